import type { FileSource } from './source';

/** Its page links `ReestrDDMMYY.xlsx`. */
export const by: FileSource = {
  key: 'by-gtk',
  regime: 'BY',
  title: { en: 'Belarus – State Customs Committee', zh_CN: '白俄罗斯国家海关委员会' },
  address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
  kind: 'file',
  gives: {
    en: 'The whole register as an Excel file: word, classes, tariff codes, goods, holder, first and last day.',
    zh_CN: '完整名录，Excel 文件：商标文字、类别、税则号列、商品、权利人、起止日期。',
  },
  lacks: {
    en: 'Two thirds of its marks are pictures, which no text screening can see.',
    zh_CN: '约三分之二的商标是图形，文字筛查看不到。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'link-on-page',
    address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
    path: /^\/uploads\/reestr-is\/Reestr(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})\.xlsx?$/i,
  },
};
