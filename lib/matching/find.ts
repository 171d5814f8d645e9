import { Scan } from '../text/scan';
import type { Candidate, MarkIndex, MarkQuery } from './candidate';
import { asWritten, type Hit, HitList, withReason } from './hits';
import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from './mark-texts';
import { SHARED_TEXT } from './profile';
import { relationOf } from './relation';
import { confidenceOf, Scorer } from './score';
import type { IndexSections } from './sections';
import { findSimilar } from './similar';
import { SpanSearch } from './spans';
import { suggestMarks } from './suggest';
import type { Term } from './term';

/** The search: scan → spans as written → likenesses → score → one candidate per row. */
export class Finder implements MarkIndex {
  readonly size: number;
  readonly #index: IndexSections;
  readonly #scan = new Scan();
  readonly #spans: SpanSearch;

  constructor(index: IndexSections) {
    this.#index = index;
    this.size = index.size;
    this.#spans = new SpanSearch(index);
  }

  find(query: MarkQuery): Candidate[] {
    const scan = this.#scan.read(query.text);
    const hits = new HitList();
    this.#spans.search(scan, (from, to, entry) => hits.add(asWritten(this.#index, scan, from, to, entry)));
    findSimilar(this.#index, scan, (mark, from, to, reason) =>
      hits.addLikeness(this.#index.mark(mark), scan, from, to, reason),
    );
    const scorer = new Scorer(query, scan, hits.all);
    return hits.all
      .flatMap((hit) => this.#candidates(hit, scorer))
      .sort((a, b) => b.confidence - a.confidence || a.start - b.start || b.end - a.end || a.row - b.row);
  }

  suggest(typed: string, most: number): number[] {
    return suggestMarks(this.#index, typed, most)
      .flatMap((id) => [...this.#carriers(id)])
      .filter((carrier) => carrier >>> ROW_KIND_SHIFT === RowKind.Own)
      .map((carrier) => carrier & ROW_MASK)
      .slice(0, most);
  }

  *#carriers(mark: number): Generator<number> {
    yield this.#index.firstRows[mark]!;
    if (this.#index.profiles[mark]! & SHARED_TEXT) yield* this.#index.moreRows(mark);
  }

  #candidates(hit: Hit, scorer: Scorer): Candidate[] {
    const profile = this.#index.profiles[hit.mark.id]!;
    const terms = scorer.termsOf(hit, profile);
    const confidence = confidenceOf(terms);
    return [...this.#carriers(hit.mark.id)].map((carrier) =>
      this.#candidate(hit, carrier, scorer, terms, confidence),
    );
  }

  #candidate(hit: Hit, carrier: number, scorer: Scorer, shared: Term[], sharedConfidence: number): Candidate {
    const row = carrier & ROW_MASK;
    const own = carrier >>> ROW_KIND_SHIFT === RowKind.Own;
    const reasons = own ? hit.reasons : withReason(hit.reasons, 'translation');
    const goods = scorer.classTerm(this.#index, row);
    const terms = goods ? [...shared, goods] : shared;
    const confidence = goods ? confidenceOf(terms) : sharedConfidence;
    return { row, start: hit.start, end: hit.end, relation: relationOf(reasons), reasons, confidence, terms };
  }
}
