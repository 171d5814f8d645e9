import { joinText } from '../fields/joined-text';
import { hasAmount } from './amount';
import { aroundOf, NO_PRICE } from './beside-cards';
import { cardTitle } from './card-title';
import { type Contents, FEWEST_LETTERS, parentOf } from './contents';
import type { FlatOffer } from './flat-offers';
import { groupByMake, hasAncestorIn } from './repeated-cards';
import { isBuyButton } from './sale';

const FEWEST_ROWS = 3;
/** No line of an order form says more. */
const LONGEST_ROW = 400;
const MOST_ELEMENTS = 60;
/** What says how many of it, or that it is wanted at all; one of several that exclude each other is a choice. */
const CONTROL =
  'input:is([type="number"], [type="checkbox"], [type="text"], [type="tel"], :not([type])), select, button, input:is([type="submit"], [type="button"]), a';
/** What lies around a page or over it. */
const AROUND = 'header, footer, nav, dialog, [role="dialog"], [hidden]';

/**
 * Lines of an order form: each with a name and a price, and a field or a button of its own to order it by, none with a link to a page
 * of its own. Only where at least three have different names. `cards` and what is in them are none. O(elements).
 */
export function orderRows(contents: Map<Element, Contents>, cards: readonly Element[]): Element[] {
  const groups = groupByMake(contents, isPricedLine).map((group) => group.filter(hasControl));
  const found = groups
    .filter(areOrdered)
    .map((group) => group.filter((row, at) => isWhole(row, [group[at - 1], group[at + 1]], contents)));
  const rows = new Set(found.flat());
  const known = new Set(cards);
  const around = aroundOf(cards);
  const free = [...rows]
    .reverse()
    .filter((row) => !hasAncestorIn(row, rows) && !known.has(row) && !hasAncestorIn(row, known))
    .filter((row) => !row.closest(AROUND) && !around.has(row));
  return free.length >= FEWEST_ROWS ? free : [];
}

function isPricedLine({ hasPrice, text, targets }: Contents): boolean {
  return hasPrice && targets.size === 0 && text >= FEWEST_LETTERS && text <= LONGEST_ROW;
}

function hasControl(row: Element): boolean {
  const controls = [...row.querySelectorAll(CONTROL)].slice(0, 20);
  return controls.some((each) => /^(?:INPUT|SELECT)$/.test(each.tagName) || isBuyButton(each));
}

function areOrdered(group: readonly Element[]): boolean {
  const names = group.map(nameIn).filter(Boolean);
  return new Set(names).size >= FEWEST_ROWS && names.length * 4 >= group.length * 3;
}

/** The foot of a card has a price and a button as well; the card leads on. */
function isWhole(
  row: Element,
  others: readonly (Element | undefined)[],
  contents: Map<Element, Contents>,
): boolean {
  let widest = row;
  for (
    let around = parentOf(row);
    around && !others.some((other) => other && around!.contains(other));
    around = parentOf(around)
  )
    widest = around;
  return (contents.get(widest)?.targets.size ?? 0) === 0;
}

/** A line whose name stands in a label, or in one text with its price, as an offer of its parts. */
export function lineAsOffer(row: Element): FlatOffer {
  const named = [...row.querySelectorAll('*')].slice(0, MOST_ELEMENTS).find((each) => {
    const { text } = joinText(each);
    return !hasAmount(text) && text.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS && !isBuyButton(each);
  });
  return { parts: [row], named: named ?? row };
}

/** The letters of a line's name; none where it says what is asked only, or names a threshold. */
function nameIn(row: Element): string {
  const { text } = joinText(row);
  if (!hasAmount(text) || NO_PRICE.test(text)) return '';
  const name = (cardTitle(row)?.text ?? text).replace(/[^\p{L}]/gu, '');
  return name.length >= FEWEST_LETTERS ? name : '';
}
