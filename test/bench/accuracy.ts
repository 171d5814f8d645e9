/**
 * Precision and recall on real titles, per source, with the worst errors. `npm run accuracy`.
 *
 * The list is the 100,000 benchmark marks, for the Chinese titles together with the tagged brands. The shipped word
 * statistics were counted on these titles, so the figures flatter unless the statistics are rebuilt without the
 * titles that are measured: `npx tsx lib/build/tables/generate-statistics.ts --fold 0/4`, then
 * `npm run accuracy -- --fold 0/4` (and generate again without --fold afterwards).
 */

import type { Candidate, MarkIndex } from '../../lib/matching/candidate';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { measureTagged } from './chinese-titles';
import {
  benchmarkMarks,
  hasShared,
  keyOf,
  type LabelledTitle,
  plainRecordals,
  SOURCES,
  titlesOf,
} from './shared';

const SHOWN = 0.5;
const WORST = 20;

interface Mistake {
  weight: number;
  text: string;
}

const [fold, folds] = (process.argv[process.argv.indexOf('--fold') + 1] ?? '').split('/').map(Number);
const inFold = (titles: LabelledTitle[]) => (folds ? titles.filter((_, i) => i % folds === fold) : titles);
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

function main(): void {
  if (!hasShared) {
    console.log('skipped: ../shared is not there');
    return;
  }
  const marks = benchmarkMarks();
  const index = openIndex(compileIndex(plainRecordals(marks)));
  const mistakes: Mistake[] = [];
  for (const source of SOURCES.filter((name) => !name.startsWith('zh'))) {
    console.log(source, measureMarketplace(index, marks, inFold(titlesOf(source)), mistakes));
  }
  const chinese = titlesOf('zh_taobao_multidigraph_train');
  const chineseMarks = [...new Set([...marks, ...chinese.flatMap(({ brands }) => brands)])];
  const chineseIndex = openIndex(compileIndex(plainRecordals(chineseMarks)));
  console.log('zh_taobao', measureChinese(chineseIndex, chineseMarks, inFold(chinese), mistakes));
  console.log(`\nThe ${WORST} worst errors:`);
  for (const { text } of mistakes.sort((a, b) => b.weight - a.weight).slice(0, WORST)) console.log(text);
}

const isReference = (candidate: Candidate) => candidate.terms.some(({ key }) => key === 'reference');

/** Whether the brand's words stand in the title as whole words: by plain search, which shares nothing with the engine. */
function standsIn(title: string, brand: string): boolean {
  const words = brand.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(title);
}

/** Titles that hold their known brand: is it shown, kept, and what else is shown beside it? */
function measureMarketplace(
  index: MarkIndex,
  marks: readonly string[],
  titles: LabelledTitle[],
  mistakes: Mistake[],
) {
  const listed = new Set(marks.map(keyOf));
  const counts = {
    titles: titles.length,
    known: 0,
    shown: 0,
    kept: 0,
    withBrand: 0,
    others: 0,
    similar: 0,
    allShown: 0,
  };
  for (const { title, brands } of titles) {
    const candidates = index.find({ text: title, field: 'title' });
    const shown = candidates.filter(({ confidence }) => confidence >= SHOWN);
    counts.allShown += shown.length;
    counts.similar += shown.filter(({ relation }) => relation === 'similar').length;
    const brand = brands[0] && keyOf(brands[0]);
    const isBrand = ({ row, relation }: Candidate) => relation !== 'similar' && keyOf(marks[row]!) === brand;
    if (!brand || !listed.has(brand) || !standsIn(title, brands[0]!)) continue;
    counts.known++;
    if (candidates.some(isBrand)) counts.kept++;
    if (shown.some(isBrand)) counts.shown++;
    else
      mistakes.push({
        weight: 0.5 - Math.max(0, ...candidates.filter(isBrand).map((c) => c.confidence)),
        text: `not shown: ${brands[0]} | ${title}`,
      });
    const others = shown.filter((c) => !isBrand(c) && !isReference(c));
    counts.others += new Set(others.map(({ row }) => keyOf(marks[row]!))).size;
    for (const c of others)
      mistakes.push({
        weight: c.confidence - 0.5,
        text: `shown beside ${brands[0]}: ${marks[c.row]} (${c.confidence}, ${c.reasons}) | ${title}`,
      });
    if (
      index
        .find({ text: title, field: 'title', brand: brands[0]! })
        .some((c) => c.confidence >= SHOWN && isBrand(c))
    )
      counts.withBrand++;
  }
  const { known } = counts;
  return `titles ${counts.titles}, with known brand ${known}: shown ${share(counts.shown, known)}, kept ${share(counts.kept, known)}, with brand field ${share(counts.withBrand, known)}, others ${share(counts.others, known)} · all titles: shown ${share(counts.allShown, titles.length)}, similar shown ${share(counts.similar, titles.length)}`;
}

function measureChinese(
  index: MarkIndex,
  marks: readonly string[],
  titles: LabelledTitle[],
  mistakes: Mistake[],
) {
  const figures = measureTagged(index, marks, titles);
  for (const { mark, title, candidate } of figures.wrong)
    mistakes.push({
      weight: candidate.confidence - 0.5,
      text: `shown, not tagged: ${mark} (${candidate.confidence}, ${candidate.reasons}) | ${title}`,
    });
  const { right, rightInOneScript, shown, found, tagged, kept, similar } = figures;
  return `titles ${titles.length}: precision ${share(right, shown)} (${share(rightInOneScript, shown)} where a mark of two scripts is tagged by one), recall ${share(found, tagged)}, kept ${share(kept, tagged)}, similar shown ${share(similar, titles.length)}`;
}

main();
