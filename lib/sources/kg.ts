import type { OfficialSource } from './source';

/** A page with a link to a PDF. */
export const kg: OfficialSource = {
  key: 'kg-customs',
  regime: 'KG',
  country: {
    en: 'Kyrgyzstan',
    zh_CN: '吉尔吉斯斯坦',
  },
  title: {
    en: 'State Customs Service: customs register of intellectual property',
    zh_CN: '国家海关总署：知识产权海关登记簿',
  },
  kind: 'file',
  address: 'https://www.customs.gov.kg/site/ru/master/customskg/intellektualdyk-menchik-ukuktaryn-korgoo',
  gives: {
    en: 'The whole register as a PDF: mark, holder, goods, classes, term; 510 rows when last seen.',
    zh_CN: '整份登记簿（PDF）：商标、权利人、货物、类别、有效期；最近所见为510行。',
  },
  lacks: {
    en: 'A PDF whose table is broken over pages: numbers and terms must be looked at. Of 510 rows, 279 were in force.',
    zh_CN: 'PDF 表格跨页断行，编号和期限须核对。510行中279行有效。',
  },
  how: {
    en: 'Open the page, take the PDF named «Таможенный реестр объектов интеллектуальной собственности», and add it under Lists.',
    zh_CN:
      '打开页面，下载名为“Таможенный реестр объектов интеллектуальной собственности”的PDF，在“备案名单”中添加。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  timeZones: ['Asia/Bishkek'],
};
