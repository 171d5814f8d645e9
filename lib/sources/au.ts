import type { OfficialSource } from './source';

/** Notices of objection, which are not published. */
export const au: OfficialSource = {
  key: 'au-abf',
  regime: 'AU',
  country: {
    en: 'Australia',
    ru: 'Австралия',
    zh_CN: '澳大利亚',
  },
  title: {
    en: 'Australian Border Force: notices of objection',
    ru: 'Пограничная служба Австралии: уведомления о возражении',
    zh_CN: '澳大利亚边境执法局：异议通知',
  },
  kind: 'none',
  address: 'https://www.abf.gov.au/help-and-support-subsite/Pages/notices/intellectual-property.aspx',
  lacks: {
    en: 'Holders lodge notices for four years. No public list was found.',
    ru: 'Правообладатели подают уведомления на четыре года. Открытого списка не найдено.',
    zh_CN: '权利人提交为期四年的异议通知。未找到公开名单。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Australia/'],
};
