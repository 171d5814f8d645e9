import { Scan } from '../../text/scan';
import type { MarkIndex, ScreenedField } from '../candidate';
import { Finder } from '../find';
import { IndexSections } from '../index/sections';
import { inSteps } from '../score/in-steps';
import { isSign } from '../sign/is-sign';
import { NamedMarks } from './named-marks';
import { NearHeads } from './near-heads';
import { SameSigns } from './same-signs';

/**
 * What two versions of a list may find otherwise in a text. Says yes rather once too often; where it says no, no mark that
 * came, went or changed is a candidate there, and what is found is found and weighed as it was.
 */
export class ListDifference {
  readonly #scan = new Scan();
  readonly #changed: NamedMarks;
  readonly #heads: NearHeads[];
  readonly #signs: SameSigns | undefined = undefined;

  /**
   * @param changed a compiled index of every text by which a row that came, went or changed is found, or was
   * Both lists weigh likenesses alike by their number of marks (`fewMarks`). O(marks).
   */
  constructor(before: MarkIndex, after: MarkIndex, changed: Uint8Array) {
    const sections = new IndexSections(changed);
    this.#changed = new NamedMarks(sections);
    this.#heads = [new NearHeads(sections)];
    if (!(before instanceof Finder && after instanceof Finder)) return;
    this.#signs = SameSigns.between(before.sections, after.sections, sections);
    // By the length of the list a likeness of any mark weighs otherwise, and those that stay are in both.
    if (inSteps(before.size) !== inSteps(after.size)) this.#heads.push(new NearHeads(after.sections));
  }

  /** O(length of the text). */
  mayDiffer(field: ScreenedField, text: string): boolean {
    const scan = this.#scan.read(text);
    if (!isSign(field, scan))
      return this.#changed.areIn(scan) || this.#heads.some((heads) => heads.areIn(scan));
    return !this.#signs?.isSame(scan);
  }
}
