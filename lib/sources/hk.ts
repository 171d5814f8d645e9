import type { OfficialSource } from './source';

/** Recordals with customs, of which no list is public. */
export const hk: OfficialSource = {
  key: 'hk-ced',
  regime: 'HK',
  country: {
    en: 'Hong Kong',
    ru: 'Гонконг',
    zh_CN: '香港',
  },
  title: {
    en: 'Customs and Excise Department: recorded marks',
    ru: 'Департамент таможни и акцизов: записанные знаки',
    zh_CN: '香港海关：商标备案',
  },
  kind: 'none',
  lacks: {
    en: 'Holders record marks with customs. No public list was found.',
    ru: 'Правообладатели записывают знаки в таможне. Открытого списка не найдено.',
    zh_CN: '权利人向海关备案。未找到公开名单。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Asia/Hong_Kong', 'Hongkong'],
};
