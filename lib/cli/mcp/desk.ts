import type { CompiledList } from '../../lists/compiled/open';
import type { ScreeningContext } from '../../screening/finding';

/** What tools answer from. */
export interface Desk {
  /** Never empty: what no list was asked about is not clear. */
  lists: readonly CompiledList[];
  /** How to judge, as of the day of the call. */
  judging(): Omit<ScreeningContext, 'all'>;
}
