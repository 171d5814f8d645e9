/**
 * Distinct texts, numbered in order of their first appearance. A Map of a million strings costs a second, and as much
 * again in garbage; here each text leaves two words in flat tables.
 */
export class TextNumbers {
  readonly texts: string[] = [];
  /** Open addressing: number + 1 of the text in a slot, 0 where it is free. At most half are taken. */
  readonly #slots: Uint32Array;
  readonly #hashes: Int32Array;
  /** Drawn anew for each list, so that no list can be written to make every text meet in one slot. */
  readonly #seed = (Math.random() * 0x100000000) | 0;

  /** `most` texts at most: the tables are never moved, which would be one long step of a build. */
  constructor(most: number) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
    this.#hashes = new Int32Array(most);
  }

  /** The text's number; a new text gets the next one, `texts.length` before the call. O(length). */
  numberOf(text: string): number {
    const hash = hashOf(text, this.#seed);
    let slot = hash & (this.#slots.length - 1);
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (this.#hashes[known - 1] === hash && this.texts[known - 1] === text) return known - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const number = this.texts.push(text) - 1;
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    return number;
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c9277b5);
  return hash ^ (hash >>> 13);
}
