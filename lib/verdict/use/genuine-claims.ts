import { once } from '../../runtime/once';
import json from './comparisons.json';
import { fold, isEastAsianCode, splitsWord } from './fold';
import type { Marker } from './marker';
import { MARKER_FILES } from './markers';

/** "Kein Apple Original": the goods have the maker's name, and are not his. */
const REFUSED: Marker = {
  phrases: ['original'],
  use: 'counterfeit-signal',
  side: 'either',
  kind: 'not-genuine',
  reason: 'Says that goods under the maker’s name are none of his.',
  example: { title: 'Tasche, kein Gucci Original', mark: 'Gucci' },
};

const longestFirst = (all: readonly string[]) =>
  [...new Set(all.map(fold))].sort((a, b) => b.length - a.length);

const words = once(() => ({
  claims: longestFirst(MARKER_FILES.flatMap(({ implied }) => implied.genuine)),
  refusals: longestFirst(json.refusals.words),
}));

/** A text as written and folded. */
interface Text {
  text: string;
  folded: string;
}

type Place = readonly [start: number, end: number];

/**
 * Whether the title claims of the mark at [start, end), right beside it, that the goods are its maker's own, or refuses that: "Original
 * Apple charger", "not genuine Brother". Such words stand beside a name, whatever else it means. O(words of the table).
 */
export function isClaimed({ folded }: Text, [start, end]: Place): boolean {
  const { claims } = words();
  return endsWithOne(before(folded, start), claims) !== undefined || claimBehind(folded, end) !== undefined;
}

/**
 * The words behind the mark at [start, end) by which the title refuses, with those before it, that the goods are its maker's own: "kein Apple
 * Original", "not Nike originals". O(words of the table).
 */
export function refusedBeside({ text, folded }: Text, [start, end]: Place) {
  const claim = claimBehind(folded, end);
  if (!claim || endsWithOne(before(folded, start), words().refusals) === undefined) return undefined;
  return { marker: REFUSED, ...claim, text: text.slice(claim.start, claim.end) };
}

const before = (folded: string, start: number) =>
  folded.slice(Math.max(0, start - LONGEST), start).replace(JOINT_BEFORE, '');

function claimBehind(folded: string, end: number): { start: number; end: number } | undefined {
  const behind = folded.slice(end, end + LONGEST);
  const from = JOINT_BEHIND.exec(behind)![0].length;
  const claim = words().claims.find(
    (word) => behind.startsWith(word, from) && stands(behind, from + word.length, word),
  );
  return claim === undefined ? undefined : { start: end + from, end: end + from + claim.length };
}

const endsWithOne = (text: string, all: readonly string[]) =>
  all.find((word) => text.endsWith(word) && stands(text, text.length - word.length, word));

/** Whether a word is cut from the text around by more than the middle of a word; characters stand side by side. */
const stands = (text: string, at: number, word: string) =>
  isEastAsianCode(word.charCodeAt(0)) || !splitsWord(text, at);

/** No phrase of the table is longer, in UTF-16 units. */
const LONGEST = 32;
const JOINT_BEFORE = /[\s«"“„-]{1,4}$/u;
const JOINT_BEHIND = /^[\s»"”“'’-]{0,4}/u;
