import type { MarkQuery } from '../candidate';
import { classSetOf } from '../index/class-sets';
import { isGeneric, isOrdinaryMark, isWellKnown, knownLogOdds } from '../index/profile';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { type Term, term } from './term';

/**
 * As much as leading the text tells: in most languages the goods are named first and the maker behind them ("Bolso Coach",
 * "Кеды Vans"), and in English sellers put sex and colour before both ("mens black vans sneakers").
 */
const BESIDE_GOODS = term('beside_goods', 5);

/** What is drunk or smoked has its name behind its kind, however plain a word: "Vodka Passport". */
const BEHIND_DRINK = term('beside_goods', 3);
const DRINKS_AND_TOBACCO: readonly number[] = [32, 33, 34];

/** What it tells at most that goods are named beside a mark. In log-odds. */
export const MOST_BESIDE_GOODS = BESIDE_GOODS.logOdds;

/**
 * Whether it matters what stands beside a hit: a well-known mark that is an ordinary word, written as it is, where its place has not
 * told yet that it is a name. Any ordinary word is recorded for something, and "summer dress" names no mark SUMMER.
 */
export function isTellingBesideGoods(
  { plain, relation }: Hit,
  profile: number,
  terms: readonly Term[],
): boolean {
  return (
    plain &&
    relation === 'identical' &&
    isOrdinaryMark(profile) &&
    isWellKnown(profile) &&
    terms.some(({ key }) => key === 'ordinary')
  );
}

/** The same of a mark that few know: capitalised, and the last word behind the goods but for numbers. */
export function isTellingBehindDrink(
  { plain, relation, start, end }: Hit,
  profile: number,
  text: string,
): boolean {
  if (!plain || relation !== 'identical' || !isOrdinaryMark(profile) || isWellKnown(profile)) return false;
  if (isGeneric(profile) || knownLogOdds(profile) !== undefined) return false;
  return CAPITAL.test(text.slice(start, end)) && NUMBERS.test(text.slice(end, end + LONGEST_NUMBERS));
}

const CAPITAL = /^\p{Lu}/u;
/** " 0,7 l", " 750ml 40%". */
const NUMBERS = /^(?:[\s,.%°]|(?<!\d)\d+(?:\s?(?:m?l|cl|г|мл|л))?(?!\p{L}))*$/iu;
const LONGEST_NUMBERS = 40;

/** The term of a hit beside the name of goods that fall in a class of the row; undefined elsewhere. */
export function besideGoodsTerm(
  { mark, start, end }: Hit,
  row: number,
  { goodsBeside, text }: MarkQuery,
  index: IndexSections,
): Term | undefined {
  if (!isWellKnown(index.profiles[mark.id]!)) {
    const before = (goodsBeside?.(start, text.length) ?? []).filter((one) =>
      DRINKS_AND_TOBACCO.includes(one),
    );
    return before.length > 0 && isRecordedFor(before, row, index) ? BEHIND_DRINK : undefined;
  }
  return isBesideGoods({ start, end }, row, goodsBeside, index) ? BESIDE_GOODS : undefined;
}

/** Whether goods that fall in a class of the row are named right beside a hit. */
export function isBesideGoods(
  { start, end }: Pick<Hit, 'start' | 'end'>,
  row: number,
  goodsBeside: MarkQuery['goodsBeside'],
  index: IndexSections,
): boolean {
  const beside = goodsBeside?.(start, end) ?? [];
  return beside.length > 0 && isRecordedFor(beside, row, index);
}

function isRecordedFor(beside: readonly number[], row: number, index: IndexSections): boolean {
  const offered = classSetOf(beside);
  const recorded = index.classesOf(row);
  return (offered.low & recorded.low) !== 0 || (offered.high & recorded.high) !== 0;
}
