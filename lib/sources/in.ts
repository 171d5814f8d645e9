import type { OfficialSource } from './source';

/** Notices of right holders, of which no list is public. */
export const india: OfficialSource = {
  key: 'in-icegate',
  regime: 'IN',
  country: {
    en: 'India',
    ru: 'Индия',
    zh_CN: '印度',
  },
  title: {
    en: 'Indian Customs: IPR recordation portal',
    ru: 'Таможня Индии: портал записи прав',
    zh_CN: '印度海关：知识产权备案门户',
  },
  kind: 'none',
  address: 'https://ipr.icegate.gov.in/IPR/homePage',
  lacks: {
    en: 'The portal takes the notices of right holders. No public list of what is recorded there was found.',
    ru: 'Портал принимает уведомления правообладателей. Открытого списка записанного там не найдено.',
    zh_CN: '该门户受理权利人的备案申请。未找到公开的备案名单。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Asia/Kolkata', 'Asia/Calcutta'],
};
