/**
 * Bits per word of the filter: with 14 hashes about one unknown word in 70,000 is taken for an ordinary one. With 13 and five it was one
 * in 500, VITEK, HILTI and VAUXHALL among them, and each stayed hidden wherever it did not begin a title.
 */
export const BITS_PER_WORD = 26;
const HASHES = 14;

/** The words in it are of these letters alone. */
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

const BASE = 0x2c9277b5;

/** Words whose answers are kept; a power of two. */
const MET = 0x2000;
const OTHER = 1;
const ORDINARY = 2;

function firstHash(length: number, unitAt: (i: number) => number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ unitAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), BASE);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Marks a folded word in the filter. For the generator. */
export function addWord(bits: Uint8Array, word: string): void {
  let hash = firstHash(word.length, (i) => word.charCodeAt(i));
  const step = stepOf(hash);
  for (let i = 0; i < HASHES; i++) {
    const bit = hash % (bits.length * 8);
    bits[bit >>> 3] = bits[bit >>> 3]! | (1 << (bit & 7));
    hash = (hash + step) >>> 0;
  }
}

const stepOf = (hash: number) => (Math.imul(hash, 0x9e3779b1) | 1) >>> 0;

/**
 * Ordinary words of English and of listings. What is in it is no typing error of a mark, and a mark that is in it
 * needs other evidence than its mere presence. Answers true for every word put in, and for about 1 in 70,000 others; for what
 * has other letters or digits never.
 */
export class Lexicon {
  readonly #bits: Uint8Array;
  /** First hashes of words met lately, and what the filter said of each: 14 looks for every ordinary word of a title. */
  readonly #met = new Uint32Array(MET);
  readonly #answered = new Uint8Array(MET);

  constructor(base64: string) {
    this.#bits = bytesOf(base64);
  }

  /** Whether a folded word is ordinary. */
  hasWord(word: string): boolean {
    const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
    return this.has(units, 0, units.length);
  }

  /** Whether folded units [start, end) are an ordinary word. */
  has(units: Uint16Array, start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (units[i]! < FIRST_LETTER || units[i]! > LAST_LETTER) return false;
    const first = firstHash(end - start, (i) => units[start + i]!);
    const place = first & (MET - 1);
    if (this.#met[place] !== first || !this.#answered[place]) {
      this.#met[place] = first;
      this.#answered[place] = this.#holds(first) ? ORDINARY : OTHER;
    }
    return this.#answered[place] === ORDINARY;
  }

  /** What is asked is the first hash alone: words with the same one are the same to the filter. */
  #holds(first: number): boolean {
    const bits = this.#bits;
    const count = bits.length * 8;
    let hash = first;
    const step = stepOf(hash);
    for (let i = 0; i < HASHES; i++) {
      const bit = hash % count;
      if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
      hash = (hash + step) >>> 0;
    }
    return true;
  }
}

/** By the platform where it can: a loop over fifty thousand characters is two milliseconds of a worker that wakes. */
function bytesOf(base64: string): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  return fromBase64 ? fromBase64.call(Uint8Array, base64) : bytesByHand(base64);
}

function bytesByHand(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
