import { printedPicture } from '../screening/printed-picture';
import type { BulkRow } from './results';

/** Columns of an export about pictures, in a file whose rows name some. */
export const PICTURE_COLUMNS = [
  'pictures',
  'picturesRead',
  'pictureWords',
  'picturesUnread',
  'shownIn',
] as const;

/**
 * What is known of a row's pictures: how many it names, how many were read, their words, those that were not read with the
 * reason, and the one that shows what the row was decided by. `locale` is the reader's.
 */
export function pictureCells(
  { listing: { images, pictures = [] }, finding }: Pick<BulkRow, 'listing' | 'finding'>,
  locale: string,
): (string | number)[] {
  const printed = pictures.map((picture) => printedPicture(picture, locale));
  const read = printed.flatMap((one) => ('words' in one ? [one] : []));
  const unread = printed.flatMap((one) => ('unread' in one ? [`${one.name}: ${one.unread}`] : []));
  return [
    images.length,
    read.length,
    read.flatMap(({ words }) => words).join(' | '),
    unread.join('; '),
    finding?.picture?.name ?? '',
  ];
}
