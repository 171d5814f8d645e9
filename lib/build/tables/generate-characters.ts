/**
 * Writes characters.generated.ts: how every UTF-16 unit is folded, what kind it is, and which Latin letter it
 * looks like. Run with `npx tsx lib/build/tables/generate-characters.ts` after a Unicode or OpenCC update, then raise
 * TEXT_VERSION in lib/text/characters.ts, because compiled indexes hold keys made with these tables.
 *
 * Inputs: the Unicode data of the running Node (normalize, \p{…}); opencc-js 1.4.2 TSCharacters (Apache-2.0);
 * UTS 39 confusables 17.0 (Unicode-3.0) at ../shared/suites/uts39_confusables_17.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error opencc-js has no types for its dictionaries
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import * as Kind from '../../text/kinds';

const UNITS = 0x10000;
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single units are meant
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/;
/** Marks that decorate a letter. The vowel signs of Indic and Thai scripts are marks too, but carry the word. */
const COMBINING =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single units are meant
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\uff9e\uff9f]/;
const TRADE_SIGN = /[®™℠]/;
const LEET_SYMBOLS: Record<string, string> = {
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '¡': 'i',
  '¥': 'y',
};
// biome-ignore format: one line reads as a table
const LEET_DIGITS: Record<string, string> = {
  0: 'o', 1: 'i', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g',
};
/** Letters whose stroke or bar Unicode does not decompose. */
// biome-ignore format: a table
const STROKES: Record<string, string> = {
  ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ð: 'd', ƒ: 'f', ʼ: '', ɛ: 'e', ə: 'e', ɔ: 'o', ŋ: 'n',
  æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ĳ: 'ij', ς: 'σ', ё: 'е', й: 'и',
};
/** Look-alikes missing from UTS 39, which compares exact glyphs: mirrored and capital forms sellers use. */
// biome-ignore format: a table
const MORE_LOOK_ALIKES: Record<string, string> = {
  и: 'n', я: 'r', н: 'h', в: 'b', т: 't', м: 'm', к: 'k', з: 'e', ч: 'a', ш: 'w', щ: 'w', л: 'л', г: 'r',
  б: 'b', ь: 'b', п: 'n', є: 'e', ф: 'ф', κ: 'k', τ: 't', μ: 'm', η: 'n', ε: 'e', ω: 'w', β: 'b', δ: 'd',
  χ: 'x', ζ: 'z', λ: 'a', π: 'n', ι: 'i', α: 'a', ν: 'v', ρ: 'p', σ: 'o', υ: 'u', γ: 'y',
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'i', ᴍ: 'm', ɴ: 'n',
  ᴏ: 'o', ᴘ: 'p', ǫ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
};

const unitString = (unit: number) => String.fromCharCode(unit);

function kindOf(char: string): number {
  const unit = char.charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return Kind.Surrogate;
  if (INVISIBLE.test(char)) return Kind.Invisible;
  if (COMBINING.test(char)) return Kind.Combining;
  if (TRADE_SIGN.test(char)) return Kind.TradeSign;
  if (char in LEET_SYMBOLS) return Kind.LeetSymbol;
  if (/\s|\p{Z}/u.test(char)) return Kind.Space;
  if (/[\p{Script=Han}々〆]/u.test(char) && /[\p{L}\p{N}]/u.test(char.normalize('NFKC'))) return Kind.Han;
  if (
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char) &&
    /[\p{L}\p{M}]/u.test(char)
  )
    return Kind.Han;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ーｰ]/u.test(char) && /[\p{L}]/u.test(char)) return Kind.Kana;
  if (/\p{Script=Hangul}/u.test(char)) return Kind.Hangul;
  const plain = char.normalize('NFKC');
  if (/^\p{N}/u.test(plain)) return Kind.Digit;
  if (/[\p{L}\p{M}]/u.test(char) || /^\p{L}/u.test(plain)) return Kind.Letter;
  return Kind.Punctuation;
}

const simplified = new Map<string, string>();
for (const line of (traditionalToSimplified as string).split('|')) {
  const [from, to] = line.split(' ');
  if (from?.length === 1 && to?.length === 1 && from !== to) simplified.set(from, to);
}

/** The folded units of one unit, by the steps the scanner's docstring names. */
function fold(char: string): string {
  if (/[\uac00-\ud7a3]/.test(char)) return char;
  let plain = char.normalize('NFKD').toLowerCase().normalize('NFKD');
  plain = [...plain].filter((c) => !COMBINING.test(c) && !INVISIBLE.test(c)).join('');
  plain = [...plain].map((c) => STROKES[c] ?? c).join('');
  plain = plain.replace(/[\u3041-\u3096]/g, (c) => unitString(c.charCodeAt(0) + 0x60));
  plain = [...plain].map((c) => simplified.get(simplified.get(c) ?? c) ?? simplified.get(c) ?? c).join('');
  return plain;
}

/** The unit a reader takes a folded unit for: the small form's look-alike, else the capital's. */
function lookAlike(folded: string, confusables: Record<string, string>): string {
  const own = LEET_DIGITS[folded] ?? LEET_SYMBOLS[folded] ?? MORE_LOOK_ALIKES[folded];
  if (own) return own;
  if (folded === 'l') return 'i';
  if (/[a-z]/.test(folded)) return folded;
  if (kindOf(folded) !== Kind.Letter) return folded;
  for (const form of [folded, folded.toUpperCase()]) {
    const target = confusables[form]?.toLowerCase();
    if (target && /^[a-z0-9]'?$/.test(target)) return lookAlike(target[0]!, confusables);
  }
  return folded;
}

const kinds: string[] = [];
let runKind = -1;
let pairs = '';
const expansions: string[] = [];
let lookAlikes = '';
const confusables = JSON.parse(readFileSync('../shared/suites/uts39_confusables_17.json', 'utf8'))
  .map as Record<string, string>;
let last = 0;
for (let unit = 0; unit < UNITS; unit++) {
  const char = unitString(unit);
  let kind: number = kindOf(char);
  let folded = kind >= Kind.Letter ? fold(char) : kind === Kind.LeetSymbol ? char : '';
  if (kind >= Kind.Letter)
    folded = [...folded].filter((c) => c.length === 1 && kindOf(c) >= Kind.Letter).join('');
  if (kind >= Kind.Letter && folded === '') kind = Kind.Punctuation;
  if (kind !== runKind) {
    kinds.push(`${(unit - last).toString(36)}.${kind.toString(36)}`);
    last = unit;
    runKind = kind;
  }
  const plainAscii = unit < 0x80 ? char.toLowerCase() : char;
  if (folded.length === 1 && folded !== plainAscii) pairs += char + folded;
  if (folded.length > 1) expansions.push(char + folded);
  if (folded.length === 1) {
    // Keyed by folded units only: what a scan emits.
    if (folded === plainAscii && char === plainAscii) {
      const target = lookAlike(folded, confusables);
      if (target !== folded) lookAlikes += folded + target;
    }
  }
}

const literal = (text: string) =>
  JSON.stringify(text).replace(
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single units are meant
    /[\u007f-\u00a0\u00ad\u0300-\u036f\u0590-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u206f\ufb1d-\ufdff\ufe00-\ufe0f\ufe20-\ufe2f\ufe70-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
writeFileSync(
  new URL('../../text/tables/characters.generated.ts', import.meta.url),
  `// Written by generate.ts; do not edit.\n` +
    `/** Runs of one kind over U+0000…U+FFFF: "length of the run before . kind", base 36. */\nexport const KIND_RUNS = ${literal(kinds.join(' '))};\n` +
    `/** Unit and its folded unit, pairwise. */\nexport const FOLD_PAIRS = ${literal(pairs)};\n` +
    `/** Unit followed by its two or more folded units, entries parted by spaces. */\nexport const FOLD_EXPANSIONS = ${literal(expansions.join(' '))};\n` +
    `/** Folded unit and the folded unit it is taken for, pairwise. */\nexport const LOOK_ALIKE_PAIRS = ${literal(lookAlikes)};\n`,
);
console.log({
  kinds: kinds.length,
  pairs: pairs.length / 2,
  expansions: expansions.length,
  lookAlikes: lookAlikes.length / 2,
});
