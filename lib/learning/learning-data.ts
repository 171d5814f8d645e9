/**
 * For one word on one site: the number of titles seen there that contain it, and of those that named it as their
 * brand.
 */
export type SiteCount = [site: string, titles: number, brands: number];

/** A word of the lists, with the sites that taught something about it. */
export type LearnedWord = [word: string, sites: SiteCount[]];

/** What is stored, and what a backup contains. Plain lists: a word may be "constructor" or "__proto__". */
export interface LearningData {
  version: 2;
  words: LearnedWord[];
}

/**
 * Stands for what was learned before sites were distinguished: it counts as one site, under a name that no site can
 * have.
 */
export const ONE_SITE_BEFORE = '?';

/** The most words remembered, and sites of each; a page of hostile words must not fill the storage. */
export const MOST_WORDS = 5_000;
export const MOST_SITES = 8;
/** The most titles that count on one site: however many it shows, it says one thing. */
export const MOST_TITLES = 20;

/** The most characters of a word and of a site's name. */
const LONGEST = 100;

export const NOTHING_LEARNED: LearningData = { version: 2, words: [] };

/** Parses what was stored, by this version or the first; malformed parts are left out. Never throws. O(words). */
export function learningFrom(stored: unknown): LearningData {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NOTHING_LEARNED;
  const { version, words } = stored as Partial<LearningData>;
  const known = version === 2 ? (Array.isArray(words) ? words : []) : wordsOfVersion1(stored);
  return { version: 2, words: known.filter(isLearnedWord).slice(0, MOST_WORDS) };
}

/** Version 1 was a record of words, each with its two counts over all sites. */
function wordsOfVersion1(stored: object): LearnedWord[] {
  return Object.entries(stored).map(([word, counts]) => {
    const [titles, brands] = Array.isArray(counts) ? counts : [];
    return [word, [[ONE_SITE_BEFORE, titles, brands]]];
  });
}

/** Whether a value can be a word with what was counted of it. */
export function isLearnedWord(value: unknown): value is LearnedWord {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [word, sites]: unknown[] = value;
  return isName(word) && Array.isArray(sites) && sites.length > 0 && sites.every(isSiteCount);
}

/** Seen at least once, and named as a brand no more often than it was seen. */
function isSiteCount(value: unknown): value is SiteCount {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [site, titles, brands]: unknown[] = value;
  return isName(site) && isCount(titles) && isCount(brands) && titles > 0 && brands <= titles;
}

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/**
 * A count as it is weighed: for a site that shows more titles than count, the share of them that named the word as
 * their brand.
 */
export function capped([site, titles, brands]: SiteCount): SiteCount {
  if (titles <= MOST_TITLES) return [site, titles, brands];
  return [site, MOST_TITLES, Math.round((brands / titles) * MOST_TITLES)];
}
