/** Two letters are in any word. */
export const SHORTEST_IN_ROW = 3;
const LONGEST_IN_ROW = 14;

/**
 * How few words letters [from, to) are, one after the other without a space; Infinity where they are none. Whoever asks bounds it: in a
 * sign any number will do, in a title words of four letters on average, for three letters are a word in any run (lod|end|ron).
 * O(letters × LONGEST_IN_ROW) asks.
 */
export function fewestWords(
  letters: Uint16Array,
  from: number,
  to: number,
  isWord: (letters: Uint16Array, start: number, end: number) => boolean,
): number {
  const fewest = [0];
  for (let start = from; start <= to - SHORTEST_IN_ROW; start++) {
    const before = fewest[start - from];
    if (before === undefined) continue;
    for (let end = start + SHORTEST_IN_ROW; end <= Math.min(to, start + LONGEST_IN_ROW); end++)
      if (before + 1 < (fewest[end - from] ?? Infinity) && isWord(letters, start, end))
        fewest[end - from] = before + 1;
  }
  return fewest[to - from] ?? Infinity;
}
