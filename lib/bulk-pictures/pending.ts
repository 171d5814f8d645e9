import type { BulkRow } from '../bulk/results';
import type { ListingPicture } from '../domain/listing-picture';
import { notice } from '../locales/notice';
import { MOST_PICTURES } from '../picture-reading/addresses';

/** What of a row stands at the moment of a press on "read": somebody asked, and no picture was looked at yet. */
const notYet = (name: string): ListingPicture => ({ name, unread: notice('pictureNotYet') });

/**
 * The pictures of a row whose reading was asked for: those that were read stay, all others are unread until they are, and so
 * their row is clear no longer. More than a listing shows are told as one that was not looked at.
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

/** The rows of which a picture is still to be read, in their order. */
export const pendingRows = (rows: readonly BulkRow[]): BulkRow[] =>
  rows.filter(
    ({ listing: { images, pictures } }) => images.length > 0 && (!pictures || pictures.some(isOpen)),
  );

/** No second press helps where a listing has too many. */
const isOpen = (picture: ListingPicture): boolean =>
  'unread' in picture && picture.unread.key !== 'notice.onePictureTooMany';

/** Whether a picture was asked for, and nobody came to it yet. */
export const isNotYet = (picture: ListingPicture): boolean =>
  'unread' in picture && picture.unread.key === 'notice.pictureNotYet';
