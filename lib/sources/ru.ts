import type { OfficialSource } from './source';

/** ТРОИС as open data: whole, in a file whose newest address stands in a table. */
export const ru: OfficialSource = {
  key: 'ru-fcs',
  regime: 'RU',
  country: {
    en: 'Russia',
    zh_CN: '俄罗斯',
  },
  title: {
    en: 'Federal Customs Service: customs register of intellectual property (ТРОИС)',
    zh_CN: '联邦海关署：知识产权海关登记簿（ТРОИС）',
  },
  kind: 'file',
  address: 'https://customs.gov.ru/opendata/7730176610-trois',
  gives: {
    en: 'The whole register as CSV: mark, holder, number, classes, goods, term; about 6,000 recordals in some 50,000 lines, anew each day.',
    zh_CN: '整份登记簿（CSV）：商标、权利人、编号、类别、货物、有效期；约6,000条备案、5万行，每日更新。',
  },
  lacks: {
    en: 'Figures often have no word. A number stands in several rows, and what has ended is listed too. Whether the site answers from abroad was not checked.',
    zh_CN: '图形商标多无文字。同一备案号占多行，已到期的也在其中。境外能否访问未核实。',
  },
  how: {
    en: 'Take the newest CSV (about 42 MB) and add it under Lists. Reckon with some minutes for all brands at once.',
    zh_CN: '下载最新的CSV（约42 MB），在“备案名单”中添加。几分钟即可覆盖全部品牌。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: { by: 'meta-csv', address: 'https://customs.gov.ru/7730176610-trois/meta.csv' },
  timeZones: [
    'Europe/Moscow',
    'Europe/Kaliningrad',
    'Europe/Samara',
    'Europe/Saratov',
    'Europe/Ulyanovsk',
    'Europe/Astrakhan',
    'Europe/Volgograd',
    'Europe/Kirov',
    'Asia/Yekaterinburg',
    'Asia/Omsk',
    'Asia/Novosibirsk',
    'Asia/Barnaul',
    'Asia/Tomsk',
    'Asia/Novokuznetsk',
    'Asia/Krasnoyarsk',
    'Asia/Irkutsk',
    'Asia/Chita',
    'Asia/Yakutsk',
    'Asia/Khandyga',
    'Asia/Vladivostok',
    'Asia/Ust-Nera',
    'Asia/Magadan',
    'Asia/Sakhalin',
    'Asia/Srednekolymsk',
    'Asia/Kamchatka',
    'Asia/Anadyr',
  ],
};
