import { type Freshness, freshness } from '../../domain/freshness';
import type { CompiledList } from '../../lists/compiled/open';
import { visibleLine } from '../../text/controls';

/** What a reader must know of a list before relying on it. */
export interface ListFacts {
  name: string;
  /** `YYYY-MM-DD`; empty where nobody knows. */
  date: string;
  demonstration: boolean;
  freshness: Freshness;
  /** It is the answers to searches and no whole register. */
  searches: boolean;
}

/** Why nothing found is not clear, beside what nobody looked up. */
export type Caveat = 'demonstration' | Exclude<Freshness, 'fresh'> | 'not-looked-up';

/** The facts of each list, as of a day. */
export function factsOf(lists: readonly CompiledList[], on: string): ListFacts[] {
  return lists.map((list) => ({
    ...{ name: list.name, date: list.date, demonstration: list.demonstration },
    freshness: freshness({ ...list, ageless: list.demonstration }, on),
    searches: list.coverage !== undefined,
  }));
}

/** The caveats of every answer that these lists give, each once. */
export function caveatsOf(facts: readonly ListFacts[]): Caveat[] {
  const each = facts.flatMap(({ demonstration, freshness: age }): Caveat[] => [
    ...(demonstration ? (['demonstration'] as const) : []),
    ...(age === 'fresh' ? [] : [age]),
  ]);
  return [...new Set(each)];
}

/** A list file may say any name of itself. */
const LONGEST_NAME = 80;

const AGED: Record<Exclude<Freshness, 'fresh'>, string> = {
  stale: 'It is stale: what it does not find is not clear.',
  expired: 'Its publisher no longer stands by it: what it does not find is not clear.',
  undated: 'Nobody knows how old it is: what it does not find is not clear.',
};

/** What has to be said of each list with every answer. */
export function sayLists(facts: readonly ListFacts[]): string[] {
  return facts.flatMap(({ name, date, demonstration, freshness: age, searches }) => [
    `List ${JSON.stringify(visibleLine(name).slice(0, LONGEST_NAME))} speaks for ${date || 'an unknown day'}.`,
    ...(demonstration ? ['It is made up, for demonstration: it says nothing of any real recordal.'] : []),
    ...(age === 'fresh' ? [] : [AGED[age]]),
    ...(searches
      ? ['It holds the answers to searches and no whole register: what is in none of them is not looked up.']
      : []),
  ]);
}
