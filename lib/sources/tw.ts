import type { OfficialSource } from './source';

/** Advice of trademark holders, of which no list is public. */
export const tw: OfficialSource = {
  key: 'tw-customs',
  regime: 'TW',
  country: {
    en: 'Taiwan',
    ru: 'Тайвань',
    zh_CN: '台湾地区',
  },
  title: {
    en: 'Customs Administration: border measures on intellectual property',
    ru: 'Таможенная администрация: пограничные меры по интеллектуальной собственности',
    zh_CN: '海关：知识产权边境保护（提示保护）',
  },
  kind: 'none',
  address: 'https://web.customs.gov.tw/en/htmlList/1892',
  lacks: {
    en: 'Holders advise customs of their marks in the port single window. No public list and no open data of it was found.',
    ru: 'Правообладатели сообщают таможне о знаках через портовое «единое окно». Ни открытого списка, ни открытых данных не найдено.',
    zh_CN: '权利人通过关港贸单一窗口向海关提示保护。未找到公开名单或开放数据。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Asia/Taipei', 'ROC'],
};
