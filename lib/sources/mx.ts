import type { OfficialSource } from './source';

/** Customs' own base of marks, which is not public. */
export const mx: OfficialSource = {
  key: 'mx-customs',
  regime: 'MX',
  country: {
    en: 'Mexico',
    ru: 'Мексика',
    zh_CN: '墨西哥',
  },
  title: {
    en: 'Mexican customs: base of marks',
    ru: 'Таможня Мексики: база знаков',
    zh_CN: '墨西哥海关：商标数据库',
  },
  kind: 'none',
  lacks: {
    en: 'Holders record marks in a base that customs uses. No public list and no public search was found.',
    ru: 'Правообладатели записывают знаки в базу, которой пользуется таможня. Ни открытого списка, ни открытого поиска не найдено.',
    zh_CN: '权利人将商标登记于供海关使用的数据库。未找到公开名单或公开检索。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: [
    'America/Mexico_City',
    'America/Cancun',
    'America/Merida',
    'America/Monterrey',
    'America/Matamoros',
    'America/Chihuahua',
    'America/Ciudad_Juarez',
    'America/Ojinaga',
    'America/Mazatlan',
    'America/Bahia_Banderas',
    'America/Hermosillo',
    'America/Tijuana',
  ],
};
