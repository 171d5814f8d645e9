import { once } from '../../runtime/once';
import json from './comparisons.json';
import { cutWords } from './cut-words';
import { bearsSign } from './fit';
import { fold, isEastAsianCode, splitsWord } from './fold';
import type { Marker } from './marker';

/** "Better than Dyson", "not Nike": the goods are set apart from the maker's, who is named to say so. */
export const COMPARISON: Marker = {
  phrases: json.before.words,
  use: 'compatible',
  side: 'either',
  kind: 'comparison',
  reason: 'Names another maker’s goods to set these apart from them.',
  example: { title: 'Cordless vacuum, better than Dyson', mark: 'Dyson' },
};

const words = once(() => {
  const longestFirst = (all: readonly string[]) =>
    [...new Set(all.map(fold))].sort((a, b) => b.length - a.length);
  return {
    before: longestFirst(json.before.words),
    behind: longestFirst(json.behind.words),
    around: { before: longestFirst(json.around.before), behind: longestFirst(json.around.behind) },
    notOnly: longestFirst(json.notOnly.words),
    open: longestFirst(json.open.words),
    measure: json.measure.words.map((pair) => pair.map(fold)) as [string, string][],
    joining: longestFirst(json.measure.joining),
  };
});

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

/**
 * The words that set goods apart from those of the mark at [start, end), as offsets; undefined where none stand right beside it, where
 * nothing is refused ("if not Nike, money back"), and where the words behind the mark tell of goods that bear it ("not original Nike",
 * 不是耐克正品) or the title of its sign. O(words of the table).
 */
export function comparisonWith(
  reading: Text,
  [start, end]: readonly [start: number, end: number],
): { start: number; end: number } | undefined {
  const { folded } = reading;
  const { before, behind, around, notOnly, open, measure, joining } = words();
  const ahead = folded.slice(Math.max(0, start - LONGEST), start).trimEnd();
  const till = Math.max(0, start - LONGEST) + ahead.length;
  const from = end + JOINT.exec(folded.slice(end, end + LONGEST))![0].length;
  const after = folded.slice(from, from + LONGEST);
  if (begins(after, notOnly) || ends(ahead, open)) return undefined;
  const said =
    ends(ahead, before) ??
    (begins(after, around.behind) ? ends(ahead, around.before) : undefined) ??
    (ends(ahead, joining) ? undefined : measureIn(ahead, measure));
  const told = said === undefined ? begins(after, behind) : undefined;
  const place = said ? at(till - said.length, said) : told && at(from, told);
  // “With logo, not Nike”: the refusal is of the maker, and the sign is there all the same.
  return place && !bearsSign(without(reading, place)) ? place : undefined;
}

const at = (start: number, { length }: string) => ({ start, end: start + length });

function without({ text, folded }: Text, { start, end }: { start: number; end: number }): Text {
  return { text, folded: folded.slice(0, start) + ' '.repeat(end - start) + folded.slice(end) };
}

/** "As comfortable as", with the few words between the two that say in what the goods are as good; undefined where none ends a text. */
function measureIn(ahead: string, measures: readonly (readonly [string, string])[]): string | undefined {
  for (const [first, last] of measures) {
    if (!(ahead.endsWith(last) && stands(ahead, ahead.length - last.length, last))) continue;
    const end = ahead.length - last.length;
    const begin = ahead.lastIndexOf(`${first} `, end - 1);
    if (begin === -1 || !stands(ahead, begin, first)) continue;
    const quality = cutWords(ahead.slice(begin + first.length, end));
    if (quality.length > 0 && quality.length <= MOST_OF_QUALITY) return ahead.slice(begin);
  }
  return undefined;
}

/** "As good and cheap as". */
const MOST_OF_QUALITY = 3;

/** No phrase of the table is longer, in UTF-16 units. */
const LONGEST = 40;
/** What Turkish and spacing put between a name and its ending: “Dyson'dan daha”. */
const JOINT = /^[\s'’]*/u;

const ends = (text: string, phrases: readonly string[]) =>
  phrases.find((one) => text.endsWith(one) && stands(text, text.length - one.length, one));

const begins = (text: string, phrases: readonly string[]) =>
  phrases.find((one) => text.startsWith(one) && stands(text, one.length, one));

/** Whether a phrase is cut from the text around by more than the middle of a word; characters stand side by side. */
const stands = (text: string, at: number, phrase: string) =>
  isEastAsianCode(phrase.charCodeAt(0)) || !splitsWord(text, at);
