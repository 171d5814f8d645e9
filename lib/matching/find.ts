import { Scan } from '../text/scan';
import type { Candidate, MarkIndex, MarkQuery } from './candidate';
import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from './index/mark-texts';
import type { IndexSections } from './index/sections';
import { SimilarSearch } from './likeness/similar';
import { asWritten } from './scan/as-written';
import { type Hit, HitList } from './scan/hits';
import { meaningOf, withReason } from './scan/reasons';
import { SpanSearch } from './scan/spans';
import { confidenceOf, Scorer } from './score/score';
import type { Term } from './score/term';
import { TextFacts } from './score/text-facts';
import { suggestMarks } from './suggest';

/** The search: scan → spans as written → likenesses → score → one candidate per row. */
export class Finder implements MarkIndex {
  readonly size: number;
  readonly #index: IndexSections;
  readonly #scan = new Scan();
  readonly #facts = new TextFacts();
  readonly #spans: SpanSearch;
  readonly #similar: SimilarSearch;

  constructor(index: IndexSections) {
    this.#index = index;
    this.size = index.size;
    this.#spans = new SpanSearch(index);
    this.#similar = new SimilarSearch(index);
  }

  find(query: MarkQuery): Candidate[] {
    const scan = this.#scan.read(query.text);
    const hits = new HitList();
    this.#spans.search(scan, (from, to, entry) => hits.add(asWritten(this.#index, scan, from, to, entry)));
    if (!query.asWritten) this.#addLikenesses(scan, hits);
    if (hits.all.length === 0) return [];
    const scorer = new Scorer(query, this.#facts.read(scan), hits.all, this.#index.marks);
    const candidates: Candidate[] = [];
    for (const hit of hits.all) this.#addCandidates(hit, scorer, candidates);
    return sorted(candidates);
  }

  #addLikenesses(scan: Scan, hits: HitList): void {
    this.#similar.search(scan, this.#spans.prefixes, (mark, from, to, reason) =>
      hits.addLikeness(this.#index.mark(mark), scan, from, to, reason),
    );
  }

  suggest(typed: string, most: number): number[] {
    return suggestMarks(this.#index, typed, most)
      .flatMap((id) => this.#index.postingsOf(id))
      .filter((posting) => posting >>> ROW_KIND_SHIFT === RowKind.Own)
      .map((posting) => posting & ROW_MASK)
      .slice(0, most);
  }

  #addCandidates(hit: Hit, scorer: Scorer, candidates: Candidate[]): void {
    const terms = scorer.termsOf(hit, this.#index.profiles[hit.mark.id]!);
    const confidence = confidenceOf(terms);
    for (const posting of this.#index.postingsOf(hit.mark.id)) {
      candidates.push(this.#candidate(hit, posting, scorer, terms, confidence));
    }
  }

  #candidate(hit: Hit, posting: number, scorer: Scorer, shared: Term[], sharedConfidence: number): Candidate {
    const row = posting & ROW_MASK;
    const own = posting >>> ROW_KIND_SHIFT === RowKind.Own;
    const reasons = own ? hit.reasons : withReason(hit.reasons, 'translation');
    const { relation } = own ? hit : meaningOf(reasons);
    const goods = scorer.classTerm(this.#index, row);
    const terms = goods ? [...shared, goods] : shared;
    const confidence = goods ? confidenceOf(terms) : sharedConfidence;
    return { row, start: hit.start, end: hit.end, relation, reasons, confidence, terms };
  }
}

/** Up to so many candidates are put in order by insertion: calling the platform's sort takes longer than that. */
const FEW = 12;

function sorted(candidates: Candidate[]): Candidate[] {
  if (candidates.length > FEW) return candidates.sort(byStrength);
  for (let i = 1; i < candidates.length; i++) {
    const moved = candidates[i]!;
    let to = i;
    for (; to > 0 && byStrength(candidates[to - 1]!, moved) > 0; to--) candidates[to] = candidates[to - 1]!;
    candidates[to] = moved;
  }
  return candidates;
}

/** Strongest first, then in order of the text, the longer first. */
function byStrength(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence || a.start - b.start || b.end - a.end || a.row - b.row;
}
