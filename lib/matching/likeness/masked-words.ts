import { kindOf } from '../../text/characters';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { MAX_KEY } from '../keys/span-hash';

/** Signs that sellers put for a letter; each stands for one. A multiplication sign or x between digits is none. */
const MASK = /[*＊●○•◦☆★✱﹡⁎∗#%■□▲△◆◇♥♡❤⭐◯✖❌✿❀]/u;
/** Makes an emoji of the sign before it, and stands for nothing. */
const EMOJI_LOOK = 0xfe0f;
const SHORTEST = 3;
const MOST_OPEN = 2;
/** Letters in the open of a word, or of words together, that may have one more covered. */
const LONG = 9;
/** Words of a name of which one at least is covered in part: `The N*rth Face`. */
const MOST_WORDS = 3;
/** Longest Han mark with a character hidden, and how many of its characters may be before the mask. */
const LONGEST_HAN = 6;

/** A word, or words one after the other, with letters behind signs. */
export interface Masked {
  /** Skeletons, 0 where a sign covers one. */
  units: Uint16Array;
  length: number;
  /** Places of `units` that are covered. */
  open: number[];
  /** Units of the text it came from. */
  from: number;
  to: number;
  han: boolean;
}

/**
 * Visits what stands around signs put for letters: `N*ke`, `G●cci`, `阿*达斯`, and up to three words with one such among them,
 * `L*uis V**tton`; at least half of it in the open. O(length + masked words × MOST_WORDS²).
 */
export function maskedSpans(scan: Scan, visit: (masked: Masked) => void): void {
  if (!MASK.test(scan.text)) return;
  for (let at = 1; at <= scan.length; at++) {
    if (at < scan.length && (scan.gaps[at]! & Gap.Punctuation) === 0) continue;
    if (at < scan.length && masksBefore(scan, at) === 0) continue;
    if (scan.kinds[at - 1] === Kind.Han) maskedHan(scan, at, visit);
    else if (scan.kinds[at - 1] === Kind.Letter) at = Math.max(at, maskedWords(scan, at, visit));
  }
}

/** The words around the masks before a unit, one by one and together. Returns where the masked word ends. */
function maskedWords(scan: Scan, at: number, visit: (masked: Masked) => void): number {
  const begin = startOfRun(scan, at - 1);
  let end = at;
  let start: number | undefined = begin;
  for (let before = 0; before < MOST_WORDS && start !== undefined; before++) {
    const masked: Masked = {
      units: new Uint16Array(MAX_KEY),
      length: 0,
      open: [],
      from: start,
      to: start,
      han: false,
    };
    for (let words = 0; words < MOST_WORDS; words++) {
      if (!addWord(scan, masked)) break;
      if (start === begin && words === 0) end = masked.to;
      if (masked.to >= at && fits(masked)) visit({ ...masked, open: [...masked.open] });
      if (!isOneSpace(scan, masked.to)) break;
    }
    start = wordBefore(scan, start);
  }
  return end;
}

const fits = ({ length, open }: Masked) =>
  length >= SHORTEST &&
  open.length > 0 &&
  open.length <= (length - open.length >= LONG ? MOST_OPEN + 1 : MOST_OPEN) &&
  open.length * 2 <= length;

/** Adds the word that begins at `to`, as far as letters and masks follow each other; false where it holds too much. */
function addWord(scan: Scan, masked: Masked): boolean {
  const { units, open } = masked;
  const from = masked.to;
  let room = true;
  const put = (unit: number) => {
    room = masked.length < MAX_KEY && open.length <= MOST_OPEN + 1;
    if (!room) return;
    if (unit === 0) open.push(masked.length);
    units[masked.length++] = unit;
  };
  let to = from;
  while (room && to < scan.length) {
    const covered = to > from && scan.gaps[to] !== 0 ? masksBefore(scan, to) : undefined;
    if (covered === 0) break;
    if (scan.kinds[to] !== Kind.Letter) break;
    for (let i = 0; i < (covered ?? 0); i++) put(0);
    put(scan.skeletons[to++]!);
  }
  const isEnd = to > from && (to === scan.length || scan.gaps[to] !== 0);
  for (let left = isEnd ? masksBehind(scan, to) : 0; left > 0; left--) put(0);
  masked.to = to;
  return room && to > from;
}

/** First unit of the letters that follow each other up to a unit. */
function startOfRun({ gaps, kinds }: Scan, unit: number): number {
  let from = unit;
  while (from > 0 && gaps[from] === 0 && kinds[from - 1] === kinds[from] && unit - from < MAX_KEY) from--;
  return from;
}

/** Where the word before a word begins, if only a space is between them and no sign covers any of it. */
function wordBefore(scan: Scan, start: number): number | undefined {
  if (start === 0 || !isOneSpace(scan, start) || scan.kinds[start - 1] !== Kind.Letter) return undefined;
  const before = startOfRun(scan, start - 1);
  return before > 0 && masksBefore(scan, before) > 0 ? undefined : before;
}

const isOneSpace = ({ gaps, length }: Scan, at: number) => at < length && gaps[at] === Gap.Space;

/** One character of a Han mark of three or more hidden, its neighbours in one run: each span around the mask. */
function maskedHan(scan: Scan, at: number, visit: (masked: Masked) => void): void {
  if (masksBefore(scan, at) !== 1) return;
  const goesOn = (unit: number) => scan.kinds[unit] === Kind.Han && (unit === at || scan.gaps[unit] === 0);
  for (let from = at - 1; from >= 0 && at - from < LONGEST_HAN && scan.kinds[from] === Kind.Han; from--) {
    for (let to = at; to <= scan.length && to - from < LONGEST_HAN; to++) {
      if (to > at && !goesOn(to - 1)) break;
      const length = to - from + 1;
      if (length < SHORTEST) continue;
      const units = new Uint16Array(LONGEST_HAN + 1);
      units.set(scan.skeletons.subarray(from, at));
      units.set(scan.skeletons.subarray(at, to), at - from + 1);
      visit({ units, length, open: [at - from], from, to, han: true });
    }
    if (from > 0 && scan.gaps[from] !== 0) break;
  }
}

/** How many masks are before a unit with nothing else; 0 where anything else does. At the text's end: after the last. */
function masksBefore({ text, starts, ends, length }: Scan, at: number): number {
  const most = ends[at - 1]! + 2 * (MOST_OPEN + 2);
  const between = text.slice(ends[at - 1]!, at < length ? starts[at]! : most);
  let masks = 0;
  for (let i = 0; i < between.length; i++) {
    if (MASK.test(between[i]!)) masks++;
    else if (between.charCodeAt(i) !== EMOJI_LOOK || masks === 0) return at < length ? 0 : masks;
  }
  return masks;
}

/** `耐克*`: masks behind the last letter, before a space or the end. */
function masksBehind({ text, ends }: Scan, to: number): number {
  let at = ends[to - 1]!;
  let masks = 0;
  while (at < text.length && masks <= MOST_OPEN + 1 && MASK.test(text[at]!)) {
    masks++;
    at++;
  }
  const wordGoesOn = at < text.length && kindOf[text.charCodeAt(at)]! >= Kind.Letter;
  return wordGoesOn ? 0 : masks;
}
