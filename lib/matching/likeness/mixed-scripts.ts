import * as Kind from '../../text/kinds';
import { readingsOf, syllableOf } from '../../text/pinyin';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { marksByKey } from '../index/lookup';
import { KeyKind, spelt } from '../keys/mark-keys';
import { hashUnits } from '../keys/span-hash';
import { isHan, sameUnits } from '../keys/words';
import type { SimilarContext } from './similar-context';

/** Marks of two to four characters have a key by their pinyin. */
const MOST_PIECES = 4;
const LONGEST_PIECE = 18;
/** A letter beside one character is a size, a model or a word: T恤, K歌. */
const SHORTEST_BESIDE_ONE = 2;
const NUMERALS = '零一二三四五六七八九';
const ZERO = 0x30;

/** A character, or letters or digits in a row. */
interface Piece {
  from: number;
  to: number;
  kind: number;
}

const letters = new Uint16Array(MOST_PIECES * LONGEST_PIECE);

/** So many characters beside it make of a letter the beginning of one: 阿d达斯, 康sh傅. */
const FEWEST_BESIDE_INITIAL = 2;
/** Sounds begin with one letter, or with two: zh, ch, sh. */
const LONGEST_INITIAL = 2;
const V = 0x76;
const W = 0x77;

/**
 * Han marks of which some characters are written in pinyin letters or as digits: 耐ke, 阿di达斯, 7匹狼; or one by the letter that its
 * sound begins with: 阿d达斯. A look at the filter for each way to join up to four pieces that stand together, and some twenty where a
 * letter stands among characters: O(units).
 */
export function mixedScripts(context: SimilarContext): void {
  const { scan } = context;
  let pieces: Piece[] = [];
  for (let at = 0; at < scan.length; ) {
    const piece = pieceAt(scan, at);
    if (scan.gaps[at] !== 0) pieces = joined(context, pieces);
    if (piece) pieces.push(piece);
    else pieces = joined(context, pieces);
    at = piece ? piece.to : at + 1;
  }
  joined(context, pieces);
}

function pieceAt({ kinds, gaps, length }: Scan, from: number): Piece | undefined {
  const kind = kinds[from]!;
  if (kind !== Kind.Han && kind !== Kind.Letter && kind !== Kind.Digit) return undefined;
  let to = from + 1;
  if (kind !== Kind.Han) while (to < length && kinds[to] === kind && gaps[to] === 0) to++;
  return { from, to, kind };
}

/** Looks for marks in pieces that stand together. Returns none, for those that follow. */
function joined(context: SimilarContext, pieces: readonly Piece[]): Piece[] {
  if (pieces.length > 1 && pieces.some(({ kind }) => kind !== Kind.Han))
    for (let first = 0; first < pieces.length; first++) joinedFrom(context, pieces, first);
  return [];
}

function joinedFrom(context: SimilarContext, pieces: readonly Piece[], first: number): void {
  const withInitial: Piece[][] = [];
  let length = 0;
  for (let last = first; last < Math.min(pieces.length, first + MOST_PIECES); last++) {
    const added = spell(context.scan, pieces[last]!, length);
    if (added === 0) break;
    length += added;
    const some = pieces.slice(first, last + 1);
    if (!isMixed(some)) continue;
    lookUp(context, some, length);
    if (hasInitial(some)) withInitial.push(some);
  }
  // Each is spelt anew in the same letters, so none before the others are.
  for (const some of withInitial) lookUpInitial(context, some);
}

function isMixed(pieces: readonly Piece[]): boolean {
  const characters = pieces.filter(({ kind }) => kind === Kind.Han).length;
  if (characters === 0 || characters === pieces.length) return false;
  return (
    characters > 1 ||
    pieces.every(({ from, to, kind }) => kind !== Kind.Letter || to - from >= SHORTEST_BESIDE_ONE)
  );
}

/** Writes the pinyin of a piece behind `length` letters; returns how many it took, 0 where it has none. */
function spell(scan: Scan, { from, to, kind }: Piece, length: number): number {
  if (to - from > LONGEST_PIECE) return 0;
  if (kind === Kind.Letter) {
    letters.set(scan.skeletons.subarray(from, to), length);
    return to - from;
  }
  const character = kind === Kind.Han ? scan.units[from]! : numeralOf(scan, from, to);
  const syllable = syllableOf(character);
  if (syllable < 0) return 0;
  letters.set(spelt()[syllable]!, length);
  return spelt()[syllable]!.length;
}

function numeralOf({ units }: Scan, from: number, to: number): number {
  return to - from === 1 ? NUMERALS.charCodeAt(units[from]! - ZERO) : 0;
}

function lookUp({ index, scan, visit }: SimilarContext, pieces: readonly Piece[], length: number): void {
  const hash = hashUnits(letters, 0, length);
  if (!mayHold(index.bloom, hash)) return;
  marksByKey(index, hash, KeyKind.Pinyin, (mark) => {
    const marked = index.scanOf(mark);
    if (isHan(marked, 0, marked.length) && isWritten(scan, pieces, 0, marked, 0))
      visit(mark, pieces[0]!.from, pieces.at(-1)!.to, 'pinyin');
  });
}

/** A letter before characters is a size, a unit or the end of a number: M码, 1.8m宝宝. */
function hasInitial(pieces: readonly Piece[]): boolean {
  const characters = pieces.filter(({ kind }) => kind === Kind.Han).length;
  const initial = pieces.find(({ kind }) => kind !== Kind.Han)!;
  return (
    characters >= FEWEST_BESIDE_INITIAL &&
    characters + 1 === pieces.length &&
    initial !== pieces[0] &&
    initial.kind === Kind.Letter &&
    initial.to - initial.from <= LONGEST_INITIAL
  );
}

/** With each sound that begins so in the place of the letters. */
function lookUpInitial({ index, scan, visit }: SimilarContext, pieces: readonly Piece[]): void {
  const initial = pieces.find(({ kind }) => kind !== Kind.Han)!;
  for (const sound of spelt()) {
    if (!beginsWith(sound, scan, initial)) continue;
    let length = 0;
    for (const piece of pieces) {
      if (piece === initial) letters.set(sound, length);
      length += piece === initial ? sound.length : spell(scan, piece, length);
    }
    const hash = hashUnits(letters, 0, length);
    if (!mayHold(index.bloom, hash)) continue;
    marksByKey(index, hash, KeyKind.Pinyin, (mark) => {
      const { units, length: marked } = index.scanOf(mark);
      const same = (piece: Piece, at: number) =>
        piece === initial
          ? readingsOf(units[at]!).some((reading) => spelt()[reading] === sound)
          : units[at] === scan.units[piece.from];
      if (marked === pieces.length && pieces.every(same))
        visit(mark, pieces[0]!.from, pieces.at(-1)!.to, 'pinyin');
    });
  }
}

/** V is the w of names from abroad: 路易V登 for 路易威登. */
function beginsWith(sound: Uint16Array, { skeletons }: Scan, { from, to }: Piece): boolean {
  if (sound.length <= to - from) return false;
  for (let at = from; at < to; at++) {
    const letter = skeletons[at] === V ? W : skeletons[at];
    if (sound[at - from] !== letter) return false;
  }
  return true;
}

/** Whether pieces from one on are the mark's characters from one on, each itself or by its sound. */
function isWritten(scan: Scan, pieces: readonly Piece[], one: number, mark: Scan, at: number): boolean {
  if (one === pieces.length) return at === mark.length;
  if (at >= mark.length) return false;
  const { from, to, kind } = pieces[one]!;
  if (kind === Kind.Letter)
    return endsOfSpelling(scan, from, to, mark, at).some((next) =>
      isWritten(scan, pieces, one + 1, mark, next),
    );
  const character = kind === Kind.Han ? scan.units[from] : numeralOf(scan, from, to);
  return character === mark.units[at] && isWritten(scan, pieces, one + 1, mark, at + 1);
}

/** Where in the mark the characters end that letters [from, to) spell, from one character on. */
function endsOfSpelling(scan: Scan, from: number, to: number, mark: Scan, at: number): number[] {
  if (from === to) return [at];
  if (at >= mark.length) return [];
  return readingsOf(mark.units[at]!).flatMap((reading) => {
    const spelling = spelt()[reading]!;
    const fits =
      spelling.length <= to - from && sameUnits(scan.skeletons, from, spelling, 0, spelling.length);
    return fits ? endsOfSpelling(scan, from + spelling.length, to, mark, at + 1) : [];
  });
}
