/**
 * Writes lib/matching/ACCURACY.md: how signs, and titles with one letter wrong, come out, beside simple baselines. `npm run accuracy`.
 * Sets that may not be published are named with their size and source; only figures are written.
 */
import { writeFileSync } from 'node:fs';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { CALIBRATION_HEAD, calibrationRows } from './calibration';
import { measureTagged, type TaggedFigures } from './chinese-titles';
import { type DecidedPair, disputedDomains, officePairs, otherBrands, shopNames } from './decided-pairs';
import { MARKET_SOURCES, mutatedTitles } from './mutated-titles';
import { publishedFigures } from './published-figures';
import { benchmarkMarks, hasShared, keyOf, plainRecordals, titlesOf } from './shared';
import { engineFor, falseHits, listForSigns, measurePairs, type SignComparer } from './sign-accuracy';
import { BASELINES } from './sign-baselines';
import { KINDS, madeSigns } from './sign-kinds';

const SHOWN = 0.5;
/** Brands that were made from no mark, by which the strength at one false hit is found: all for the engine, few for the slow. */
const FEW_OTHERS = 30;
const EDITED = 1000;
const OF_EACH_KIND = 60;
/** Marks of the benchmark's list that are real brands come first. */
const REAL = 20_000;

const share = (part: number, whole: number) => (part / whole).toFixed(2);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

function signRows(marks: readonly string[]): string[] {
  const others = otherBrands().filter((_, at) => at % 6 === 0);
  const engine = engineFor(marks, 'brand');
  const rows = setRows('this engine', engine, marks, others);
  for (const [name, make] of Object.entries(BASELINES))
    rows.push(...setRows(name, make(marks), marks, others.slice(0, FEW_OTHERS)));
  return rows;
}

function setRows(
  tool: string,
  compare: SignComparer,
  marks: readonly string[],
  others: readonly string[],
): string[] {
  const { threshold, apart, ms } = atOneFalseHit(compare, marks, others);
  const sets = [
    ['offices’ and courts’ decisions, known knock-offs', officePairs()],
    ['disputed domain names', disputedDomains()],
    ['names of Chinese shops found to infringe', shopNames()],
  ] as const;
  // The measures look at every letter of every mark: they are asked for one set.
  return sets.slice(0, tool === 'this engine' ? sets.length : 1).map(([set, pairs]) => {
    const { found, shown, atOneFalse } = measurePairs(compare, marks, pairs, threshold);
    const n = pairs.length;
    const ours = tool === 'this engine';
    return row(
      tool,
      set,
      n,
      share(found, n),
      share(atOneFalse, n),
      ours ? share(measurePairs(compare, marks, pairs, apart).atOneFalse, n) : '–',
      ours ? share(shown, n) : '–',
      ms.toFixed(1),
    );
  });
}

/**
 * The strength that brands made from no mark reach once each, with and without the marks that have such a brand as their name
 * in one script, and the processor's time for one of them.
 */
function atOneFalseHit(compare: SignComparer, marks: readonly string[], others: readonly string[]) {
  const started = process.cpuUsage();
  const strengths = falseHits(compare, marks, others);
  const { user, system } = process.cpuUsage(started);
  const strongest = (some: readonly number[]) => some[others.length] ?? 0;
  return {
    threshold: strongest(strengths.all),
    apart: strongest(strengths.apart),
    ms: (user + system) / 1_000 / others.length,
  };
}

/** Decided pairs by where the decision stands, and signs made for the purpose by how. */
function groupRows(marks: readonly string[]): { sources: string[]; kinds: string[] } {
  const engine = engineFor(marks, 'brand');
  const others = otherBrands().filter((_, at) => at % 6 === 0);
  const { threshold } = atOneFalseHit(engine, marks, others);
  const rowOf = (name: string, pairs: readonly DecidedPair[]) => {
    const { found, atOneFalse, shown } = measurePairs(engine, marks, pairs, threshold);
    return row(name, pairs.length, ...[found, atOneFalse, shown].map((part) => share(part, pairs.length)));
  };
  const decided = new Map<string, DecidedPair[]>();
  for (const pair of [...officePairs(), ...disputedDomains(), ...shopNames()])
    decided.set(pair.source, [...(decided.get(pair.source) ?? []), pair]);
  const made = madeSigns(marks.slice(0, REAL), OF_EACH_KIND);
  return {
    sources: [...decided]
      .filter(([, pairs]) => pairs.length >= FEWEST_OF_SOURCE)
      .map(([source, pairs]) => rowOf(source, pairs)),
    kinds: KINDS.map(({ name }) =>
      rowOf(
        name,
        made
          .filter(({ kind }) => kind === name)
          .map(({ mark, sign }) => ({ marks: [mark], sign, source: name })),
      ),
    ),
  };
}

const FEWEST_OF_SOURCE = 5;

/** Pairs that nothing was fitted on. */
function publishedRows(): string[] {
  const { sets, kinds } = publishedFigures();
  return [...sets, ...kinds.map((kind) => ({ ...kind, set: `… ${kind.set}` }))].map(
    ({ set, pairs, found, atOneFalse, shown }) =>
      row(set, pairs, ...[found, atOneFalse, shown].map((part) => share(part, pairs))),
  );
}

function titleRows(): string[] {
  const marks = benchmarkMarks();
  const index = openIndex(compileIndex(plainRecordals(marks)));
  const find = (text: string) => index.find({ text, field: 'title' });
  return MARKET_SOURCES.map((source) => {
    const shown = { front: 0, behind: 0 };
    for (const { text, mark, front } of mutatedTitles(source, marks.slice(0, 26_000), EDITED))
      if (find(text).some((c) => c.confidence >= SHOWN && keyOf(marks[c.row]!) === keyOf(mark)))
        shown[front ? 'front' : 'behind']++;
    const titles = titlesOf(source);
    const similar = titles.flatMap(({ title }) =>
      find(title).filter((c) => c.confidence >= SHOWN && c.relation === 'similar'),
    ).length;
    const half = EDITED / 2;
    return row(
      source,
      titles.length,
      share(shown.front, half),
      share(shown.behind, half),
      (similar / titles.length).toFixed(4),
    );
  });
}

function chineseFigures(): TaggedFigures & { marks: number } {
  const titles = titlesOf('zh_taobao_multidigraph_train');
  const marks = [...new Set([...benchmarkMarks(), ...titles.flatMap(({ brands }) => brands)])];
  const index = openIndex(compileIndex(plainRecordals(marks)));
  return { ...measureTagged(index, marks, titles), marks: marks.length };
}

function chineseRow(figures: TaggedFigures): string {
  const { tagged, found, kept, shown, right, rightInOneScript, similar, titles } = figures;
  const precision = `${(right / shown).toFixed(3)} (${(rightInOneScript / shown).toFixed(3)})`;
  return row(
    tagged,
    share(found, tagged),
    share(kept, tagged),
    shown,
    precision,
    (similar / titles).toFixed(4),
  );
}

function page(): string {
  const marks = listForSigns();
  const { sources, kinds } = groupRows(marks);
  const chinese = chineseFigures();
  return `# How well likenesses are found

Written by \`npm run accuracy\`; do not edit. The sets are not part of this repository but where that is said; each row names its size.
All but those that were kept apart were at hand while the engine was made: the weights of the sign comparison were fitted on the first two sets
(see lib/matching/DESIGN.md for what they come to when each source is left out), so these are figures of development.

## Sign against mark: brand field

${marks.length.toLocaleString('en')} marks, about a quarter of them real. “At one false hit”: recall where a brand that was made from no mark
of the list has one false hit on average. The list was kept free of these brands, but not of marks that write one beside another
script (必勝客 Pizza Hut): “of brands apart” does not count these as false. “Shown”: confidence of ${SHOWN} or more.

| tool | set | pairs | found | at one false hit | … of brands apart | shown | CPU ms a sign |
|---|---|---|---|---|---|---|---|
${signRows(marks).join('\n')}

Baselines keep the five nearest marks. Times are of this run's processor, whatever else it did, and of a first run in part: see
BENCHMARKS.md for the engine's own.

By where the decision stands (of ${FEWEST_OF_SOURCE} or more), with the weights that were chosen on all of them:

| source | pairs | found | at one false hit | shown |
|---|---|---|---|---|
${sources.join('\n')}

Signs made from real marks of the list by rule, ${OF_EACH_KIND} of each kind; no weight was chosen by them:

| made by | signs | found | at one false hit | shown |
|---|---|---|---|---|
${kinds.join('\n')}

### Pairs that no weight was chosen by

Decided in public by offices and courts, or shown by the press as knock-offs (test/matching/fresh-pairs.csv and published-pairs.csv, with where each
stands or that its number is from memory). Fresh pairs that are kept apart were not looked up before the end: **their recall is the figure to go
by**. A third of those gathered before was kept apart once, and is free since. Of pairs that were held not too near fewer is better. Kinds are of
all that were held too near and are not kept apart.

| pairs | size | found | at one false hit | shown |
|---|---|---|---|---|
${publishedRows().join('\n')}

## One letter wrong in a title

A mark of 5–14 letters, no ordinary word, with one letter exchanged (the first too), left out, added, doubled or swapped, in
front of a title and behind its fourth word; and marks shown as similar in titles as they are.

| titles of | titles | shown in front | shown behind | similar shown per unmodified title |
|---|---|---|---|---|
${titleRows().join('\n')}

## Chinese titles

Brands that are tagged in ${chinese.titles.toLocaleString('en')} titles, beside ${chinese.marks.toLocaleString('en')} marks. Precision counts what is shown and tagged letter by letter; in brackets a mark
of two scripts counts as tagged, too, where the tag is all that it has in one (周大福 of 周大福 Chow Tai Fook).

| tagged brands | shown of them | found | marks shown | precision | similar shown per title |
|---|---|---|---|---|---|
${chineseRow(chinese)}

## What a confidence means

Titles whose brand is known and in the list: of the marks found with a confidence between two bounds, the share that is the brand,
or one of the brands that are tagged. Marks that a title names beside its brand count as wrong.

${CALIBRATION_HEAD}
${calibrationRows().join('\n')}
`;
}

if (hasShared) writeFileSync('lib/matching/ACCURACY.md', page());
else console.log('skipped: ../shared is not there');
