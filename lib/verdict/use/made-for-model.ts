import { type CutWord, cutWords } from './cut-words';
import json from './devices.json';
import { deviceAt, type Parts } from './implied';
import { isModel } from './model';
import notAFit from './not-a-fit.json';
import type { Sighting } from './phrases';

const MAKERS: ReadonlySet<string> = new Set([...json.makers, ...json.vehicles, ...json.fitted]);
const DEVICES: ReadonlySet<string> = new Set(notAFit.complete.words);
const ALONG: ReadonlySet<string> = new Set(notAFit.along.words);
/** What may follow a model's number in its name: "13 pro max". */
const MODEL_WORDS: ReadonlySet<string> = new Set(
  'pro max plus ultra mini air se lite fe 5g 4g gen generation th st nd rd inch series'.split(' '),
);
/** Of a device these are generations, and no weight: "iphone 3g". */
const GENERATION = /^[1-6]gs?$/;
/** "iphone 13 clear magnetic case": words that say what the thing is like. */
const MOST_BETWEEN = 2;

/**
 * The thing made for the one model of a device that the mark at [start, end) of a folded text names: "case" in "lakers iphone 4
 * case". Whose thing it is stands before, and what the device and its model say is which case it is. Undefined where they begin
 * the text, or stand behind their maker's name: then the thing may be the maker's. O(parts).
 * @param brand the listing's brand, folded; empty where it names none
 */
export function madeForModel(
  folded: string,
  parts: Parts,
  [start, end]: readonly [start: number, end: number],
  brand: string,
): Sighting<unknown> | undefined {
  const device = deviceAt(folded, parts, start, end);
  if (!device || device.start > start || MAKERS.has(brand)) return undefined;
  if (parts.some(({ meaning }) => meaning === 'genuine')) return undefined;
  const [before] = cutWords(folded.slice(0, device.start)).slice(-1);
  if (!before || MAKERS.has(before.word)) return undefined;
  const made = parts.find((part) => part.meaning === 'fitted' && part.start >= device.end);
  return made && isOfModel(folded.slice(device.end, made.start)) ? made : undefined;
}

/** " 13 pro max clear ": a model, and hardly more. */
function isOfModel(between: string): boolean {
  if (/[,，、+|/]/.test(between)) return false;
  const [model, ...others]: CutWord[] = cutWords(between);
  if (!model || !(isModel(model.word) || GENERATION.test(model.word))) return false;
  const words = others.map(({ word }) => word).filter((word) => !MODEL_WORDS.has(word));
  return (
    words.length <= MOST_BETWEEN &&
    words.every((word) => !/\d/.test(word) && !ALONG.has(word) && !DEVICES.has(word))
  );
}
