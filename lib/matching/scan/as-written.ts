import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';
import { isOrdinaryMark, isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { otherAnds } from '../keys/ampersand';
import { KEY_KIND_SHIFT, KeyKind, MARK_MASK } from '../keys/mark-keys';
import { speltOut } from '../keys/spellings';
import { isHan } from '../keys/words';
import { type Hit, hitAt, plainHit, wholeWords } from './hits';
import { withReason } from './reasons';
import { compareAsWritten, compareWord } from './relation';
import { isBeforeNumber } from './spans';

/** The hit of a span whose hash is a key of the index, if the mark really is there as a word of its own. */
export function asWritten(
  index: IndexSections,
  scan: Scan,
  from: number,
  hashedTo: number,
  entry: number,
): Hit | undefined {
  const kind = entry >>> KEY_KIND_SHIFT;
  const mark = index.mark(entry & MARK_MASK);
  if (kind === KeyKind.Pinyin) return inPinyin(scan, from, hashedTo, mark);
  if (kind === KeyKind.And)
    return firstOf(otherAnds(mark.text), (one) => spelt(scan, from, hashedTo, mark, one, 'punctuation'));
  if (kind === KeyKind.Spelling) return spelt(scan, from, hashedTo, mark, speltOut(mark.text), 'diacritics');
  if (kind === KeyKind.Article) return withoutArticle(scan, from, hashedTo, mark);
  if (kind !== KeyKind.Own) return undefined;
  const to = from + mark.length;
  if (to !== hashedTo && (to < hashedTo || to > scan.length || scan.edges[to] === Edge.None))
    return undefined;
  // Nearly all hits are words in another letter case at most; what others differ in is looked for letter by letter.
  const reasonsOfWord = compareWord(scan, from, mark);
  if (!reasonsOfWord && !matchesAt(scan, from, mark, 0)) return undefined;
  const profile = index.profiles[entry & MARK_MASK]!;
  const edges = isNumbered(scan, from, to, profile) ? 'fused' : edgesOf(scan, from, to);
  if (edges === 'inside' || goesOnNumber(scan, from)) return undefined;
  if (reasonsOfWord && edges === 'word') return plainHit(mark, scan, from, to, reasonsOfWord);
  let reasons = reasonsOfWord ?? compareAsWritten(scan, from, mark);
  if (!reasons) return undefined;
  // Signs parted the letters of H&M, and an HM-10 is a radio.
  if (edges === 'fused' && mark.length < SHORTEST_FUSED && !isPlain(reasons)) return undefined;
  // A model number beside a name is no letter of it: `sony 1gb` is not SONYI.
  if (edges === 'fused' && reasons.includes('leet')) return undefined;
  if (edges === 'fused')
    reasons = withReason(
      reasons,
      isBeforeModel(scan, to, mark, profile) || isNumbered(scan, from, to, profile) ? 'spacing' : 'affix',
    );
  const { start, end, complete } = withRim(scan, from, to, mark);
  if (!complete && isOneLetter(mark) && scan.length > 1) return undefined;
  return hitAt(mark, from, to, start, end, complete ? reasons : withReason(reasons, 'punctuation'));
}

/** What is left of `A+` or `.'l` without its signs is a letter: among other words, a size or a vitamin, and not that mark. */
const isOneLetter = (mark: PreparedMark): boolean => mark.length === 1 && !isHan(mark, 0, 1);

const SHORTEST_BEFORE_MODEL = 4;

/**
 * `iphone4s`, `nike2024`: a model's number or a year behind a name is a word of its own, which leaves the mark distinct
 * (CNIPA Judgment Standards 2020, Art. 14); only the space is missing. Not so behind a word of the language (`core2`).
 */
function isBeforeModel(scan: Scan, to: number, mark: PreparedMark, profile: number): boolean {
  return isBeforeNumber(scan, to) && mark.length >= SHORTEST_BEFORE_MODEL && !isOrdinaryMark(profile);
}

/** Digits behind a mark of so few letters: what has fewer is a level, a size or an area (`3m2`). */
const FEWEST_DIGITS = { afterTwo: 2, afterThree: 1, afterDigit: 3 };
/** A longer number is that of a part, whose first letters are its maker's choice: Kyocera's `3M494040`. */
const MOST_DIGITS = 5;
/** `Lv80` is the level of a player. */
const COUNTED: ReadonlySet<string> = new Set(['lv']);

/**
 * `HP305`, `BIC4`, `3M2097`: two or three letters before a number name a mark where it is a well-known one; others are
 * sizes, sockets and standards (`PS5`, `IP67`, `LR44`).
 */
function isNumbered(scan: Scan, from: number, to: number, profile: number): boolean {
  if (to - from >= SHORTEST_BEFORE_MODEL || !isWellKnown(profile) || isOrdinaryMark(profile)) return false;
  if (!isBeforeNumber(scan, to) || (scan.edges[from] !== Edge.Hard && from > 0)) return false;
  if (COUNTED.has(String.fromCharCode(...scan.units.subarray(from, to)))) return false;
  let end = to + 1;
  while (end < scan.length && scan.kinds[end] === Kind.Digit && scan.gaps[end] === 0) end++;
  const digits = end - to;
  if (digits > MOST_DIGITS) return false;
  const { afterTwo, afterThree, afterDigit } = FEWEST_DIGITS;
  if (scan.kinds[from] === Kind.Digit) return digits >= afterDigit;
  return digits >= (to - from < SHORTEST_FUSED ? afterTwo : afterThree);
}

const isPlain = (reasons: readonly Reason[]): boolean =>
  reasons.every((reason) => reason === 'exact' || reason === 'case');

function matchesAt(scan: Scan, from: number, mark: PreparedMark, skipped: number): boolean {
  const { skeletons, length } = mark;
  for (let i = skipped; i < length; i++)
    if (scan.skeletons[from + i - skipped] !== skeletons[i]) return false;
  return true;
}

/** `huawei` for 华为: Latin letters, whole words, spelling the mark's characters. */
function inPinyin(scan: Scan, from: number, to: number, mark: PreparedMark): Hit | undefined {
  if (scan.kinds[from] !== Kind.Letter || !isHan(mark, 0, mark.length) || edgesOf(scan, from, to) !== 'word')
    return undefined;
  return wholeWords(mark, scan, from, to, 'pinyin');
}

const ARTICLE = 3;

function withoutArticle(scan: Scan, from: number, to: number, mark: PreparedMark): Hit | undefined {
  if (
    to - from !== mark.length - ARTICLE ||
    !matchesAt(scan, from, mark, ARTICLE) ||
    edgesOf(scan, from, to) !== 'word'
  )
    return undefined;
  return wholeWords(mark, scan, from, to, 'inflection');
}

function firstOf(
  spellings: readonly string[],
  hitOf: (spelling: string) => Hit | undefined,
): Hit | undefined {
  for (const spelling of spellings) {
    const hit = hitOf(spelling);
    if (hit) return hit;
  }
  return undefined;
}

const otherScan = new Scan();

/** `Marks and Spencer` for MARKS & SPENCER, `Maerklin` for MÄRKLIN. */
function spelt(
  scan: Scan,
  from: number,
  to: number,
  mark: PreparedMark,
  spelling: string | undefined,
  reason: Reason,
): Hit | undefined {
  const other = otherScan.read(spelling ?? '');
  if (other.length !== to - from || edgesOf(scan, from, to) !== 'word') return undefined;
  for (let i = 0; i < other.length; i++) if (other.units[i] !== scan.units[from + i]) return undefined;
  return wholeWords(mark, scan, from, to, reason);
}

const SHORTEST_FUSED = 3;

/** 3M of `2.3m` is the rest of a number. */
function goesOnNumber({ kinds, starts, text }: Scan, from: number): boolean {
  if (from === 0 || kinds[from] !== Kind.Digit || kinds[from - 1] !== Kind.Digit) return false;
  const start = starts[from]!;
  return start - starts[from - 1]! === 2 && text[start - 1] === '.';
}

/** `pineapple` holds APPLE inside a word; `NIKE2024` and ナイキシューズ begin with the mark and go on. */
function edgesOf(scan: Scan, from: number, to: number): 'word' | 'fused' | 'inside' {
  const softStart = scan.edges[from] === Edge.Soft && scan.kinds[from] !== Kind.Han;
  const softEnd = scan.edges[to] === Edge.Soft && scan.kinds[to - 1] !== Kind.Han;
  if (!softStart && !softEnd) return 'word';
  if ((softStart && softEnd) || to - from < SHORTEST_FUSED) return 'inside';
  return 'fused';
}

/**
 * Offsets of the span, widened over the mark's own punctuation at its rims (Yahoo!) where the text has it too.
 * `complete` is false where the text lacks it.
 */
function withRim(
  scan: Scan,
  from: number,
  to: number,
  mark: PreparedMark,
): { start: number; end: number; complete: boolean } {
  let start = scan.starts[from]!;
  let end = scan.ends[to - 1]!;
  let complete = true;
  if (mark.head !== '') {
    if (scan.text.startsWith(mark.head, start - mark.head.length)) start -= mark.head.length;
    else complete = false;
  }
  if (mark.tail !== '') {
    if (scan.text.startsWith(mark.tail, end)) end += mark.tail.length;
    else complete = false;
  }
  return { start, end, complete };
}
