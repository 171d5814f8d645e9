import * as Edge from '../text/edges';
import * as Kind from '../text/kinds';
import type { Scan } from '../text/scan';
import { goodsIn, type Span } from './goods-in';
import { arePlain, isPlainCharacter, kindOfCharacters, kindOfWord } from './plain-words';

/**
 * The most words of a well-known name, or characters of a word in a script without spaces, that are looked at
 * together.
 */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 8;
/** The most letters beside a number that make a code rather than a word: GT-2000, XM4. */
const CODE_LETTERS = 2;

/**
 * The ranges of a title, in its scan's units, that name something: words that are neither ordinary words, nor goods,
 * nor sizes or codes. Strict: a word not known to be plain counts as a name, because a name mistaken for a plain word
 * could pass as looked up. `isSearched` recognises words that somebody searched for; in a script without spaces they
 * show where a name begins and ends. O(length).
 */
export function namingWords(scan: Scan, isSearched: IsSearched): Span[] {
  const goods = goodsIn(scan);
  const words = wordsOf(scan);
  const named = namesOfSeveralWords(scan, words);
  const single = words.flatMap((word) => {
    if (named.some((name) => holds(name, word))) return [];
    if (scan.kinds[word.from]! < Kind.Han) return nameOfWord(scan, word, goods);
    return namesInRun(scan, word, { goods, isSearched });
  });
  return [...named, ...single].sort((a, b) => a.from - b.from);
}

/** Whether units [from, to) are the words of a search. */
export type IsSearched = (from: number, to: number) => boolean;

interface KnownWords {
  goods: readonly Span[];
  isSearched: IsSearched;
}

/** The ranges between places where a word must end. */
function wordsOf({ length, edges }: Scan): Span[] {
  const words: Span[] = [];
  for (let from = 0, at = 1; at <= length; at++) {
    if (edges[at] !== Edge.Hard) continue;
    words.push({ from, to: at });
    from = at;
  }
  return words;
}

/** "New Balance": ordinary words that together are a known name. */
function namesOfSeveralWords({ units }: Scan, words: readonly Span[]): Span[] {
  return words.flatMap((first, at) =>
    words
      .slice(at + 1, at + MOST_WORDS)
      .map((last) => ({ from: first.from, to: last.to }))
      .filter(({ from, to }) => kindOfWord(units.subarray(from, to)) === 'name'),
  );
}

function nameOfWord(scan: Scan, word: Span, goods: readonly Span[]): Span[] {
  const letters = lettersOf(scan, word);
  if (!letters || letters.to - letters.from < 2 || isCode(scan, letters)) return [];
  const kind = kindOfWord(scan.units.subarray(letters.from, letters.to));
  const isName = kind === 'name' || (kind === undefined && !goods.some((span) => holds(span, letters)));
  return isName ? [letters] : [];
}

/** A word's letters without leading and trailing digits; undefined if none are left. */
function lettersOf({ kinds }: Scan, { from, to }: Span): Span | undefined {
  let [first, last] = [from, to];
  while (first < to && kinds[first] === Kind.Digit) first++;
  while (last > first && kinds[last - 1] === Kind.Digit) last--;
  return first < last ? { from: first, to: last } : undefined;
}

function isCode({ kinds, length }: Scan, { from, to }: Span): boolean {
  const besideDigit =
    (from > 0 && kinds[from - 1] === Kind.Digit) || (to < length && kinds[to] === Kind.Digit);
  return besideDigit && to - from <= CODE_LETTERS;
}

/** The names in a run of characters without spaces: whatever known plain words and plain characters leave over. */
function namesInRun(scan: Scan, run: Span, known: KnownWords): Span[] {
  const names: Span[] = [];
  for (let at = run.from; at < run.to; ) {
    const { to, kind } = longestWord(scan, at, run.to, known);
    const before = names.at(-1);
    if (kind === 'name' && before?.to === at) before.to = to;
    else if (kind === 'name') names.push({ from: at, to });
    at = to;
  }
  return names;
}

function longestWord(
  { units }: Scan,
  at: number,
  end: number,
  { goods, isSearched }: KnownWords,
): { to: number; kind: 'name' | 'plain' } {
  for (let to = Math.min(end, at + MOST_CHARACTERS); to > at + 1; to--) {
    if (isSearched(at, to)) return { to, kind: 'name' };
    const kind = kindOfCharacters(units.subarray(at, to));
    if (kind) return { to, kind };
    const isGoods = goods.some((span) => span.from === at && span.to === to);
    // The vocabulary of goods also holds names that stand for their goods.
    if (isGoods && arePlain(units.subarray(at, to))) return { to, kind: 'plain' };
  }
  return { to: at + 1, kind: isPlainCharacter(units[at]!) ? 'plain' : 'name' };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
