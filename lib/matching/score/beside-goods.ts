import type { MarkQuery } from '../candidate';
import { classSetOf } from '../index/class-sets';
import { isOrdinaryMark, isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { type Term, term } from './term';

/**
 * As much as leading the text tells: in most languages the goods are named first and the maker behind them ("Bolso Coach",
 * "Кеды Vans"), and in English sellers put sex and colour before both ("mens black vans sneakers").
 */
const BESIDE_GOODS = term('beside_goods', 5);

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

/** The term of a hit beside the name of goods that fall in a class of the row; undefined elsewhere. */
export function besideGoodsTerm(
  { start, end }: Hit,
  row: number,
  { goodsBeside }: MarkQuery,
  index: IndexSections,
): Term | undefined {
  const beside = goodsBeside?.(start, end) ?? [];
  if (beside.length === 0) return undefined;
  const offered = classSetOf(beside);
  const recorded = index.classesOf(row);
  return (offered.low & recorded.low) !== 0 || (offered.high & recorded.high) !== 0
    ? BESIDE_GOODS
    : undefined;
}
