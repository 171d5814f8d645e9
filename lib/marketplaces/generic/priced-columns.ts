import { type Contents, FEWEST_LETTERS } from './contents';

/** Two offers side by side are a comparison. */
const FEWEST_COLUMNS = 3;
/** No price with all that stands in its cell says more. */
const LONGEST_PRICE = 30;
/** A row of pictures, one of notes, and one of names: so far above prices are what they are for. */
const ROWS_ABOVE = 3;

/**
 * How many offers stand side by side in columns, their names or pictures in one row and their prices in another: no element
 * holds one of them. `isFree` tells which rows belong to nothing else, `isOther` which addresses are not known yet. O(elements).
 */
export function pricedColumns(
  contents: Map<Element, Contents>,
  isFree: (row: Element) => boolean,
  isOther: (target: string) => boolean,
): number {
  let columns = 0;
  for (const [row, { hasPrice, targets }] of contents) {
    if (!hasPrice || targets.size > 0 || !isPriceRow(row, contents)) continue;
    const above = rowsAbove(row);
    const named = above.some((each) => leadsOn(each, contents, isOther)) || areShown(above, contents);
    if (named && isFree(row)) columns += row.childElementCount;
  }
  return columns;
}

function isPriceRow(row: Element, contents: Map<Element, Contents>): boolean {
  const cells = [...row.children];
  if (cells.length < FEWEST_COLUMNS) return false;
  const priced = cells.filter((cell) => {
    const held = contents.get(cell);
    return held?.hasPrice && held.text < LONGEST_PRICE;
  });
  return priced.length * 4 >= cells.length * 3;
}

function rowsAbove(row: Element): Element[] {
  const above: Element[] = [];
  for (
    let each = row.previousElementSibling;
    each && above.length < ROWS_ABOVE;
    each = each.previousElementSibling
  )
    if (each.tagName === row.tagName && each.childElementCount === row.childElementCount) above.push(each);
  return above;
}

/** Without links, names in one row and pictures in the same or another: plans are compared without pictures. */
function areShown(rows: readonly Element[], contents: Map<Element, Contents>): boolean {
  const cells = rows.flatMap((row) => [...row.children].map((cell) => ({ cell, held: contents.get(cell) })));
  if (cells.some(({ held }) => held && held.targets.size > 0)) return false;
  const pictured = cells.filter(({ held }) => held?.hasPicture);
  const names = new Set(
    cells
      .filter(({ held }) => held && !held.hasPrice && held.text >= FEWEST_LETTERS)
      .map(({ cell }) => cell.textContent?.trim()),
  );
  return pictured.length >= FEWEST_COLUMNS && names.size >= FEWEST_COLUMNS;
}

/** Whether a row's cells lead to offers of their own by their names or pictures. */
function leadsOn(
  row: Element,
  contents: Map<Element, Contents>,
  isOther: (target: string) => boolean,
): boolean {
  const targets = new Set<string>();
  for (const cell of row.children) {
    const held = contents.get(cell);
    const isOffer = held && (held.hasPicture || held.text >= FEWEST_LETTERS);
    if (isOffer) for (const target of [...held.targets].slice(0, 1)) targets.add(target);
  }
  return [...targets].filter(isOther).length >= FEWEST_COLUMNS;
}
