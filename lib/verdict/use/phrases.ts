import { type CutWord, cutWords } from './cut-words';
import { fold, foldedUnit, isEastAsianCode, isWordCode, splitsWord, wordEnd } from './fold';

/** One phrase seen in a text: [start, end) as UTF-16 offsets, and what the phrase stands for. */
export interface Sighting<Meaning> {
  start: number;
  end: number;
  meaning: Meaning;
}

/** A folded phrase and what it stands for; a `#` at its end stands for a model. */
export interface Entry<Meaning> {
  text: string;
  meaning: Meaning;
}

/** Phrases filed under their first word, or in East Asian scripts their first character; longest first. */
export interface PhraseFile<Meaning> {
  under(first: string): readonly Entry<Meaning>[] | undefined;
  /** Whether a phrase matches with "s" or "es" behind it too. */
  plurals?: boolean;
}

/** More sightings than this in one text say nothing new; the bound keeps a hostile title cheap. */
const MOST_SIGHTINGS = 2_000;

/** Every phrase in a folded text, from the left; of those at one place, the longest. O(length + sightings). */
export function sightings<Meaning>(folded: string, file: PhraseFile<Meaning>): Sighting<Meaning>[] {
  const seen: Sighting<Meaning>[] = [];
  const words = wordsCut(folded);
  let from = 0;
  for (let at = 0; at < words.length && seen.length < MOST_SIGHTINGS; at++) {
    const { start, end, word } = words[at]!;
    if (start < from) continue;
    const sighting = longest(folded, start, word, file);
    from = Math.max(end, sighting?.end ?? 0);
    if (sighting) seen.push(sighting);
  }
  return seen;
}

/** Longest text whose words are kept for the next question, in UTF-16 units. */
const LONGEST_KEPT = 1_000;
let kept: { folded: string; words: readonly CutWord[] } = { folded: '', words: [] };

/** A text is asked for goods, for markers, for accessories and more, one after the other: its words are cut once. */
function wordsCut(folded: string): readonly CutWord[] {
  if (kept.folded === folded) return kept.words;
  const words = cutWords(folded);
  if (folded.length <= LONGEST_KEPT) kept = { folded, words };
  return words;
}

/** The first word of a folded phrase, or its first character in an East Asian script: what it is filed under. */
export function firstOf(text: string): string {
  return isEastAsianCode(text.charCodeAt(0)) ? text[0]! : text.slice(0, wordEnd(text, 0));
}

/**
 * Phrases gathered one by one:
 *
 *   'compatible' → ['compatible with', 'compatible con']     '适' → ['适用于', '适用', '适配']
 *
 * They are folded and filed when somebody asks for a word that begins as they do: titles ask for few of the phrases of
 * twenty-eight languages, and a worker that has just woken would file all of them first.
 */
export class Phrases<Meaning> implements PhraseFile<Meaning> {
  readonly #byFirst = new Map<string, Entry<Meaning>[]>();
  /** By what their first word begins with, those not filed yet. */
  readonly #waiting = new Map<number, Entry<Meaning>[]>();
  readonly #join: ((before: Meaning, meaning: Meaning) => Meaning) | undefined;

  /** @param join what a phrase stands for that is added a second time; without it the first stays. */
  constructor(join?: (before: Meaning, meaning: Meaning) => Meaning) {
    this.#join = join;
  }

  /** Adds a phrase, folded or not. */
  add(text: string, meaning: Meaning): void {
    const beginning = beginningOf(text);
    const waiting = this.#waiting.get(beginning);
    if (waiting) waiting.push({ text, meaning });
    else this.#waiting.set(beginning, [{ text, meaning }]);
  }

  #file(phrase: string, meaning: Meaning): void {
    const text = fold(phrase);
    const first = firstOf(text);
    const entries = this.#byFirst.get(first);
    if (!entries) {
      this.#byFirst.set(first, [{ text, meaning }]);
      return;
    }
    const same = entries.find((entry) => entry.text === text);
    if (same) {
      if (this.#join) same.meaning = this.#join(same.meaning, meaning);
      return;
    }
    const shorter = entries.findIndex((entry) => entry.text.length < text.length);
    entries.splice(shorter < 0 ? entries.length : shorter, 0, { text, meaning });
  }

  #filedUnder(first: string): Entry<Meaning>[] | undefined {
    const beginning = beginningOf(first);
    const waiting = this.#waiting.get(beginning);
    if (waiting) {
      this.#waiting.delete(beginning);
      for (const { text, meaning } of waiting) this.#file(text, meaning);
    }
    return this.#byFirst.get(first);
  }

  under(first: string): readonly Entry<Meaning>[] | undefined {
    const entries = this.#filedUnder(first);
    if (entries) return entries;
    const name = nameBeforeModel(first);
    return name === first ? undefined : this.#filedUnder(name);
  }

  in(folded: string): Sighting<Meaning>[] {
    return sightings(folded, this);
  }
}

/** The first two units of a text's first word as one number, folded. */
function beginningOf(text: string): number {
  const first = foldedUnit(text, 0);
  const second = isEastAsianCode(first) ? 0 : foldedUnit(text, 1);
  return isWordCode(second) ? first * 0x10000 + second : first;
}

function longest<Meaning>(
  folded: string,
  start: number,
  word: string,
  file: PhraseFile<Meaning>,
): Sighting<Meaning> | undefined {
  const filed = file.under(word);
  if (!filed) return undefined;
  for (const { text, meaning } of filed) {
    const end = text.endsWith(MODEL_SIGN)
      ? modelEnd(folded, start, text.slice(0, -1))
      : folded.startsWith(text, start)
        ? cleanEnd(folded, start + text.length, file.plurals === true)
        : -1;
    if (end !== -1) return { start, end, meaning };
  }
  return undefined;
}

/** At the end of a phrase this stands for a model: one word such as "s21", "13pro" or "5510". */
const MODEL_SIGN = '#';
const MODEL = /^[a-z]{0,3}\d{1,4}[a-z]{0,8}$/;

/** "iphone" of "iphone4s": what a word may also be filed under. The word itself where it does not begin with a name. */
export function nameBeforeModel(word: string): string {
  const digit = firstDigit(word);
  return digit > 0 ? word.slice(0, digit) : word;
}

function firstDigit(word: string): number {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return at;
  }
  return -1;
}

/** Where the model behind a name ends, or -1 where there is no such name or model. */
function modelEnd(folded: string, start: number, name: string): number {
  if (!folded.startsWith(name, start)) return -1;
  const from = start + name.length;
  const end = wordEnd(folded, from);
  return MODEL.test(folded.slice(from, end)) ? end : -1;
}

/** Where a phrase matched up to `end` really ends, or -1 where that is inside a word: "fit" is not in "fitness". */
function cleanEnd(folded: string, end: number, plurals: boolean): number {
  if (!splitsWord(folded, end)) return end;
  if (!plurals) return -1;
  const behind = folded.startsWith('es', end) ? end + 2 : folded[end] === 's' ? end + 1 : -1;
  return behind !== -1 && !splitsWord(folded, behind) ? behind : -1;
}
