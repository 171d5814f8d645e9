import * as v from 'valibot';
import type { PageState } from '../../page/page-state';
import { list, text } from './bounded';
import { DecidedScreeningShape } from './finding-shape';
import { ListingShape } from './listing-shape';
import { SUMMARY } from './page-shape';

const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^(?:https?|file):$/.test(new URL(address).protocol);

/** An expected problem by the key of its text, or the message of an error. */
const Problem = v.union([
  text(4_000),
  v.object({ key: v.literal('problem.refused') }),
  v.object({ key: v.literal('problem.unanswered') }),
]);

const PageStateShape: v.GenericSchema<unknown, PageState> = v.object({
  ...SUMMARY,
  url: v.pipe(text(100_000), v.check(isWebAddress)),
  screened: list(v.object({ listing: ListingShape, screening: DecidedScreeningShape }), 10_000),
  problem: v.exactOptional(Problem),
});

/** The state shown for a page whose script gives an invalid answer: never that nothing was found. */
const UNBELIEVABLE: PageState = {
  url: 'about:blank',
  site: '',
  page: 'other',
  status: 'unreadable',
  cards: 0,
  readable: 0,
  off: false,
  screened: [],
  problem: { key: 'problem.unbelievable' },
};

/**
 * A content script's answer about its page, as far as popup and panel may show it: the script lives in a page that is
 * not ours. An answer of any other shape becomes a state that says so. Never throws; O(size of the answer).
 */
export function checkPageState(answered: unknown): PageState {
  const { success, output } = v.safeParse(PageStateShape, answered);
  return success ? output : UNBELIEVABLE;
}
