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
  readonly #heads: NearHeads;
  /** Of every mark, where the lists' lengths weigh what a title comes near to otherwise: see `weighLikenesses`. */
  readonly #allHeads: NearHeads | undefined;
  readonly #signs: SameSigns | undefined;

  /**
   * @param changed a compiled index of every text by which a row that came, went or changed is found, or was
   * Both lists weigh likenesses alike by their number of marks (`fewMarks`). O(marks).
   */
  constructor(before: MarkIndex, after: MarkIndex, changed: Uint8Array) {
    const sections = new IndexSections(changed);
    this.#changed = new NamedMarks(sections);
    this.#heads = new NearHeads(sections);
    this.#allHeads =
      inSteps(before.size) !== inSteps(after.size) && after instanceof Finder
        ? new NearHeads(after.sections)
        : undefined;
    this.#signs =
      before instanceof Finder && after instanceof Finder
        ? SameSigns.between(before.sections, after.sections, sections)
        : undefined;
  }

  /** O(length of the text). */
  mayDiffer(field: ScreenedField, text: string): boolean {
    const scan = this.#scan.read(text);
    if (isSign(field, scan)) return !this.#signs?.isSame(scan);
    return this.#changed.areIn(scan) || this.#heads.areIn(scan) || this.#allHeads?.areIn(scan) === true;
  }
}
