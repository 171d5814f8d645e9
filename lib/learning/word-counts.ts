import { registeredName } from '../domain/registered-name';
import { Scan } from '../text/scan';
import { agreedLogOdds } from './agreement';
import {
  capped,
  isLearnedWord,
  type LearnedWord,
  type LearningData,
  MOST_SITES,
  MOST_TITLES,
  MOST_WORDS,
  NOTHING_LEARNED,
  type SiteCount,
} from './learning-data';

/**
 * Learns which list words are ordinary on the pages one user sees, site by site. Kept on the machine; it moves confidences
 * by two units of log-odds at most, as far as three sites agree. Give it to `find` in the query.
 *
 *     counts.observe('ebay', ['HOME', 'NIKE'], 'Nike')     a title with both words, and the brand field "Nike"
 *     counts.logOdds('home')                               a little below 0, once two other sites say so too
 */
export class WordCounts {
  /** Moves a word to the end, as the last seen. */
  readonly #words = new Map<string, Map<string, SiteCount>>();
  readonly #scan = new Scan();

  /** Adds what `data()` returned. */
  constructor(data: LearningData = NOTHING_LEARNED) {
    this.put(data);
  }

  /**
   * Counts one title of a site: the marks found in it as written, and its brand field. Do not count titles without a
   * brand field: they say nothing about what their words name.
   */
  observe(site: string, marks: Iterable<string>, brand: string): void {
    const named = this.#keyOf(brand);
    if (named === '') return;
    for (const word of new Set([...marks].map((mark) => this.#keyOf(mark))))
      this.#count(word, registeredName(site), word === named);
  }

  /** The number of known words. */
  get size(): number {
    return this.#words.size;
  }

  /** −2 … 2: how much likelier than usual this mark's text names the brand here; 0 for one that few sites know. */
  logOdds(mark: string): number {
    return agreedLogOdds([...(this.#words.get(this.#keyOf(mark))?.values() ?? [])]);
  }

  /** Everything learned, for storage. */
  data(): LearningData {
    return { version: 2, words: [...this.#words].map(wordWithSites) };
  }

  /** Forgets these words; returns what was known about them. Unknown words are no error. */
  forget(words: Iterable<string>): LearningData {
    const forgotten: LearnedWord[] = [];
    for (const word of words) {
      const sites = this.#words.get(word);
      if (sites) forgotten.push(wordWithSites([word, sites]));
      this.#words.delete(word);
    }
    return { version: 2, words: forgotten };
  }

  /** Adds words as they are in `data`, replacing what is known about them; malformed ones are left out. */
  put(data: LearningData): void {
    for (const entry of data.words) {
      if (!isLearnedWord(entry)) continue;
      const [word, sites] = entry;
      const merged = new Map<string, SiteCount>();
      for (const count of sites) addCount(merged, count);
      this.#keep(word, merged);
    }
  }

  #count(word: string, site: string, isBrand: boolean): void {
    const sites = this.#words.get(word) ?? new Map<string, SiteCount>();
    const [, titles, brands] = sites.get(site) ?? [site, 0, 0];
    if (titles === 0 && sites.size >= MOST_SITES) return;
    // A site at its limit has its counts halved, so that it may come to say something else.
    const [before, named] = titles < MOST_TITLES ? [titles, brands] : [titles >> 1, brands >> 1];
    sites.set(site, [site, before + 1, named + Number(isBrand)]);
    this.#keep(word, sites);
  }

  /**
   * If there is no room, the word seen longest ago among those of only one site is dropped: no other site confirmed
   * it.
   */
  #keep(word: string, sites: Map<string, SiteCount>): void {
    this.#words.delete(word);
    if (this.#words.size >= MOST_WORDS) {
      const weakest = this.#oldestOfOneSite();
      if (weakest === undefined) return;
      this.#words.delete(weakest);
    }
    this.#words.set(word, sites);
  }

  #oldestOfOneSite(): string | undefined {
    for (const [word, sites] of this.#words) if (sites.size === 1) return word;
    return undefined;
  }

  #keyOf(text: string): string {
    const { units, length } = this.#scan.read(text);
    return String.fromCharCode(...units.subarray(0, Math.min(length, 100)));
  }
}

const wordWithSites = ([word, sites]: [string, Map<string, SiteCount>]): LearnedWord => [
  word,
  [...sites.values()],
];

/** One site under several names counts once, however a file spells it. */
function addCount(sites: Map<string, SiteCount>, count: SiteCount): void {
  const [name, titles, brands] = count;
  const site = registeredName(name);
  const [, before, named] = sites.get(site) ?? [site, 0, 0];
  if (before === 0 && sites.size >= MOST_SITES) return;
  sites.set(site, capped([site, before + titles, named + brands]));
}
