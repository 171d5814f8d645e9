import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { NameKeys } from '../names/name-keys';
import { NameLetters } from '../names/name-letters';
import { SignCandidates } from '../sign/candidates';
import { SignSearch } from '../sign/sign-search';
import { MetMarks } from './met-marks';
import { marksOfSameText } from './same-texts';

const NONE = -1;
const LIQUIDS = ['r', 'l'].map((letter) => letter.charCodeAt(0));

/**
 * Tells of signs whether the marks that share letters with them are told alike in two versions of a list. Only so many marks
 * are compared with a sign letter by letter, those that share most: one that came or went may put another in or out. Where
 * none of these shares enough, both versions compare the same marks, and only those that are weighed otherwise are looked at.
 * Else both are asked which they compare, which takes less than comparing them; then those are compared that only one
 * of them has, and those that are weighed otherwise. Where none of all these is kept, all that is kept is in both.
 */
export class SameComparisons {
  readonly #then: ComparedMarks;
  readonly #now: ComparedMarks;
  readonly #met: MetMarks;
  /** By watched mark: the same in either version, −1 where it has none. */
  readonly #watchedThen: Int32Array;
  readonly #watchedNow: Int32Array;
  /** By mark of the later version: the same in the earlier one, −1 where it has none that is weighed alike. */
  readonly #earlier: Int32Array;
  readonly #sign = new NameLetters();
  readonly #latinised = new NameLetters();
  readonly #keys = new NameKeys();

  /** @param watched the texts of marks that came, went, changed or are weighed otherwise. O(marks). */
  constructor(before: IndexSections, after: IndexSections, watched: IndexSections) {
    this.#then = new ComparedMarks(before);
    this.#now = new ComparedMarks(after);
    this.#met = new MetMarks(before, after, watched);
    this.#watchedThen = marksOfSameText(watched, before);
    this.#watchedNow = marksOfSameText(watched, after);
    this.#earlier = marksOfSameText(after, before).map((then, now) =>
      then >= 0 && before.profiles[then] === after.profiles[now] ? then : NONE,
    );
    for (const mark of this.#watchedNow) if (mark !== NONE) this.#earlier[mark] = NONE;
  }

  /** Where it says no, each likeness that is kept is kept in both, and none is a watched mark's. */
  mayDiffer(scan: Scan): boolean {
    const met = this.#met.of(scan);
    if (!met || [...met].some((mark) => this.#isOfOne(mark))) return this.#mayComparedDiffer(scan);
    return this.#isAnyKept(
      scan,
      [...met].map((mark) => this.#watchedThen[mark]!),
      [...met].map((mark) => this.#watchedNow[mark]!),
    );
  }

  /** Whether only one version has a watched mark. */
  #isOfOne(mark: number): boolean {
    return (this.#watchedThen[mark] === NONE) !== (this.#watchedNow[mark] === NONE);
  }

  #mayComparedDiffer(scan: Scan): boolean {
    const sign = this.#sign.read(scan);
    const { isSpelt } = sign;
    this.#meet(sign);
    if (isSpelt) for (const liquid of LIQUIDS) this.#meet(this.#latinised.latinised(sign, liquid));
    const then = this.#then.taken();
    const others: number[] = [];
    for (const mark of this.#now.taken()) if (!then.delete(this.#earlier[mark]!)) others.push(mark);
    return this.#isAnyKept(scan, [...then], others);
  }

  #isAnyKept(scan: Scan, then: readonly number[], now: readonly number[]): boolean {
    return this.#now.isAnyKept(scan, now) || this.#then.isAnyKept(scan, then);
  }

  #meet(name: NameLetters): void {
    const keys = this.#keys.read(name);
    this.#then.meet(keys);
    this.#now.meet(keys);
  }
}

/** The marks that one version of a list compares with a sign. */
class ComparedMarks {
  readonly #candidates: SignCandidates;
  readonly #search: SignSearch;
  #met = new Set<number>();

  constructor(index: IndexSections) {
    this.#candidates = new SignCandidates(index);
    this.#search = new SignSearch(index);
  }

  meet(keys: NameKeys): void {
    for (const mark of this.#candidates.of(keys)) this.#met.add(mark);
  }

  /** Those met since it was asked before. */
  taken(): Set<number> {
    const met = this.#met;
    this.#met = new Set();
    return met;
  }

  isAnyKept(scan: Scan, marks: readonly number[]): boolean {
    const known = marks.filter((mark) => mark !== NONE);
    return known.length > 0 && this.#search.isAnyKept(scan, known);
  }
}
