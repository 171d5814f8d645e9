import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import { isSmallKana, romanised } from '../../text/romanisation';
import type { Scan } from '../../text/scan';
import { isVowel } from './letters';

const R = 0x72;
const L = 0x6c;
const U = 0x75;

/** Letters of a name that are compared; the rest of a longer one is not. */
export const LONGEST_NAME = 48;

/**
 * A name in the letters that a sign is compared by: Latin as folded, kana and Hangul in Roman letters; Han characters are
 * left out. Reused from name to name.
 *
 *     Real 피티   units  r e a l 피 티      letters  r e a l p i t i      from  0 1 2 3 4 4 5 5
 */
export class NameLetters {
  length = 0;
  /** Words that the letters make. */
  words = 0;
  /** Letters that spell kana or Hangul. */
  spelt = 0;
  readonly letters = new Uint16Array(LONGEST_NAME);
  /** Unit of the scan that each letter comes from. */
  readonly from = new Uint16Array(LONGEST_NAME);
  /** 1 where a word begins with the letter. */
  readonly begins = new Uint8Array(LONGEST_NAME);

  /** Reads units [from, to) of a scan. O(units). */
  read(scan: Scan, from = 0, to = scan.length): this {
    this.length = 0;
    this.words = 0;
    this.spelt = 0;
    for (let at = from; at < to && this.length < LONGEST_NAME; at++) {
      const kind = scan.kinds[at]!;
      const begins = at === from || scan.edges[at] === Edge.Hard;
      if (kind <= Kind.Digit) this.#push(scan.units[at]!, at, begins);
      else if (kind > Kind.Han) {
        // ティ is ti, キャ is kya: the small one brings the vowel.
        if (at > from && isSmallKana(scan.units[at]!) && isVowel(this.letters[this.length - 1]!))
          this.length--;
        this.#spell(romanised(scan.units[at]!), at, begins);
      }
    }
    return this;
  }

  /** Puts what begins at a letter before the rest: STARBUCKS turned at 4 is BUCKSSTAR. */
  turn(at: number): void {
    rotate(this.letters, this.length, at);
    rotate(this.from, this.length, at);
    rotate(this.begins, this.length, at);
  }

  /**
   * Takes another name's letters as a Latin name would have them that was written in kana or Hangul: without the u that
   * parts consonants there, without doubles, with `r` for their one sound of r and l: rorekkusu, rolekks.
   */
  latinised({ letters, from, begins, length }: NameLetters, r: number): this {
    this.length = 0;
    this.words = 0;
    for (let at = 0; at < length; at++) {
      const letter = letters[at] === R || letters[at] === L ? r : letters[at]!;
      const before = at === 0 ? 0 : letters[at - 1]!;
      const isFiller = letters[at] === U && at > 0 && !isVowel(before) && begins[at] === 0;
      if (!isFiller && (begins[at] || letters[at] !== before))
        this.#push(letter, from[at]!, begins[at] === 1);
    }
    return this;
  }

  /** Whether most of it is spelt from kana or Hangul. */
  get isSpelt(): boolean {
    return this.spelt * 2 > this.length;
  }

  #spell(letters: string, at: number, begins: boolean): void {
    this.spelt += letters.length;
    for (let i = 0; i < letters.length && this.length < LONGEST_NAME; i++)
      this.#push(letters.charCodeAt(i), at, begins && i === 0);
  }

  #push(letter: number, at: number, begins: boolean): void {
    this.letters[this.length] = letter;
    this.from[this.length] = at;
    this.begins[this.length++] = begins ? 1 : 0;
    if (begins) this.words++;
  }
}

/** Moves the first `at` of `length` values behind the others. */
export function rotate(values: Uint8Array | Uint16Array | Float32Array, length: number, at: number): void {
  const head = values.slice(0, at);
  values.copyWithin(0, at, length);
  values.set(head, length - at);
}
