import { type Cluster, Direction, embedded, firstDirections, LEFTWARD } from './embeddings';
import { MAX_TEXT } from './scan';

/** A text as people read it, and the position of each of its units in the text as given. */
export interface ShownText {
  text: string;
  from: readonly number[];
}

/** Embeddings, overrides and isolates, and what closes them. */
const STEERS = /[\u202a-\u202e\u2066-\u2069]/;
const ALL_STEERING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LINE_END = /[\n\r\u0085\u2029]/;

/**
 * A text in the order in which people read it, where characters that steer its direction show it in another than it is written in: a
 * right-to-left override before “ekiN” shows “Nike”. Undefined where there are none, or they do what they are for: of Arabic and Hebrew
 * they order the words, and change none. O(length × depth of embeddings).
 */
export function shownOrder(text: string): ShownText | undefined {
  if (!STEERS.test(text)) return undefined;
  const from: number[] = [];
  const limit = Math.min(text.length, MAX_TEXT);
  for (let start = 0; start <= limit; ) {
    let end = start;
    while (end < limit && !LINE_END.test(text[end]!)) end++;
    for (const one of readOrder(text.slice(start, end)))
      for (let at = one.from; at < one.to; at++) from.push(start + at);
    if (end < limit) from.push(end);
    start = end + 1;
  }
  const shown = from.map((at) => text[at]).join('');
  const written = withoutSteering(text.slice(0, limit));
  if (withoutSteering(shown) === written) return undefined;
  if (LEFTWARD.test(written) && sameWords(withoutSteering(shown), written)) return undefined;
  return { text: shown, from };
}

/** A text without the invisible characters that control its direction. */
export const withoutSteering = (text: string): string => text.replace(ALL_STEERING, '');

function sameWords(one: string, other: string): boolean {
  const sorted = (text: string) => (text.match(WORD) ?? []).sort().join(' ');
  return sorted(one) === sorted(other);
}

/**
 * The characters of a line as they are read: each run of letters in its script's own direction, whatever was done to
 * it.
 */
function readOrder(line: string): Cluster[] {
  const first = firstDirections(line);
  const base = first[0]!;
  const clusters = embedded(line, first);
  const shown = inOrder(clusters, levelsOf(clusters)).filter(({ isolates }) => !isolates);
  if (base === Direction.Right) return inOrder(shown, plainLevels(shown, base));
  const fromRight = shown.reverse();
  return inOrder(fromRight, plainLevels(fromRight, base)).reverse();
}

/** What is the level of each character once its neighbours are regarded (W1 to N2, as far as words depend on them). */
function levelsOf(clusters: readonly Cluster[]): number[] {
  const letters = clusters.map(({ forced, own }) => forced ?? own);
  const before = sides(clusters, letters, 0, 1);
  // Digits take the direction of the letters before them.
  const told = letters.map((is, at) => is ?? (clusters[at]!.figure ? before[at] : undefined));
  const behind = sides(clusters, told, clusters.length - 1, -1);
  return clusters.map(({ level, figure }, at) => {
    const odd = level & 1;
    if (figure && letters[at] === undefined) return level + (odd ? 1 : before[at] === Direction.Left ? 2 : 0);
    const is = told[at] ?? (before[at] === behind[at] ? before[at] : odd);
    return level + (is === odd ? 0 : 1);
  });
}

/** What is told by the nearest one on one side of each character, in its own stretch; there its embedding tells where none does. */
function sides(
  clusters: readonly Cluster[],
  told: readonly (number | undefined)[],
  first: number,
  step: 1 | -1,
): number[] {
  const last = new Map<number, number>();
  const found: number[] = [];
  for (let at = first; at >= 0 && at < clusters.length; at += step) {
    const { stretch, level } = clusters[at]!;
    found[at] = last.get(stretch) ?? level & 1;
    const is = told[at];
    if (is !== undefined) last.set(stretch, is);
  }
  return found;
}

/** Levels of what stands in the order of a display, or in that order from the right, with nothing that steers. */
function plainLevels(shown: readonly Cluster[], base: number): number[] {
  return levelsOf(shown.map((one) => ({ ...one, forced: undefined, level: base, stretch: 0 })));
}

/** From the highest level to the lowest odd one, runs at that level are reversed (L2). */
function inOrder(clusters: readonly Cluster[], levels: readonly number[]): Cluster[] {
  const order = clusters.map((_, at) => at);
  const highest = levels.reduce((one, other) => Math.max(one, other), 0);
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levels[order[to]!]! >= level) to++;
      if (to === from) continue;
      turn(order, from, to);
      from = to;
    }
  return order.map((at) => clusters[at]!);
}

function turn(order: number[], from: number, to: number): void {
  for (let [a, b] = [from, to - 1]; a < b; a++, b--) [order[a], order[b]] = [order[b]!, order[a]!];
}
