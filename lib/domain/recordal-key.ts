import type { Recordal } from './recordal';

/** What identifies a recordal across all lists: a number is unique only within its regime. */
export type RecordalName = Pick<Recordal, 'regime' | 'recordNo'>;

/** The identity of a recordal as one text, for maps: two rows with the same key are the same recordal. */
export function recordalKey({ regime, recordNo }: RecordalName): string {
  return `${regime}\n${recordNo}`;
}
