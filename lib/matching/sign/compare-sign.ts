import type { Scan } from '../../text/scan';
import type { Reason, ScreenedField } from '../candidate';
import type { IndexSections } from '../index/sections';
import { type Hit, hitAt } from '../scan/hits';
import { inSteps } from '../score/in-steps';
import { confidenceOf, type WeighedHit } from '../score/score';
import type { Term } from '../score/term';
import type { TextFacts } from '../score/text-facts';
import { strengthOf } from '../tables/policy';
import { hanTermsInSign } from './han-in-sign';
import { hanTerms, headsOf, isAtHead } from './han-in-title';
import { knownNameLength } from './known-han-names';
import { type SignLikeness, SignSearch } from './sign-search';
import { weighLikenesses } from './sign-terms';

/** Likenesses of a sign below this are not told of: there are always some. A mark that is in it is, however unlikely. */
const LEAST_CONFIDENCE = 0.01;
const LEAST_CONTAINED = 0.002;

/** Likenesses whose weights were made for titles: in a sign the comparison letter by letter tells more. */
const WEIGHED_ANEW: ReadonlySet<Reason> = new Set([
  'edit',
  'phonetic',
  'transposition',
  'affix',
  'word-order',
  'han-one-different',
]);
/** A title is more than a sign: other words around a mark, or a part of it alone, say nothing there. */
const LOOSE: ReadonlySet<Reason> = new Set(['affix', 'part', 'edits']);

/** Sign against mark: what the search for words missed, and what it found but thought less of. One instance per index. */
export class SignComparison {
  readonly #index: IndexSections;
  readonly #search: SignSearch;

  constructor(index: IndexSections) {
    this.#index = index;
    this.#search = new SignSearch(index);
  }

  /**
   * The hits of a sign, with those of the words that were found before in it. In a title only marks that the whole of it is
   * like are added, and of what was found only Han marks are weighed anew.
   */
  weigh(scan: Scan, field: ScreenedField, words: readonly WeighedHit[], facts: TextFacts): WeighedHit[] {
    const strict = field === 'title';
    const named = new Set(words.filter(({ hit }) => isWhole(hit, scan)).map(({ hit }) => hit.mark.id));
    const met = words.filter(({ hit }) => isWeighedAnew(hit)).map(({ hit }) => hit.mark.id);
    // A word of the language was made from no name: 东京 is not 京东.
    const length = knownNameLength(scan);
    const ofKnown = length > 0 && !facts.isOneWord(0, length) ? length : 0;
    const likenesses = this.#search.search(scan, met, ofKnown, strict).filter(({ mark }) => !named.has(mark));
    const itself = facts.isOrdinary(0, scan.length) || strengthOf(scan.units, scan.length) !== undefined;
    const sign = { rows: inSteps(this.#index.size), itself, namesAnother: named.size > 0 };
    const kept = words.filter(({ hit }) => strict || !isWeighedAnew(hit));
    const result = byMark(kept);
    for (const { likeness, terms } of weighLikenesses(likenesses, sign))
      if (strict) this.#addToTitle(result, likeness, terms, words, facts);
      else this.#addToSign(result, likeness, terms, facts);
    return [...result.values()].flat();
  }

  /**
   * The hits of a title that is more than a sign, with Han marks of which one character is another at its head, where Chinese
   * names its brands: 康帅傅红烧牛肉面.
   */
  weighHeads(words: readonly WeighedHit[], facts: TextFacts): WeighedHit[] {
    const likenesses = this.#search.searchHeads(facts.scan, headsOf(facts));
    if (likenesses.length === 0) return [...words];
    const sign = { rows: inSteps(this.#index.size), itself: false, namesAnother: false };
    const result = byMark(words);
    for (const { likeness, terms } of weighLikenesses(likenesses, sign))
      this.#addToTitle(result, likeness, terms, words, facts);
    return [...result.values()].flat();
  }

  #addToSign(
    result: Map<number, WeighedHit[]>,
    likeness: SignLikeness,
    alike: Term[],
    facts: TextFacts,
  ): void {
    const terms = likeness.han ? [...alike, ...hanTermsInSign(likeness.han, facts)] : alike;
    const confidence = confidenceOf(terms);
    if (confidence < (likeness.contained ? LEAST_CONTAINED : LEAST_CONFIDENCE)) return;
    const known = result.get(likeness.mark);
    if (known) raise(known, { terms, confidence });
    else result.set(likeness.mark, [{ ...this.#hitOf(likeness, facts.scan), terms, confidence }]);
  }

  #addToTitle(
    result: Map<number, WeighedHit[]>,
    likeness: SignLikeness,
    alike: Term[],
    words: readonly WeighedHit[],
    facts: TextFacts,
  ): void {
    const known = result.get(likeness.mark);
    if (known && !likeness.han) return;
    if (likeness.han && !isAtHead(likeness.han, facts.scan, headsOf(facts))) return;
    const terms = likeness.han ? [...alike, ...hanTerms(likeness.han, words, facts, this.#index)] : alike;
    const confidence = confidenceOf(terms);
    if (confidence < (likeness.contained ? LEAST_CONTAINED : LEAST_CONFIDENCE)) return;
    const found = this.#hitOf(likeness, facts.scan);
    if (found.hit.reasons.some((reason) => LOOSE.has(reason))) return;
    const weighed = { ...found, terms, confidence };
    if (!known) result.set(likeness.mark, [weighed]);
    else if (known.every((one) => one.hit.likeness && one.confidence < confidence))
      result.set(likeness.mark, [weighed]);
  }

  #hitOf(likeness: SignLikeness, scan: Scan): { hit: Hit; letters: string } {
    const { from, to, reasons, letters } = this.#search.makingOf(likeness, scan);
    const start = scan.starts[from]!;
    const end = scan.ends[to - 1]!;
    return { hit: hitAt(this.#index.mark(likeness.mark), from, to, start, end, reasons), letters };
  }
}

function byMark(hits: readonly WeighedHit[]): Map<number, WeighedHit[]> {
  const result = new Map<number, WeighedHit[]>();
  for (const one of hits) result.set(one.hit.mark.id, [...(result.get(one.hit.mark.id) ?? []), one]);
  return result;
}

const isWeighedAnew = ({ likeness, reasons }: Hit) =>
  likeness && reasons.some((reason) => WEIGHED_ANEW.has(reason));

const isWhole = ({ from, to, relation }: Hit, { length }: Scan) =>
  from === 0 && to === length && relation !== 'similar';

/** The first of a mark's places takes the better weight. */
function raise(known: WeighedHit[], weighed: Pick<WeighedHit, 'terms' | 'confidence'>): void {
  if (known.every(({ confidence }) => confidence < weighed.confidence))
    known[0] = { ...known[0]!, ...weighed };
}
