import { once } from '../../runtime/once';
import { reaches } from './between';
import json from './devices.json';
import { isEastAsianCode, isWordCode, splitsWord } from './fold';
import { MARKER_FILES } from './markers';
import { startsWithModel, startsWithSeries } from './model';
import { modelYearsBeside } from './model-years';
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
const VEHICLES: ReadonlySet<string> = new Set(json.vehicles);
const FITTED: ReadonlySet<string> = new Set([...json.systems, ...json.fitted]);

const partPhrases = once(compile);

/** Most plain words, or characters in East Asian scripts, between a device's name and the thing made for it. */
const GAP = { words: 4, characters: 10 };
/** Cars have names ("Toyota Corolla"), and their floor mats words of their own ("Corolla rubber floor mats"). */
const GAP_OF_VEHICLE = { words: 2, characters: 6 };
/** Who makes a printer makes its ink too: only what is right beside its model is a thing for it. */
const GAP_OF_FITTED = { words: 1, characters: 4 };
const NO_GAP = { words: 0, characters: 0 };

type Gap = typeof GAP;

/** Finds the parts of a folded text. O(length). */
export function partsOf(folded: string): Parts {
  return partPhrases().in(folded);
}

/** Where words stand. UTF-16 offsets of the folded text. */
interface Place {
  start: number;
  end: number;
}

/**
 * The thing that the mark at [start, end) of a folded text may only say the fit of, with no word for it ("iPhone 3G
 * hard case"): the mark names a device, or a vehicle, or a maker of devices with a model, or follows another maker's name
 * and is followed by a model. For a vehicle also the model years beside it: "2005-2010 Toyota Camry". Undefined where the goods are said to be genuine, or the mark is the listing's brand.
 * O(parts).
 * @param brand the listing's brand, folded; empty where it names none
 */
export function fittedBeside(
  folded: string,
  parts: Parts,
  [start, end]: readonly [number, number],
  brand: string,
): Place | undefined {
  const mark = folded.slice(start, end);
  if (brand !== '' && (brand.includes(mark) || mark.includes(brand))) return undefined;
  if (parts.some(({ meaning, end: till }) => meaning === 'genuine' && till <= start)) return undefined;
  const named = whatIsNamed(folded, parts, start, end);
  const years = named === 'vehicle' ? modelYearsBeside(folded, start, end) : undefined;
  if (years) return years;
  const itself = deviceAt(folded, parts, start, end);
  const others = itself ? parts.filter((part) => part.meaning === 'device' && part !== itself) : [];
  const fitted = parts.find(
    (part) =>
      part.meaning === 'fitted' &&
      isNear(folded, part, [start, end], gapOf(named, part.end <= start), others),
  );
  if (!fitted) return undefined;
  const otherMaker = brand !== '' || hasWord(folded.slice(0, start));
  return mayBeFit(folded, named, fitted, end, otherMaker) ? fitted : undefined;
}

/** Whether what stands behind the mark leaves it open that the goods only fit what the mark names. */
function mayBeFit(
  folded: string,
  named: Named | undefined,
  fitted: Sighting<unknown>,
  end: number,
  otherMaker: boolean,
): boolean {
  if (named === 'device') return true;
  const isBehind = fitted.start >= end;
  const behind = folded.slice(end, isBehind ? fitted.end : end + AFTER_FITTED);
  if (named === 'vehicle') return !startsWithOne(behind, json.words);
  const model = startsWithModel(behind);
  if (named === 'maker') return model || isSeries(folded, end, behind) || startsWithOne(behind, DEVICE_WORDS);
  if (named === undefined) return model && otherMaker && isBehind;
  // "HP CE250A toner cartridge" is HP's own; in Chinese its name stands first on everybody's.
  const inAnyOrder = isEastAsian(behind);
  return (
    (otherMaker || inAnyOrder) &&
    (model ||
      startsWithOne(behind, json.words) ||
      (inAnyOrder && isBehind && startsWithModel(folded.slice(fitted.end, fitted.end + AFTER_FITTED))))
  );
}

function gapOf(named: Named | undefined, isAfterIt: boolean): Gap {
  if (named === 'vehicle') return GAP_OF_VEHICLE;
  if (named !== 'fitted') return GAP;
  return isAfterIt ? NO_GAP : GAP_OF_FITTED;
}

/** How far a model may be behind a mark that follows the thing itself: "case Nokia 3310". */
const AFTER_FITTED = 20;

/** In an East Asian text Latin letters right behind a maker's name are its series: 华为nova手机壳. */
const isSeries = (folded: string, end: number, behind: string) =>
  isEastAsian(folded.slice(0, end) + behind) && startsWithSeries(behind);

/** What a mark names: a device, or the maker of devices, of vehicles, or of what else others make goods for. */
type Named = 'device' | 'maker' | 'vehicle' | 'fitted';

/** What the mark, or what is right behind it, names. */
function whatIsNamed(folded: string, parts: Parts, start: number, end: number): Named | undefined {
  const mark = folded.slice(start, end);
  if (DEVICES.has(mark) || deviceAt(folded, parts, start, end)) return 'device';
  if (VEHICLES.has(mark)) return 'vehicle';
  if (MAKERS.has(mark)) return 'maker';
  return FITTED.has(mark) ? 'fitted' : undefined;
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
  return MAKERS.has(mark) || VEHICLES.has(mark) || FITTED.has(mark);
}

/**
 * Whether what is named is something that others make goods for, once a word says that these goods fit it: beside devices
 * and their makers also systems ("for Android") and makers whose own parts are sold by their name alone ("HP toner").
 */
export function whatIsFitted(folded: string, parts: Parts, start: number, end: number): boolean {
  return whatIsNamed(folded, parts, start, end) !== undefined;
}

/** Whether a text names, from one place to another, what others make goods for. O(parts + length). */
export function isFittedNamed(folded: string, parts: Parts, from: number, to: number): boolean {
  if (parts.some(({ meaning, start, end }) => meaning === 'device' && start >= from && end <= to))
    return true;
  const text = folded.slice(from, to);
  return text.split(' ').some(isMadeFor);
}

/** Further devices on the way are what the goods fit as well, and cost nothing: "ipad iphone ipod speaker dock". */
function isNear(
  folded: string,
  part: Sighting<Part>,
  [start, end]: readonly [number, number],
  gap: Gap,
  devices: Parts,
): boolean {
  const [from, to] = part.start >= end ? [end, part.start] : [part.end, start];
  const between = without(folded.slice(from, to), from, devices);
  if (part.start < end && part.end > start) return false;
  // "Akku-Bohrschrauber" is a drill, and no battery.
  if (folded[part.end] === '-') return false;
  // Behind a comma stand the particulars of the device itself: "Galaxy Tab A9 tablet, big screen".
  if (/[,，、]/.test(between)) return false;
  return reaches(between, '', isEastAsian(between) ? gap.characters : gap.words);
}

/** A stretch of a text that begins at `from` of it, less what is named in it, in order. O(length + named). */
function without(text: string, from: number, named: Parts): string {
  const kept: string[] = [];
  let at = from;
  for (const { start, end } of named) {
    if (start < at) continue;
    if (end > from + text.length) break;
    kept.push(text.slice(at - from, start - from));
    at = end;
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(at - from);
}

function isEastAsian(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isEastAsianCode(text.charCodeAt(i))) return true;
  return false;
}

/** "phone case" and 手机壳 behind a maker's name, as well as "phone" and 手机 alone. */
function startsWithOne(text: string, words: readonly string[]): boolean {
  const next = text.trimStart();
  return words.some((word) => next.startsWith(word) && !splitsWord(next, word.length));
}

const DEVICE_WORDS = [...json.words, ...json.vehicleWords];

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
