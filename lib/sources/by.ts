import type { OfficialSource } from './source';

/** A page with a link to the newest file. */
export const by: OfficialSource = {
  key: 'by-customs',
  regime: 'BY',
  country: {
    en: 'Belarus',
    zh_CN: '白俄罗斯',
  },
  title: {
    en: 'State Customs Committee: national customs register of intellectual property',
    zh_CN: '国家海关委员会：国家知识产权海关登记簿',
  },
  kind: 'file',
  address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
  gives: {
    en: 'The whole register as an Excel file: mark, holder, goods, classes, tariff codes, term; 71 rows when last seen.',
    zh_CN: '整份登记簿（Excel）：商标、权利人、货物、类别、税则号、有效期；最近所见为71行。',
  },
  lacks: {
    en: 'Of 71 recordals, 24 had a word; the others are pictures.',
    zh_CN: '71条备案中24条有文字，其余为图片。',
  },
  how: {
    en: 'Open the page, take the file, and add it under Lists. Reckon with a minute for all brands at once.',
    zh_CN: '打开页面，下载文件，在“备案名单”中添加。约一分钟即可覆盖全部品牌。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'link-on-page',
    address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
    path: /^\/uploads\/reestr-is\/Reestr\d{6}\.xlsx$/i,
  },
  timeZones: ['Europe/Minsk'],
};
