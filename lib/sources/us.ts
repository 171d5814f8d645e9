import type { OfficialSource } from './source';

/** CBP's search of recordations. */
export const us: OfficialSource = {
  key: 'us-cbp',
  regime: 'US',
  country: {
    en: 'United States',
    ru: 'США',
    zh_CN: '美国',
  },
  title: {
    en: 'Customs and Border Protection: Intellectual Property Rights Search',
    ru: 'Таможенно-пограничная служба (CBP): поиск записей (IPRS)',
    zh_CN: '海关与边境保护局：知识产权检索（IPRS）',
  },
  kind: 'query',
  address: 'https://iprs.cbp.gov/s/#/',
  gives: {
    en: 'The public part of each recordation: mark, owner, recordation and registration number, term.',
    ru: 'Открытая часть каждой записи: знак, правообладатель, номера записи и регистрации, срок.',
    zh_CN: '每条备案的公开部分：商标、权利人、备案号、注册号、有效期。',
  },
  lacks: {
    en: 'No address for a search and no file of the whole was found; how many rows a page shows is not known.',
    ru: 'Ни адреса для поиска, ни файла целиком не найдено; сколько строк на странице, неизвестно.',
    zh_CN: '检索结果没有网址，未找到整份文件；每页条数不详。',
  },
  how: {
    en: 'Paste the mark into the search and look through what comes. Reckon with a minute for a brand.',
    ru: 'Вставьте знак в поиск и просмотрите результаты. На один бренд уйдёт около минуты.',
    zh_CN: '把商标粘贴到检索框，查看结果。一个品牌约一分钟。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  timeZones: [
    'America/New_York',
    'America/Detroit',
    'America/Chicago',
    'America/Denver',
    'America/Boise',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Juneau',
    'America/Kentucky/',
    'America/Indiana/',
    'America/North_Dakota/',
    'Pacific/Honolulu',
    'US/',
  ],
};
