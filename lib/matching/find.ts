import { Scan } from '../text/scan';
import type { Candidate, MarkIndex, MarkQuery, Reason } from './candidate';
import { isOrdinaryMark, isWellKnown } from './index/profile';
import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from './index/row-kind';
import type { IndexSections } from './index/sections';
import { SimilarSearch } from './likeness/similar';
import { oncePerPlace } from './once-per-place';
import { asWritten } from './scan/as-written';
import { type Hit, HitList } from './scan/hits';
import { meaningOf, withReason } from './scan/reasons';
import { SpanSearch } from './scan/spans';
import {
  besideGoodsTerm,
  isBesideGoods,
  isTellingBehindDrink,
  isTellingBesideGoods,
  MOST_BESIDE_GOODS,
} from './score/beside-goods';
import { ClassTerms, mayReach, shortElsewhere } from './score/class-terms';
import { withoutDoubt } from './score/doubted-letters';
import { confidenceOf, Scorer, type WeighedHit } from './score/score';
import type { Term } from './score/term';
import { TextFacts } from './score/text-facts';
import { SignComparison } from './sign/compare-sign';
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
  readonly #facts = new TextFacts();
  readonly #spans: SpanSearch;
  readonly #similar: SimilarSearch;
  readonly #scorer: Scorer;
  #signs: SignComparison | undefined;
  readonly #signsMet = new Map<string, WeighedHit[]>();

  constructor(index: IndexSections) {
    this.#index = index;
    this.size = index.size;
    this.marks = index.marks;
    this.#spans = new SpanSearch(index);
    this.#similar = new SimilarSearch(index);
    this.#scorer = new Scorer(index);
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
      if (this.#mayReach(query, one, least)) this.#addCandidates(query, one, weighed, goods, candidates);
    const told = sorted(oncePerPlace(candidates));
    return least === 0 ? told : told.filter((one) => one.confidence >= least || isKept(query, one));
  }

  #mayReach(query: MarkQuery, one: WeighedHit, least: number): boolean {
    if (least === 0 || mayReach(one.confidence, least) || isKept(query, one.hit)) return true;
    return (
      mayReach(one.confidence, least, MOST_BESIDE_GOODS) &&
      (this.#undoubted(query, one) !== one.terms || this.#isTellingBesideGoods(query, one))
    );
  }

  #undoubted({ text }: MarkQuery, { hit, terms }: WeighedHit): readonly Term[] {
    return withoutDoubt(hit, terms, this.#index, text);
  }

  #isTellingBesideGoods({ goodsBeside, text }: MarkQuery, { hit, terms }: WeighedHit): boolean {
    if (goodsBeside === undefined) return false;
    const profile = this.#index.profiles[hit.mark.id]!;
    return isTellingBesideGoods(hit, profile, terms) || isTellingBehindDrink(hit, profile, text);
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
    const index = this.#index;
    this.#spans.search(scan, (from, to, entry) => hits.add(asWritten(index, scan, from, to, entry)));
    if (!query.asWritten) this.#addLikenesses(scan, hits);
    const comparing = !query.asWritten && isSign(query.field, scan);
    const heads = !comparing && !query.asWritten && query.field === 'title' && scan.holdsHan();
    if (hits.all.length === 0 && !comparing && !heads) return [];
    const weighed = this.#scorer.weigh(query, this.#facts.read(scan, this.#spans.runs), hits.all);
    if (heads) return this.#comparison.weighHeads(weighed, this.#facts);
    return comparing ? this.#comparison.weigh(scan, query.field, weighed, this.#facts) : weighed;
  }

  #addLikenesses(scan: Scan, hits: HitList): void {
    this.#similar.search(scan, this.#spans.prefixes, (mark, from, to, reason) =>
      hits.addLikeness(this.#index.mark(mark), scan, from, to, reason),
    );
  }

  get #comparison(): SignComparison {
    this.#signs ??= new SignComparison(this.#index);
    return this.#signs;
  }

  suggest(typed: string, most: number): number[] {
    return suggestMarks(this.#index, typed, most)
      .flatMap((id) => this.#index.postingsOf(id))
      .filter((posting) => posting >>> ROW_KIND_SHIFT === RowKind.Own)
      .map((posting) => posting & ROW_MASK)
      .slice(0, most);
  }

  #addCandidates(
    query: MarkQuery,
    one: WeighedHit,
    all: readonly WeighedHit[],
    goods: ClassTerms,
    candidates: Candidate[],
  ): void {
    const { id } = one.hit.mark;
    const index = this.#index;
    // Nearly every mark is of one row, and needs no list of them.
    if (!index.isShared(id)) this.#addRow(query, one, index.firstRows[id]!, all, goods, candidates);
    else
      for (const posting of index.postingsOf(id)) this.#addRow(query, one, posting, all, goods, candidates);
  }

  #addRow(
    query: MarkQuery,
    one: WeighedHit,
    posting: number,
    all: readonly WeighedHit[],
    goods: ClassTerms,
    candidates: Candidate[],
  ): void {
    const kind = posting >>> ROW_KIND_SHIFT;
    const row = posting & ROW_MASK;
    if (kind === RowKind.Part && (this.#isPlainWord(one.hit) || this.#standsWhole(row, one.hit, all))) return;
    if (kind === RowKind.HolderOfPicture && isOnlyLike(one)) return;
    if (kind === RowKind.EstablishedName && this.#isRecorded(one.hit, all)) return;
    candidates.push(this.#candidate(query, one, row, kind, goods));
  }

  /** Whether the words of a hit are themselves a mark of some row: then that is told, and not what they mean in the other script. */
  #isRecorded({ start, end }: Hit, all: readonly WeighedHit[]): boolean {
    return all.some(
      ({ hit }) =>
        hit.start === start &&
        hit.end === end &&
        hit.relation !== 'similar' &&
        this.#index.postingsOf(hit.mark.id).some((posting) => posting >>> ROW_KIND_SHIFT === RowKind.Own),
    );
  }

  /** A word of the language among others does not call up a mark that has it beside its name: Market, of Евроопт Market. */
  #isPlainWord({ mark, from }: Hit): boolean {
    const profile = this.#index.profiles[mark.id]!;
    return from > 0 && isOrdinaryMark(profile) && !isWellKnown(profile);
  }

  /** Whether a part of a row's mark stands in the whole of it: then the whole tells all. */
  #standsWhole(row: number, part: Hit, all: readonly WeighedHit[]): boolean {
    return all.some(
      ({ hit }) =>
        hit.mark.id !== part.mark.id &&
        hit.relation !== 'similar' &&
        hit.start <= part.start &&
        hit.end >= part.end &&
        this.#index
          .postingsOf(hit.mark.id)
          .some((posting) => (posting & ROW_MASK) === row && posting >>> ROW_KIND_SHIFT === RowKind.Own),
    );
  }

  /** The terms of a hit in the listing of a row's goods, beside which some doubts are none. */
  #besideGoods(query: MarkQuery, weighed: WeighedHit, row: number): readonly Term[] {
    const told = this.#undoubted(query, weighed);
    const isTold = told !== weighed.terms && isBesideGoods(weighed.hit, row, query.goodsBeside, this.#index);
    return isTold ? told : weighed.terms;
  }

  #candidate(
    query: MarkQuery,
    weighed: WeighedHit,
    row: number,
    kind: number,
    classes: ClassTerms,
  ): Candidate {
    const { hit, letters } = weighed;
    const more = kind === RowKind.Own ? undefined : REASON_OF_KIND[kind];
    const reasons = more ? withReason(hit.reasons, more) : hit.reasons;
    const { relation } = more ? meaningOf(reasons) : hit;
    const goods = classes.of(row);
    const beside =
      this.#isTellingBesideGoods(query, weighed) && besideGoodsTerm(hit, row, query, this.#index);
    const elsewhere =
      kind === RowKind.EstablishedName && goods ? shortElsewhere(hit, query.text, goods) : undefined;
    const ofHit = query.goodsBeside ? this.#besideGoods(query, weighed, row) : weighed.terms;
    // Rows that nothing else is known of share the terms of the hit.
    const terms = goods || beside || elsewhere ? [...ofHit, ...present(goods, beside, elsewhere)] : ofHit;
    const confidence = terms === weighed.terms ? weighed.confidence : confidenceOf(terms);
    const { start, end } = hit;
    const candidate = { row, start, end, relation, reasons, confidence, terms };
    return letters === undefined ? candidate : { ...candidate, letters };
  }
}

/** Whether words are kept however unlikely they name a mark. */
function isKept(
  { text, even }: MarkQuery,
  { start, end, relation }: Pick<Candidate, 'start' | 'end' | 'relation'>,
): boolean {
  return even !== undefined && relation === 'identical' && even(text.slice(start, end));
}

const present = (...terms: (Term | false | undefined)[]): Term[] =>
  terms.filter((term): term is Term => Boolean(term));

/** A word that is like a holder's name is nobody's mark; one that the name itself is joined to goods in names them: Legosteine. */
const isOnlyLike = ({ hit: { relation, reasons }, terms }: WeighedHit): boolean =>
  relation === 'similar' &&
  !(reasons.every((reason) => reason === 'affix') && terms.some(({ key }) => key === 'joined_to_word'));

/** What a row that carries a text so is told by, beside the text. */
const REASON_OF_KIND: Readonly<Record<number, Reason>> = {
  [RowKind.Translation]: 'translation',
  [RowKind.Part]: 'part',
  [RowKind.HolderName]: 'holder-name',
  [RowKind.EstablishedName]: 'established-name',
  [RowKind.HolderOfPicture]: 'holder-of-picture',
};

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
