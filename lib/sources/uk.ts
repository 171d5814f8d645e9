import type { OfficialSource } from './source';

/** Applications for action, which are not published. */
export const uk: OfficialSource = {
  key: 'uk-hmrc',
  regime: 'UK',
  country: {
    en: 'United Kingdom',
    ru: 'Великобритания',
    zh_CN: '英国',
  },
  title: {
    en: 'HM Revenue and Customs: applications for action',
    ru: 'Налоговая и таможенная служба (HMRC): заявления о принятии мер',
    zh_CN: '英国税务海关总署：海关行动申请',
  },
  kind: 'none',
  address: 'https://www.gov.uk/guidance/apply-for-action-to-protect-your-intellectual-property-rights',
  lacks: {
    en: 'Holders apply in an online service. No public list of granted applications was found.',
    ru: 'Правообладатели подают заявления онлайн. Открытого списка удовлетворённых заявлений не найдено.',
    zh_CN: '权利人在线申请。未找到已批准申请的公开名单。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['Europe/London', 'Europe/Belfast', 'GB'],
  regions: ['GB'],
};
