import type { FileSource } from './source';

/** A page with a link to the newest file. */
export const by: FileSource = {
  key: 'by-customs',
  regime: 'BY',
  country: {
    en: 'Belarus',
    ru: 'Беларусь',
    zh_CN: '白俄罗斯',
  },
  title: {
    en: 'State Customs Committee: national customs register of intellectual property',
    ru: 'Государственный таможенный комитет: национальный таможенный реестр объектов интеллектуальной собственности',
    zh_CN: '国家海关委员会：国家知识产权海关登记簿',
  },
  kind: 'file',
  address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
  gives: {
    en: 'The whole register as an Excel file: mark, holder, goods, classes, tariff codes, term; 71 rows when last seen.',
    ru: 'Весь реестр файлом Excel: знак, правообладатель, товары, классы, коды ТН ВЭД, срок; в последний раз 71 строка.',
    zh_CN: '整份登记簿（Excel）：商标、权利人、货物、类别、税则号、有效期；最近所见为71行。',
  },
  lacks: {
    en: 'Of 71 recordals, 24 had a word; the others are pictures.',
    ru: 'Из 71 записи слова были у 24; остальные – изображения.',
    zh_CN: '71条备案中24条有文字，其余为图片。',
  },
  how: {
    en: 'Open the page, take the file, and add it under Lists. Reckon with a minute for all brands at once.',
    ru: 'Откройте страницу, возьмите файл и добавьте его в разделе «Списки». На все бренды сразу уйдёт около минуты.',
    zh_CN: '打开页面，下载文件，在“备案名单”中添加。约一分钟即可覆盖全部品牌。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'link-on-page',
    address: 'https://www.customs.gov.by/zashchita-prav-na-obekty-intellektualnoy-sobstvennosti',
    path: /^\/uploads\/reestr-is\/Reestr(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})\.xlsx?$/i,
  },
  timeZones: ['Europe/Minsk'],
};
