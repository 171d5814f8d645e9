import type { OfficialSource } from './source';

/** Customs' register, which an association keeps. */
export const kr: OfficialSource = {
  key: 'kr-kcs',
  regime: 'KR',
  country: {
    en: 'Korea',
    ru: 'Корея',
    zh_CN: '韩国',
  },
  title: {
    en: 'Korea Customs Service: reported rights, kept by TIPA',
    ru: 'Таможенная служба Кореи: заявленные права, ведёт TIPA',
    zh_CN: '韩国关税厅：知识产权申报（由TIPA受理）',
  },
  kind: 'none',
  address: 'https://e-tipa.org/service/public_a',
  lacks: {
    en: 'Rights are reported through an association (TIPA) and used by customs. No public list and no public search of it was found.',
    ru: 'Права заявляют через ассоциацию (TIPA), пользуется ими таможня. Ни открытого списка, ни открытого поиска не найдено.',
    zh_CN: '知识产权经协会（TIPA）向海关申报，供海关使用。未找到公开名单或公开检索。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Asia/Seoul', 'ROK'],
};
