import type { OfficialSource } from './source';

/** A register that is said to be published, at an address that was not found. */
export const ua: OfficialSource = {
  key: 'ua-customs',
  regime: 'UA',
  country: {
    en: 'Ukraine',
    ru: 'Украина',
    zh_CN: '乌克兰',
  },
  title: {
    en: 'State Customs Service: customs register of intellectual property rights',
    ru: 'Государственная таможенная служба: таможенный реестр объектов права интеллектуальной собственности',
    zh_CN: '国家海关总署：知识产权海关登记簿',
  },
  kind: 'none',
  lacks: {
    en: 'The register is said to be published weekly in the Single Window; no address of it was found, nor a set of open data.',
    ru: 'Говорят, реестр еженедельно публикуется в «Едином окне»; ни адреса, ни набора открытых данных не найдено.',
    zh_CN: '据称登记簿每周在“单一窗口”公布；未找到网址，也未找到开放数据。',
  },
  checked: { by: 'second-hand', day: '2026-11-29' },
  timeZones: ['Europe/Kyiv', 'Europe/Kiev', 'Europe/Uzhgorod', 'Europe/Zaporozhye'],
};
