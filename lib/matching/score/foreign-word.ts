import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Hit } from '../scan/hits';
import { isCapital, type TextFacts } from './text-facts';

/** Letters up to here are Latin ones; scripts with other letters begin behind. */
const LAST_LATIN = 0x24f;
/** OK, IT, DE: so short a word is written in other letters for all sorts of reasons. */
const SHORTEST = 3;

/** Which text a Latin word stands in: one of other letters with spaces (Cyrillic, Greek, Arabic …), or of Han, kana or Hangul. */
export type ForeignText = 'other_letters' | 'characters' | undefined;

/**
 * Whether a word of Latin letters stands by itself in a text of another script: "Чайник Vitek", "洗发水 FAIRY". The lexicon's words are
 * English ones, which such a text does not use: what is written so there is a name, a term of the trade, or a print. With a Latin word
 * beside it ("футболка Summer Time") it may be part of a saying. O(length of the words around).
 */
export function foreignTextAround(hit: Hit, { scan, capitalised }: TextFacts): ForeignText {
  if (hit.to - hit.from < SHORTEST || !isLatin(scan, hit.from, hit.to)) return undefined;
  const before = neighbour(scan, hit.from - 1, -1);
  const behind = neighbour(scan, hit.to, 1);
  if (before === 'latin' || behind === 'latin' || (before ?? behind) === undefined) return undefined;
  const text = before === 'characters' || behind === 'characters' ? 'characters' : 'other_letters';
  // A text all of small letters has names in them, too; beside Han nothing tells whether it is one.
  const named = isCapital(scan, hit.from) || (text === 'other_letters' && capitalised === 0);
  return named ? text : undefined;
}

function isLatin({ kinds, units }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at] !== Kind.Letter || units[at]! > LAST_LATIN) return false;
  return true;
}

/** What stands next to a word, but for numbers and what is joined to them ("1.7L", "5XL"); undefined at an end of the text. */
function neighbour({ kinds, units, length, edges }: Scan, from: number, step: 1 | -1) {
  let numbered = false;
  let first: number | undefined;
  for (let at = from; at >= 0 && at < length; at += step) {
    if (kinds[at]! >= Kind.Han) return first === undefined || numbered ? 'characters' : 'latin';
    if (units[at]! > LAST_LATIN && kinds[at] === Kind.Letter)
      return first === undefined || numbered ? 'other_letters' : 'latin';
    if (kinds[at] === Kind.Digit) numbered = true;
    else first ??= at;
    const isWordsEnd = edges[step > 0 ? at + 1 : at] === Edge.Hard;
    if (!isWordsEnd) continue;
    if (first !== undefined && !numbered) return 'latin';
    [first, numbered] = [undefined, false];
  }
  return first !== undefined && !numbered ? 'latin' : undefined;
}
