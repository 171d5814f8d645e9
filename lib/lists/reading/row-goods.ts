import type { RecordalInput } from '../../domain/recordal';
import type { GoodsCellForm } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { readHsCodes, splitGoods } from './fields';
import { type GoodsCell, readGoodsCell } from './goods-cell';
import { readClasses } from './nice-classes';
import type { Cells, Warn } from './row-reading';

/** Longest cell of goods looked into for their labels. */
const MOST_GOODS = 50_000;
/** Longest cell looked into for classes. */
const MAX_CLASSES = 2_000;

/** Goods, classes and tariff codes; some registers write them into one or two cells. */
export function readGoods(input: RecordalInput, cell: Cells, warn: Warn): void {
  const ownClasses = cell('classes');
  const codes = cell('hsCodes');
  const goods = cell('goods');
  const together = ownClasses === '' ? takenApart(goods, 'inGoods') : undefined;
  const beside = ownClasses === '' ? takenApart(codes, 'inCodes') : undefined;
  const classes =
    ownClasses === ''
      ? ((beside ?? together)?.classes ?? [])
      : warn('classes', readClasses(ownClasses.slice(0, MAX_CLASSES)));
  const hsCodes = beside
    ? codesBeside(beside, codes)
    : (codes === '' && together?.hsCodes) || readHsCodes(codes);
  const named = classes.length === 0 && ownClasses === '' ? classesNamed(goods) : [];
  if (named.length > 0) input.classes = named;
  const items = together?.goods ?? splitGoods(goods);
  if (classes.length > 0) input.classes = classes;
  if (hsCodes.length > 0) input.hsCodes = hsCodes;
  if (items.length > 0) input.goods = items;
}

/** "Class 9: phones; Class 25: clothing", 第25类：服装: a label before the goods of each class. */
const LABEL =
  /(?:^|[;；.。\n])\s{0,3}(?:(?:(?:int(?:ernational|\.)? )?cl(?:ass(?:e|es)?)?\.?|klassen?|clases?|кл(?:асс)?\.?)\s?(\d{1,2})|第?\s?(\d{1,2})\s?[类類])\s?[:：–—-]/giu;

/** The classes by which a cell labels its goods; none where it does not begin with one. O(length), bounded. */
function classesNamed(goods: string): number[] {
  const text = goods.slice(0, MOST_GOODS).trim();
  const labels = [...text.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return [];
  const classes = labels.map(([, behind, before]) => Number(behind ?? before));
  if (classes.some((one) => one < 1 || one > 45)) return [];
  return [...new Set(classes)].sort((a, b) => a - b);
}

/** In a column of codes a heading of four digits counts as well ("30 / 0901, 110100"): it can be no year and no number of goods. */
function codesBeside({ hsCodes }: GoodsCell, cell: string): string[] {
  return [...new Set([...readHsCodes(cell.slice(cell.lastIndexOf('/') + 1)), ...hsCodes])];
}

/** A cell by the first form that knows it to hold more than its header says. */
function takenApart(
  cell: string,
  sign: keyof GoodsCellForm & ('inGoods' | 'inCodes'),
): GoodsCell | undefined {
  const form = vocabularies.find(({ goodsCell }) => goodsCell?.[sign].test(cell))?.goodsCell;
  return form && readGoodsCell(cell, form);
}
