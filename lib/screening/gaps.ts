import { lookUpGaps } from '../coverage/not-looked-up';
import type { ScreeningList } from '../lists/store/screening-list';

/** Lists stay the same over many calls, and some answer for thousands of searches. */
const known = new WeakMap<readonly ScreeningList[], ReturnType<typeof lookUpGaps>>();

/** Tells of listing after listing what nobody looked up in these lists. O(searches), the first time. */
export function gapsIn(lists: readonly ScreeningList[]): ReturnType<typeof lookUpGaps> {
  const gaps = known.get(lists) ?? lookUpGaps(lists);
  known.set(lists, gaps);
  return gaps;
}
