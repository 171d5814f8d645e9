import type { Recordal } from '../../recordal';
import type { GoodsRelation } from '../verdict';
import { type GoodsGroup, presumedSimilar } from './groups';
import { kindsIn, type OfferedGoods } from './offered';

/** Nice classes above this one are services. */
const LAST_GOODS_CLASS = 34;

/**
 * The goods offered against the goods recorded: by the recordal's goods text where it has one, else by its
 * classes, which can at most say "the same class" (Nice classes are administrative: same class is not same goods).
 */
export function goodsRelation(offered: OfferedGoods, recordal: Recordal): GoodsRelation {
  const classes = recordal.classes.filter((cls) => cls <= LAST_GOODS_CLASS);
  if (recordal.classes.length > 0 && classes.length === 0) return 'different';
  const recorded = recordal.goods.flatMap((goods) => kindsIn(goods));
  if (recorded.length > 0 && offered.groups.length > 0) return byKind(offered.groups, recorded);
  if (classes.length === 0 || offered.classes.length === 0) return 'unknown';
  return byClass(offered, classes);
}

function byKind(offered: readonly GoodsGroup[], recorded: readonly GoodsGroup[]): GoodsRelation {
  const main = offered[0]!;
  if (recorded.includes(main)) return 'same';
  const near = recorded.some((group) => presumedSimilar(main, group) || group.class === main.class);
  return near || offered.some((group) => recorded.includes(group)) ? 'similar' : 'different';
}

function byClass(offered: OfferedGoods, classes: readonly number[]): GoodsRelation {
  return offered.classes.some((cls) => classes.includes(cls)) ? 'same-class-unknown' : 'different';
}
