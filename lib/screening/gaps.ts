import { lookUpGaps, type NotLookedUp } from '../coverage/not-looked-up';
import type { Listing } from '../domain/listing';
import type { ScreeningList } from '../lists/store/screening-list';

type GapOf = (listing: Listing) => NotLookedUp | undefined;

/** Lists stay the same over many calls, and some answer for thousands of searches. */
const known = new WeakMap<readonly ScreeningList[], GapOf>();

/** Returns a function that says what nobody looked up about a listing in these lists. O(searches) the first time. */
export function gapsIn(lists: readonly ScreeningList[]): GapOf {
  const gaps = known.get(lists) ?? gapsOf(lists);
  known.set(lists, gaps);
  return gaps;
}

/** Without a list, nobody looked at anything. */
const NOBODY: NotLookedUp = { words: [], inPart: [], regimes: [] };

function gapsOf(lists: readonly ScreeningList[]): GapOf {
  if (lists.length === 0) return () => NOBODY;
  const gapOf = lookUpGaps(lists);
  return (listing) => notLookedAt(listing, gapOf(listing));
}

/** For a translated listing, nobody looked at the seller's words, and the translated ones are not worth looking up. */
function notLookedAt({ translated }: Listing, gap: NotLookedUp | undefined): NotLookedUp | undefined {
  return translated ? { words: [], inPart: [], regimes: gap?.regimes ?? [], translated } : gap;
}
