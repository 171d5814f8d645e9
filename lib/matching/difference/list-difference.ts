import { Scan } from '../../text/scan';
import type { MarkIndex, ScreenedField } from '../candidate';
import { Finder } from '../find';
import { IndexSections } from '../index/sections';
import { HanSigns } from '../sign/han-signs';
import { isSign } from '../sign/is-sign';
import { NamedMarks } from './named-marks';
import { SameSigns } from './same-signs';

/**
 * What two versions of a list may find otherwise in a text. Says yes rather once too often; where it says no, no mark that
 * came, went or changed is a candidate there, and what is found is found and weighed as it was.
 */
export class ListDifference {
  readonly #scan = new Scan();
  readonly #changed: NamedMarks;
  readonly #han: HanSigns;
  readonly #signs: SameSigns | undefined;

  /**
   * @param changed a compiled index of every text by which a row that came, went or changed is found, or was
   * Both lists weigh likenesses alike by their number of marks (`fewMarks`). O(marks).
   */
  constructor(before: MarkIndex, after: MarkIndex, changed: Uint8Array) {
    const sections = new IndexSections(changed);
    this.#changed = new NamedMarks(sections);
    this.#han = new HanSigns(sections);
    this.#signs =
      before instanceof Finder && after instanceof Finder
        ? SameSigns.between(before.sections, after.sections, sections)
        : undefined;
  }

  /** O(length of the text). */
  mayDiffer(field: ScreenedField, text: string): boolean {
    const scan = this.#scan.read(text);
    if (!isSign(field, scan)) return this.#changed.areIn(scan) || this.#isNearHan(scan);
    return !this.#signs?.isSame(scan);
  }

  /** In which places of a title a Han mark with other characters is told of is the search's own affair: near anywhere is near. */
  #isNearHan(scan: Scan): boolean {
    let isNear = false;
    this.#han.search(scan, () => {
      isNear = true;
    });
    return isNear;
  }
}
