import { LONGEST_NAME, type NameLetters } from '../names/name-letters';
import type { SignCosts } from './costs';

/** What a letter tells at most where two of the sign stand for it. See `Alignment`. */
const SHARE_OF_PAIR = 0.6;

/**
 * The most that the rest of a mark can add to an alignment, from each of its letters on: what a letter tells is only to be had
 * where the sign has that letter. No alignment is better, whatever became of the letters before. Reused from mark to mark.
 */
export class MostToCome {
  /** What two letters for one cost at least, for each of two such letters. */
  readonly #pair: number;
  readonly #most = new Float64Array(LONGEST_NAME + 1);
  /** By the lower bits of a letter: 1 where the sign has it. */
  readonly #has = new Uint8Array(256);

  constructor({ soundPair, eyePair }: SignCosts) {
    this.#pair = Math.max(soundPair, eyePair) / 2;
  }

  /** By letter of the mark, and 0 behind the last. O(letters of both). */
  read(mark: NameLetters, information: Float32Array, sign: NameLetters): Float64Array {
    const most = this.#most;
    const has = this.#has;
    for (let j = 0; j < sign.length; j++) has[sign.letters[j]! & 0xff] = 1;
    most[mark.length] = 0;
    for (let i = mark.length - 1; i >= 0; i--) {
      const tells = information[i]!;
      const here = has[mark.letters[i]! & 0xff] ? tells : Math.max(0, tells * SHARE_OF_PAIR + this.#pair);
      most[i] = most[i + 1]! + here;
    }
    for (let j = 0; j < sign.length; j++) has[sign.letters[j]! & 0xff] = 0;
    return most;
  }
}
