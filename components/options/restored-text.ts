import type { BackupPart } from '../../lib/backup/backup-part';
import type { StandsPartly } from '../../lib/backup/course';
import type { RestorePreview, RestoreResult } from '../../lib/backup/everything';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { Formatters } from '../shared/texts-context';

/** How many things a file brings with these of its lists, rows of lists among them. */
export function thingsIn({ counts, lists }: RestorePreview, chosen: readonly string[]): number {
  const rows = lists.filter(({ name }) => chosen.includes(name)).map(({ file }) => file.rows);
  const parts = Object.values(counts).map(({ brings }) => brings);
  return [...rows, ...parts].reduce((sum, many) => sum + many, 0);
}

/** How many it brought. */
export const thingsBrought = ({ counts, lists }: RestoreResult, preview: RestorePreview): number =>
  thingsIn({ ...preview, counts }, lists);

/** Whether the person stopped it. */
export const wasStopped = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What came of a restore. */
export function restoredText(
  { counts, lists, skippedLines }: RestoreResult,
  { t, number }: Formatters,
): string {
  const parts = Object.entries(counts) as [BackupPart, { brings: number }][];
  const brought = [
    ...parts.map(([part, { brings }]) => [part, brings] as const),
    ['lists', lists.length] as const,
  ];
  const facts = brought
    .filter(([, many]) => many > 0)
    .map(([part, many]) => `${t(`part.${part}`)} ${number(many)}`);
  const skipped = skippedLines > 0 ? ` ${t('options.restoredSkipped', {}, skippedLines)}` : '';
  if (facts.length === 0) return t('options.restoredNothing') + skipped;
  return t('options.restored', { facts: facts.join(t('restore.join')) }) + skipped;
}

/** What is to be said of one that did not come to its end: whether anything of it stands. */
export function notRestoredText(error: unknown, { t }: Formatters): string {
  if (wasStopped(error)) return t('restore.cancelled');
  const { parts, cause } = error as Partial<StandsPartly>;
  if (!parts) return t('options.notRestored', { reason: failureText(failureOf(error), t) });
  const standing = parts.map((part) => t(`part.${part}`)).join(t('restore.join'));
  const reason = wasStopped(cause) ? t('restore.stoppedByHand') : failureText(failureOf(cause), t);
  return t('restore.standsPartly', { parts: standing, reason });
}
