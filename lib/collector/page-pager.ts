import type { PagerReading } from '../domain/result-page';
import { readPager } from '../lists/reading/pager';
import { isShown } from './page-text';

/** Elements in which pages show a pager, by the names that grids and their makers give them. */
const PLACES = [
  '[id*="pager" i], [class*="pager" i], [class*="paging" i], [class*="pagination" i], [class*="pagebar" i]',
  '[role=navigation], nav, [class*="dataTables_info"], [class*="result" i][class*="count" i], [class*="total" i]',
  '[id*="total" i], [class*="summary" i], [role=status], caption, tfoot, [class*="info" i], [id*="count" i]',
];
/** The most elements looked at, and the most UTF-16 units in one; anything longer is no pager. */
const MOST_PLACES = 150;
const LONGEST = 600;
/** The most words looked through if no element has such a name. */
const MOST_TEXTS = 4_000;

/** A table's pager: what it says, and the element where a person reads that. */
export interface PagePager {
  says: PagerReading;
  places: Element[];
}

/**
 * The pager of the answer on a page, recognised by what it says; what one element lacks, the next may have. The rows
 * themselves say nothing about it. O(elements), and O(words) if none has a known name.
 */
export function pagePager(page: Document, table: Element): PagePager {
  const known = PLACES.flatMap((names) => [...page.querySelectorAll(names)]).slice(0, MOST_PLACES);
  const found = readPlaces(known, table);
  return found.places.length > 0 ? found : readPlaces(placesInWords(page), table);
}

function readPlaces(candidates: readonly Element[], table: Element): PagePager {
  const says: PagerReading = {};
  const places: Element[] = [];
  for (const place of candidates) {
    if (place.contains(table) || (table.contains(place) && !place.matches('caption, tfoot'))) continue;
    const text = pagerText(place);
    if (text === '' || text.length > LONGEST || !isShown(place)) continue;
    const reading = { ...currentOf(place), ...readPager(text) };
    if (reading.hits === undefined && reading.pages === undefined && reading.page === undefined) continue;
    places.push(place);
    says.hits ??= reading.hits as number;
    says.pages ??= reading.pages as number;
    says.page ??= reading.page as number;
  }
  return { says: defined(says), places };
}

function defined({ hits, page, pages }: PagerReading): PagerReading {
  return {
    ...(hits !== undefined ? { hits } : {}),
    ...(page !== undefined ? { page } : {}),
    ...(pages !== undefined ? { pages } : {}),
  };
}

/**
 * A pager's words, with the values of its fields, but without the list in which the number of rows per page is chosen.
 */
function pagerText(place: Element): string {
  let text = '';
  const walker = place.ownerDocument.createTreeWalker(place, 5 /* elements and text */, (node) =>
    /^(?:SELECT|SCRIPT|STYLE)$/.test(node.nodeName) ? 2 /* with all that is in it */ : 1,
  );
  while (walker.nextNode() && text.length <= LONGEST) {
    const { currentNode: node } = walker;
    text += node.nodeName === 'INPUT' ? ` ${(node as HTMLInputElement).value} ` : (node.nodeValue ?? '');
    if (/^(?:TD|LI|DIV|SPAN|A|BUTTON|P)$/.test(node.nodeName)) text += ' ';
  }
  return text.trim();
}

/** Among links to pages, the one that is no link is the current page, and the greatest number is the last. */
function currentOf(place: Element): PagerReading {
  if (!place.matches('nav, [role=navigation], [class*="pag" i], [id*="pag" i]')) return {};
  const links = [...place.querySelectorAll('a, button, li, span, strong, b, em')].slice(0, 80);
  const numbers = links.map(({ textContent }) =>
    Number(/^\s{0,20}(\d{1,5})\s{0,20}$/.exec(textContent ?? '')?.[1]),
  );
  const pages = Math.max(0, ...numbers.filter(Number.isFinite));
  const here = links.findIndex(
    (link, at) =>
      numbers[at]! > 0 &&
      (link.matches('[aria-current], .active, .current, .selected, .is-active, .on, strong, b, em') ||
        link.closest('[aria-current=page], .active, .current, .is-active') !== null),
  );
  return here >= 0 && pages > 1 ? { page: numbers[here]!, pages } : {};
}

/** Words with a number, outside tables and forms, that mention pages or rows. */
function placesInWords(page: Document): Element[] {
  const places = new Set<Element>();
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen++) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!parentElement || !/\d|[页条]/.test(nodeValue ?? '')) continue;
    if (parentElement.closest('script, style, option, tbody td')) continue;
    places.add(parentElement);
    if (parentElement.parentElement) places.add(parentElement.parentElement);
  }
  return [...places];
}
