import type { BulkRow } from '../../../lib/bulk/results';
import { isNotYet } from '../../../lib/bulk-pictures/pending';
import { type ListingPicture, whyUnread } from '../../../lib/domain/listing-picture';
import { noticeText } from '../../../lib/locales/notice';
import type { Finding } from '../../../lib/screening/finding';
import type { Formatters } from '../../shared/texts-context';

/**
 * What is known of a row's pictures, in a sentence or two: the mark that one shows, the words of those without, and how many
 * nobody has read, with the reason. It never says that there is nothing.
 */
export function picturesText(
  { listing: { images, pictures }, screening }: BulkRow,
  { t, number }: Formatters,
): string {
  if (images.length === 0) return t('bulkPictures.none');
  if (!pictures) return t('bulkPictures.notRead', { count: number(images.length) }, images.length);
  const shown = screening?.findings.find(
    ({ field, shown, outcome }) => field === 'image' && shown && outcome !== 'clear',
  );
  return [shown ? shownIn(shown, t) : wordsIn(pictures, t), unreadIn(pictures, { t, number })]
    .filter(Boolean)
    .join(' ');
}

/** A copy of a recorded picture has no words. */
const shownIn = ({ reasons, text }: Finding, t: Formatters['t']): string =>
  reasons.includes('figure-copy') ? t('readPictures.copy') : t('verdict.shown', { words: text });

/** Nothing where none of them was read. */
function wordsIn(pictures: readonly ListingPicture[], t: Formatters['t']): string {
  const read = pictures.flatMap((picture) => ('unread' in picture ? [] : [picture]));
  if (read.length === 0) return '';
  const words = read.flatMap(({ lines }) => lines.map(({ text }) => text));
  return words.length > 0 ? `${t('readPictures.words')} ${words.join(' · ')}` : t('readPictures.noWords');
}

function unreadIn(
  pictures: readonly ListingPicture[],
  { t, number }: Pick<Formatters, 't' | 'number'>,
): string {
  const waiting = pictures.filter(isNotYet).length;
  const failed = pictures.flatMap((picture) => (isNotYet(picture) ? [] : (whyUnread(picture) ?? [])));
  return [
    waiting > 0 && t('bulkPictures.notRead', { count: number(waiting) }, waiting),
    failed[0] && t('readPictures.unread', { why: noticeText(failed[0], t) }),
    failed.length > 1 &&
      t('bulkPictures.furtherUnread', { count: number(failed.length - 1) }, failed.length - 1),
  ]
    .filter(Boolean)
    .join(' ');
}
