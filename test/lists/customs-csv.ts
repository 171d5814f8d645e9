/** A list in the customs query's columns, for measurements: every row another recordal, some marks alike. */
export const CUSTOMS_HEADER =
  '权利名称,权利人名称,权利人国别,权利号,备案号,权利类别,商品分类,备案状态,备案开始日期,备案截止日期\n';

/** One line of it. Stands alone, so that its source may cross to a page. */
export function customsLine(row: number): string {
  return `MARK${row} 星${row % 97},Holder Company ${row % 5_000} Co. Ltd.,美国,${10_000_000 + row},T${2000 + (row % 26)}-${10_000 + row},国内注册,${(row % 45) + 1},生效,20${16 + (row % 10)}-01-${10 + (row % 18)},20${26 + (row % 10)}-01-09\n`;
}
