import { readFileSync } from 'node:fs';
import type { PictureLine } from '../../lib/domain/listing-picture';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { withPictures } from '../../lib/screening/picture-words';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';
import { HAN_MARKS, isWithoutMark, type Kind, LATIN_MARKS, type Labelled, labelledPicture } from './labelled';
import type { WordEngine } from './word-engines';

/** How well an engine read pictures of one kind. */
export interface WordAccuracy {
  /** Pictures that show a mark, and those in which it was found. */
  shown: number;
  found: number;
  /** Marks found that no picture shows. */
  falseMarks: number;
  pictures: number;
  /** Seconds of a processor: in all, and for the slowest picture. */
  spent: number;
  longest: number;
  /** Each miss and each false mark, in words. */
  told: string[];
}

export type Screen = Awaited<ReturnType<typeof screenerOfMarks>>;

/** Screens against the marks that the pictures show and, so that something can be found in error, those of the demonstration. */
export async function screenerOfMarks() {
  const shown = [...LATIN_MARKS, ...HAN_MARKS];
  const known = new Set(shown.map((mark) => mark.toLowerCase()));
  const others = readFileSync('public/demonstration-list.jsonl', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { markText?: string }).markText ?? [])
    .filter((mark) => !known.has(mark.toLowerCase()));
  const rows = [...shown, ...others].map((markText, at) =>
    recordalOf({ recordNo: `T${at}`, markText, classes: [21] }),
  );
  const label = { name: 'marks', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
  const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
  const context = { policy: 'strict', on: '2026-11-01', locale: 'en', own: [], all: false } as const;
  return screenerOf(openCompiled(bytes).lists, context);
}

/** So many pictures of one kind, read and screened as a listing's. */
export async function wordAccuracy(
  engine: WordEngine,
  screen: Screen,
  kind: Kind,
  pictures: number,
): Promise<WordAccuracy> {
  const sum = nothingRead();
  for (let number = 0; number < pictures; number++) {
    const picture = await labelledPicture(kind, number);
    const start = process.cpuUsage();
    const lines = await engine.read(picture.bytes);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    sum.spent += seconds;
    sum.longest = Math.max(sum.longest, seconds);
    countRead(sum, screen, picture, lines);
  }
  return sum;
}

/** Before any picture. */
export const nothingRead = (): WordAccuracy => ({
  shown: 0,
  found: 0,
  falseMarks: 0,
  pictures: 0,
  spent: 0,
  longest: 0,
  told: [],
});

/** Adds what was read in one picture: screened as a listing's, whatever read it and wherever. */
export function countRead(
  sum: WordAccuracy,
  screen: Screen,
  { kind, words }: Pick<Labelled, 'kind' | 'words'>,
  lines: readonly PictureLine[],
): void {
  sum.pictures += 1;
  const listing = { id: '1', site: '', url: '', title: 'bottle', seller: 'Hillside Store', images: [] };
  const { findings } = screen(withPictures(listing, [{ name: 'a', lines }]));
  const named = findings.filter(({ field }) => field === 'image').map(({ mark }) => mark);
  const read = lines.map(({ text }) => text).join(' | ');
  const word = isWithoutMark(kind) ? undefined : words[0];
  const wrong = named.filter((mark) => mark !== word);
  sum.falseMarks += wrong.length;
  sum.told.push(...wrong.map((mark) => `false: ${mark}`));
  if (word === undefined) return;
  sum.shown += 1;
  if (named.includes(word)) sum.found += 1;
  else sum.told.push(`missed: ${word} read as ${read}`);
}
