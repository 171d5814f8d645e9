import { isAroundPage } from './own-words';

const CALLED = '[class*="skeleton" i], [class*="shimmer" i], [class*="placeholder-glow"]';
const FEWEST_CALLED = 3;

/** Fewer boxes beside each other are dots of a carousel or gaps. */
const FEWEST_BOXES = 4;
/** A picture's place and a line's at least. */
const FEWEST_PARTS = 2;
const BOXES = ':is(ul, ol, div, section) > :is(div, li, article):nth-child(4)';
const MOST_ROWS = 300;

/** Whether a page has places for cards that nothing has come to yet, by their names or by their look. */
export function hasBlankCards(document: Document): boolean {
  if (document.querySelectorAll(CALLED).length >= FEWEST_CALLED) return true;
  return [...document.querySelectorAll(BOXES)]
    .slice(0, MOST_ROWS)
    .some(({ parentElement: row }) => row && !isAroundPage(row) && areBlank([...row.children].slice(0, 40)));
}

/** As builders' names for classes tell nothing: boxes of the same make, with parts, and nothing to see in any. */
function areBlank(boxes: readonly Element[]): boolean {
  const [first] = boxes;
  const alike = boxes.filter(
    (box) => box.tagName === first!.tagName && box.className === first!.className && isBlank(box),
  );
  return alike.length >= FEWEST_BOXES && alike.length === boxes.length;
}

function isBlank(box: Element): boolean {
  const parts = box.querySelectorAll('*');
  if (parts.length < FEWEST_PARTS || box.textContent?.trim() || box.shadowRoot) return false;
  return [...parts].every(
    (part) =>
      /^(?:DIV|SPAN|P|UL|LI)$/.test(part.tagName) && !/background/.test(part.getAttribute('style') ?? ''),
  );
}
