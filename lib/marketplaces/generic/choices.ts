import { hasAmount } from './amount';
import { FEWEST_LETTERS } from './contents';

const FEWEST_OFFERS = 3;
const MOST_SELECTS = 50;
const MOST_OPTIONS = 200;
/** A colour, a size and a pack are told in a word and a number; goods in several words. */
const FEWEST_WORDS = 2;
const WORD = /\p{L}{3,}/gu;
const FILTERS = 'header, footer, nav, [class*="filter" i], [class*="sort" i], [class*="currency" i]';

/**
 * How many offers a page has for the options of a field to choose from, each with a name and a price of its own: no element shows
 * one of them. None where the options share their first or last words, as variants of one item do. O(options).
 */
export function offersToChoose(document: Document): number {
  const fields = [...document.querySelectorAll('select')].slice(0, MOST_SELECTS);
  return Math.max(0, ...fields.filter((field) => !field.closest(FILTERS)).map(offersIn));
}

function offersIn(field: Element): number {
  const options = [...field.querySelectorAll('option')].slice(0, MOST_OPTIONS);
  const priced = options.map(({ textContent }) => textContent?.trim() ?? '').filter(hasAmount);
  const names = priced
    .map((text) => text.match(WORD)?.map((word) => word.toLowerCase()) ?? [])
    .filter((words) => words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS);
  if (names.length * 4 < priced.length * 3) return 0;
  const [firsts, all] = [
    new Set(names.map(([first]) => first)),
    new Set(names.map((words) => words.join(' '))),
  ];
  return firsts.size >= FEWEST_OFFERS && all.size >= FEWEST_OFFERS ? all.size : 0;
}
