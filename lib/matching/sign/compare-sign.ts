import type { Scan } from '../../text/scan';
import type { Reason, ScreenedField } from '../candidate';
import type { IndexSections } from '../index/sections';
import { type Hit, hitAt } from '../scan/hits';
import { inSteps } from '../score/in-steps';
import { confidenceOf } from '../score/score';
import type { Term } from '../score/term';
import { strengthOf } from '../tables/policy';
import { type SignLikeness, SignSearch } from './sign-search';
import { weighLikenesses } from './sign-terms';

/** A hit with what its confidence is made of, before its rows are told apart. */
export interface WeighedHit {
  hit: Hit;
  terms: Term[];
  confidence: number;
  /** See Candidate. */
  letters?: string;
}

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
   * like are added, and nothing is weighed anew.
   */
  weigh(scan: Scan, field: ScreenedField, words: readonly WeighedHit[], ordinary: boolean): WeighedHit[] {
    const strict = field === 'title';
    const named = new Set(words.filter(({ hit }) => isWhole(hit, scan)).map(({ hit }) => hit.mark.id));
    const met = words.filter(({ hit }) => isWeighedAnew(hit)).map(({ hit }) => hit.mark.id);
    const likenesses = this.#search.search(scan, met).filter(({ mark }) => !named.has(mark));
    const itself = ordinary || strengthOf(scan.units, scan.length) !== undefined;
    const facts = { rows: inSteps(this.#index.size), itself, namesAnother: named.size > 0 };
    const kept = words.filter(({ hit }) => strict || !isWeighedAnew(hit));
    const result = new Map<number, WeighedHit[]>();
    for (const one of kept) result.set(one.hit.mark.id, [...(result.get(one.hit.mark.id) ?? []), one]);
    for (const { likeness, terms } of weighLikenesses(likenesses, facts)) {
      const confidence = confidenceOf(terms);
      if (confidence < (likeness.contained ? LEAST_CONTAINED : LEAST_CONFIDENCE)) continue;
      const known = result.get(likeness.mark);
      const weighed = { terms, confidence };
      if (known && !strict) raise(known, weighed);
      else if (!known) {
        const found = this.#hitOf(likeness, scan);
        if (!strict || !found.hit.reasons.some((reason) => LOOSE.has(reason)))
          result.set(likeness.mark, [{ ...found, ...weighed }]);
      }
    }
    return [...result.values()].flat();
  }

  #hitOf(likeness: SignLikeness, scan: Scan): { hit: Hit; letters: string } {
    const { from, to, reasons, letters } = this.#search.makingOf(likeness, scan);
    const start = scan.starts[from]!;
    const end = scan.ends[to - 1]!;
    return { hit: hitAt(this.#index.mark(likeness.mark), from, to, start, end, reasons), letters };
  }
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
