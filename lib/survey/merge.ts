import { foldedWords } from '../decisions/folded-words';
import { changesOf } from './compare-offer';
import type { Looked, Named, Seen, SeenPrice, Sighting } from './sighting';

/** The prices kept for one offer: the first, and the latest ones. */
const MOST_PRICES = 50;
/** An offer that reappears within a minute was never gone: its page had not been filled in yet. */
const STILL_LOADING = 60_000;

/**
 * Adds one more look to a sighting. What the look does not show (a card without its seller, for example) stays as
 * known. If the clock was set back, `last` stays, and the sighting says so.
 */
export function merged(before: Sighting | undefined, { at, ...seen }: Seen): Sighting {
  if (!before) return { ...seen, first: at, last: at, days: 1 };
  const isBack = Date.parse(at) < Date.parse(before.last);
  const last = isBack ? before.last : at;
  const together = { ...before, ...seen, named: allNamed(before.named, seen.named), last };
  const prices = pricesOf(before, seen, last);
  const looked = before.reported && lookedAgain(before, seen, last);
  return {
    ...together,
    days: before.days + Number(last.slice(0, 10) !== before.last.slice(0, 10)),
    ...(prices && { prices }),
    ...(isBack && { clockBack: true as const }),
    ...(looked && { looked }),
  };
}

/** A changed title may name a mark differently; what it said earlier was seen all the same. */
function allNamed(before: readonly Named[], now: readonly Named[]): Named[] {
  const key = ({ mark, words }: Named) => `${mark}\n${foldedWords(words)}`;
  return [...new Map([...before, ...now].map((named) => [key(named), named])).values()];
}

function pricesOf(
  before: Sighting,
  { price, currency }: Omit<Seen, 'at'>,
  at: string,
): SeenPrice[] | undefined {
  const isOther = price !== undefined && (price !== before.price || currency !== before.currency);
  if (!isOther) return before.prices;
  const priced = (price: number, currency: string | undefined, at: string): SeenPrice => ({
    price,
    ...(currency && { currency }),
    at,
  });
  const earlier =
    before.prices ??
    (before.price === undefined ? [] : [priced(before.price, before.currency, before.first)]);
  const all = [...earlier, priced(price, currency, at)];
  return all.length > MOST_PRICES ? [all[0]!, ...all.slice(1 - MOST_PRICES)] : all;
}

function lookedAgain(before: Sighting, seen: Omit<Seen, 'at'>, at: string): Looked {
  const wasGone =
    (before.looked?.state === 'gone' || before.looked?.state === 'moved') &&
    Date.parse(at) - Date.parse(before.looked.at) > STILL_LOADING;
  const changes = changesOf(before.reported!, seen);
  const state = wasGone ? 'back' : changes.length > 0 ? 'changed' : 'there';
  return { at, state, ...(changes.length > 0 && { changes }) };
}
