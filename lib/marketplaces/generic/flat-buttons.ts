/** Fewer are an item's own, with what is bought together with it. */
const FEWEST_OFFERS = 3;
/** A form and a paragraph around a button at most. */
const MOST_LEVELS = 2;
const NAME = 'h1, h2, h3, h4, h5, h6, dt, img, picture';
const BOLD = 'b, strong';
const NAMES = `${NAME}, ${BOLD}`;
/** Sizes and numbers are told in fewer letters. */
const LONG_NAME = 12;

/**
 * Those of the buttons that sell offers of a list in which no offer has an element of its own: in one row, each behind a name or a
 * picture that stands behind the button before. O(buttons × children of their rows).
 */
export function buttonsOfRow(buttons: readonly Element[]): Set<Element> {
  const rows = new Map<Element, Map<Element, Element>>();
  for (const button of buttons) {
    let child = button;
    for (let level = 0; child.parentElement && level <= MOST_LEVELS; level++) {
      const row = child.parentElement;
      rows.set(row, (rows.get(row) ?? new Map<Element, Element>()).set(child, button));
      child = row;
    }
  }
  const found = new Set<Element>();
  for (const [row, sold] of rows) {
    const named = sold.size >= FEWEST_OFFERS ? namedIn(row, sold) : [];
    if (named.length >= FEWEST_OFFERS) for (const button of sold.values()) found.add(button);
  }
  return found;
}

function isName(element: Element): boolean {
  if (element.matches(NAME)) return true;
  return element.matches(BOLD) && (element.textContent?.match(/\p{L}/gu)?.length ?? 0) >= LONG_NAME;
}

function namedIn(row: Element, sold: ReadonlyMap<Element, Element>): Element[] {
  const named: Element[] = [];
  let isNamed = false;
  for (const child of row.children) {
    const button = sold.get(child);
    if (!button) isNamed ||= isName(child) || [...child.querySelectorAll(NAMES)].some(isName);
    else if (isNamed) {
      named.push(button);
      isNamed = false;
    }
  }
  return named;
}
