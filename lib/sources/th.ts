import type { OfficialSource } from './source';

/** A system that only customs officers open. */
export const th: OfficialSource = {
  key: 'th-tcirs',
  regime: 'TH',
  country: {
    en: 'Thailand',
    ru: 'Таиланд',
    zh_CN: '泰国',
  },
  title: {
    en: 'Thai Customs: IPR recordation system (TCIRs)',
    ru: 'Таможня Таиланда: система записи прав (TCIRs)',
    zh_CN: '泰国海关：知识产权备案系统（TCIRs）',
  },
  kind: 'none',
  lacks: {
    en: 'The system is closed: only customs officers read what is recorded.',
    ru: 'Система закрыта: записанное читают только сотрудники таможни.',
    zh_CN: '系统不公开：备案内容仅供海关人员查阅。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Asia/Bangkok'],
};
