import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Hit } from '../scan/hits';
import { ordinaryWords } from '../tables/ordinary-words';
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
export function foreignTextAround(
  hit: Hit,
  { scan, capitalised }: TextFacts,
  wellKnown = false,
): ForeignText {
  // In a text of ASCII there is nothing of another script, nor of Vietnamese.
  if (scan.isAscii || hit.to - hit.from < SHORTEST || !isLatin(scan, hit.from, hit.to)) return undefined;
  if (BORROWED.has(scan.text.slice(hit.start, hit.end).toLowerCase())) return undefined;
  if (isAmongVietnamese(hit, scan, wellKnown)) return 'other_letters';
  const before = neighbour(scan, hit.from - 1, -1);
  const behind = neighbour(scan, hit.to, 1);
  if (before === 'latin' || behind === 'latin' || (before ?? behind) === undefined) return undefined;
  const text = before === 'characters' || behind === 'characters' ? 'characters' : 'other_letters';
  // A text all of small letters has names in them, too; beside Han nothing tells whether it is one.
  const named = isCapital(scan, hit.from) || (text === 'other_letters' && capitalised === 0);
  return named ? text : undefined;
}

/** Words that every language has taken from English: "Quạt Mini để bàn" is a small fan. */
const BORROWED: ReadonlySet<string> = new Set(['mini', 'smart']);

/** Letters that Vietnamese alone writes, whole or put together. */
const VIETNAMESE = /[\u1ea0-\u1ef9đơưĐƠƯ]|\u0309|\u031b|\u0323/u;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * "Sữa tắm Dove 900g": Vietnamese is written in Latin letters, and its words are none of the lexicon's English ones. A capitalised name
 * behind a word of it, and before another, a number or the end; a well-known mark or one of several words also before what else it is
 * called ("Dove Sakura Blossoms"). O(length).
 */
function isAmongVietnamese({ from, to, mark }: Hit, scan: Scan, wellKnown: boolean): boolean {
  if (from === 0 || !isCapital(scan, from) || !VIETNAMESE.test(scan.text)) return false;
  if (!isForeign(scan, from - 1)) return false;
  if (wellKnown || mark.wordCount > 1) return true;
  return to === scan.length || scan.kinds[to] === Kind.Digit || isForeign(scan, to);
}

/** Whether the word that a unit is in is none of English, nor a name: it has letters that English has not, or is a small one of no lexicon. */
function isForeign({ edges, starts, ends, length, text, units }: Scan, at: number): boolean {
  let from = at;
  while (from > 0 && edges[from] !== Edge.Hard) from--;
  let to = at + 1;
  while (to < length && edges[to] !== Edge.Hard) to++;
  const word = text.slice(starts[from], ends[to - 1]);
  return BEYOND_ASCII.test(word) || (/^[a-z]{2,}$/.test(word) && !ordinaryWords.has(units, from, to));
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
