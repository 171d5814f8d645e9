import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import { isWellKnown, knownLogOdds } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { mostTold } from '../index/word-counts';
import { Alignment, type LetterStep, Step } from './alignment';
import { SignCandidates } from './candidates';
import { containedMarks } from './contained';
import { COSTS } from './costs';
import { Exchanges } from './exchanges';
import { type HanLikeness, HanSigns } from './han-signs';
import { drawn, drawnHan } from './letters-drawn';
import { informationOfName } from './mark-information';
import { NameKeys } from './name-keys';
import { LONGEST_NAME, NameLetters, rotate } from './name-letters';
import { reasonsOfExchanges, reasonsOfSteps } from './reasons-of-steps';

/** A mark that a sign may have been made from. */
export interface SignLikeness {
  mark: number;
  /** How much likelier the sign is, made from this mark, than by chance; nats. */
  ratio: number;
  /** What speaks for the mark before any sign, beside the length of the list; nats. */
  prior: number;
  /** The mark, or its telling part, stands in the sign letter by letter. */
  contained: boolean;
  han?: HanLikeness;
}

/** How the sign may have been made from the mark. */
export interface Making {
  /** Units of the sign that the mark's letters became. */
  from: number;
  to: number;
  reasons: readonly Reason[];
  /** See Candidate. */
  letters: string;
}

/** Compares signs with the marks that share most with them. One instance per index. */
export class SignSearch {
  readonly #index: IndexSections;
  readonly #candidates: SignCandidates;
  readonly #han: HanSigns;
  readonly #keys = new NameKeys();
  readonly #sign = new NameLetters();
  readonly #mark = new NameLetters();
  readonly #alignment = new Alignment(COSTS);
  readonly #exchanges = new Exchanges(COSTS);
  readonly #information = new Float32Array(LONGEST_NAME);

  constructor(index: IndexSections) {
    this.#index = index;
    this.#candidates = new SignCandidates(index);
    this.#han = new HanSigns(index);
  }

  /** Marks that a sign may have been made from, each once, in no order. O(marks under the keys of the sign). */
  search(scan: Scan): SignLikeness[] {
    const found = new Map<number, SignLikeness>();
    const contained = new Set<number>();
    containedMarks(this.#index, scan, (mark) => contained.add(mark));
    for (const mark of this.#marksToCompare(scan, contained)) {
      const ratio = this.#compare(mark);
      if (ratio >= LEAST_RATIO)
        found.set(mark, { mark, ratio, prior: this.#priorOf(mark), contained: contained.has(mark) });
    }
    this.#han.search(scan, (han) => {
      const { mark, ratio } = han;
      if (ratio > (found.get(mark)?.ratio ?? 0))
        found.set(mark, { mark, ratio, prior: this.#priorOf(mark), contained: false, han });
    });
    return [...found.values()];
  }

  /** Of one that `search` found in the same sign. */
  makingOf({ mark, han }: SignLikeness, scan: Scan): Making {
    if (han) {
      const letters = drawnHan(this.#index.scanOf(mark), scan, han.from, han.to);
      return { from: han.from, to: han.to, reasons: reasonsOfExchanges(han.exchanges), letters };
    }
    this.#compare(mark);
    const steps = this.#alignment.steps();
    return {
      ...this.#placeOf(steps, scan),
      reasons: reasonsOfSteps(steps, this.#mark, this.#sign, this.#exchanges),
      letters: drawn(steps, this.#mark, this.#sign),
    };
  }

  #marksToCompare(scan: Scan, contained: ReadonlySet<number>): Set<number> {
    this.#sign.read(scan);
    if (this.#sign.length < 2) return new Set();
    return new Set([...contained, ...this.#candidates.of(this.#keys.read(this.#sign))]);
  }

  #compare(mark: number): number {
    const { marks, wordCounts } = this.#index;
    const name = this.#mark.read(this.#index.scanOf(mark));
    if (name.length < 2) return 0;
    const mostOf = (letters: Uint16Array, from: number, to: number) =>
      mostTold(wordCounts, marks, letters, from, to);
    informationOfName(name, COSTS.ordinaryWord, mostOf, this.#information);
    const ratio = this.#alignment.ratio(name, this.#information, this.#sign);
    const turn = turningPoint(name, this.#sign);
    return turn === 0 ? ratio : this.#turned(name, turn, ratio);
  }

  /** The mark with its halves exchanged, beside the sign. The mark stays so only if that is the better way. */
  #turned(name: NameLetters, at: number, asItIs: number): number {
    name.turn(at);
    rotate(this.#information, name.length, at);
    const turned = this.#alignment.ratio(name, this.#information, this.#sign) + COSTS.turned;
    if (turned > asItIs) return turned;
    name.turn(name.length - at);
    rotate(this.#information, name.length, name.length - at);
    return this.#alignment.ratio(name, this.#information, this.#sign);
  }

  /** From the first letter of the sign that the mark accounts for to the last. */
  #placeOf(steps: readonly LetterStep[], scan: Scan): { from: number; to: number } {
    let first = 0;
    for (const { step, sign } of steps) {
      if (step !== Step.Added && sign > 0) break;
      first += sign;
    }
    let last = this.#sign.length;
    for (const { step, sign } of steps.toReversed()) {
      if (step !== Step.Added && sign > 0) break;
      last -= sign;
    }
    return first < last
      ? { from: this.#sign.from[first]!, to: this.#sign.from[last - 1]! + 1 }
      : { from: 0, to: scan.length };
  }

  /** One mark of the list is as good as another, but for those that are known. */
  #priorOf(mark: number): number {
    const profile = this.#index.profiles[mark]!;
    const usual = Math.max(0, knownLogOdds(profile) ?? 0) * COSTS.usualBrand;
    return (isWellKnown(profile) ? COSTS.wellKnown : 0) + usual;
  }
}

/** Less than this is never shown, in the shortest of lists. */
const LEAST_RATIO = 0.5;

const SHORTEST_TURNED = 6;
/** So many letters at the sign's beginning must be those at the turning point. */
const ALIKE = 3;

/** Where in the mark the sign begins, if it begins there like the mark goes on: 4 in STARBUCKS for Bucksstar. 0: nowhere. */
function turningPoint(mark: NameLetters, sign: NameLetters): number {
  if (mark.length < SHORTEST_TURNED || sign.length < SHORTEST_TURNED) return 0;
  for (let at = 2; at + ALIKE <= mark.length; at++) {
    let alike = 0;
    while (alike < ALIKE && mark.letters[at + alike] === sign.letters[alike]) alike++;
    if (alike === ALIKE) return at;
  }
  return 0;
}
