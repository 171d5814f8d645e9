import type { Listing } from '../../listing';
import { fold } from '../use/fold';
import { type GoodsGroup, groupPhrases } from './groups';

/** What a listing offers, as far as its words tell: kinds of goods, likeliest first. */
export interface OfferedGoods {
  groups: readonly GoodsGroup[];
  /** Probable Nice classes, likeliest first; empty: nobody can tell. */
  classes: readonly number[];
}

/** Words after which a title speaks of something other than the goods offered. */
const ASIDE = /\b(?:for|with|fits|compatible|by)\b|适用|兼容/;

/** What the listing offers: its category where that names goods, else its title. O(length). */
export function offeredGoods(listing: Listing): OfferedGoods {
  const byCategory = listing.category ? kindsIn(listing.category) : [];
  const groups = byCategory.length > 0 ? byCategory : kindsIn(listing.title);
  return { groups, classes: [...new Set(groups.map((group) => group.class))] };
}

/** Kinds of goods named in a text. The last one named before any aside comes first: "phone case for …". */
export function kindsIn(text: string): GoodsGroup[] {
  const folded = fold(text.slice(0, LONGEST));
  const aside = folded.search(ASIDE);
  const limit = aside === -1 ? folded.length : aside;
  const seen = groupPhrases.in(folded);
  const main = seen.filter(({ start }) => start < limit).reverse();
  const rest = seen.filter(({ start }) => start >= limit);
  return [...new Set([...main, ...rest].map(({ meaning }) => meaning))].slice(0, MOST);
}

const LONGEST = 2_000;
const MOST = 3;
