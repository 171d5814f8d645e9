import type { PageReading } from '../reading';

/** A report larger than this would not be sent by anybody. */
const MOST_ELEMENTS = 20_000;

/** Attributes that tell how a page is made; their values are names given by the site's programmers. */
const KEPT_VALUES = new Set(['class', 'role', 'itemprop', 'itemtype', 'property', 'typeof', 'type', 'rel']);

/** These may be named after people or things people typed; only that they are there is kept. */
const HIDDEN = '…';

/**
 * The structure of a page that could not be read well, for its user to send if they choose: element names, class
 * names and attribute names. No text, no address, no value that could come from a person; numbers in names become
 * `0`. Beside it what the reader made of the page, in counts. O(elements), at most 20,000 of them.
 */
export function pageSkeleton(document: Document, reading: PageReading): string {
  const { site, page, status, reason = '', cards, readable } = reading;
  const head = `site ${site}, page ${page}, status ${status} ${reason}, ${readable} of ${cards} cards`;
  const lines: string[] = [];
  const stack: { element: Element; depth: number }[] = [{ element: document.documentElement, depth: 0 }];
  for (let next = stack.pop(); next && lines.length < MOST_ELEMENTS; next = stack.pop()) {
    const { element, depth } = next;
    if (element.hasAttribute('data-recordal-lens')) continue;
    lines.push(`${' '.repeat(Math.min(depth, 60))}${tagOf(element)}`);
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
      stack.push({ element: child, depth: depth + 1 });
    }
  }
  return `${head}\n${lines.join('\n')}\n`;
}

function tagOf(element: Element): string {
  const attributes = [...element.attributes].slice(0, 40).map(({ name, value }) => {
    const shown = KEPT_VALUES.has(name) ? withoutNumbers(value) : value === '' ? '' : HIDDEN;
    return ` ${withoutNumbers(name)}="${shown}"`;
  });
  return `<${element.localName}${attributes.join('')}>${hasWords(element) ? HIDDEN : ''}`;
}

function withoutNumbers(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, 200).replace(/\d+/g, '0');
}

/** Whether there are words directly inside; which ones is not recorded. */
function hasWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
}
