import { Scan } from '../text/scan';

/** Of one mark's text: titles of pages this user saw that hold it, and how many of them named it as their brand. */
interface Sightings {
  titles: number;
  brands: number;
}

export type WordCount = [titles: number, brands: number];

/** What is stored: text → [titles, brands]. Plain JSON, so that any storage holds it. */
export type LearningData = Record<string, WordCount>;

/** Marks remembered; a page of hostile text must not fill the storage. */
const MOST_MARKS = 5_000;
const USUAL_SHARE = 0.3;
const WEIGHT = 6;
const LIMIT = 2;

/**
 * Learns which list words are ordinary on the pages one user sees. Kept on the machine, cleared by clearing what was
 * stored; it moves confidences by two units of log-odds at most and drops no hit. Give it to `find` in the query.
 *
 *     counts.observe(['HOME', 'NIKE'], 'Nike')     a title with both words, and the brand field "Nike"
 *     counts.logOdds('home')                       a little below 0 by now
 */
export class WordCounts {
  readonly #sightings = new Map<string, Sightings>();
  readonly #scan = new Scan();

  /** Takes up what `data()` gave; anything malformed in it is left out. */
  constructor(data: LearningData = {}) {
    for (const [text, counts] of Object.entries(data).slice(0, MOST_MARKS)) {
      if (areCounts(counts)) this.#sightings.set(text, { titles: counts[0], brands: counts[1] });
    }
  }

  /**
   * Counts one title: the marks found in it as written, and its brand field. Titles without a brand field tell
   * nothing of what their words name, and are not to be counted.
   */
  observe(marks: Iterable<string>, brand: string): void {
    const named = this.#keyOf(brand);
    if (named === '') return;
    for (const key of new Set([...marks].map((mark) => this.#keyOf(mark)))) {
      const seen = this.#sightings.get(key) ?? { titles: 0, brands: 0 };
      if (seen.titles === 0 && this.#sightings.size >= MOST_MARKS) continue;
      seen.titles++;
      if (key === named) seen.brands++;
      this.#sightings.set(key, seen);
    }
  }

  /** How many marks' texts are known. */
  get size(): number {
    return this.#sightings.size;
  }

  /** −2 … 2: how much likelier than usual this mark's text names the brand here; 0 for one never seen. */
  logOdds(mark: string): number {
    const seen = this.#sightings.get(this.#keyOf(mark));
    if (!seen) return 0;
    const share = (seen.brands + USUAL_SHARE * WEIGHT) / (seen.titles + WEIGHT);
    const logOdds = Math.log(share / (1 - share)) - Math.log(USUAL_SHARE / (1 - USUAL_SHARE));
    return Math.max(-LIMIT, Math.min(LIMIT, logOdds));
  }

  /** Everything learned, to be stored. */
  data(): LearningData {
    return Object.fromEntries(
      [...this.#sightings].map(([text, { titles, brands }]) => [text, [titles, brands]]),
    );
  }

  #keyOf(text: string): string {
    const { units, length } = this.#scan.read(text);
    return String.fromCharCode(...units.subarray(0, Math.min(length, 100)));
  }
}

/** Whether a value can be what was counted of a word: seen at least once, and a brand no oftener than it was seen. */
export function areCounts(value: unknown): value is WordCount {
  if (!Array.isArray(value)) return false;
  const [titles, brands]: unknown[] = value;
  return Number.isInteger(titles) && Number.isInteger(brands) && isShare(Number(brands), Number(titles));
}

const isShare = (part: number, whole: number): boolean => whole > 0 && part >= 0 && part <= whole;
