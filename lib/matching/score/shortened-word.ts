import * as Edge from '../../text/edges';
import type { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import type { Hit } from '../scan/hits';
import json from './shortened-words.json';

/** By the hash of what stands for a word for short, the hashes of such words. */
const words = new Map<number, ReadonlySet<number>>();

function load(): void {
  // Begun with the first hit of two letters: a worker that wakes for other texts needs none of it.
  const hashOf = (word: string) =>
    hashUnits(
      Uint16Array.from(word, (one) => one.charCodeAt(0)),
      0,
      word.length,
    );
  for (const [short, long] of Object.entries(json.words))
    words.set(hashOf(short), new Set(long.split(' ').map(hashOf)));
}

/** Whether two letters stand for the word right before them: "Level LV 80", "Medium MD". O(length of the word). */
export function shortensWordBefore({ from, to }: Hit, { units, edges }: Scan): boolean {
  if (from === 0 || to - from !== 2) return false;
  if (words.size === 0) load();
  const long = words.get(hashUnits(units, from, to));
  if (!long) return false;
  let begin = from - 1;
  while (begin > 0 && edges[begin] !== Edge.Hard) begin--;
  return long.has(hashUnits(units, begin, from));
}
