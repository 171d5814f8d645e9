import type { FileSource } from './source';

/** A page with a link to the newest file. */
export const kz: FileSource = {
  key: 'kz-src',
  regime: 'KZ',
  country: {
    en: 'Kazakhstan',
    ru: 'Казахстан',
    zh_CN: '哈萨克斯坦',
  },
  title: {
    en: 'State Revenue Committee: customs register of intellectual property',
    ru: 'Комитет государственных доходов: таможенный реестр объектов интеллектуальной собственности',
    zh_CN: '国家收入委员会：知识产权海关登记簿',
  },
  kind: 'file',
  address: 'https://kgd.gov.kz/ru/content/tamozhennyy-reestr-obektov-intellektualnoy-sobstvennosti-1',
  gives: {
    en: 'The whole register as an Excel file: mark, holder, goods, classes, tariff codes, term; 2,023 rows on 2025-01-19.',
    ru: 'Весь реестр файлом Excel: знак, правообладатель, товары, классы, коды ТН ВЭД, срок; на 19.01.2025 – 2 023 строки.',
    zh_CN: '整份登记簿（Excel）：商标、权利人、货物、类别、税则号、有效期；2025年1月19日为2,023行。',
  },
  lacks: {
    en: 'Of 1,118 recordals in force then, 653 had a word; the others are pictures. Terms are short and are renewed.',
    ru: 'Из 1 118 действовавших тогда записей слова были у 653; остальные – изображения. Сроки короткие и продлеваются.',
    zh_CN: '当时有效的1,118条中，653条有文字，其余为图片。有效期较短，会续展。',
  },
  how: {
    en: 'Open the page, take the file, and add it under Lists. Reckon with a minute for all brands at once.',
    ru: 'Откройте страницу, возьмите файл и добавьте его в разделе «Списки». На все бренды сразу уйдёт около минуты.',
    zh_CN: '打开页面，下载文件，在“备案名单”中添加。约一分钟即可覆盖全部品牌。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'link-on-page',
    address: 'https://kgd.gov.kz/ru/content/tamozhennyy-reestr-obektov-intellektualnoy-sobstvennosti-1',
    path: /^\/sites\/default\/files\/pages.*\.xlsx?$/i,
  },
  timeZones: [
    'Asia/Almaty',
    'Asia/Qyzylorda',
    'Asia/Qostanay',
    'Asia/Aqtobe',
    'Asia/Aqtau',
    'Asia/Atyrau',
    'Asia/Oral',
  ],
};
