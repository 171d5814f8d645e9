import type { OfficialSource } from './source';

/** Recordals per emirate, of which no list is public. */
export const ae: OfficialSource = {
  key: 'ae-dubai',
  regime: 'AE',
  country: {
    en: 'United Arab Emirates',
    ru: 'Объединённые Арабские Эмираты',
    zh_CN: '阿联酋',
  },
  title: {
    en: 'Dubai Customs: brands recording system',
    ru: 'Таможня Дубая: система записи брендов',
    zh_CN: '迪拜海关：品牌备案系统',
  },
  kind: 'none',
  address: 'https://www.dubaicustoms.gov.ae/en/IPR/Pages/TrademarkRecordingSystem.aspx',
  lacks: {
    en: 'Each emirate records by itself. No public list and no public search was found.',
    ru: 'Каждый эмират ведёт записи сам. Ни открытого списка, ни открытого поиска не найдено.',
    zh_CN: '各酋长国分别备案。未找到公开名单或公开检索。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Asia/Dubai'],
};
