import { isHeader } from './header-row';
import { mapHeaders } from './map-columns';

/** How surely a row heads a list of recordals, or of marks: by the fields that it names, as soon as one is a mark or a number. */
export function rateListHeader(cells: readonly string[]): number {
  return isHeader(cells) ? Object.keys(mapHeaders(cells)).length : 0;
}
