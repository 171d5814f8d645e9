import type { FileSource } from './source';

/** Its page links the register as a workbook, at times in the format of Excel 97. */
export const kz: FileSource = {
  key: 'kz-kgd',
  regime: 'KZ',
  title: { en: 'Kazakhstan – State Revenue Committee', zh_CN: '哈萨克斯坦国家收入委员会' },
  address: 'https://kgd.gov.kz/ru/content/tamozhennyy-reestr-obektov-intellektualnoy-sobstvennosti-1',
  kind: 'file',
  gives: {
    en: 'The whole register as an Excel file: word, classes, goods, tariff codes, holder, last day.',
    zh_CN: '完整名录，Excel 文件：商标文字、类别、商品、税则号列、权利人、截止日期。',
  },
  lacks: {
    en: 'Nearly half of its marks are pictures, which no text screening can see.',
    zh_CN: '近一半商标是图形，文字筛查看不到。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'link-on-page',
    address: 'https://kgd.gov.kz/ru/content/tamozhennyy-reestr-obektov-intellektualnoy-sobstvennosti-1',
    path: /^\/sites\/default\/files\/pages[^?#]*\.xlsx?$/i,
  },
};
