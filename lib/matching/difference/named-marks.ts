import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { SimilarSearch } from '../likeness/similar';
import { asWritten } from '../scan/as-written';
import { SpanSearch } from '../scan/spans';

/** Tells whether a text names a mark of a short list, or has words that are like one: without weighing which and how much. */
export class NamedMarks {
  readonly #index: IndexSections;
  readonly #spans: SpanSearch;
  readonly #similar: SimilarSearch;
  #seen = false;
  readonly #see = () => {
    this.#seen = true;
  };

  constructor(index: IndexSections) {
    this.#index = index;
    this.#spans = new SpanSearch(index);
    this.#similar = new SimilarSearch(index);
  }

  /** Says yes rather once too often. O(units + words × length). */
  areIn(scan: Scan): boolean {
    this.#seen = false;
    this.#spans.search(scan, (from, to, entry) => {
      // A key that a mark shares with other words, or the beginning of a longer one, names nothing.
      this.#seen ||= asWritten(this.#index, scan, from, to, entry) !== undefined;
    });
    if (!this.#seen) this.#similar.search(scan, this.#spans.prefixes, this.#see);
    return this.#seen;
  }
}
