import type { Listing } from '../domain/listing';
import { listingFromRow } from '../listing-files/listing-row';
import { translateNotice } from '../locales/translate';
import type { Screening } from '../screening/finding';
import { printedFinding } from '../screening/printed-finding';
import { screenerOf } from '../screening/screener';
import { contextOf } from './context';
import { behind } from './open-lists';
import type { List, Result, Screen, ScreenOptions } from './types';

type ScreenListing = (listing: Listing) => Screening;

/** A screener remembers what it has computed: lists are screened with repeatedly, mostly under the same options. */
const screeners = new WeakMap<List, Map<string, ScreenListing>>();
/** Days and own marks may change with every call; only the latest combinations are worth keeping. */
const MOST_KEPT = 8;

export const screen: Screen = (lists, listings, options = {}) => {
  const screenListing = screenerFor(given(lists), options);
  if (typeof listings !== 'object' || listings === null || !(Symbol.iterator in listings))
    throw new TypeError('screen takes listings in an array, or whatever gives them one by one and at once');
  return Array.from(listings, (listing) => resultOf(listing, screenListing));
};

function given(lists: List | readonly List[]): readonly List[] {
  if (Array.isArray(lists)) return lists;
  // `behind` tells whether it is one: a promise of one is none yet.
  return [lists as List];
}

function screenerFor(lists: readonly List[], options: ScreenOptions): ScreenListing {
  const [first] = lists;
  // What no list was asked about is not clear.
  if (!first) throw new TypeError('screen needs a list to screen against');
  const context = contextOf(options);
  const all = lists.map(behind);
  const known = screeners.get(first) ?? new Map<string, ScreenListing>();
  const key = JSON.stringify([context, ...all.map(({ number }) => number)]);
  const screener =
    known.get(key) ??
    screenerOf(
      all.flatMap((each) => each.lists),
      context,
    );
  if (known.size >= MOST_KEPT && !known.has(key)) known.clear();
  screeners.set(first, known.set(key, screener));
  return screener;
}

function resultOf(given: unknown, screenListing: ScreenListing): Result {
  const id = idOf(given);
  const row = listingFromRow(given, 1);
  if ('error' in row) return { id, error: translateNotice('en', row.error) };
  const { title, outcome, findings, notLookedUp } = screenListing(row.listing);
  const { id: _, ...input } = row.input ?? {};
  return {
    ...{ id, title, outcome, findings: findings.map(printedFinding) },
    ...(notLookedUp ? { notLookedUp } : {}),
    ...(Object.keys(input).length > 0 ? { input } : {}),
  };
}

function idOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'id' in given ? (given.id ?? null) : null;
}
