import { type Coverage, checkCoverage } from '../../domain/coverage';
import { isDay } from '../../domain/day';
import { notice } from '../../locales/notice';
import { UnreadableFile } from '../../tabular/bytes';

/** What a file of recordals says of itself in a line of its own, before its rows. */
export interface CoverageLine {
  coverage: Coverage;
  /** Day that the list speaks for. */
  date?: string;
}

/**
 * What a line of JSON says of the list that it stands in; undefined where it is a row. Throws UnreadableFile where it would
 * say what the list answers for and cannot be read: without it the list would pass for a whole register.
 */
export function readCoverageLine(value: unknown): CoverageLine | undefined {
  if (!isCoverageLine(value)) return undefined;
  const { coverage, date } = value;
  const check = checkCoverage(coverage);
  if ('fault' in check) throw new UnreadableFile(notice('badCoverage', { where: check.fault }));
  return { coverage: check.coverage, ...(typeof date === 'string' && isDay(date) ? { date } : {}) };
}

/** A recordal has no field of this name, and no other tool a whole object in it. */
function isCoverageLine(value: unknown): value is { coverage: unknown; date?: unknown } {
  if (value === null || typeof value !== 'object' || !('coverage' in value)) return false;
  return value.coverage !== null && typeof value.coverage === 'object' && !('recordNo' in value);
}

/**
 * What a file says that has several such lines, because files were put one behind the other. A search counts where
 * nothing else in the file leaves in doubt whose register was asked.
 */
export function withLine(before: Coverage | undefined, { coverage }: CoverageLine): Coverage {
  const whole = [...new Set([...(before?.whole ?? []), ...(coverage.whole ?? [])])];
  const queries = [...(before?.queries ?? []), ...coverage.queries];
  return { queries, ...(whole.length > 0 ? { whole } : {}) };
}

/** The line for a list that is no whole register; empty for one that is. */
export function coverageLine(coverage: Coverage | undefined, date?: string): string {
  return coverage ? `${JSON.stringify({ coverage, ...(date ? { date } : {}) })}\n` : '';
}
