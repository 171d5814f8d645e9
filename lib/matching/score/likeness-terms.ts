import * as Edge from '../../text/edges';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import { isModel, repeats } from '../keys/joined';
import type { Hit } from '../scan/hits';
import { isBeforeGoods } from '../tables/last-parts';
import { type ScoreKey, type Term, term } from './term';
import type { TextFacts } from './text-facts';

/** How much less a likeness counts than the mark itself, before its length. */
const LIKENESS: Partial<Record<Reason, number>> = {
  edit: -4,
  phonetic: -4.5,
  transposition: -2.5,
  affix: -2.2,
  inflection: -2,
  'word-order': -1.5,
  pinyin: -3.5,
  'han-one-different': -4,
  masked: -0.5,
};
const LIKENESS_KEYS: Partial<Record<Reason, ScoreKey>> = {
  edit: 'only_edit',
  phonetic: 'only_phonetic',
  transposition: 'only_transposition',
  affix: 'only_affix',
  inflection: 'only_inflection',
  'word-order': 'only_word_order',
  pinyin: 'only_pinyin',
  'han-one-different': 'only_han_one_different',
  masked: 'only_masked',
};
const PER_LETTER = 0.4;
const ORDINARY_LENGTH = 6;
const LONGEST_COUNTED = 12;
const SHORT_MARK = 5;

/** `nike|runningshoes`: words without spaces behind a mark, of so many letters together. */
const SHORTEST_RUN = 8;

const ITSELF = term('itself', -3);
const DISGUISED_ITSELF = term('itself', -5);
const JOINED_JAPANESE = term('joined_to_word', 2.5);
/** Legosteine: “Lego Steine” in one word. */
const JOINED_GOODS = term('joined_to_word', 2.5);
const JOINED_NUMBER = term('joined_to_word', 2);
const JOINED_WORD = term('joined_to_word', 1.2);
const PART_OF_WORD_SHORT = term('part_of_word', -4);
const PART_OF_WORD = term('part_of_word', -2);
/** The mark over and over is the mark: it makes up for what a likeness of the kind is charged. */
const REPEATED = term('repeated', 3);
const MODEL_CODE = term('model_code', -2.5);
const DISGUISED_FOREIGN = term('disguised', 1.5);
const DISGUISED = term('disguised', 0.3);
/** 耐ke for 耐克: nobody writes a name so but to hide it. */
const IN_TWO_SCRIPTS = term('disguised', 2);
/** тшлу for nike, where it is no word: letters that are a name on the same keys are so by no chance. */
const IN_OTHER_LAYOUT = term('disguised', 1.5);
const PERHAPS_IN_TWO_SCRIPTS = term('disguised', -1.5);
const SPELLED_OUT = term('spelled_out', 2);
const SPLIT_WORDS = term('split_words', -2.5);

/** Evidence from the way of writing: evasion speaks for the mark, mere likeness against it. */
export function likenessTerms(hit: Hit, facts: TextFacts, terms: Term[]): void {
  if (hit.plain) return;
  const { reasons } = hit;
  if (hit.likeness && isInTwoScripts(hit, facts.scan))
    terms.push(isChance(hit, facts.scan) ? PERHAPS_IN_TWO_SCRIPTS : IN_TWO_SCRIPTS);
  else if (hit.likeness) likenessItself(hit, terms);
  if (hit.likeness && facts.scan.kinds[hit.from] === Kind.Han && !facts.areWords(hit.from, hit.to))
    terms.push(PART_OF_WORD_SHORT);
  if (reasons.includes('keyboard')) terms.push(IN_OTHER_LAYOUT);
  if (reasons.includes('affix')) affixTerm(hit, facts, terms);
  if (reasons.includes('inflection') && facts.isOrdinary(hit.from, hit.to)) terms.push(ITSELF);
  // One ordinary word is itself, although a mark of two parts (S-Mart) gives the same letters.
  if (reasons.includes('punctuation') && hit.mark.wordCount > 1 && facts.isOrdinary(hit.from, hit.to))
    terms.push(ITSELF);
  if (hit.disguised) disguiseTerm(hit, facts, terms);
  if (reasons.includes('spacing')) spacingTerm(hit, facts, terms);
}

/** Whether a Han mark is written partly in characters and partly in letters or digits. */
export function isInTwoScripts({ from, to, mark, reasons }: Hit, { kinds }: Scan): boolean {
  if (!reasons.includes('pinyin') || mark.kinds[0] !== Kind.Han) return false;
  let characters = 0;
  for (let at = from; at < to; at++) if (kinds[at] === Kind.Han) characters++;
  return characters > 0 && characters < to - from;
}

/** One character with a number, or at the end of another word with letters: 3全, 佳能lv. */
export const isChance = ({ from, to, mark }: Hit, { kinds, gaps }: Scan): boolean =>
  mark.length === 2 &&
  (kinds[from] === Kind.Digit ||
    kinds[to - 1] === Kind.Digit ||
    (from > 0 && gaps[from] === 0 && kinds[from - 1] === Kind.Han));

function likenessItself(hit: Hit, terms: Term[]): void {
  for (const reason of hit.reasons) {
    const logOdds = LIKENESS[reason];
    if (logOdds === undefined) continue;
    const length = Math.min(Math.max(hit.mark.length, hit.to - hit.from), LONGEST_COUNTED) - ORDINARY_LENGTH;
    terms.push({
      key: LIKENESS_KEYS[reason]!,
      logOdds: Math.min(logOdds + PER_LETTER * length, 0),
    });
  }
}

/** `nikeshoes` joins the mark to a word; `sonicare` merely begins like SONIC. */
function affixTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const { edges, length, kinds } = facts.scan;
  let [from, to] = [hit.from, hit.to];
  while (from > 0 && edges[from] !== Edge.Hard) from--;
  while (to < length && edges[to] !== Edge.Hard) to++;
  if (from === hit.from && repeats(facts.scan.units, hit.to - hit.from, from, to)) {
    terms.push(REPEATED);
    return;
  }
  const [restFrom, restTo] = from < hit.from ? [from, hit.from] : [hit.to, to];
  if (kinds[hit.from]! > Kind.Han && hit.from === from) {
    // Japanese and Korean join the goods to the name: ナイキシューズ.
    terms.push(JOINED_JAPANESE);
    return;
  }
  const { scan } = facts;
  if (from === hit.from && isBeforeGoods(scan.units, from, restFrom, restTo)) {
    terms.push(JOINED_GOODS);
    return;
  }
  const number =
    kinds[restFrom] === Kind.Digit || (from === hit.from && isModel(scan.units, restFrom, restTo));
  const word =
    restTo - restFrom > 2 &&
    (facts.isOrdinary(restFrom, restTo) ||
      (restTo - restFrom >= SHORTEST_RUN && facts.isOrdinaryRun(restFrom, restTo)));
  if (number || word) terms.push(number ? JOINED_NUMBER : JOINED_WORD);
  else terms.push(hit.mark.length <= SHORT_MARK ? PART_OF_WORD_SHORT : PART_OF_WORD);
}

/** Digits and foreign letters inside a name are hardly there by accident – unless the word is one itself. */
function disguiseTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const foreign = /[^\p{ASCII}]/u.test(facts.scan.text.slice(hit.start, hit.end));
  if (!foreign && facts.isOrdinary(hit.from, hit.to)) terms.push(DISGUISED_ITSELF);
  else if (
    !foreign &&
    piecesOf(hit, facts.scan).some(({ from, to }) => to - from > 1 && to - from < hit.to - hit.from)
  ) {
    terms.push(MODEL_CODE);
  } else if (hit.mark.length >= 4) terms.push(foreign ? DISGUISED_FOREIGN : DISGUISED);
}

function spacingTerm(hit: Hit, facts: TextFacts, terms: Term[]): void {
  const pieces = piecesOf(hit, facts.scan);
  if (pieces.length < 2 || hit.mark.wordCount > 1) return;
  if (pieces.length > 2 && pieces.every(({ from, to }) => to - from === 1)) terms.push(SPELLED_OUT);
  else if (pieces.every(({ from, to }) => facts.isOrdinary(from, to) || to - from === 1))
    terms.push(SPLIT_WORDS);
}

function piecesOf(hit: Hit, scan: Scan): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = hit.from;
  for (let i = hit.from + 1; i <= hit.to; i++) {
    if (i < hit.to && (scan.gaps[i]! & (Gap.Space | Gap.Punctuation)) === 0) continue;
    pieces.push({ from, to: i });
    from = i;
  }
  return pieces;
}
