import { SHOWN_FROM } from '../../domain/thresholds';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { isAnother, isMostOf } from '../score/another-mark';
import { type Term, term } from '../score/term';
import type { TextFacts } from '../score/text-facts';
import { isNumeral } from './han-open';
import type { HanLikeness } from './han-signs';

/** A title holds many more words than a sign, and any of them may come near some mark. */
const PART_OF_WORD = term('part_of_word', -4);
/** Dictionaries cut unknown names wrongly (特轮|苏纯); three characters come near a mark by chance more seldom. */
const PART_OF_WORD_LONG = term('part_of_word', -2.5);
const LONG = 3;
const ITSELF = term('itself', -1.5);
/** 家居装饰 was not made from 居家装饰: whoever imitates a name seldom ends up with words of the dictionary alone. */
const ORDINARY_WORDS = term('ordinary_words', -5);
const NAMES_ANOTHER = term('names_another', -5);

/** A hit, and how likely it names its mark. */
interface NamedPlace {
  hit: Hit;
  confidence: number;
}

/** What a title tells for and against a Han mark that some of its characters are like. */
export function hanTerms(
  likeness: HanLikeness,
  words: readonly NamedPlace[],
  facts: TextFacts,
  index: IndexSections,
): Term[] {
  const { from, to } = likeness;
  const terms: Term[] = [];
  if (!facts.areWords(from, to)) terms.push(to - from >= LONG ? PART_OF_WORD_LONG : PART_OF_WORD);
  else if (facts.isOneWord(from, to)) terms.push(ITSELF);
  else if (facts.areLongWords(from, to) && !isOtherNumeral(likeness, facts.scan, index))
    terms.push(ORDINARY_WORDS);
  if (words.some((word) => namesIt(word, likeness, index))) terms.push(NAMES_ANOTHER);
  return terms;
}

/**
 * Whether another mark stands in these characters letter by letter, or around them. Of one that is most of them and is not told
 * itself, nothing would be left: 蓝月 in 蓝月壳.
 */
const namesIt = ({ hit, confidence }: NamedPlace, { mark, from, to }: HanLikeness, index: IndexSections) =>
  hit.relation !== 'similar' &&
  !hit.disguised &&
  ((hit.from <= from && hit.to >= to) || (hit.from >= from && hit.to <= to)) &&
  (confidence >= SHOWN_FROM || !isMostOf({ from, to }, hit)) &&
  isAnother(index, hit.mark.id, mark);

/** Words of the dictionary make up such a mark itself, and another numeral in it is an imitation all the same: 七个核桃 of 六个核桃. */
function isOtherNumeral({ mark, from, to }: HanLikeness, { units }: Scan, index: IndexSections): boolean {
  const marked = index.scanOf(mark);
  if (marked.length !== to - from) return false;
  let numerals = 0;
  for (let at = 0; at < marked.length; at++) {
    if (marked.units[at] === units[from + at]) continue;
    if (!isNumeral(marked.units[at]!) || !isNumeral(units[from + at]!)) return false;
    numerals++;
  }
  return numerals === 1;
}

const MOST_HEADS = 3;

/** A number belongs to the character behind it: 12月产. */
const isHead = ({ gaps, kinds }: Scan, at: number) => gaps[at] !== 0 || kinds[at - 1]! < Kind.Digit;

/** Whether a likeness begins where a title may name its brand, and is written in one. O(heads + characters). */
export const isAtHead = ({ from, to }: HanLikeness, { gaps }: Scan, heads: readonly number[]): boolean =>
  heads.includes(from) && gaps.subarray(from + 1, to).every((gap) => (gap & Gap.Space) === 0);

/** Where Chinese words begin behind something else, the first three of them. O(length). */
export function headsOf({ scan, beginning }: TextFacts): number[] {
  const heads: number[] = [];
  for (let at = beginning; at < scan.length && heads.length < MOST_HEADS; at++) {
    if (scan.kinds[at] === Kind.Han && (at === beginning || isHead(scan, at))) heads.push(at);
  }
  return heads;
}
