import { endedUnseen, type Recordal } from '../domain/recordal';
import type { Regime } from './regimes/regimes';

/**
 * Whether the registration behind a recordal is over on a day, with no time left to renew it. One that ended after the
 * list's own day may have been renewed since.
 */
export function hasEnded(recordal: Recordal, regime: Regime, day: string, listDay: string): boolean {
  if (endedUnseen(recordal, day, listDay)) return false;
  const { registrationValidTo: end } = recordal;
  return end !== undefined && end < day && (renewableUntil(recordal, regime) ?? '') < day;
}

/**
 * The last day on which the registration behind a recordal may still be renewed after its end (in China six months:
 * Trademark Law, Art. 40); undefined where the list says so no end, or the regime's rule is not known.
 */
export function renewableUntil({ registrationValidTo: end }: Recordal, regime: Regime): string | undefined {
  const { registrationGraceMonths: months } = regime;
  return end === undefined || months === undefined ? undefined : monthsAfter(end, months);
}

/** The same day so many months later; the month's last where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
