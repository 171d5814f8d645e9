import type { Listing } from '../domain/listing';
import { recordalKey } from '../domain/recordal-key';
import type { ListChange } from '../lists/store/changes-since';
import type { Finding } from '../screening/finding';
import { textsOfPictures } from '../screening/picture-words';

/**
 * Whether a listing's screening may come out differently after lists changed: it names a recordal that came, went or
 * changed, or what was found in it rests on one. What was not found before and is not named by a change stays so.
 * Pure; costs one look into the index of each change.
 */
export function isTouched(
  listing: Listing,
  found: readonly Finding[],
  changes: readonly ListChange[],
): boolean {
  const all = found.flatMap((finding) => [finding, ...(finding.behind ?? [])]);
  return changes.some((change) => all.some(restsOn(change)) || names(listing, change));
}

const restsOn =
  ({ list, records }: ListChange) =>
  (finding: Finding): boolean =>
    finding.list === list && (records === undefined || records.has(recordalKey(finding)));

function names({ title, brand, seller, image }: Listing, { index }: ListChange): boolean {
  if (!index) return false;
  const classes: number[] = [];
  return (
    index.find({ text: title, field: 'title', classes, ...(brand && { brand }) }).length > 0 ||
    (brand !== undefined && index.find({ text: brand, field: 'brand', classes }).length > 0) ||
    (seller !== undefined && index.find({ text: seller, field: 'seller', classes }).length > 0) ||
    textsOfPictures(image).some(({ text }) => index.find({ text, field: 'title', classes }).length > 0)
  );
}
