import { foldedHeading } from './folded-heading';
import { LISTING_FIELDS, type ListingMap } from './listing-columns';
import type { ListingSystem } from './systems/listing-system';
import { LISTING_SYSTEMS } from './systems/systems';

/** A file's system, and what its columns are there. */
export interface RecognisedSystem {
  system: ListingSystem;
  map: ListingMap;
}

function hasNothingElse({ beside, fields }: ListingSystem, headings: readonly string[]): boolean {
  if (!beside) return true;
  const own = Object.values(fields).flat();
  return headings.every((heading) => heading === '' || own.includes(heading) || beside.test(heading));
}

/** The system whose headings these are: the one with most signs of those that have them all. Pure. */
export function recogniseSystem(headers: readonly string[]): RecognisedSystem | undefined {
  const folded = headers.map(foldedHeading);
  const known = new Set(folded);
  const fitting = LISTING_SYSTEMS.filter(
    (one) => one.signs.every((sign) => known.has(sign)) && hasNothingElse(one, folded),
  );
  const [system] = fitting.sort((a, b) => b.signs.length - a.signs.length);
  if (!system) return undefined;
  const map: ListingMap = {};
  for (const field of LISTING_FIELDS) {
    const column = (system.fields[field] ?? []).map((name) => folded.indexOf(name)).find((at) => at >= 0);
    if (column !== undefined) map[field] = column;
  }
  return map.title === undefined ? undefined : { system, map };
}
