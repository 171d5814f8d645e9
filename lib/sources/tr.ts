import type { OfficialSource } from './source';

/** Applications, which an applicant alone can look up. */
export const tr: OfficialSource = {
  key: 'tr-customs',
  regime: 'TR',
  country: {
    en: 'Türkiye',
    ru: 'Турция',
    zh_CN: '土耳其',
  },
  title: {
    en: 'Ministry of Trade: applications for customs action',
    ru: 'Министерство торговли: заявления о мерах таможни',
    zh_CN: '贸易部：海关措施申请',
  },
  kind: 'none',
  lacks: {
    en: 'Holders apply in a program of the ministry and see their own applications there. No public list was found.',
    ru: 'Правообладатели подают заявления в программе министерства и видят там только свои. Открытого списка не найдено.',
    zh_CN: '权利人通过贸易部系统申请，只能查看自己的申请。未找到公开名单。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Europe/Istanbul', 'Asia/Istanbul', 'Turkey'],
};
