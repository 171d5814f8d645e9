import { once } from '../../runtime/once';
import { reaches } from './between';
import json from './devices.json';
import { isEastAsianCode, isWordCode, splitsWord, wordEnd } from './fold';
import { MARKER_FILES } from './markers';
import { Phrases, type Sighting } from './phrases';

/**
 * What a phrase says about a reference that no word marks: a thing made to fit another (`fitted`), a device that such
 * things are made for, or a claim that the goods are the maker's own (`genuine`).
 */
type Part = 'fitted' | 'device' | 'genuine';

/** A text cut into such parts, from the left. */
export type Parts = readonly Sighting<Part>[];

const DEVICES: ReadonlySet<string> = new Set(json.devices);
const MAKERS: ReadonlySet<string> = new Set(json.makers);
const FITTED: ReadonlySet<string> = new Set([...json.systems, ...json.fitted]);

const partPhrases = once(compile);

/** Most plain words, or characters in East Asian scripts, between a device's name and the thing made for it. */
const GAP = { words: 4, characters: 10 };

/** Finds the parts of a folded text. O(length). */
export function partsOf(folded: string): Parts {
  return partPhrases().in(folded);
}

/**
 * The thing that the mark at [start, end) of a folded text may only say the fit of, with no word for it ("iPhone 3G
 * hard case"): the mark names a device, or a maker of devices with a model, or follows another maker's name and is
 * followed by a model. Undefined where the goods are said to be genuine, or the mark is the listing's brand.
 * O(parts).
 * @param brand the listing's brand, folded; empty where it names none
 */
export function fittedBeside(
  folded: string,
  parts: Parts,
  [start, end]: readonly [number, number],
  brand: string,
): Sighting<unknown> | undefined {
  const mark = folded.slice(start, end);
  if (brand !== '' && (brand.includes(mark) || mark.includes(brand))) return undefined;
  if (parts.some(({ meaning, end: till }) => meaning === 'genuine' && till <= start)) return undefined;
  const fitted = parts.find((part) => part.meaning === 'fitted' && isNear(folded, part, start, end));
  if (!fitted) return undefined;
  const named = whatIsNamed(folded, parts, start, end);
  if (named === 'device') return fitted;
  const between = fitted.start >= end ? folded.slice(end, fitted.end) : folded.slice(end, end + 20);
  const model = startsWithModel(between);
  if (named === 'maker' && (model || startsWithDeviceWord(folded.slice(end)))) return fitted;
  const otherMaker = brand !== '' || hasWord(folded.slice(0, start));
  return named === undefined && model && otherMaker && fitted.start >= end ? fitted : undefined;
}

/** Whether the mark, or what is right behind it, is a device's name, or else a maker's. */
function whatIsNamed(
  folded: string,
  parts: Parts,
  start: number,
  end: number,
): 'device' | 'maker' | undefined {
  const mark = folded.slice(start, end);
  if (DEVICES.has(mark) || deviceAt(folded, parts, start, end)) return 'device';
  return MAKERS.has(mark) ? 'maker' : undefined;
}

/** The device that the mark names, or a maker's that is named right behind it: "Apple iPhone". O(parts). */
export function deviceAt(
  folded: string,
  parts: Parts,
  start: number,
  end: number,
): Sighting<unknown> | undefined {
  const isMaker = isMadeFor(folded.slice(start, end));
  return parts.find(
    ({ meaning, start: from, end: till }) =>
      meaning === 'device' && till > start && (from < end || (isMaker && from <= end + 1)),
  );
}

function isMadeFor(mark: string): boolean {
  return MAKERS.has(mark) || FITTED.has(mark);
}

/**
 * Whether what is named is something that others make goods for, once a word says that these goods fit it: beside devices
 * and their makers also systems ("for Android") and makers whose own parts are sold by their name alone ("HP toner").
 */
export function whatIsFitted(folded: string, parts: Parts, start: number, end: number): boolean {
  return whatIsNamed(folded, parts, start, end) !== undefined || isMadeFor(folded.slice(start, end));
}

/** Whether a text names, from one place to another, what others make goods for. O(parts + length). */
export function isFittedNamed(folded: string, parts: Parts, from: number, to: number): boolean {
  if (parts.some(({ meaning, start, end }) => meaning === 'device' && start >= from && end <= to))
    return true;
  const text = folded.slice(from, to);
  return text.split(' ').some(isMadeFor);
}

function isNear(folded: string, part: Sighting<Part>, start: number, end: number): boolean {
  const between = part.start >= end ? folded.slice(end, part.start) : folded.slice(part.end, start);
  if (part.start < end && part.end > start) return false;
  // Behind a comma stand the particulars of the device itself: "Galaxy Tab A9 tablet, big screen".
  if (/[,，、]/.test(between)) return false;
  return reaches(between, '', isEastAsian(between) ? GAP.characters : GAP.words);
}

function isEastAsian(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isEastAsianCode(text.charCodeAt(i))) return true;
  return false;
}

/** "3310 …", "Civic 2016 …": a model is first, or behind one word. A measure ("25W") is no model. */
function startsWithModel(text: string): boolean {
  const next = text.trimStart();
  const end = wordEnd(next, 0);
  return isModel(next.slice(0, end)) || (end > 0 && isModel(firstWord(next.slice(end))));
}

function firstWord(text: string): string {
  const next = text.trimStart();
  return next.slice(0, wordEnd(next, 0));
}

function isModel(word: string): boolean {
  return /\d/.test(word) && !MEASURE.test(word);
}

const MEASURE = /^\d+(?:w|v|a|gb|tb|mb|g|mah|mm|cm|m|ft|in|inch|hz|pcs|pc|pack|pk|ct|x|k|l|ml|oz)$/;

/** "phone case" and 手机壳 behind a maker's name, as well as "phone" and 手机 alone. */
function startsWithDeviceWord(text: string): boolean {
  const next = text.trimStart();
  return json.words.some((word) => next.startsWith(word) && !splitsWord(next, word.length));
}

function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (isWordCode(text.charCodeAt(i)) || isEastAsian(text[i]!)) return true;
  return false;
}

function compile(): Phrases<Part> {
  const phrases = new Phrases<Part>();
  const known = new Set<string>();
  const add = (words: readonly string[], part: Part) => {
    for (const word of words) {
      if (known.has(word)) continue;
      known.add(word);
      phrases.add(word, part);
    }
  };
  add(json.devices, 'device');
  for (const { implied } of MARKER_FILES) {
    add(implied.genuine, 'genuine');
    add(implied.fitted, 'fitted');
  }
  return phrases;
}
