import { existsSync, readFileSync } from 'node:fs';
import type { MarkRow } from '../../lib/matching/index/mark-row';
import { Scan } from '../../lib/text/scan';

const ROOT = new URL('../../../shared/', import.meta.url);

/** Whether the data that tests and benchmarks share lies beside the repository. A fresh clone has none. */
export const hasShared = existsSync(ROOT);

export const readShared = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
export const sharedLines = (path: string): string[] => readShared(path).split('\n').filter(Boolean);

/** A title with what is known of its brand. */
export interface LabelledTitle {
  source: string;
  title: string;
  /** The brand field, or every tagged brand of a Chinese title. */
  brands: string[];
}

export const SOURCES = [
  'er_amazon_google',
  'er_walmart_amazon',
  'scrapfly_target',
  'scrapfly_bestbuy',
  'lizz_ebay_amazon',
  'rizwan_multi',
  'zh_taobao_multidigraph_train',
] as const;

export function titlesOf(source: string): LabelledTitle[] {
  return sharedLines(`listings/${source}.jsonl`).map((line) => {
    const { title, brand, brands } = JSON.parse(line) as { title: string; brand?: string; brands?: string[] };
    return { source, title, brands: brands ?? (brand ? [brand] : []) };
  });
}

/** The 100,000 benchmark marks, then as many more as asked, put together from two of them each. */
export function benchmarkMarks(count = 100_000): string[] {
  const marks = sharedLines('brands/marks_100k.txt');
  const base = marks.length;
  for (let i = 0; marks.length < count; i++) {
    const head = marks[i % base]!;
    const tail = marks[(i * 31 + Math.floor(i / base) * 17 + 5) % base]!;
    marks.push(`${head}${/^[\x20-\x7e]+$/.test(head + tail) ? ' ' : ''}${tail.slice(0, 4)}`);
  }
  return marks.slice(0, count);
}

const NONE: never[] = [];

/** Rows with these marks and nothing else, as light as those that the product compiles. */
export function plainRecordals(marks: readonly string[]): MarkRow[] {
  return marks.map((markText) => ({ markText, aliases: NONE, holder: undefined, classes: NONE }));
}

const scan = new Scan();

/** A text's key: what the engine compares when it looks for a mark as written. */
export function keyOf(text: string): string {
  scan.read(text);
  return String.fromCharCode(...scan.units.subarray(0, Math.min(scan.length, 200)));
}
