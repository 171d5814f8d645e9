import type { Listing } from '../domain/listing';
import { joinDigests, listingDigest, MOST_DIGESTS } from './listing-digests';
import { foldWord } from './word-fold';

/** A word that names the brand of listings, as first met, with digests of these. */
export interface CountedWord {
  word: string;
  digests: number[];
}

/** The fields of a listing that are looked at. */
export type NamedListing = Pick<Listing, 'site' | 'id' | 'title' | 'brand'>;

/** The number of listings with different titles that must begin with a word before it counts as a brand. */
const TITLES_TO_AGREE = 2;
/** Words with the listings that they were met in: certain brands, and words that are brands if several titles agree. */
export class Gathering {
  readonly #words = new Map<string, { word: string; digests: Set<number> }>();
  readonly #suspected = new Map<string, { word: string; titles: Map<string, Set<number>> }>();

  /** Counts a listing for a word; returns the folded word. */
  count(word: string, listing: NamedListing): string {
    const key = foldWord(word);
    const entry = this.#words.get(key) ?? { word, digests: new Set() };
    entry.digests.add(listingDigest(listing));
    if (key) this.#words.set(key, entry);
    return key;
  }

  /** Remembers a listing for a word that several titles must agree on. */
  suspect(word: string, listing: NamedListing): void {
    const key = foldWord(word);
    if (key === '') return;
    const entry = this.#suspected.get(key) ?? { word, titles: new Map<string, Set<number>>() };
    const title = foldWord(listing.title);
    entry.titles.set(title, (entry.titles.get(title) ?? new Set()).add(listingDigest(listing)));
    this.#suspected.set(key, entry);
  }

  words(): Map<string, CountedWord> {
    const counted = new Map<string, CountedWord>();
    for (const [key, { word, digests }] of this.#words) counted.set(key, { word, digests: least(digests) });
    for (const [key, { word, titles }] of this.#suspected) {
      const known = counted.get(key);
      if (!known && titles.size < TITLES_TO_AGREE) continue;
      const digests = least([...titles.values()].flatMap((of) => [...of]));
      counted.set(key, {
        word: known?.word ?? word,
        digests: joinDigests(known?.digests ?? [], digests),
      });
    }
    return counted;
  }
}

const least = (digests: Iterable<number>): number[] =>
  [...new Set(digests)].sort((a, b) => a - b).slice(0, MOST_DIGESTS);
