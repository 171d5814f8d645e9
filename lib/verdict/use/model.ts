import json from './devices.json';
import { isEastAsianCode, wordEnd } from './fold';

const NO_SERIES: ReadonlySet<string> = new Set(json.noSeries);
/** Words of Han, kana or Hangul that may be before a model: 打印机 in 兄弟打印机7360. */
const MOST_BEFORE_MODEL = 4;

/** "3310 …", "Civic 2016 …": a model is first, or behind one word, as in "PG-545". A measure ("25W") is no model. */
export function startsWithModel(text: string): boolean {
  const next = text.slice(eastAsianBefore(text)).trimStart();
  const end = wordEnd(next, 0);
  return isModel(next.slice(0, end)) || (end > 0 && isModel(firstWord(next.slice(end).replace(/^-/, ''))));
}

/** Latin letters right behind a name: a series, as in 华为nova, oppo reno; not what every maker sells: 苹果usb线. */
export function startsWithSeries(text: string): boolean {
  const word = firstWord(text);
  return /^[a-z]+$/.test(word) && !NO_SERIES.has(word);
}

function eastAsianBefore(text: string): number {
  const start = text.length - text.trimStart().length;
  let at = start;
  while (at - start < MOST_BEFORE_MODEL && isEastAsianCode(text.charCodeAt(at))) at++;
  return at > start && isEastAsianCode(text.charCodeAt(at)) ? 0 : at;
}

function firstWord(text: string): string {
  const next = text.trimStart();
  return next.slice(0, wordEnd(next, 0));
}

/** Whether a folded word is a model's name or number, and no measure. */
export function isModel(word: string): boolean {
  return /\d/.test(word) && !MEASURE.test(word);
}

const MEASURE = /^\d+(?:w|v|a|gb|tb|mb|g|mah|mm|cm|m|ft|in|inch|hz|pcs|pc|pack|pk|ct|x|k|l|ml|oz)$/;
