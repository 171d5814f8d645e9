import { ordinaryWords } from '../../lib/matching/tables/ordinary-words';
import { PERTURBATIONS, randomFrom } from './perturb';
import { SOURCES, titlesOf } from './shared';

/** Listings that a search page of the large marketplaces holds. */
const PAGE = 60;
export const TITLES = 16 * PAGE;

/**
 * Evenly drawn real marketplace titles of ordinary length, in pages as the product is asked about them. Real pages
 * answer one search and repeat more words than these.
 */
export function benchmarkPages(count: number): string[][] {
  const titles = benchmarkTitles(count);
  const pages: string[][] = [];
  for (let from = 0; from < count; from += PAGE) pages.push(titles.slice(from, from + PAGE));
  return pages;
}

/** Mean share of a page's words that no earlier title of the page had. */
export function distinctWords(pages: readonly (readonly string[])[]): number {
  const shares = pages.map((page) => {
    const words = page.flatMap((title) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    return new Set(words).size / words.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function benchmarkTitles(count: number): string[] {
  const titles = SOURCES.filter((source) => !source.startsWith('zh')).flatMap((source) =>
    titlesOf(source).map(({ title }) => title),
  );
  const usable = [...new Set(titles)].filter(({ length }) => length >= 40 && length <= 200);
  const step = usable.length / count;
  return Array.from({ length: count }, (_, i) => usable[Math.floor(i * step)]!);
}

export interface Disguise {
  kind: string;
  mark: number;
  text: string;
}

/** Marks in disguise within titles: each kind of perturbation in turn, on distinctive marks of the list. */
export function disguises(marks: readonly string[], count: number): Disguise[] {
  const random = randomFrom(3);
  const kinds = Object.entries(PERTURBATIONS);
  const made: Disguise[] = [];
  for (let tries = 0; made.length < count && tries < count * 50; tries++) {
    const mark = Math.floor(random() * marks.length);
    const text = marks[mark]!;
    const [kind, { apply, shortest }] = kinds[made.length % kinds.length]!;
    if (!/^[A-Za-z]{3,14}$/.test(text) || text.length < shortest || ordinaryWords.hasWord(text.toLowerCase()))
      continue;
    const written = apply(text, random);
    if (written && written !== text) made.push({ kind, mark, text: `new ${written} for women 2024` });
  }
  return made;
}
