import * as Kind from './kinds';
import { FOLD_EXPANSIONS, FOLD_PAIRS, KIND_RUNS, LOOK_ALIKE_PAIRS } from './tables/characters.generated';

/** Raise this whenever a table changes: keys compiled with another version would silently miss. */
export const TEXT_VERSION = 3;

const UNITS = 0x10000;

const themselves = identity();

/** Kind of every UTF-16 unit. */
export const kindOf: Uint8Array = decodeKinds(KIND_RUNS);
/**
 * Maps a unit to its folded unit, without width, case and diacritics, traditional to simplified, hiragana to katakana.
 * 0 if it folds into several: see `expansions`.
 */
export const fold: Uint16Array = lowerAscii(decodePairs(FOLD_PAIRS));
/** Maps a folded unit to the one it is confused with (UTS 39 and leet; l, 1 and i are one). */
export const skeleton: Uint16Array = decodePairs(LOOK_ALIKE_PAIRS);
/** Units that fold into two or more: ß → ss, ﬁ → fi. */
export const expansions: ReadonlyMap<number, string> = new Map(
  FOLD_EXPANSIONS.split(' ').map((entry) => [entry.charCodeAt(0), entry.slice(1)]),
);
for (const unit of expansions.keys()) fold[unit] = 0;

function lowerAscii(table: Uint16Array): Uint16Array {
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  return table;
}

function decodeKinds(runs: string): Uint8Array {
  const kinds = new Uint8Array(UNITS);
  let unit = 0;
  let kind = 0;
  for (const run of runs.split(' ')) {
    const dot = run.indexOf('.');
    const next = unit + Number.parseInt(run.slice(0, dot), 36);
    kinds.fill(kind, unit, next);
    unit = next;
    kind = Number.parseInt(run.slice(dot + 1), 36);
  }
  return kinds.fill(kind, unit);
}

/** A separate function, so that the engine compiles it while it runs; it does not do that for a script as a whole. */
function identity(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = unit;
  return table;
}

/** A table that maps every unit to itself, except for the pairs. */
function decodePairs(pairs: string): Uint16Array {
  const table = themselves.slice();
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return table;
}

/**
 * The result of folding a code point beyond U+FFFF. `folded` has one unit, or the surrogates themselves for rare Han.
 */
interface AstralLetter {
  kind: number;
  folded: string;
}

const PUNCTUATION: AstralLetter = { kind: Kind.Punctuation, folded: '' };
const astralMemo = new Map<number, AstralLetter>();

/** Folds a code point beyond U+FFFF: 𝐍 and 🅽 are letters in another typeface, rare Han stay, emoji separate words. */
export function foldAstral(codePoint: number): AstralLetter {
  const known = astralMemo.get(codePoint);
  if (known) return known;
  const folded = computeAstral(codePoint);
  // Bounded, because a hostile page can contain every code point there is.
  if (astralMemo.size < 4_096) astralMemo.set(codePoint, folded);
  return folded;
}

const CIRCLED_AND_SQUARED = [0x1f150, 0x1f170];

function computeAstral(codePoint: number): AstralLetter {
  for (const first of CIRCLED_AND_SQUARED) {
    const letter = codePoint - first;
    if (letter >= 0 && letter < 26) return { kind: Kind.Letter, folded: String.fromCharCode(0x61 + letter) };
  }
  const char = String.fromCodePoint(codePoint);
  if (/\p{Default_Ignorable_Code_Point}/u.test(char)) return { kind: Kind.Invisible, folded: '' };
  const plain = char.normalize('NFKD');
  const unit = fold[plain.charCodeAt(0)]!;
  if (plain.length === 1 && kindOf[unit]! >= Kind.Letter)
    return { kind: kindOf[unit]!, folded: String.fromCharCode(unit) };
  if (/\p{Script=Han}/u.test(char)) return { kind: Kind.Han, folded: char };
  if (/\p{M}/u.test(char)) return { kind: Kind.Combining, folded: '' };
  if (/\p{L}/u.test(char)) return { kind: Kind.Letter, folded: char };
  return PUNCTUATION;
}
