/** Words for one piece, as sellers count; a carton or a kilogram is none, since the number in it is unknown. */
const PIECE =
  'pcs?|pieces?|pairs?|sets?|units?|items?|件|个|只|双|套|条|台|把|支|部|枚|個|点|개|セット|stück|stk|unidades?|unités?|pièces?|piezas?|peças?|pezzi|шт';

/** "10pcs", "≥ 1,000 pieces", "Min. order: 50 sets", "起订量 200件": one count and no second one. */
const COUNT = new RegExp(
  `^[^\\d-]{0,30}?(\\d{1,3}(?:[,，]\\d{3}){1,3}|\\d{1,9})\\s{0,3}\\+?\\s{0,3}(?:(?:${PIECE})\\.?(?:\\s{0,2}/\\s{0,2}lot)?)?(?:起批|起订|起|以上)?$`,
  'i',
);

/** Number of pieces that a text of a listing counts; NaN where it counts none, or something else than pieces. O(length), bounded. */
export function piecesIn(text: string): number {
  const [, count] = COUNT.exec(text.trim().slice(0, 80)) ?? [];
  return count === undefined ? Number.NaN : Number(count.replace(/[,，]/g, ''));
}
