import { cutWords } from './cut-words';
import { fold } from './fold';
import { isModel, startsWithModel } from './model';
import json from './not-a-fit.json';
import type { Sighting } from './phrases';
import { isCalledGenuine } from './reference';

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

const along: ReadonlySet<string> = new Set(json.along.words.map(fold));

/** How far a model may be from the maker's name. */
const NEAR = 24;

/**
 * Whether a word such as "replacement" says that the goods take the place of the model named with the mark at [start, end):
 * "Canon PG-540 replacement", "PG-540 replacement Canon". Not where a word calls the goods genuine ("Genuine Dyson V8 replacement
 * battery"), nor where what replaces only comes along ("QP2520 shaver with replacement blade"). O(1) after a text's first mark.
 */
export function takesPlaceOfModel(
  reading: Text,
  word: Pick<Sighting<unknown>, 'start' | 'end'>,
  [start, end]: readonly [start: number, end: number],
): boolean {
  const { folded } = reading;
  if (isCalledGenuine(reading)) return false;
  const behind = word.start >= end;
  if (behind && comesAlong(folded.slice(end, word.start))) return false;
  return (
    startsWithModel(folded.slice(end, end + NEAR)) ||
    endsInModel(folded.slice(Math.max(0, start - NEAR), start)) ||
    (behind && startsWithModel(folded.slice(word.end, word.end + NEAR)))
  );
}

/** "PG-540 Canon": the model is right before its maker. */
function endsInModel(text: string): boolean {
  const last = cutWords(text).at(-1);
  return last !== undefined && isModel(last.word) && /^\s*$/.test(text.slice(last.end));
}

function comesAlong(between: string): boolean {
  return between.includes('+') || cutWords(between).some(({ word }) => along.has(word));
}
