import { Scan } from '../../text/scan';
import type { MarkQuery } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';
import { isGeneric, isOrdinaryMark, isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { isAmongNames } from './among-names';
import { isAnother, isMostOf } from './another-mark';
import { modelTerm } from './before-model';
import { inBothScripts, isAloneAmongHan } from './beside-han';
import { Cue, cuesBefore } from './cues';
import { fewMarks } from './few-marks';
import { foreignTextAround } from './foreign-word';
import { isChance, isInTwoScripts, likenessTerms } from './likeness-terms';
import { markTerms, type Standing } from './mark-terms';
import { namesOwnProduct } from './own-product';
import { placeTerms } from './place-terms';
import { type Term, term } from './term';
import { TextFacts } from './text-facts';
import { unexplainedTerm } from './unexplained';

const LIMIT = 6.9;

const BRAND_FIELD = term('brand_field', 4);
const IN_BRAND_FIELD = term('in_brand_field', 1);
const SELLER_NAME = term('seller_name', 2.5);
const IN_SELLER_NAME = term('in_seller_name', 0.5);
const BRAND_FIELD_SAME = term('brand_field_same', 5);
const BRAND_FIELD_BEGINS = term('brand_field_same', 3);
const BRAND_FIELD_OTHER = term('brand_field_other', -1);
const INSIDE_LONGER = term('inside_longer', -2);
const LIKENESS_INSIDE_LONGER = term('inside_longer', -3);
const NAMES_ANOTHER = term('names_another', -5);

/** A hit with what its confidence is made of, before its rows are told apart. */
export interface WeighedHit {
  hit: Hit;
  terms: Term[];
  confidence: number;
  /** See Candidate. */
  letters?: string;
}

const NOTHING: MarkQuery = { text: '', field: 'title' };

/** 0…1, three digits. */
export function confidenceOf(terms: readonly Pick<Term, 'logOdds'>[]): number {
  let logOdds = 0;
  for (const term of terms) logOdds += term.logOdds;
  const bounded = Math.max(-LIMIT, Math.min(LIMIT, logOdds));
  return Math.round(1_000 / (1 + Math.exp(-bounded))) / 1_000;
}

/**
 * Weighs how likely a hit names the mark at all: a sum of log-odds, each of which prints as one sentence
 * (`score.<key>` in the locales). The weights are a logistic regression on listings with a known brand, rounded, and
 * softened where those listings are all of one kind. One instance per list.
 */
export class Scorer {
  readonly #index: IndexSections;
  readonly #fewMarks: number;
  readonly #brandScan = new Scan();
  #query: MarkQuery = NOTHING;
  #facts = new TextFacts();
  #hits: readonly Hit[] = [];
  #brand: Scan | undefined;

  /** @param index the list's marks, what is known of each and the rows that carry it */
  constructor(index: IndexSections) {
    this.#index = index;
    this.#fewMarks = fewMarks(index.profiles.length);
  }

  /** Weighs all hits of a text, of which `facts` tells. O(hits²). */
  weigh(query: MarkQuery, facts: TextFacts, hits: readonly Hit[]): WeighedHit[] {
    this.#query = query;
    this.#facts = facts;
    this.#hits = hits;
    this.#brand = query.brand === undefined ? undefined : this.#brandScan.read(query.brand);
    const weighed: WeighedHit[] = [];
    for (const hit of hits) {
      const terms = this.#termsOf(hit, this.#index.profiles[hit.mark.id]!);
      weighed.push({ hit, terms, confidence: confidenceOf(terms) });
    }
    return weighed;
  }

  /** Terms of a hit that hold for every row with the mark. */
  #termsOf(hit: Hit, profile: number): Term[] {
    const terms: Term[] = [];
    markTerms(hit.mark, profile, this.#standing(hit, profile), terms);
    placeTerms(hit, this.#facts, terms);
    modelTerm(hit, profile, this.#facts, terms);
    likenessTerms(hit, this.#facts, terms);
    this.#fieldTerm(hit, terms);
    this.#localTerm(hit, terms);
    this.#otherHits(hit, terms);
    const paired = this.#facts.hasHan && inBothScripts(hit, this.#hits, this.#facts.scan);
    if (paired) terms.push(paired);
    unexplainedTerm(hit, this.#hits, this.#facts, terms);
    if (this.#fewMarks > 0 && hit.likeness) terms.push({ key: 'few_marks', logOdds: this.#fewMarks });
    return terms;
  }

  #standing(hit: Hit, profile: number): Standing {
    const isDoubtful = isOrdinaryMark(profile) && !hit.likeness;
    return {
      leads: this.#facts.leads(hit.from),
      alone: this.#facts.isApart(hit.to),
      named: isDoubtful ? this.#namedBy(hit, profile) : this.#numberNamed(hit),
    };
  }

  /** "7-11 slurpee cup", unlike "7-11 cm": figures may count something. */
  #numberNamed(hit: Hit): Standing['named'] {
    return hit.mark.digitsOnly && namesOwnProduct(hit, this.#facts.scan) ? 'own_product' : undefined;
  }

  /** What makes a name of an ordinary word. */
  #namedBy(hit: Hit, profile: number): Standing['named'] {
    const { scan } = this.#facts;
    if (namesOwnProduct(hit, scan)) return 'own_product';
    if (isAmongNames(hit, this.#hits, this.#index.profiles, scan.text)) return 'among_names';
    const foreign = foreignTextAround(hit, this.#facts, isWellKnown(profile));
    if (foreign) return foreign;
    const cues = cuesBefore(scan, hit.from);
    // What is announced as a brand in Han is one: 日本minimum, 代购 crisp.
    if (cues & Cue.BrandBefore && !isGeneric(profile) && this.#facts.hasHan && isAloneAmongHan(hit, scan))
      return 'characters';
    return cues & Cue.ReferenceBefore ? 'reference' : undefined;
  }

  #fieldTerm(hit: Hit, terms: Term[]): void {
    const { field } = this.#query;
    if (field !== 'title') {
      const whole = hit.from === 0 && hit.to === this.#facts.scan.length;
      if (field === 'brand') terms.push(whole ? BRAND_FIELD : IN_BRAND_FIELD);
      else terms.push(whole ? SELLER_NAME : IN_SELLER_NAME);
      return;
    }
    if (!this.#brand || this.#brand.length === 0) return;
    if (isWhole(this.#brand, hit.mark)) terms.push(BRAND_FIELD_SAME);
    else if (startsWith(this.#brand, hit.mark)) terms.push(BRAND_FIELD_BEGINS);
    else terms.push(BRAND_FIELD_OTHER);
  }

  #localTerm(hit: Hit, terms: Term[]): void {
    const logOdds = this.#query.learning?.logOdds(hit.mark.text) ?? 0;
    if (logOdds !== 0) terms.push({ key: logOdds > 0 ? 'local_brand' : 'local_ordinary', logOdds });
  }

  /** A longer mark around it, or a mark that the words name letter by letter, leaves less for this one. */
  #otherHits(hit: Hit, terms: Term[]): void {
    const similar = hit.relation === 'similar';
    let inside = false;
    let another = false;
    for (const other of this.#hits) {
      if (other === hit || other.relation === 'similar' || other.disguised) continue;
      if (other.from > hit.from || other.to < hit.to) {
        another ||=
          hit.likeness &&
          isMostOf(hit, other) &&
          !this.#isSyllable(other, hit) &&
          this.#isAnother(other, hit);
        continue;
      }
      if (other.to - other.from > hit.to - hit.from) inside ||= this.#isAnother(other, hit);
      else another ||= (similar || hit.disguised) && this.#isAnother(other, hit);
    }
    if (inside) terms.push(similar ? LIKENESS_INSIDE_LONGER : INSIDE_LONGER);
    if (another) terms.push(NAMES_ANOTHER);
  }

  #isAnother({ mark: other }: Hit, { mark }: Hit): boolean {
    return isAnother(this.#index, other.id, mark.id);
  }

  /** Whether a name that few know is but the letters of a mark written in two scripts: TA in 安ta for 安踏. */
  #isSyllable({ mark }: Hit, around: Hit): boolean {
    const { scan } = this.#facts;
    if (isWellKnown(this.#index.profiles[mark.id]!)) return false;
    return isInTwoScripts(around, scan) && !isChance(around, scan);
  }
}

function startsWith(field: Scan, mark: PreparedMark): boolean {
  if (field.length < mark.length || field.edges[mark.length] === 0) return false;
  for (let i = 0; i < mark.length; i++) if (field.units[i] !== mark.units[i]) return false;
  return true;
}

const isWhole = (field: Scan, mark: PreparedMark) => field.length === mark.length && startsWith(field, mark);
