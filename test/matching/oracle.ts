import * as Edge from '../../lib/text/edges';
import { Scan } from '../../lib/text/scan';

/**
 * The engine's first promise, the slow and obvious way: every place where a mark's folded letters stand in the
 * text's, from the beginning of a word to the end of a word. No hashes, no tables, no index.
 */
export function placesOf(mark: string, text: string): [start: number, end: number][] {
  const wanted = new Scan().read(mark);
  const scan = new Scan().read(text);
  const places: [number, number][] = [];
  if (wanted.length === 0) return places;
  for (let from = 0; from + wanted.length <= scan.length; from++) {
    const to = from + wanted.length;
    const letters = scan.units.subarray(from, to).every((unit, i) => unit === wanted.units[i]);
    const hard = scan.edges[from] === Edge.Hard && scan.edges[to] === Edge.Hard;
    if (letters && hard) places.push([scan.starts[from]!, scan.ends[to - 1]!]);
  }
  return places;
}
