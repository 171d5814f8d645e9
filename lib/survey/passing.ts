import { foldedWords } from '../decisions/folded-words';
import type { Line } from './line';
import { type Facet, placesOf } from './places';

/** Which sightings are wanted. */
export interface Wanted {
  /** Those with one value in a facet; all where it is absent. */
  place?: { by: Facet; value: string };
  /** Words in the title, the seller or the brand. */
  text?: string;
  /** What else must hold. */
  where?(line: Line): boolean;
}

/** Tells of a line whether its sighting is wanted. Made once for many. */
export function passing({ place, text = '', where }: Wanted): (line: Line) => boolean {
  const words = foldedWords(text);
  return (line) =>
    line.text.includes(words) &&
    (!place || placesOf(line).some(({ by, value }) => by === place.by && value === place.value)) &&
    (where?.(line) ?? true);
}
