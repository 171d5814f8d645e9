import type { OfficialSource } from './source';

/** Alerts, which customs sends to holders and shows to nobody else. */
export const ar: OfficialSource = {
  key: 'ar-alerta',
  regime: 'AR',
  country: {
    en: 'Argentina',
    ru: 'Аргентина',
    zh_CN: '阿根廷',
  },
  title: {
    en: 'Argentine customs: alert entries (Sistema de Asientos de Alerta)',
    ru: 'Таможня Аргентины: записи оповещения (Sistema de Asientos de Alerta)',
    zh_CN: '阿根廷海关：警示登记系统（Sistema de Asientos de Alerta）',
  },
  kind: 'none',
  address:
    'https://servicioscf.afip.gob.ar/publico/abc/ABCpaso2.aspx?id_nivel1=556&id_nivel2=925&p=Sistema%20de%20Asientos%20de%20Alerta',
  lacks: {
    en: 'The entries tell customs whom to notify. No public list was found.',
    ru: 'Записи говорят таможне, кого уведомить. Открытого списка не найдено.',
    zh_CN: '登记供海关通知权利人之用。未找到公开名单。',
  },
  checked: { by: 'copy', day: '2026-11-29' },
  timeZones: ['America/Argentina/', 'America/Buenos_Aires'],
};
