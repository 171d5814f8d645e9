import { once } from '../../runtime/once';
import { Phrases } from './phrases';
import json from './unread.json';

const fitWords = once(() => {
  const phrases = new Phrases<string>();
  for (const word of json.words) phrases.add(word, word);
  return phrases;
});

/**
 * Two letters side by side of a script in which no vocabulary is kept: Devanagari, Georgian, Khmer and others. To make the
 * pattern takes half a millisecond, and pages in English never ask.
 */
const isInOtherScript = (text: string): boolean =>
  /(?:(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Thai}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Common}|\p{Script=Inherited})[\p{L}\p{M}]){2}/u.test(
    text,
  );

/** Letters that no alphabet of a kept vocabulary has: Lithuanian, Latvian, Azeri, Welsh, Serbian, Kazakh, Persian, Urdu and others. */
const OTHER_LETTERS = /[\u067e\u0686\u0698\u06a9\u06af\u06ccėųįņļķģāēīūəħġŵŷľĺŕђљњћџѓќѕўұқңөүһәғ]/iu;

/** Most titles are, and have no other letters. */
const ASCII = /^[\0-\x7f]*$/;

/** No title is that long; what follows says nothing new. */
const LONGEST = 1_000;

/** Whether a text has words of a language that this product cannot read. O(length), bounded. */
export function hasUnreadWords(text: string, folded: string): boolean {
  const start = text.slice(0, LONGEST);
  if (!ASCII.test(start) && (isInOtherScript(start) || OTHER_LETTERS.test(start))) return true;
  // Slovak "pre" stands alone; "pre-owned" is English.
  return fitWords()
    .in(folded.slice(0, LONGEST))
    .some(({ end }) => folded[end] !== '-');
}
