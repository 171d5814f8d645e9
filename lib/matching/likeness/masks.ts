import { kindOf } from '../../text/characters';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { hasSkeleton, marksByKey } from '../index/lookup';
import { KeyKind } from '../keys/mark-keys';
import { exchanged, MAX_KEY, mixed, plainHash } from '../keys/span-hash';
import type { SimilarContext } from './similar-context';

/** Signs that sellers put for a letter; each stands for one. A multiplication sign or x between digits is none. */
const MASK = /[*＊●○•◦☆★✱﹡⁎∗]/u;
const SHORTEST = 3;
const MOST_OPEN = 2;
/** Letters and digits that may be behind a mask in a spaced script; skeletons, so that l and 1 are i. */
const LETTERS = [...'abcdefghijkmnopqrstuvwxyz0'].map((letter) => letter.charCodeAt(0));
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;

const units = new Uint16Array(MAX_KEY);

/** A word with masks in it: its units, the places left open, and the units of the text it came from. */
interface Masked {
  length: number;
  open: number[];
  from: number;
  to: number;
  han: boolean;
}

/** `N*ke`, `G●cci`, `阿*达斯`: one or two letters behind signs, at least half of the word in the open. */
export function maskedMarks(context: SimilarContext): void {
  const { scan } = context;
  if (!MASK.test(scan.text)) return;
  for (let at = 1; at <= scan.length; at++) {
    if (at < scan.length && (scan.gaps[at]! & Gap.Punctuation) === 0) continue;
    if (at < scan.length && isMaskedGap(scan, at) === 0) continue;
    if (scan.kinds[at - 1] === Kind.Han) {
      maskedHan(context, at);
      continue;
    }
    const word = maskedWordAt(scan, at);
    if (!word) continue;
    lookUp(context, word);
    at = word.to;
  }
}

/** Longest Han mark with a character hidden, and how many of its characters may be before the mask. */
const LONGEST_HAN = 6;

/** One character of a Han mark of three or more hidden, its neighbours in one run: each span around the mask. */
function maskedHan(context: SimilarContext, at: number): void {
  const { scan } = context;
  if (isMaskedGap(scan, at) !== 1) return;
  const goesOn = (unit: number) => scan.kinds[unit] === Kind.Han && (unit === at || scan.gaps[unit] === 0);
  for (let from = at - 1; from >= 0 && at - from < LONGEST_HAN && scan.kinds[from] === Kind.Han; from--) {
    for (let to = at; to <= scan.length && to - from < LONGEST_HAN; to++) {
      if (to > at && !goesOn(to - 1)) break;
      const length = to - from + 1;
      if (length < SHORTEST) continue;
      units.set(scan.skeletons.subarray(from, at));
      units.set(scan.skeletons.subarray(at, to), at - from + 1);
      lookUp(context, { length, open: [at - from], from, to, han: true });
    }
    if (from > 0 && scan.gaps[from] !== 0) break;
  }
}

/** How many masks are before a unit with nothing else; 0 where anything else does. At the text's end: after the last. */
function isMaskedGap({ text, starts, ends, length }: Scan, at: number): number {
  const between = text.slice(ends[at - 1]!, at < length ? starts[at]! : ends[at - 1]! + MOST_OPEN + 1);
  let masks = 0;
  while (masks < between.length && MASK.test(between[masks]!)) masks++;
  return at < length && masks < between.length ? 0 : masks;
}

/** The whole word around the masks before a unit, as far as letters and masks follow each other. */
function maskedWordAt(scan: Scan, at: number): Masked | undefined {
  let from = at - 1;
  while (
    from > 0 &&
    scan.gaps[from] === 0 &&
    scan.kinds[from - 1] === scan.kinds[from] &&
    at - from < MAX_KEY
  )
    from--;
  if (scan.kinds[at - 1] !== Kind.Letter) return undefined;
  const open: number[] = [];
  let length = 0;
  let to = from;
  const put = (unit: number) => {
    units[length++] = unit;
  };
  while (to < scan.length && length < MAX_KEY - MOST_OPEN && open.length <= MOST_OPEN) {
    if (to > from && scan.gaps[to] !== 0) {
      const masks = isMaskedGap(scan, to);
      if (masks === 0) break;
      for (let i = 0; i < masks && length < MAX_KEY - 1; i++) {
        open.push(length);
        put(0);
      }
    }
    if (scan.kinds[to] !== scan.kinds[at - 1]) break;
    put(scan.skeletons[to++]!);
  }
  for (
    let masks = to === scan.length || scan.gaps[to] !== 0 ? trailingMasks(scan, to) : 0;
    masks > 0;
    masks--
  ) {
    open.push(length);
    put(0);
  }
  const fits = length >= SHORTEST && open.length > 0 && open.length <= MOST_OPEN && open.length * 2 <= length;
  return fits ? { length, open, from, to, han: false } : undefined;
}

/** `耐克*`: masks behind the last letter, before a space or the end. */
function trailingMasks({ text, ends }: Scan, to: number): number {
  let at = ends[to - 1]!;
  let masks = 0;
  while (at < text.length && masks <= MOST_OPEN && MASK.test(text[at]!)) {
    masks++;
    at++;
  }
  const wordGoesOn = at < text.length && kindOf[text.charCodeAt(at)]! >= Kind.Letter;
  return wordGoesOn ? 0 : masks;
}

/**
 * Every letter in every open place: a few hundred looks at the filter, some thousands for a Han character. One hash, changed
 * in one place. The last open place is filled in last.
 */
function lookUp(context: SimilarContext, word: Masked): void {
  const { length, open, han } = word;
  for (const place of open) units[place] = 0;
  const plain = plainHash(units, 0, length);
  const [first, second] = open as [number, number?];
  if (han) {
    for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++)
      lookUpWith(context, word, first, unit, exchanged(plain, length - 1 - first, 0, unit));
    return;
  }
  for (const letter of LETTERS) {
    const one = exchanged(plain, length - 1 - first, 0, letter);
    units[first] = letter;
    if (second === undefined) lookUpWith(context, word, first, letter, one);
    else
      for (const other of LETTERS)
        lookUpWith(context, word, second, other, exchanged(one, length - 1 - second, 0, other));
  }
}

/** With a letter in the last open place; `plain` is the hash of the whole word. */
function lookUpWith(context: SimilarContext, word: Masked, place: number, unit: number, plain: number): void {
  const hash = mixed(plain);
  if (!mayHold(context.index.bloom, hash)) return;
  units[place] = unit;
  visitMarks(context, word, hash);
}

function visitMarks({ index, visit }: SimilarContext, { length, from, to }: Masked, hash: number): void {
  marksByKey(index, hash, KeyKind.Own, (mark) => {
    if (hasSkeleton(index, mark, units, 0, length)) visit(mark, from, to, 'masked');
  });
}
