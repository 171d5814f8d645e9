import { fold, kindOf, skeleton } from '../../text/characters';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';

/** In bytes: longer marks are scanned. */
const LONGEST = 64;

/**
 * The folded letters of a mark and what they look like, without what parts them nor where they stand: enough for nearly every
 * comparison of a mark that a likeness leads to, most of which end there. Valid until the next reading.
 */
export class MarkLetters {
  units = new Uint16Array(LONGEST);
  skeletons = new Uint16Array(LONGEST);
  length = 0;
  /** Whether every byte is a letter. */
  isWord = false;
  readonly #units = this.units;
  readonly #skeletons = this.skeletons;

  /**
   * Reads letters, digits, spaces and punctuation of ASCII off the bytes of a mark. O(bytes).
   * @returns false where something else is among them, of which a scan alone tells what it stands for.
   */
  readPlain(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > LONGEST) return false;
    const units = this.#units;
    const skeletons = this.#skeletons;
    let length = 0;
    let letters = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte > LAST_ASCII) return false;
      const kind = kindOf[byte]!;
      if (kind >= Kind.Letter) {
        if (kind === Kind.Letter) letters++;
        const folded = fold[byte]!;
        units[length] = folded;
        skeletons[length++] = skeleton[folded]!;
      } else if (kind !== Kind.Space && kind !== Kind.Punctuation) return false;
    }
    this.units = units;
    this.skeletons = skeletons;
    this.length = length;
    this.isWord = letters === end - start && letters > 0;
    return true;
  }

  /** Takes over what a scan has read. */
  take({ units, skeletons, length }: Scan): void {
    this.units = units;
    this.skeletons = skeletons;
    this.length = length;
  }
}

const LAST_ASCII = 0x7f;
