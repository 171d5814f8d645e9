import type { Reason } from '../candidate';
import { mayHold } from '../index/bloom';
import { hasSkeleton, marksByKey } from '../index/lookup';
import { KeyKind } from '../keys/mark-keys';
import { hashUnits } from '../keys/span-hash';
import type { SimilarContext } from './similar-context';

const LONGEST = 48;

/** A word of the text on its way to another spelling: skeleton units, edited in place, then looked up whole. */
export class Rewriting {
  readonly units = new Uint16Array(LONGEST);
  length = 0;

  /** Starts again from units [from, to) of the text, as many as fit. */
  load(skeletons: Uint16Array, from: number, to: number): this {
    this.length = Math.min(to - from, LONGEST - 8);
    for (let i = 0; i < this.length; i++) this.units[i] = skeletons[from + i]!;
    return this;
  }

  /** Puts letters in place of `count` units at `at`. */
  replace(at: number, count: number, letters: string): this {
    this.units.copyWithin(at + letters.length, at + count, this.length);
    for (let i = 0; i < letters.length; i++) this.units[at + i] = letters.charCodeAt(i);
    this.length += letters.length - count;
    return this;
  }

  append(units: Uint16Array): this {
    this.units.set(units, this.length);
    this.length += units.length;
    return this;
  }

  /** Reports the marks that are written so. */
  lookUp(context: SimilarContext, from: number, to: number, reason: Reason): void {
    const hash = hashUnits(this.units, 0, this.length);
    // Nearly none is a mark.
    if (mayHold(context.index.bloom, hash)) this.#visit(context, hash, from, to, reason);
  }

  #visit({ index, visit }: SimilarContext, hash: number, from: number, to: number, reason: Reason): void {
    marksByKey(index, hash, KeyKind.Own, (mark) => {
      if (hasSkeleton(index, mark, this.units, 0, this.length)) visit(mark, from, to, reason);
    });
  }
}
