import { said } from '../said/said';
import type { Said } from '../said/said-schema';
import type { RecordedPage } from './head-schema';

/** What of a page nobody looked at: cards without a listing, and whatever reading a page leaves out. */
export function gapsOfPage({ cards, readable, reason, saved }: RecordedPage): Said[] {
  const unread = Math.max(0, cards - readable);
  return [
    said((t) => t('screeningRecord.pageCards', { n: unread })),
    ...(reason === undefined ? [] : [said((t) => t(`statusReason.${reason}`))]),
    said((t) => t('screeningRecord.pageBeyond')),
    said((t) => t('screeningRecord.pageFrames')),
    said((t) => t('screeningRecord.pageWords')),
    // A file is judged alike on every machine, a page in a tab by what this browser learnt as well.
    ...(saved === null ? [said((t) => t('screeningRecord.pageLearnt'))] : []),
  ];
}

/** A title that the page ends in dots goes on where nobody read it. */
const CUT_SHORT = /(?:…|\.\.\.)\s*$/;

/** What of the listings of a page is missing: titles that it cuts short, and listings that have no verdict yet. */
export function gapsOfListings(titles: readonly string[], readable: number): Said[] {
  const cut = titles.filter((title) => CUT_SHORT.test(title)).length;
  const open = Math.max(0, readable - titles.length);
  return [
    ...(cut > 0 ? [said((t) => t('screeningRecord.pageCut', { n: cut }))] : []),
    ...(open > 0 ? [said((t) => t('screeningRecord.pageOpen', { n: open }))] : []),
  ];
}
