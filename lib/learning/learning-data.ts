/** Of one word on one site: titles seen there that hold it, and how many of them named it as their brand. */
export type SiteCount = [site: string, titles: number, brands: number];

/** A word of the lists, with the sites that taught something of it. */
export type LearnedWord = [word: string, sites: SiteCount[]];

/** What is stored and what a backup holds. Plain lists: a word may be "constructor" or "__proto__". */
export interface LearningData {
  version: 2;
  words: LearnedWord[];
}

/** What was learned before sites were told apart: it counts as one site, whose name none can have. */
export const ONE_SITE_BEFORE = '?';

/** Words remembered, and sites of each; a page of hostile words must not fill the storage. */
export const MOST_WORDS = 5_000;
export const MOST_SITES = 8;
/** Titles that count on one site: however many it shows, it says one thing. */
export const MOST_TITLES = 20;

/** Letters of a word and of a site's name. */
const LONGEST = 100;

export const NOTHING_LEARNED: LearningData = { version: 2, words: [] };

/** What was stored, by this version or the first; what is malformed in it is left out. Never throws. O(words). */
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

/** Seen at least once, and a brand no oftener than it was seen. */
function isSiteCount(value: unknown): value is SiteCount {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [site, titles, brands]: unknown[] = value;
  return isName(site) && isCount(titles) && isCount(brands) && titles > 0 && brands <= titles;
}

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A count as it weighs: of a site that shows more than count, the share of titles that named the word as their brand. */
export function capped([site, titles, brands]: SiteCount): SiteCount {
  if (titles <= MOST_TITLES) return [site, titles, brands];
  return [site, MOST_TITLES, Math.round((brands / titles) * MOST_TITLES)];
}
