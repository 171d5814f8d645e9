import type { BulkRow } from '../bulk/results';
import type { ListingPicture } from '../domain/listing-picture';
import { notice } from '../locales/notice';
import { MOST_PICTURES } from '../picture-reading/addresses';

/** The state of a picture after a click on "read" and before it was looked at. */
const notYet = (name: string): ListingPicture => ({ name, unread: notice('pictureNotYet') });

/**
 * The pictures of a row whose reading was requested: those that were read stay, all others count as unread until they
 * are, so the row is no longer clear. More pictures than a listing shows are reported as one that was not looked at.
 */
export function askedOf({ listing: { images, pictures } }: Pick<BulkRow, 'listing'>): ListingPicture[] {
  if (pictures) return [...pictures];
  const beyond = images[MOST_PICTURES];
  return [
    ...images.slice(0, MOST_PICTURES).map(notYet),
    ...(beyond === undefined
      ? []
      : [{ name: beyond, unread: notice('onePictureTooMany', { most: MOST_PICTURES }) }]),
  ];
}

/** The names of those that are still to be read, or to be tried again. */
export const openIn = (pictures: readonly ListingPicture[]): string[] =>
  pictures.filter(isOpen).map(({ name }) => name);

/** The rows with a picture that is still to be read, in their order. */
export const pendingRows = (rows: readonly BulkRow[]): BulkRow[] =>
  rows.filter(
    ({ listing: { images, pictures } }) => images.length > 0 && (!pictures || pictures.some(isOpen)),
  );

/** Another click does not help if a listing has too many. */
const isOpen = (picture: ListingPicture): boolean =>
  'unread' in picture && picture.unread.key !== 'notice.onePictureTooMany';

/** Whether a picture was requested and has not been looked at. */
export const isNotYet = (picture: ListingPicture): boolean =>
  'unread' in picture && picture.unread.key === 'notice.pictureNotYet';
