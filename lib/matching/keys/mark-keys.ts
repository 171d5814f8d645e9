import { once } from '../../runtime/once';
import { readingsOf, syllables } from '../../text/pinyin';
import { Scan } from '../../text/scan';
import { otherAnds } from './ampersand';
import { phoneticKey } from './phonetic';
import { hashUnits, MAX_KEY, SALT } from './span-hash';
import { speltOut } from './spellings';
import { isHan, wordsOf } from './words';

/** Which key of a mark an entry of the key table is. */
export const KeyKind = {
  /** The whole mark. */
  Own: 0,
  /** The mark without its article. */
  Article: 1,
  /** A Han mark in pinyin letters. */
  Pinyin: 2,
  /** Its words in any order. */
  Bag: 3,
  /** A Han mark with one character left open. */
  Wild: 4,
  /** How a Latin mark sounds. */
  Phonetic: 5,
  /** The mark with “and” for “&”, or the other way round. */
  And: 6,
  /** Its most telling word, or its part in one script. */
  Part: 7,
  /** The mark with its letters spelt out: Märklin as Maerklin. */
  Spelling: 8,
} as const;

export const KEY_KIND_SHIFT = 26;
export const MARK_MASK = (1 << KEY_KIND_SHIFT) - 1;

/** Called with every further key: its hash, its kind, and for keys that the scan of a text looks up, the key itself. */
export type KeyVisitor = (hash: number, kind: number, units?: ArrayLike<number>) => void;

/** The mark's own key: its skeletons, the first MAX_KEY of them where it is longer. */
export function ownKey({ skeletons, length }: Scan): number {
  return hashUnits(skeletons, 0, Math.min(length, MAX_KEY));
}

/** All keys of a mark except its own. O(length of the mark). */
export function otherKeys(mark: Scan, visit: KeyVisitor): void {
  if (mark.length > MAX_KEY) return;
  if (isHan(mark, 0, mark.length)) {
    pinyinKeys(mark, visit);
    wildKeys(mark, visit);
    return;
  }
  andKey(mark, visit);
  spellingKey(mark, visit);
  const words = wordsOf(mark);
  articleKey(mark, words, visit);
  bagKey(mark, words, visit);
  if (words.length === 1) soundKey(mark, visit);
}

const LONGEST_PINYIN_MARK = 4;
const MOST_READINGS = 4;

/** Every syllable as the scan's skeletons have it: l and i are one. */
export const spelt = once(() => syllables().map(skeletonOf));
const SHORTEST_SPELLING = 4;
const spelling = new Uint16Array(64);

function pinyinKeys(mark: Scan, visit: KeyVisitor): void {
  if (mark.length < 2 || mark.length > LONGEST_PINYIN_MARK) return;
  const spellings = spelt();
  let left = MOST_READINGS;
  const spell = (at: number, length: number): void => {
    if (at === mark.length) {
      if (length < SHORTEST_SPELLING || length > MAX_KEY || left-- <= 0) return;
      visit(hashUnits(spelling, 0, length), KeyKind.Pinyin, spelling.subarray(0, length));
      return;
    }
    for (const reading of readingsOf(mark.units[at]!)) {
      spelling.set(spellings[reading]!, length);
      spell(at + 1, length + spellings[reading]!.length);
    }
  };
  spell(0, 0);
}

function skeletonOf(letters: string): Uint16Array {
  return Uint16Array.from(letters, (char) => (char === 'l' ? 'i' : char).charCodeAt(0));
}

const SHORTEST_WILD = 4;
const LONGEST_WILD = 6;
const OPEN = 0xffff;

/** ≥ 4 Han characters, one of them open, never the first. (Three need another likeness: see han.ts.) */
function wildKeys(mark: Scan, visit: KeyVisitor): void {
  if (mark.length < SHORTEST_WILD || mark.length > LONGEST_WILD) return;
  const units = mark.units.slice(0, mark.length);
  for (let open = 1; open < units.length; open++) visit(wildHash(units, 0, units.length, open), KeyKind.Wild);
}

export function wildHash(units: Uint16Array, start: number, end: number, open: number): number {
  const kept = units[open]!;
  units[open] = OPEN;
  const hash = hashUnits(units, start, end) ^ SALT.wild;
  units[open] = kept;
  return hash;
}

const andScan = new Scan();

function andKey(mark: Scan, visit: KeyVisitor): void {
  for (const other of otherAnds(mark.text)) {
    const { skeletons, length } = andScan.read(other);
    if (length > 3 && length <= MAX_KEY)
      visit(hashUnits(skeletons, 0, length), KeyKind.And, skeletons.subarray(0, length));
  }
}

function spellingKey(mark: Scan, visit: KeyVisitor): void {
  const other = speltOut(mark.text);
  if (other === undefined) return;
  const { skeletons, length } = andScan.read(other);
  if (length > 3 && length <= MAX_KEY)
    visit(hashUnits(skeletons, 0, length), KeyKind.Spelling, skeletons.subarray(0, length));
}

/** THE NORTH FACE is also seen in "North Face". */
function articleKey(mark: Scan, words: { from: number; to: number }[], visit: KeyVisitor): void {
  if (words.length < 2 || words[0]!.to !== 3) return;
  if (String.fromCharCode(...mark.units.subarray(0, 3)) !== 'the') return;
  const units = mark.skeletons.slice(3, mark.length);
  if (units.length >= 4) visit(hashUnits(units, 0, units.length), KeyKind.Article, units);
}

const MOST_WORDS_REORDERED = 3;

function bagKey(mark: Scan, words: { from: number; to: number }[], visit: KeyVisitor): void {
  if (words.length < 2 || words.length > MOST_WORDS_REORDERED) return;
  let bag: number = SALT.bag;
  for (const { from, to } of words) bag = (bag + hashUnits(mark.skeletons, from, to)) | 0;
  visit(bag, KeyKind.Bag);
}

function soundKey(mark: Scan, visit: KeyVisitor): void {
  const sound = phoneticKey(mark.units, 0, mark.length);
  if (sound) visit(hashUnits(sound, 0, sound.length) ^ SALT.phonetic, KeyKind.Phonetic);
}

/** Key of a part of a mark, or of a part of a sign that may be one. */
export const partHash = (units: ArrayLike<number>, from: number, to: number): number =>
  hashUnits(units, from, to) ^ SALT.part;
