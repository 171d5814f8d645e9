import type { Translate } from '../../../lib/locales/create-translate';
import { type Notice, noticeText } from '../../../lib/locales/notice';
import type { ListedMarks } from '../../../lib/watch/own-marks-file';
import type { Formatters } from '../../shared/texts-context';
import type { Kept } from './use-marks';

/** Row numbers shown of those that were refused for one reason. */
const ROWS_SHOWN = 10;

/** What became of the rows of a file of marks, in words: how many were kept, and of every other why not. */
export function addingText(
  { refused, leftOut }: ListedMarks,
  { added, noRoom }: Kept,
  most: number | undefined,
  { t, number }: Formatters,
): string {
  const refusals = [...byReason(refused, t)].map(([reason, rows]) =>
    t('marks.refused', { rows: shown(rows), reason }, rows.length),
  );
  const unplaced =
    noRoom > 0 ? [t('marks.noRoom', { count: number(noRoom), most: number(most ?? 0) }, noRoom)] : [];
  const unread = leftOut.map((part) => noticeText(part, t));
  return [t('marks.added', { count: number(added) }, added), ...unplaced, ...refusals, ...unread].join(' ');
}

function byReason(refused: readonly { row: number; reason: Notice }[], t: Translate): Map<string, number[]> {
  const grouped = new Map<string, number[]>();
  for (const { row, reason } of refused) {
    const words = noticeText(reason, t);
    const rows = grouped.get(words);
    if (rows) rows.push(row);
    else grouped.set(words, [row]);
  }
  return grouped;
}

const shown = (rows: readonly number[]): string =>
  rows.slice(0, ROWS_SHOWN).join(', ') + (rows.length > ROWS_SHOWN ? ', …' : '');
