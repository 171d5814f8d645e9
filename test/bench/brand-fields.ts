/**
 * Processor time of a brand field against 150,000 marks, round by round in turn with the engine of another checkout, and whether
 * the two answer the same: `npm run bench:brands -- [--beside FOLDER --marks 100000,150000 --rounds 9]`.
 */
import { loadavg } from 'node:os';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkIndex } from '../../lib/matching/candidate';
import type { MarkRow } from '../../lib/matching/index/mark-row';
import { processorTime } from '../processor-time';
import { bundled } from './bundle';
import { otherBrands } from './decided-pairs';
import { at } from './measure';
import { benchmarkMarks, hasShared, plainRecordals, SOURCES, titlesOf } from './shared';

const args = process.argv.slice(2);
const option = (name: string, usual: string) => (args.includes(name) ? args[args.indexOf(name) + 1]! : usual);
const ROUNDS = Number(option('--rounds', '9'));
/** Of the brands that the list is measured without, every so manieth. */
const ONE_IN = 4;
/** Asked before time is taken: after so many signs the list is read once for its Han pairs. */
const WARM_UP = 80;

interface Engine {
  name: string;
  /** Opens the list anew, and so without a memory of what it was asked. */
  open(): MarkIndex;
}

function brandFields(): Record<string, string[]> {
  const ofShops = SOURCES.filter((source) => !source.startsWith('zh')).flatMap(titlesOf);
  return {
    'brands of which no mark was made': otherBrands().filter((_, place) => place % ONE_IN === 0),
    'brand fields of listings': [...new Set(ofShops.flatMap(({ brands }) => brands))],
  };
}

/** The engine of a checkout, as it is shipped. */
async function engineOf(name: string, checkout: string, rows: MarkRow[]): Promise<Engine> {
  const module = async (file: string) => {
    const source = resolve(checkout, 'lib/matching', `${file}.ts`);
    return import(pathToFileURL(await bundled(source, `${name}-${basename(file)}.mjs`)).href);
  };
  const { compileIndex } = (await module('index/build')) as typeof import('../../lib/matching/index/build');
  const { openIndex } = (await module('open')) as typeof import('../../lib/matching/open');
  const bytes = compileIndex(rows);
  return { name, open: () => openIndex(bytes) };
}

const answer = (index: MarkIndex, text: string) => index.find({ text, field: 'brand' });

/** Milliseconds of processor time for one field. */
function timeOf({ open: opened }: Engine, fields: readonly string[], warmUp: readonly string[]): number {
  const index = opened();
  for (const text of warmUp) answer(index, text);
  return (
    processorTime(() => {
      for (const text of fields) answer(index, text);
    }) / fields.length
  );
}

function others({ open: opened }: Engine, before: Engine, fields: readonly string[]): string[] {
  const [now, then] = [opened(), before.open()];
  return fields.filter((text) => JSON.stringify(answer(now, text)) !== JSON.stringify(answer(then, text)));
}

async function measure(count: number): Promise<void> {
  const rows = plainRecordals(benchmarkMarks(count));
  const all: Engine[] = [];
  if (args.includes('--beside')) all.push(await engineOf('beside', option('--beside', '.'), rows));
  all.push(await engineOf('here', '.', rows));
  const here = all.at(-1)!;
  for (const [name, fields] of Object.entries(brandFields())) {
    const warmUp = otherBrands()
      .slice(0, WARM_UP * ONE_IN)
      .filter((text) => !fields.includes(text))
      .slice(0, WARM_UP);
    const times = all.map(() => [] as number[]);
    for (let round = 0; round < ROUNDS; round++)
      for (const [place, engine] of all.entries()) times[place]!.push(timeOf(engine, fields, warmUp));
    console.log(
      `${count.toLocaleString('en')} marks, ${fields.length} ${name}; load ${loadavg()[0]!.toFixed(1)}`,
    );
    for (const [place, engine] of all.entries())
      console.log(
        `  ${engine.name.padEnd(8)} ms a field: first round ${times[place]![0]!.toFixed(2)}, median ${at(times[place]!, 0.5).toFixed(2)}, quickest ${Math.min(...times[place]!).toFixed(2)}`,
      );
    if (all.length === 1) continue;
    const ratios = times[1]!.map((ms, round) => ms / times[0]![round]!);
    const different = others(here, all[0]!, fields);
    console.log(
      `  here / beside: median of the rounds ${at(ratios, 0.5).toFixed(2)}; answered otherwise: ${different.length} ${different.slice(0, 5).join(' | ')}`,
    );
  }
}

if (hasShared) for (const count of option('--marks', '150000').split(',')) await measure(Number(count));
else console.log('skipped: ../shared is not there');
