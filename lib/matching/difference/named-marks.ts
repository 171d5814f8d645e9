import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { SimilarSearch } from '../likeness/similar';
import { SpanSearch } from '../scan/spans';

/** Tells whether a text names a mark of a short list, or has words that are like one: without weighing which and how much. */
export class NamedMarks {
  readonly #spans: SpanSearch;
  readonly #similar: SimilarSearch;
  #seen = false;
  readonly #see = () => {
    this.#seen = true;
  };

  constructor(index: IndexSections) {
    this.#spans = new SpanSearch(index);
    this.#similar = new SimilarSearch(index);
  }

  /** Says yes rather once too often. O(units + words × length). */
  areIn(scan: Scan): boolean {
    this.#seen = false;
    this.#spans.search(scan, this.#see);
    if (!this.#seen) this.#similar.search(scan, this.#spans.prefixes, this.#see);
    return this.#seen;
  }
}
