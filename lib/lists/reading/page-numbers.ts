import type { PagerReading } from '../../domain/result-page';

/** Nothing but a page and how many there are: "5 / 57". */
const OF_PAGES = /^[^\p{L}\p{N}/]*(?<page>\d{1,6})(?<stroke> ?[/／] ?)(?<pages>\d{1,6})[^\p{L}\p{N}/]*$/u;
/** Nothing but numbers, gaps and arrows: "1 2 3 … 65". */
const NUMBERS_ALONE = /^[\d\s.…|·,()[\]<>«»‹›←→-]{5,}$/u;

/** Marks out of five and the like, where no blank is around the stroke. */
const FEW = 5;
/** Indexes of Nice classes, of goods alone and of all. */
const CLASSES = [34, 45];

/** What numbers without a word say of pages; undefined where they may be a day, a mark out of five or an index of classes. */
export function pagesAlone(text: string): PagerReading | undefined {
  const { page, stroke, pages } = OF_PAGES.exec(text)?.groups ?? {};
  if (page && stroke && pages) {
    const [at, of] = [Number(page), Number(pages)];
    const isMonth = at <= 12 && of >= 1900 && of < 2100;
    const isRating = of <= FEW && stroke.length === 1;
    return at < 1 || at > of || isMonth || isRating ? undefined : { page: at, pages: of };
  }
  const last = lastOfPages(text);
  return last === undefined ? undefined : { pages: last };
}

/** The last of the page numbers that a text is: they begin with 1 and rise, one by one but for a gap before the last ones. */
export function lastOfPages(text: string): number | undefined {
  if (!NUMBERS_ALONE.test(text)) return undefined;
  const hasGap = /…|\.{2,}/.test(text);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first, last] = [numbers[0], numbers.at(-1)!];
  if (first !== 1 || numbers.length < 3 || CLASSES.includes(last)) return undefined;
  const steps = numbers.slice(1).map((number, at) => number - numbers[at]!);
  const isRow = steps.every((step) => step === 1) || (hasGap && steps.every((step) => step > 0));
  return isRow ? last : undefined;
}
