import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, NameKeys } from '../names/name-keys';
import { NameLetters } from '../names/name-letters';
import { NameSlots } from '../sign/name-slots';

const R_OR_L = ['r', 'l'].map((letter) => letter.charCodeAt(0));

/**
 * Which of a few marks share enough of a sign's keys to be compared with it, if they are in a list at all. Tells also where
 * that cannot be told from them: where keys of the sign count for more or less in one version of the list than in the other.
 */
export class MetMarks {
  readonly #slots: NameSlots;
  /** By slot: 1 where it counts otherwise in the other version. */
  readonly #differing: Uint8Array;
  readonly #filedUnder = new Map<number, number[]>();
  readonly #shared: Uint32Array;
  readonly #sign = new NameLetters();
  readonly #latinised = new NameLetters();
  readonly #keys = new NameKeys();

  /** Both have as many slots. @param watched the marks that differ. O(slots + marks watched) */
  constructor(before: IndexSections, after: IndexSections, watched: IndexSections) {
    const then = new NameSlots(before).readAll();
    this.#slots = new NameSlots(after).readAll();
    this.#differing = Uint8Array.from(this.#slots.filed, (filed, slot) =>
      filed === then.filed[slot] && this.#slots.telling[slot] === then.telling[slot] ? 0 : 1,
    );
    this.#shared = new Uint32Array(watched.marks);
    for (let mark = 0; mark < watched.marks; mark++) this.#file(mark, watched.scanOf(mark));
  }

  /** By their numbers among those watched; undefined where keys of the sign count otherwise. */
  of(scan: Scan): Set<number> | undefined {
    const met = new Set<number>();
    const sign = this.#sign.read(scan);
    if (sign.length < 2) return met;
    if (!this.#addOf(this.#keys.read(sign), met)) return undefined;
    if (!sign.isSpelt) return met;
    const isTold = R_OR_L.every((letter) =>
      this.#addOf(this.#keys.read(this.#latinised.latinised(sign, letter)), met),
    );
    return isTold ? met : undefined;
  }

  #file(mark: number, scan: Scan): void {
    const { keys, length } = this.#keys.read(this.#sign.read(scan)).keepMostTelling(MOST_FILED);
    for (const key of keys.subarray(0, length)) {
      const slot = key & (this.#differing.length - 1);
      const marks = this.#filedUnder.get(slot) ?? [];
      marks.push(mark);
      this.#filedUnder.set(slot, marks);
    }
  }

  /** False where one of the keys counts otherwise. */
  #addOf(keys: NameKeys, met: Set<number>): boolean {
    for (let at = 0; at < keys.length; at++)
      if (this.#differing[keys.keys[at]! & (this.#differing.length - 1)] === 1) return false;
    const { slots, least } = this.#slots.read(keys);
    const shared = this.#shared.fill(0);
    for (const slot of slots)
      for (const mark of this.#filedUnder.get(slot) ?? []) {
        shared[mark]! += this.#slots.telling[slot]!;
        if (shared[mark]! >= least) met.add(mark);
      }
    return true;
  }
}
