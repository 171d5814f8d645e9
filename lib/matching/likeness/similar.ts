import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { standTogether, wordsOf } from '../keys/words';
import { ordinaryWords } from '../tables/ordinary-words';
import { affixes, joinedToModel } from './affix';
import { hanLikenesses } from './han';
import { inflections } from './inflection';
import { LikenessMemo } from './likeness-memo';
import { foreignReadings, lookAlikeSequences } from './look-alike';
import { MaskedMarks } from './masks';
import { nearbySpellings } from './misspelling';
import { mixedScripts } from './mixed-scripts';
import { inOtherLayouts, isCyrillic } from './other-layout';
import type { LikenessVisitor, SimilarContext, TextWord } from './similar-context';
import { speltOutMarks } from './spelt-out';
import { reordered } from './word-order';

const SHORTEST_WORD = 4;
const LONGEST_SPAN = 25;
const MOST_WORDS = 3;

/** Walks the words of a text, then its Han runs, and reports every likeness. O(words × length). */
export class SimilarSearch {
  readonly #index: IndexSections;
  readonly #words = new LikenessMemo();
  readonly #masked: MaskedMarks;

  constructor(index: IndexSections) {
    this.#index = index;
    this.#masked = new MaskedMarks(index);
  }

  search(scan: Scan, prefixes: Int32Array, visit: LikenessVisitor): void {
    const context: SimilarContext = { index: this.#index, scan, prefixes, visit };
    const famous = famousOnly(context);
    const words = textWords(scan);
    if (!scan.isAscii) speltOutMarks(context, words);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.to - word.from >= SHORTEST_WORD) this.#words.recall(context, word, searchWord);
      searchPhrases(context, famous, words, i);
      reordered(context, words, i);
    }
    if (scan.holdsHan()) {
      hanLikenesses(context);
      mixedScripts(context);
    }
    this.#masked.search(context);
  }
}

function textWords(scan: Scan): TextWord[] {
  // Each made at once with all that it holds: what is added to an object later lies apart from it.
  return wordsOf(scan).map(({ from, to, letters, digits }) => ({
    from,
    to,
    letters,
    digits,
    ordinary: digits === 0 && ordinaryWords.has(scan.units, from, to),
  }));
}

function searchWord(context: SimilarContext, word: TextWord): void {
  const { from, to } = word;
  if (word.letters < 3) return;
  foreignReadings(context, from, to);
  inflections(context, from, to);
  if (word.ordinary) return;
  if (word.digits === 0) inOtherLayouts(context, from, to);
  lookAlikeSequences(context, from, to);
  if (word.digits * 2 > word.letters) return;
  nearbySpellings(context, from, to, true);
  if (word.digits === 0) affixes(context, from, to);
  else joinedToModel(context, from, to);
}

/** Two ordinary words are what they say, unless all but a letter of them is a famous mark of two words: `under armor`. */
function famousOnly(context: SimilarContext): SimilarContext {
  const { index, visit } = context;
  return {
    ...context,
    famousOnly: true,
    visit: (mark, from, to, reason) =>
      isWellKnown(index.profiles[mark]!) && index.mark(mark).wordCount > 1 && visit(mark, from, to, reason),
  };
}

/** An ordinary word, or a number: `12 phone` is a phone that something has twelve of, and no iPhone. */
const isPlain = ({ ordinary, letters }: TextWord): boolean => ordinary || letters === 0;

/** Marks of several words, typed in the other layout, or one of them misspelt. */
function searchPhrases(
  context: SimilarContext,
  famous: SimilarContext,
  words: TextWord[],
  first: number,
): void {
  const { scan } = context;
  const { from, to } = words[first]!;
  if (to - from < 2) return;
  let ordinary = isPlain(words[first]!);
  for (let last = first + 1; last < Math.min(first + MOST_WORDS, words.length); last++) {
    const word = words[last]!;
    if (word.from !== words[last - 1]!.to || !standTogether(scan, word.from)) return;
    if (word.to - from > LONGEST_SPAN || word.to - word.from < 2) return;
    ordinary &&= isPlain(word);
    if (isCyrillic(scan, from) && isCyrillic(scan, word.from)) inOtherLayouts(context, from, word.to);
    if (scan.kinds[word.to - 1] === Kind.Digit) continue;
    inflections(context, from, word.to);
    if (word.digits <= 1) nearbySpellings(ordinary ? famous : context, from, word.to, false);
  }
}
