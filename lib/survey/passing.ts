import { foldedWords } from '../decisions/folded-words';
import type { Line } from './line';
import { type Facet, placesOf } from './places';

/** A filter for sightings. */
export interface Wanted {
  /** Those with one value in a facet; all if absent. */
  place?: { by: Facet; value: string };
  /** Words in the title, the seller or the brand. */
  text?: string;
  /** A further condition. */
  where?(line: Line): boolean;
}

/** Returns a test for whether a line's sighting passes. Made once for many. */
export function passing({ place, text = '', where }: Wanted): (line: Line) => boolean {
  const words = foldedWords(text);
  return (line) =>
    line.text.includes(words) &&
    (!place || placesOf(line).some(({ by, value }) => by === place.by && value === place.value)) &&
    (where?.(line) ?? true);
}
