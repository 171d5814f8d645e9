import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import { vocabularies } from '../registers/registry';
import { isOtherPapers } from './heading-attributes';
import { CLAIMING, fieldOfHeader } from './headings';

/** Shortest heading that is known with a slip, and letters for each slip that is overlooked in it. */
const SHORTEST = 8;
const LETTERS_A_SLIP = 8;

const longHeadings = once(() =>
  CLAIMING.map((field) => ({
    field,
    parts: vocabularies
      .flatMap(({ headings }) => [...(headings[field]?.part ?? []), ...(headings[field]?.exact ?? [])])
      .map(nameKey)
      .filter(({ length }) => length >= SHORTEST),
  })),
);

/**
 * Gives fields that no header names to headers that name one but for a slip or a wrap: "Срок несения" is "Срок
 * внесения". Columns and fields that are taken already stay. O(headers × headings × length).
 */
export function withNearHeadings(headers: readonly string[], map: ColumnMap): ColumnMap {
  const taken = new Set(Object.values(map).flat());
  const near: ColumnMap = { ...map };
  headers.forEach((header, column) => {
    // What is known and lost its field to a better heading is no misprint of another.
    if (taken.has(column) || fieldOfHeader(header)) return;
    const field = nearField(nameKey(header));
    if (field && !near[field] && !isOtherPapers(header, field)) near[field] = [column];
  });
  return near;
}

function nearField(folded: string): Field | undefined {
  if (folded.length < SHORTEST - 1) return undefined;
  return longHeadings().find(({ parts }) =>
    parts.some((part) => slips(part, folded) <= Math.floor(part.length / LETTERS_A_SLIP)),
  )?.field;
}

/** Fewest letters to change, add or leave out so that the part is somewhere in the text (Sellers 1980). */
function slips(part: string, text: string): number {
  let row = Array.from({ length: part.length + 1 }, (_, letters) => letters);
  let fewest = part.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= part.length; at++)
      next[at] = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (part[at - 1] === letter ? 0 : 1));
    row = next;
    fewest = Math.min(fewest, row[part.length]!);
  }
  return fewest;
}
