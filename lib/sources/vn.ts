import type { OfficialSource } from './source';

/** Requests for control, of which no list was found. */
export const vn: OfficialSource = {
  key: 'vn-customs',
  regime: 'VN',
  country: {
    en: 'Vietnam',
    ru: 'Вьетнам',
    zh_CN: '越南',
  },
  title: {
    en: 'Vietnam Customs: requests for control of goods',
    ru: 'Таможня Вьетнама: запросы о контроле товаров',
    zh_CN: '越南海关：知识产权监管申请',
  },
  kind: 'none',
  lacks: {
    en: 'No public list of accepted requests was found.',
    ru: 'Открытого списка принятых запросов не найдено.',
    zh_CN: '未找到已受理申请的公开名单。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Asia/Ho_Chi_Minh', 'Asia/Saigon'],
};
