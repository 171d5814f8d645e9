import { isVowel } from '../names/letters';
import { LONGEST_NAME, type NameLetters } from '../names/name-letters';
import type { SignCosts } from './costs';
import { ALPHABET, type Exchanges, NO_PAIR } from './exchanges';
import { MostToCome } from './most-to-come';
import { endsWithSilentE, isHeardR } from './silent-letters';

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
/** What is summed up in another order differs in its last digits. */
const ROUNDING = 1e-3;
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
  readonly #toCome: MostToCome;
  readonly #best = new Float32Array(WIDTH * WIDTH);
  readonly #step = new Uint8Array(WIDTH * WIDTH);
  /** By letter of the sign: the same where the mark's letter of the row done last is left out. */
  readonly #left = new Float32Array(WIDTH);
  #information!: Float32Array;
  #mark!: NameLetters;
  #sign!: NameLetters;
  /** First letter of the word that the mark's letter ends, counted from 1; 0 where it ends none. */
  readonly #wordFrom = new Uint8Array(WIDTH);
  /** By letter of the sign, counted from 1: see `#noteSign`. */
  readonly #addedInside = new Float64Array(WIDTH);
  readonly #addedAtRim = new Float64Array(WIDTH);
  /** What it costs that the letter and the one before it stand for one. */
  readonly #ofPair: Float32Array[] = Array.from({ length: WIDTH }, () => NO_PAIR);

  constructor(costs: SignCosts, exchanges: Exchanges) {
    this.#costs = costs;
    this.#exchanges = exchanges;
    this.#toCome = new MostToCome(costs);
  }

  /**
   * `information`: what each letter of the mark tells. Below `least` nothing is said but that it is below: the work ends
   * where the letters that are left cannot make up for those before.
   */
  ratio(mark: NameLetters, information: Float32Array, sign: NameLetters, least = NEVER): number {
    const needed = least - ROUNDING;
    const toCome = this.#toCome.read(mark, information, sign);
    let before = toCome[0]!;
    if (before < needed) return NEVER;
    this.#mark = mark;
    this.#sign = sign;
    this.#information = information;
    this.#noteWords(mark);
    this.#noteSign(sign);
    this.#firstRow();
    let beforeWord = before;
    for (let i = 1; i <= mark.length; i++) {
      const most = this.#row(i) + toCome[i]!;
      // A step takes one or two letters, or a word of several.
      if (most < needed && before < needed && (mark.words === 1 || beforeWord < needed)) return NEVER;
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

  /** What it costs to begin adding at each letter of the sign, inside the mark and at either end; and which may stand for one. */
  #noteSign(sign: NameLetters): void {
    const { letters, begins, length } = sign;
    const { double, addWord, addAtRim, addVowel, add } = this.#costs;
    let previous = 0;
    for (let j = 1; j <= length; j++) {
      const letter = letters[j - 1]!;
      const joined = previous === letter ? double : begins[j - 1] ? addWord : undefined;
      this.#addedAtRim[j] = joined ?? addAtRim;
      this.#addedInside[j] = joined ?? (isVowel(letter) ? addVowel : add);
      this.#ofPair[j] = this.#costsOfPair(sign, j);
      previous = letter;
    }
  }

  /** … of letter `at`, counted from 1, with the one before it. */
  #costsOfPair(name: NameLetters, at: number): Float32Array {
    if (at < 2 || isHeardR(name, at - 1)) return NO_PAIR;
    return this.#exchanges.costsOfPair(name.letters[at - 2]!, name.letters[at - 1]!);
  }

  /** None of the mark's letters beside each beginning of the sign: all of that is added. */
  #firstRow(): void {
    const { addMoreAtRim } = this.#costs;
    const best = this.#best;
    best[0] = 0;
    this.#left[0] = NEVER;
    let added = NEVER;
    for (let j = 1; j <= this.#sign.length; j++) {
      const opened = best[j - 1]! + this.#addedAtRim[j]!;
      const more = added + addMoreAtRim;
      added = Math.fround(more > opened ? more : opened);
      best[j] = added;
      this.#step[j] = Step.Added | (more > opened ? ADDED_GOES_ON : 0);
      this.#left[j] = NEVER;
    }
  }

  /**
   * What becomes of the mark's letters up to i beside each beginning of the sign; the best of these. The loop of all comparisons:
   * what depends on one of the two letters alone is known before, and what is stored is rounded as it is there.
   */
  #row(i: number): number {
    const [best, left, steps, ofPair] = [this.#best, this.#left, this.#step, this.#ofPair];
    const { letters, length } = this.#sign;
    const { leaveOutMore, addMore, addMoreAtRim, unlike } = this.#costs;
    const a = this.#mark.letters[i - 1]!;
    const before = i > 1 ? this.#mark.letters[i - 2]! : 0;
    const oneFor = this.#costsOfPair(this.#mark, i);
    const one = a < ALPHABET ? a : 0;
    const costs = this.#exchanges.costsOf(a);
    const tells = this.#information[i - 1]!;
    const first = i === 1 ? this.#costs.first : 0;
    const leftOut = this.#openLeftOut(i);
    const atRim = i === this.#mark.length;
    const addings = atRim ? this.#addedAtRim : this.#addedInside;
    const more = atRim ? addMoreAtRim : addMore;
    const mayLeaveWord = this.#wordFrom[i] !== 0;
    let beside = this.#leaveOutAll(i, leftOut + first);
    let most = beside;
    let added = NEVER;
    let previous = 0;
    for (let j = 1, at = i * WIDTH + 1; j <= length; j++, at++) {
      let goesOn = 0;
      let without = best[at - WIDTH]! + leftOut + first;
      const leftMore = left[j]! + leaveOutMore;
      if (leftMore > without) {
        without = leftMore;
        goesOn = LEFT_GOES_ON;
      }
      left[j] = without;
      let between = beside + addings[j]!;
      const addedMore = added + more;
      if (addedMore > between) {
        between = addedMore;
        goesOn |= ADDED_GOES_ON;
      }
      added = Math.fround(between);
      const b = letters[j - 1]!;
      let step: number = Step.Same;
      let value: number;
      if (a === b) value = Math.fround(best[at - WIDTH - 1]! + tells);
      else {
        value = Math.fround(best[at - WIDTH - 1]! + (b < ALPHABET ? costs[b]! : unlike) + first);
        step = Step.Exchanged;
        const oneForTwo = b < ALPHABET ? oneFor[b]! : 0;
        const twoForOne = ofPair[j]![one]!;
        if (oneForTwo !== 0 || twoForOne !== 0 || (before === b && previous === a)) {
          best[at] = value;
          step = this.#pairs(i, j, at, step, oneForTwo, twoForOne);
          value = best[at]!;
        }
      }
      if (without > value) {
        value = Math.fround(without);
        step = Step.LeftOut;
      }
      if (between > value) {
        value = Math.fround(between);
        step = Step.Added;
      }
      best[at] = value;
      if (mayLeaveWord) {
        step = this.#wordLeftOut(i, at, step);
        value = best[at]!;
      }
      steps[at] = step | goesOn;
      if (value > most) most = value;
      beside = value;
      previous = b;
    }
    return most;
  }

  /** Two letters change places, or stand for one where that costs anything, if it is better than what a cell has. @returns its step then. */
  #pairs(i: number, j: number, at: number, known: number, oneForTwo: number, twoForOne: number): number {
    const best = this.#best;
    const [{ letters }, ofSign] = [this.#mark, this.#sign.letters];
    const tells = this.#information[i - 1]!;
    let step = known;
    if (i > 1) {
      const both = tells + this.#information[i - 2]!;
      if (j > 1 && letters[i - 2] === ofSign[j - 1] && ofSign[j - 2] === letters[i - 1])
        step = this.#better(at, best[at - 2 * WIDTH - 2]! + both + this.#costs.swap, Step.Swapped, step);
      if (oneForTwo !== 0)
        step = this.#better(at, best[at - 2 * WIDTH - 1]! + both / 2 + oneForTwo, Step.TwoForOne, step);
    }
    return twoForOne === 0
      ? step
      : this.#better(at, best[at - WIDTH - 2]! + tells * 0.6 + twoForOne, Step.OneForTwo, step);
  }

  #better(at: number, value: number, step: number, known: number): number {
    if (value <= this.#best[at]!) return known;
    this.#best[at] = value;
    return step;
  }

  /** The mark's letters up to i are not in the sign, which has not begun. @returns what that comes to. */
  #leaveOutAll(i: number, leftOut: number): number {
    const at = i * WIDTH;
    const opened = this.#best[at - WIDTH]! + leftOut;
    const more = this.#left[0]! + this.#costs.leaveOutMore;
    const goesOn = more > opened ? LEFT_GOES_ON : 0;
    this.#left[0] = goesOn ? more : opened;
    this.#best[at] = this.#left[0]!;
    this.#step[at] = this.#wordLeftOut(i, at, Step.LeftOut) | goesOn;
    return this.#best[at]!;
  }

  /** What it costs to begin leaving out at the mark's letter i. */
  #openLeftOut(i: number): number {
    const { letters } = this.#mark;
    const { double, leaveOut, leaveOutVowel, sound } = this.#costs;
    if (i > 1 && letters[i - 2] === letters[i - 1]) return double;
    if (i === this.#mark.length && endsWithSilentE(this.#mark)) return sound;
    return isVowel(letters[i - 1]!) ? leaveOutVowel : leaveOut;
  }

  #wordLeftOut(i: number, at: number, known: number): number {
    const from = this.#wordFrom[i]!;
    if (from === 0) return known;
    const letters = i - from + 1;
    const { leaveOutWord, leaveOutWordMore } = this.#costs;
    const value = this.#best[at - letters * WIDTH]! + leaveOutWord + leaveOutWordMore * letters;
    return this.#better(at, value, Step.WordLeftOut, known);
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
      steps.push(taken);
      i -= taken.mark;
      j -= taken.sign;
    }
    return steps.reverse();
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
