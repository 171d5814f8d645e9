import { Scan } from '../text/scan';
import type { Candidate, MarkIndex, MarkQuery } from './candidate';
import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from './index/mark-texts';
import type { IndexSections } from './index/sections';
import { SimilarSearch } from './likeness/similar';
import { asWritten } from './scan/as-written';
import { HitList } from './scan/hits';
import { meaningOf, withReason } from './scan/reasons';
import { SpanSearch } from './scan/spans';
import { ClassTerms, mayReach } from './score/class-terms';
import { confidenceOf, Scorer } from './score/score';
import { TextFacts } from './score/text-facts';
import { SignComparison, type WeighedHit } from './sign/compare-sign';
import { isSign } from './sign/is-sign';
import { suggestMarks } from './suggest';

/** Brands and sellers whose hits are remembered; then begun afresh. */
const MOST_SIGNS = 8_192;
const LONGEST_MET = 200;

/** The search: scan → spans as written → likenesses → score → one candidate per row. */
export class Finder implements MarkIndex {
  readonly size: number;
  readonly marks: number;
  readonly #index: IndexSections;
  readonly #scan = new Scan();
  readonly #brand = new Scan();
  readonly #facts = new TextFacts();
  readonly #spans: SpanSearch;
  readonly #similar: SimilarSearch;
  #signs: SignComparison | undefined;
  readonly #signsMet = new Map<string, WeighedHit[]>();

  constructor(index: IndexSections) {
    this.#index = index;
    this.size = index.size;
    this.marks = index.marks;
    this.#spans = new SpanSearch(index);
    this.#similar = new SimilarSearch(index);
  }

  /** What is looked up in, for whoever compares two versions of a list. */
  get sections(): IndexSections {
    return this.#index;
  }

  find(query: MarkQuery): Candidate[] {
    const weighed = this.#weighed(query);
    if (weighed.length === 0) return [];
    const { least = 0 } = query;
    const goods = new ClassTerms(query.classes, this.#index);
    const candidates: Candidate[] = [];
    for (const one of weighed)
      if (mayReach(one.confidence, least)) this.#addCandidates(one, goods, candidates);
    return sorted(least === 0 ? candidates : candidates.filter(({ confidence }) => confidence >= least));
  }

  /**
   * Brands and sellers repeat over a page and a file, and comparing a sign costs more than all the rest. What they are
   * like depends on their text alone: the goods, which differ from listing to listing, are weighed row by row.
   */
  #weighed(query: MarkQuery): WeighedHit[] {
    const { field, text } = query;
    if (field === 'title' || query.brand || query.asWritten || query.learning || text.length > LONGEST_MET)
      return this.#search(query);
    const key = `${field} ${text}`;
    const known = this.#signsMet.get(key);
    if (known) return known;
    const found = this.#search(query);
    if (this.#signsMet.size >= MOST_SIGNS) this.#signsMet.clear();
    this.#signsMet.set(key, found);
    return found;
  }

  #search(query: MarkQuery): WeighedHit[] {
    const scan = this.#scan.read(query.text);
    const hits = new HitList();
    this.#spans.search(scan, (from, to, entry) => hits.add(asWritten(this.#index, scan, from, to, entry)));
    if (!query.asWritten) this.#addLikenesses(scan, hits);
    const comparing = !query.asWritten && isSign(query.field, scan);
    if (hits.all.length === 0 && !comparing) return [];
    const scorer = new Scorer(query, this.#facts.read(scan), hits.all, this.#index.marks, this.#brand);
    const weighed: WeighedHit[] = hits.all.map((hit) => {
      const terms = scorer.termsOf(hit, this.#index.profiles[hit.mark.id]!);
      return { hit, terms, confidence: confidenceOf(terms) };
    });
    return comparing ? this.#compareSign(query, scan, weighed) : weighed;
  }

  #addLikenesses(scan: Scan, hits: HitList): void {
    this.#similar.search(scan, this.#spans.prefixes, (mark, from, to, reason) =>
      hits.addLikeness(this.#index.mark(mark), scan, from, to, reason),
    );
  }

  #compareSign({ field }: MarkQuery, scan: Scan, words: readonly WeighedHit[]): WeighedHit[] {
    this.#signs ??= new SignComparison(this.#index);
    return this.#signs.weigh(scan, field, words, this.#facts.isOrdinary(0, scan.length));
  }

  suggest(typed: string, most: number): number[] {
    return suggestMarks(this.#index, typed, most)
      .flatMap((id) => this.#index.postingsOf(id))
      .filter((posting) => posting >>> ROW_KIND_SHIFT === RowKind.Own)
      .map((posting) => posting & ROW_MASK)
      .slice(0, most);
  }

  #addCandidates(weighed: WeighedHit, goods: ClassTerms, candidates: Candidate[]): void {
    for (const posting of this.#index.postingsOf(weighed.hit.mark.id))
      candidates.push(this.#candidate(weighed, posting, goods));
  }

  #candidate(weighed: WeighedHit, posting: number, classes: ClassTerms): Candidate {
    const { hit, letters } = weighed;
    const row = posting & ROW_MASK;
    const own = posting >>> ROW_KIND_SHIFT === RowKind.Own;
    const reasons = own ? hit.reasons : withReason(hit.reasons, 'translation');
    const { relation } = own ? hit : meaningOf(reasons);
    const goods = classes.of(row);
    const terms = goods ? [...weighed.terms, goods] : weighed.terms;
    const confidence = goods ? confidenceOf(terms) : weighed.confidence;
    const { start, end } = hit;
    const candidate = { row, start, end, relation, reasons, confidence, terms };
    return letters === undefined ? candidate : { ...candidate, letters };
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
