import type { Scan } from '../../text/scan';
import { compileIndex } from '../index/build';
import { IndexSections } from '../index/sections';
import { inSteps } from '../score/in-steps';
import { containedMarks } from '../sign/contained';
import { HanSigns } from '../sign/han-signs';
import { KnownHanNames, knownNameLength } from '../sign/known-han-names';
import { NamedMarks } from './named-marks';
import { SameComparisons } from './same-comparisons';
import { marksToldOtherwise } from './words-told';

/** Marks watched at most: where more tell otherwise, to ask both versions costs no more. */
const MOST_WATCHED = 50_000;

/**
 * Tells of signs that two versions of a list find the same in them, to the last digit, without asking either. A sign is
 * weighed against the whole list; what of that reaches it is: the marks that came, went or changed; those of which a word
 * tells otherwise; which marks its keys lead to; and how long the list is.
 */
export class SameSigns {
  readonly #watched: IndexSections;
  readonly #named: NamedMarks;
  readonly #compared: SameComparisons;
  readonly #han: HanSigns;
  readonly #knownNames: KnownHanNames;

  private constructor(before: IndexSections, after: IndexSections, watched: IndexSections) {
    this.#watched = watched;
    this.#named = new NamedMarks(watched);
    this.#compared = new SameComparisons(before, after, watched);
    this.#han = new HanSigns(watched);
    this.#knownNames = new KnownHanNames(watched);
  }

  /**
   * Undefined where the versions differ too much to tell. O(marks).
   * @param changed an index of every text by which a row that came, went or changed is found, or was
   */
  static between(before: IndexSections, after: IndexSections, changed: IndexSections): SameSigns | undefined {
    const isAlike =
      inSteps(before.size) === inSteps(after.size) &&
      before.nameStarts.length === after.nameStarts.length &&
      before.wordCounts.length === after.wordCounts.length;
    if (!isAlike) return undefined;
    const texts = marksToldOtherwise(before, after, changed);
    if (texts.length > MOST_WATCHED) return undefined;
    for (let mark = 0; mark < changed.marks; mark++) texts.push(changed.scanOf(mark).text);
    const rows = texts.map((markText) => ({ markText, aliases: [], holder: undefined, classes: [] }));
    return new SameSigns(before, after, new IndexSections(compileIndex(rows)));
  }

  /** Says no rather once too often. Where letters alone do not tell, a few times faster than to look the sign up in both. */
  isSame(scan: Scan): boolean {
    if (this.#named.areIn(scan)) return false;
    let isNear = false;
    const see = () => {
      isNear = true;
    };
    containedMarks(this.#watched, scan, see);
    if (!isNear) this.#han.search(scan, see);
    const length = knownNameLength(scan);
    if (!isNear && length > 0) this.#knownNames.search(scan, length, see);
    return !isNear && !this.#compared.mayDiffer(scan);
  }
}
