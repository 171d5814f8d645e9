import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { benchmarkMarks, keyOf, type LabelledTitle, plainRecordals, SOURCES, titlesOf } from './shared';

const BOUNDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];

export const CALIBRATION_HEAD = `| confidence | marks in titles of shops | of them the brand | marks in Chinese titles | of them tagged |
|---|---|---|---|---|`;

/** By bounds: how many marks were found with such a confidence, and how many of them are right. */
function counted(
  titles: readonly LabelledTitle[],
  marks: readonly string[],
): { found: number; right: number }[] {
  const index = openIndex(compileIndex(plainRecordals(marks)));
  const listed = new Set(marks.map(keyOf));
  const counts = BOUNDS.slice(1).map(() => ({ found: 0, right: 0 }));
  for (const { title, brands } of titles) {
    const wanted = new Set(brands.map(keyOf));
    if (![...wanted].some((brand) => listed.has(brand))) continue;
    const best = new Map<string, number>();
    for (const { row, confidence } of index.find({ text: title, field: 'title' })) {
      const key = keyOf(marks[row]!);
      best.set(key, Math.max(best.get(key) ?? 0, confidence));
    }
    for (const [key, confidence] of best) {
      const at = BOUNDS.findLastIndex((bound) => confidence >= bound);
      if (at < 0) continue;
      counts[at]!.found++;
      if (wanted.has(key)) counts[at]!.right++;
    }
  }
  return counts;
}

/** Rows of a table: titles of shops, and Chinese titles. */
export function calibrationRows(): string[] {
  const marks = benchmarkMarks();
  const chinese = titlesOf('zh_taobao_multidigraph_train');
  const shops = SOURCES.filter((source) => !source.startsWith('zh')).flatMap(titlesOf);
  const columns = [
    counted(shops, marks),
    counted(chinese, [...new Set([...marks, ...chinese.flatMap(({ brands }) => brands)])]),
  ];
  return BOUNDS.slice(1).map((to, at) => {
    const cells = columns.flatMap((counts) => {
      const { found, right } = counts[at]!;
      return [found, found === 0 ? '–' : (right / found).toFixed(2)];
    });
    return `| ${BOUNDS[at]} – ${Math.min(1, to)} | ${cells.join(' | ')} |`;
  });
}
