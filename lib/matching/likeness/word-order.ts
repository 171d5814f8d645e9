import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { marksByKey } from '../index/lookup';
import { KeyKind } from '../keys/mark-keys';
import { MAX_KEY, SALT, spanHash } from '../keys/span-hash';
import { standTogether, type Word, wordsOf } from '../keys/words';
import type { SimilarContext, TextWord } from './similar-context';

const MOST_WORDS = 3;

/** Two or three neighbouring words that are a mark's words in another order. */
export function reordered(context: SimilarContext, words: TextWord[], first: number): void {
  const { index, scan, prefixes } = context;
  const { from, to: firstTo } = words[first]!;
  if (firstTo - from > MAX_KEY) return;
  let bag = (SALT.bag + spanHash(prefixes, from, firstTo)) | 0;
  for (let last = first + 1; last < Math.min(first + MOST_WORDS, words.length); last++) {
    const word = words[last]!;
    if (word.from !== words[last - 1]!.to || !standTogether(scan, word.from)) return;
    if (word.to - word.from > MAX_KEY) return;
    bag = (bag + spanHash(prefixes, word.from, word.to)) | 0;
    if (mayHold(index.bloom, bag)) lookUp(context, bag, words.slice(first, last + 1));
  }
}

function lookUp(context: SimilarContext, bag: number, words: TextWord[]): void {
  marksByKey(context.index, bag, KeyKind.Bag, (mark) => {
    if (isReordered(context, mark, words))
      context.visit(mark, words[0]!.from, words.at(-1)!.to, 'word-order');
  });
}

function isReordered({ index, scan }: SimilarContext, mark: number, words: TextWord[]): boolean {
  const inText = spellings(scan, words);
  const marked = index.scanOf(mark);
  const inMark = spellings(marked, wordsOf(marked));
  return inText.join(' ') !== inMark.join(' ') && inText.sort().join(' ') === inMark.sort().join(' ');
}

const spellings = ({ skeletons }: Scan, words: Word[]) =>
  words.map(({ from, to }) => String.fromCharCode(...skeletons.subarray(from, to)));
