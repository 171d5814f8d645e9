import { storage } from '#imports';
import type { Listing } from '../domain/listing';
import { hash53 } from '../tabular/checksum';
import type { Learning } from './learning';
import { type LearningData, learningFrom } from './learning-data';
import { WordCounts } from './word-counts';

/** The most listings remembered as counted; the oldest may be counted again when they come back. */
const MOST_LISTINGS = 20_000;
/**
 * Milliseconds from a first new lesson to its write: short enough for a worker that lives 30 s after its last event.
 */
const WRITE_AFTER = 3_000;

const stored = storage.defineItem<unknown>('local:localPrior');
/** In the browser's memory only: numbers that say whether a listing was counted, gone when the browser closes. */
const counted = storage.defineItem<number[]>('session:localPriorListings', { fallback: [] });

interface Memory {
  counts: WordCounts;
  listings: Set<number>;
}

/**
 * Stores what this user's pages teach about the list's words: list words with two counts for each site that showed
 * them, without any text or address of a page. Only the background writes it, always as a whole: if a worker dies, the
 * last whole state remains, and listings that were not yet stored as counted count when they are next seen.
 */
export class PageLearning {
  #memory: Promise<Memory> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** Everything learned, ready to judge by, and to learn on if a person visits this site. */
  async open(visited?: string): Promise<Learning> {
    const memory = await this.#open();
    return {
      logOdds: (mark) => memory.counts.logOdds(mark),
      observe: (listing, marks) => visited && this.#observe(memory, visited, listing, marks),
    };
  }

  /** What it knows, for display and for a backup; `restore` reverses it. */
  async data(): Promise<LearningData> {
    return (await this.#open()).counts.data();
  }

  /** Forgets everything, here and in storage; returns what it was, for an undo. */
  async forgetAll(): Promise<LearningData> {
    const { counts } = await this.#open();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#memory = Promise.resolve({ counts: new WordCounts(), listings: new Set() });
    // After a write in progress, so that it cannot bring back what was forgotten.
    await this.#writing;
    await Promise.all([stored.removeValue(), counted.removeValue()]);
    return counts.data();
  }

  /** Forgets these words; returns what was known about them, for an undo. */
  async forget(words: readonly string[]): Promise<LearningData> {
    const { counts } = await this.#open();
    const forgotten = counts.forget(words);
    await this.#writeNow();
    return forgotten;
  }

  /** Restores what `forget` returned or a backup kept, replacing what was learned about the same words since. */
  async restore(data: LearningData): Promise<void> {
    const { counts } = await this.#open();
    counts.put(data);
    await this.#writeNow();
  }

  #open(): Promise<Memory> {
    this.#memory ??= load().catch((error) => {
      this.#memory = undefined;
      throw error;
    });
    return this.#memory;
  }

  #observe({ counts, listings }: Memory, site: string, listing: Listing, marks: readonly string[]): void {
    const number = numberOf(listing);
    if (marks.length === 0 || listings.has(number)) return;
    counts.observe(site, marks, listing.brand ?? '');
    listings.add(number);
    if (listings.size > MOST_LISTINGS) listings.delete(listings.values().next().value as number);
    this.#timer ??= setTimeout(() => this.#write(), WRITE_AFTER);
  }

  #writeNow(): Promise<void> {
    this.#write();
    return this.#writing;
  }

  #write(): void {
    this.#timer = undefined;
    this.#writing = this.#writing
      .then(() => this.#open())
      .then(store)
      // A full disk must not stop screening; the next write includes everything that this one would have.
      .catch((error) => console.warn('what the pages taught was not stored', error));
  }
}

let opened: PageLearning | undefined;

/** One for the life of the worker; its store is read when first needed. */
export function pageLearning(): PageLearning {
  opened ??= new PageLearning();
  return opened;
}

async function load(): Promise<Memory> {
  const [data, numbers] = await Promise.all([stored.getValue(), counted.getValue()]);
  return {
    counts: new WordCounts(learningFrom(data)),
    listings: new Set(Array.isArray(numbers) ? numbers : []),
  };
}

/** Stores the counts first: if the worker dies in between, a listing is counted twice rather than never. */
async function store({ counts, listings }: Memory): Promise<void> {
  await stored.setValue(counts.data());
  await counted.setValue([...listings]);
}

/** The same offer with the same words gives the same number, from which no word can be recovered. */
function numberOf({ site, id, title, brand = '' }: Listing): number {
  return hash53(JSON.stringify([site, id, title, brand]));
}
