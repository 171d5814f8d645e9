import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { Runs } from '../scan/runs';
import { TextFacts } from '../score/text-facts';
import { headsOf } from '../sign/han-in-title';
import { HanSigns } from '../sign/han-signs';

/**
 * Tells whether a title that is no sign comes near a Han mark of a short list with another character, where Chinese names its
 * brands.
 */
export class NearHeads {
  readonly #facts = new TextFacts();
  readonly #runs = new Runs();
  readonly #han: HanSigns;

  constructor(index: IndexSections) {
    this.#han = new HanSigns(index);
  }

  /** O(length, and places × alternatives of a few characters). */
  areIn(scan: Scan): boolean {
    if (!hasHan(scan)) return false;
    let isNear = false;
    this.#han.searchAt(scan, headsOf(this.#facts.read(scan, this.#runs.read(scan))), () => {
      isNear = true;
    });
    return isNear;
  }
}

function hasHan({ kinds, length }: Scan): boolean {
  const at = kinds.indexOf(Kind.Han);
  return at >= 0 && at < length;
}
