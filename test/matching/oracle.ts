import * as Edge from '../../lib/text/edges';
import { Scan } from '../../lib/text/scan';

/**
 * The engine's first promise, the slow and obvious way: every place where a mark's folded letters stand in the
 * text's, from the beginning of a word to the end of a word. No hashes, no tables, no index. A letter of no meaning that
 * the mark has signs beside is the mark with those signs only, or where nothing else stands.
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
    if (!letters || !hard) continue;
    const [start, end] = [scan.starts[from]!, scan.ends[to - 1]!];
    const [head, tail] = [mark.slice(0, wanted.starts[0]), mark.slice(wanted.ends[wanted.length - 1])].map(
      signsOf,
    );
    const signed = text.slice(0, start).endsWith(head!) && text.slice(end).startsWith(tail!);
    if (wanted.length > 1 || scan.length === 1 || signed || /\p{Script=Han}/u.test(mark))
      places.push([start, end]);
  }
  return places;
}

/** What is written beside letters, but for blanks and what nobody sees. */
const signsOf = (beside: string): string => beside.replace(/[\s\p{Cf}®™℠]/gu, '');
