import * as Edge from '../../text/edges';
import type { Scan } from '../../text/scan';
import { longer } from '../keys/span-hash';

/**
 * Where the runs of a text begin: its letters or digits that nothing parts, or one character of a script without spaces. All
 * units of a run are of one kind, and there are a fifth as many runs as units. Reused from text to text.
 *
 *     iPhone14 鞋  →  iPhone | 14 | 鞋
 */
export class Runs {
  /** First unit of each run, and behind the last the length of the text. */
  starts = new Int32Array(256);
  count = 0;

  /** O(length). */
  read({ edges, length }: Scan): this {
    const starts = this.#roomFor(length);
    let count = 0;
    for (let at = 0; at < length; at++) if (edges[at] !== Edge.None) starts[count++] = at;
    starts[count] = length;
    this.count = count;
    return this;
  }

  /** The same, and `hashPrefixes` of the skeletons with it: each step of those waits for the one before, and in the wait the other is done. */
  readHashing({ edges, skeletons, length }: Scan, prefixes: Int32Array): this {
    const starts = this.#roomFor(length);
    let count = 0;
    let hash = 0;
    prefixes[0] = 0;
    for (let at = 0; at < length; at++) {
      hash = longer(hash, skeletons[at]!);
      prefixes[at + 1] = hash;
      if (edges[at] !== Edge.None) starts[count++] = at;
    }
    starts[count] = length;
    this.count = count;
    return this;
  }

  #roomFor(length: number): Int32Array {
    if (this.starts.length <= length) this.starts = new Int32Array(length * 2);
    return this.starts;
  }
}
