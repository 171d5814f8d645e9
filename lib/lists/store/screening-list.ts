import type { Coverage } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import type { MarkIndex } from '../../matching/candidate';

/** One recordal list, opened for screening: its marks in memory, its rows fetched when a hit needs them. */
export interface ScreeningList {
  /** Short name, shown with every verdict: "demo", "cn-2026-05". */
  name: string;
  /** Day the list speaks for, `YYYY-MM-DD`; empty when unknown. */
  date: string;
  /** True for made-up data, which must say so wherever it shows. */
  demonstration: boolean;
  /** Day after which the publisher no longer stands by it, `YYYY-MM-DD`. */
  expires?: string;
  /** It speaks for no day and does not grow old. */
  ageless?: boolean;
  /** The one regime of all its recordals; absent where they are of several, or it is unknown. */
  regime?: string;
  /** Every regime of its recordals, or that it was asked about; absent where it is unknown. */
  regimes?: readonly string[];
  /** What it answers for; absent for a whole register. */
  coverage?: Coverage;
  index: MarkIndex;
  /** The recordals at these rows, in the given order. */
  recordals(rows: readonly number[]): Promise<Recordal[]>;
}
