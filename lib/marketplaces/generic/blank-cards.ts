import { isAroundPage } from './own-words';
import { makeOf } from './repeated-cards';

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

/** The same in a list that was read, whose own cards tell where. */
const BLANK = `${CALLED}, [class*="placeholder" i], [aria-busy="true"]`;
const FEWEST_BLANK = 2;
const NOT_SEEN =
  '[hidden], template, [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';
const SHOWS = 'img, picture, video, iframe, svg, canvas, input, button';

/**
 * How many places for further cards are drawn in the lists that `cards` stand in, or right behind them, with nothing in them yet.
 * Boxes of other makes are advertisements to come or fill a row, unless they are called otherwise. O(elements of the lists).
 */
export function blankBeside(cards: readonly Element[]): number {
  const known = new Set(cards);
  const makes = new Set(cards.map(makeOf));
  const lists = new Set(cards.flatMap(({ parentElement: list }) => [list, list?.nextElementSibling]));
  const boxes = [...lists].flatMap((list) => [...(list?.children ?? [])]);
  const blank = boxes.filter((box) => !known.has(box) && isBlankCard(box, makes) && isShown(box));
  return blank.length >= FEWEST_BLANK ? blank.length : 0;
}

function isBlankCard(box: Element, makes: ReadonlySet<string>): boolean {
  if (box.childElementCount === 0 || box.shadowRoot || box.textContent?.trim()) return false;
  if (box.querySelectorAll('*').length < FEWEST_PARTS || box.querySelector(SHOWS)) return false;
  return makes.has(makeOf(box)) || box.matches(BLANK) || box.querySelector(BLANK) !== null;
}

function isShown(box: Element): boolean {
  if (box.closest(NOT_SEEN)) return false;
  return !('checkVisibility' in box) || box.checkVisibility();
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
