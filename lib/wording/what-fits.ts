import { isEastAsianCode, isWordCode, wordEnd } from '../verdict/use/fold';
import { accessoryPhrases, connectors } from '../verdict/use/markers';
import { isModel } from '../verdict/use/model';
import type { UseReading } from '../verdict/use/reading';
import { nameEnd, namesFitted } from '../verdict/use/reference';

/** Words that end a model's name: "iPhone 15 Pro Max". */
const SERIES: ReadonlySet<string> = new Set(
  'pro max plus mini ultra lite air se fe fold flip series gen generation edge note xl prime neo slim oled touch tab nano shuffle'.split(
    ' ',
  ),
);

/** "iPhone 3GS", "iPod touch 4G", "HP 11X": models that would be grams and multiples anywhere else. */
const GENERATION = /^(?:[2-6]gs?|\d{2,3}x)$/;

/** A number that counts or measures and names no model: "6.1 inch", "2 pack", "3.5mm". */
const MEASURED =
  /^\d+(?:[.,]\d+)?[\s-]*(?:inch|inches|in|zoll|pulgadas|pouces|pollici|polegadas|дюйм\w*|インチ|인치|寸|pack|packs|pk|pcs|pc|pieces|piece|stuck|stk|pezzi|piezas|pieces|шт|個|个|件|片|장|x|mm|cm|m|ft|w|v|a|mah|gb|tb)(?![a-z])/;

/** No name of what goods fit is longer, in UTF-16 units. */
const LONGEST = 160;

/**
 * Where the name of what goods fit ends that begins with the mark at [start, end): behind its models, and behind further
 * devices of a list ("Galaxy S23 / Note 20 and iPhone 15"). Words of the goods themselves end it. O(length of the name).
 */
export function nameOfFitEnd(reading: UseReading, start: number, end: number): number {
  const { folded } = reading;
  let done = nameEnd(reading, start, end);
  for (let at = done; at - start < LONGEST; ) {
    const from = skipped(folded, at);
    const behindComma = /[,，、]/.test(folded.slice(done, from));
    const part = partAt(reading, from, behindComma);
    if (!part) break;
    at = part.end;
    if (part.closes) done = at;
  }
  return done;
}

interface NamePart {
  end: number;
  /** The name may end with it; "and" only leads on. */
  closes: boolean;
}

function partAt(reading: UseReading, from: number, behindComma: boolean): NamePart | undefined {
  const { folded } = reading;
  if (MEASURED.test(folded.slice(from, from + LONGEST_MEASURE))) return undefined;
  const end = isWordCode(folded.charCodeAt(from)) ? wordEnd(folded, from) : hanEnd(folded, from);
  if (end === from) return undefined;
  const word = folded.slice(from, end);
  if (isModel(word) || GENERATION.test(word)) return { end, closes: true };
  if (namesFitted(reading, from, end)) return { end: nameEnd(reading, from, end), closes: true };
  if (behindComma) return undefined;
  if (SERIES.has(word)) return { end, closes: true };
  if (connectors().has(word)) return { end, closes: false };
  return seriesBefore(folded, from, end);
}

const LONGEST_MEASURE = 24;

/** "Cybershot" before "DSC-H200": a series of its own name, where a model stands right behind and it names no goods. */
function seriesBefore(folded: string, from: number, end: number): NamePart | undefined {
  if (isEastAsianCode(folded.charCodeAt(from))) return undefined;
  const next = skipped(folded, end);
  const model = folded.slice(next, wordEnd(folded, next));
  if (next - end > 1 || !isModel(model) || !/[a-z]|\d{3}/.test(model)) return undefined;
  if (MEASURED.test(folded.slice(next, next + LONGEST_MEASURE))) return undefined;
  const isGoods = accessoryPhrases().in(folded.slice(from, end)).length > 0;
  return isGoods ? undefined : { end, closes: false };
}

/** Blanks and strokes inside a name; a bracket, a bar or a full stop ends it. */
function skipped(folded: string, at: number): number {
  const gap = /^(?:\s*[-/&+,，、]\s*|\s+)/.exec(folded.slice(at, at + LONGEST_GAP));
  return at + (gap?.[0].length ?? 0);
}

const LONGEST_GAP = 8;

/** End of a joining word of an East Asian text: 和, 및. */
function hanEnd(folded: string, from: number): number {
  for (let length = LONGEST_JOINT; length > 0; length--) {
    const word = folded.slice(from, from + length);
    if (word.length === length && connectors().has(word)) return from + length;
  }
  return from;
}

const LONGEST_JOINT = 4;
