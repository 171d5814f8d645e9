import { isDigit, isVowel } from '../names/letters';
import { LONGEST_NAME, type NameLetters } from '../names/name-letters';
import type { SignCosts } from './costs';
import type { Exchanges } from './exchanges';

/** What became of some letters of the mark. */
export const Step = {
  Same: 1,
  Exchanged: 2,
  Swapped: 3,
  TwoForOne: 4,
  OneForTwo: 5,
  LeftOut: 6,
  Added: 7,
  WordLeftOut: 8,
} as const;

/** One step of how a sign may have been made from a mark: how many letters of each it took. */
export interface LetterStep {
  step: number;
  mark: number;
  sign: number;
}

const WIDTH = LONGEST_NAME + 1;
const NEVER = -1e9;
const STEP_BITS = 15;
/** Noted beside a cell's step: the gap that ends here goes on from the letter before. */
const LEFT_GOES_ON = 16;
const ADDED_GOES_ON = 32;

/**
 * How likely it is that a sign was made from a mark, against chance: the best path through the letters of both, with affine
 * gaps (Gotoh, J. Mol. Biol. 162, 1982), as a log-likelihood ratio in nats. Each letter that stays adds what it tells.
 * One instance is reused. O(letters of the mark × letters of the sign).
 */
export class Alignment {
  readonly #costs: SignCosts;
  readonly #exchanges: Exchanges;
  readonly #best = new Float32Array(WIDTH * WIDTH);
  readonly #left = new Float32Array(WIDTH * WIDTH);
  readonly #added = new Float32Array(WIDTH * WIDTH);
  readonly #step = new Uint8Array(WIDTH * WIDTH);
  #information!: Float32Array;
  #mark!: NameLetters;
  #sign!: NameLetters;
  /** First letter of the word that the mark's letter ends, counted from 1; 0 where it ends none. */
  readonly #wordFrom = new Uint8Array(WIDTH);
  /** By letter of the sign, counted from 1: see `#noteAdded`. */
  readonly #addedInside = new Float64Array(WIDTH);
  readonly #addedAtRim = new Float64Array(WIDTH);
  #goesOn = 0;

  constructor(costs: SignCosts, exchanges: Exchanges) {
    this.#costs = costs;
    this.#exchanges = exchanges;
  }

  /**
   * `information`: what each letter of the mark tells. Below `least` nothing is said but that it is below: the work ends
   * where the letters that are left cannot make up for those before.
   */
  ratio(mark: NameLetters, information: Float32Array, sign: NameLetters, least = NEVER): number {
    this.#mark = mark;
    this.#sign = sign;
    this.#information = information;
    this.#noteWords(mark);
    this.#noteAdded(sign);
    this.#rims();
    let rest = 0;
    for (let i = 0; i < mark.length; i++) rest += information[i]!;
    let before = rest;
    let beforeWord = rest;
    for (let i = 1; i <= mark.length; i++) {
      const mostInRow = this.#row(i);
      rest -= information[i - 1]!;
      const most = mostInRow + rest;
      // A step takes one or two letters, or a word of several.
      if (most < least && before < least && (mark.words === 1 || beforeWord < least)) return NEVER;
      before = most;
      if (mark.begins[i]) beforeWord = most;
    }
    return this.#best[mark.length * WIDTH + sign.length]!;
  }

  /** A mark of one word has none to leave out. */
  #noteWords({ begins, length }: NameLetters): void {
    let from = 1;
    for (let i = 1; i <= length; i++) {
      if (begins[i - 1]) from = i;
      const ends = i === length || begins[i] === 1;
      this.#wordFrom[i] = ends && i - from + 1 < length ? from : 0;
    }
  }

  #rims(): void {
    this.#best[0] = 0;
    this.#left[0] = NEVER;
    this.#added[0] = NEVER;
    for (let i = 1; i <= this.#mark.length; i++) {
      const at = i * WIDTH;
      this.#goesOn = 0;
      this.#left[at] = this.#leftOut(i);
      this.#added[at] = NEVER;
      this.#note(at, this.#left[at]!, Step.LeftOut);
      this.#wordLeftOut(i, at);
    }
    for (let j = 1; j <= this.#sign.length; j++) {
      this.#goesOn = 0;
      this.#added[j] = this.#addedBefore(j);
      this.#left[j] = NEVER;
      this.#note(j, this.#added[j]!, Step.Added);
    }
  }

  #note(at: number, value: number, step: number): void {
    this.#best[at] = value;
    this.#step[at] = step | this.#goesOn;
  }

  /**
   * What becomes of the mark's letters up to i beside each beginning of the sign; the best of these. The loop of all comparisons:
   * what depends on one of the two letters alone is known before.
   */
  #row(i: number): number {
    const [best, left, added] = [this.#best, this.#left, this.#added];
    const { letters, length } = this.#sign;
    const { leaveOutMore, addMore, addMoreAtRim } = this.#costs;
    const a = this.#mark.letters[i - 1]!;
    const tells = this.#information[i - 1]!;
    const first = i === 1 ? this.#costs.first : 0;
    const leftOut = this.#openLeftOut(i);
    const atRim = i === this.#mark.length;
    const addings = atRim ? this.#addedAtRim : this.#addedInside;
    const more = atRim ? addMoreAtRim : addMore;
    const mayLeaveWord = this.#wordFrom[i] !== 0;
    let most = best[i * WIDTH]!;
    for (let j = 1, at = i * WIDTH + 1; j <= length; j++, at++) {
      let goesOn = 0;
      let without = best[at - WIDTH]! + leftOut + first;
      const leftMore = left[at - WIDTH]! + leaveOutMore;
      if (leftMore > without) {
        without = leftMore;
        goesOn = LEFT_GOES_ON;
      }
      let between = best[at - 1]! + addings[j]!;
      const addedMore = added[at - 1]! + more;
      if (addedMore > between) {
        between = addedMore;
        goesOn |= ADDED_GOES_ON;
      }
      left[at] = without;
      added[at] = between;
      this.#goesOn = goesOn;
      const b = letters[j - 1]!;
      if (a === b) this.#note(at, best[at - WIDTH - 1]! + tells, Step.Same);
      else this.#exchange(i, j, at, a, b);
      if (without > best[at]!) this.#note(at, without, Step.LeftOut);
      if (between > best[at]!) this.#note(at, between, Step.Added);
      if (mayLeaveWord) this.#wordLeftOut(i, at);
      if (best[at]! > most) most = best[at]!;
    }
    return most;
  }

  /** The letters differ: one for the other, both swapped with their neighbours, or two that stand for one. */
  #exchange(i: number, j: number, at: number, a: number, b: number): void {
    const best = this.#best;
    const tells = this.#information[i - 1]!;
    const first = i === 1 ? this.#costs.first : 0;
    this.#note(at, best[at - WIDTH - 1]! + this.#exchangeCost(a, b) + first, Step.Exchanged);
    if (i > 1) {
      const before = this.#mark.letters[i - 2]!;
      const both = tells + this.#information[i - 2]!;
      if (j > 1 && before === b && this.#sign.letters[j - 2] === a)
        this.#better(at, best[at - 2 * WIDTH - 2]! + both + this.#costs.swap, Step.Swapped);
      const two = this.#exchanges.double(before, a, b);
      if (two) this.#better(at, best[at - 2 * WIDTH - 1]! + both / 2 + two.cost, Step.TwoForOne);
    }
    if (j > 1) {
      const two = this.#exchanges.double(this.#sign.letters[j - 2]!, b, a);
      if (two) this.#better(at, best[at - WIDTH - 2]! + tells * 0.6 + two.cost, Step.OneForTwo);
    }
  }

  /** One digit for another is another number. */
  #exchangeCost(a: number, b: number): number {
    const { unlike } = this.#costs;
    return this.#exchanges.costOf(a, b) || (isDigit(a) && isDigit(b) ? unlike * 2 : unlike);
  }

  #better(at: number, value: number, step: number): void {
    if (value > this.#best[at]!) this.#note(at, value, step);
  }

  /** The mark's letter i is not in the sign, nor is any of the sign before it. */
  #leftOut(i: number): number {
    const before = (i - 1) * WIDTH;
    const opened = this.#best[before]! + this.#openLeftOut(i) + (i === 1 ? this.#costs.first : 0);
    const more = this.#left[before]! + this.#costs.leaveOutMore;
    if (more <= opened) return opened;
    this.#goesOn |= LEFT_GOES_ON;
    return more;
  }

  /** What it costs to begin leaving out at the mark's letter i. */
  #openLeftOut(i: number): number {
    const { letters } = this.#mark;
    const { double, leaveOut, leaveOutVowel } = this.#costs;
    if (i > 1 && letters[i - 2] === letters[i - 1]) return double;
    return isVowel(letters[i - 1]!) ? leaveOutVowel : leaveOut;
  }

  #wordLeftOut(i: number, at: number): void {
    const from = this.#wordFrom[i]!;
    if (from === 0) return;
    const letters = i - from + 1;
    const { leaveOutWord, leaveOutWordMore } = this.#costs;
    const value = this.#best[at - letters * WIDTH]! + leaveOutWord + leaveOutWordMore * letters;
    this.#better(at, value, Step.WordLeftOut);
  }

  /** The sign's letter j is not of the mark, nor is any before it. */
  #addedBefore(j: number): number {
    const opened = this.#best[j - 1]! + this.#addedAtRim[j]!;
    const more = this.#added[j - 1]! + this.#costs.addMoreAtRim;
    if (more <= opened) return opened;
    this.#goesOn |= ADDED_GOES_ON;
    return more;
  }

  /** What it costs to begin adding at each letter of the sign, inside the mark and at either end. */
  #noteAdded({ letters, begins, length }: NameLetters): void {
    const { double, addWord, addAtRim, addVowel, add } = this.#costs;
    for (let j = 1; j <= length; j++) {
      const letter = letters[j - 1]!;
      const isDouble = j > 1 && letters[j - 2] === letter;
      const joined = isDouble ? double : begins[j - 1] ? addWord : undefined;
      this.#addedAtRim[j] = joined ?? addAtRim;
      this.#addedInside[j] = joined ?? (isVowel(letter) ? addVowel : add);
    }
  }

  /** The steps of the path that `ratio` found last, from the first letter on. O(letters). */
  steps(): LetterStep[] {
    const steps: LetterStep[] = [];
    let i = this.#mark.length;
    let j = this.#sign.length;
    let gap = 0;
    while (i > 0 || j > 0) {
      const noted = this.#step[i * WIDTH + j]!;
      const step = gap || noted & STEP_BITS;
      const taken = { step, mark: this.#lettersOfMark(step, i), sign: lettersOfSign(step) };
      const goesOn = step === Step.LeftOut ? LEFT_GOES_ON : step === Step.Added ? ADDED_GOES_ON : 0;
      gap = noted & goesOn ? step : 0;
      steps.unshift(taken);
      i -= taken.mark;
      j -= taken.sign;
    }
    return steps;
  }

  #lettersOfMark(step: number, i: number): number {
    if (step === Step.WordLeftOut) return i - this.#wordFrom[i]! + 1;
    return step === Step.Swapped || step === Step.TwoForOne ? 2 : step === Step.Added ? 0 : 1;
  }
}

function lettersOfSign(step: number): number {
  if (step === Step.Swapped || step === Step.OneForTwo) return 2;
  return step === Step.LeftOut || step === Step.WordLeftOut ? 0 : 1;
}
