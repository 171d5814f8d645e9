import { type Freshness, freshness } from '../domain/freshness';
import type { ListLabel } from '../lists/compiled/head';
import { answersOf } from '../screening/look-up-notes';
import { printError } from './output';

/** What a list must have said of it before anybody relies on what it does not find. */
type Aged = Pick<ListLabel, 'name' | 'date' | 'expires' | 'demonstration' | 'coverage'>;

/**
 * Says on stderr, for each list that is made up, or that is stale, expired or of no known age on the day judged by, that what it
 * does not find is not clear. Of a list of searches it also says what it answers for.
 */
export function sayAges(lists: readonly Aged[], on: string): void {
  for (const list of lists) for (const sentence of cautionsOf(list, on)) printError(sentence);
}

function cautionsOf({ name, date, expires, demonstration, coverage }: Aged, on: string): string[] {
  const age = freshness({ date, ageless: demonstration, ...(expires ? { expires } : {}) }, on);
  return [
    ...(demonstration
      ? [`list ${name} is made up, for demonstration: it says nothing of any real recordal, and ${NOT_CLEAR}`]
      : []),
    ...answersOf({ name, demonstration, ...(coverage ? { coverage } : {}) }, 'en').map(
      (sentence) => `${sentence} What is in none of them is not looked up.`,
    ),
    ...(age === 'fresh' ? [] : [`list ${name} ${AGED[age]({ date, expires, on })}: ${NOT_CLEAR}`]),
  ];
}

const NOT_CLEAR = 'what it does not find is not clear';

type Days = { date: string; expires: string | undefined; on: string };

const AGED: Record<Exclude<Freshness, 'fresh'>, (days: Days) => string> = {
  stale: ({ date, on }) => `speaks for ${date} and is stale on ${on}`,
  expired: ({ date, expires, on }) =>
    `speaks for ${date || 'an unknown day'} and is expired on ${on}, since its publisher stood by it until ${expires}`,
  undated: ({ date, on }) =>
    date
      ? `speaks for ${date}, which lies ahead of ${on}, so that nobody knows what it held that day`
      : 'speaks for an unknown day, so that nobody knows how old it is',
};
