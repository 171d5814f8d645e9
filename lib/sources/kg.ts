import type { OfficialSource } from './source';

/** A page with a link to a PDF. */
export const kg: OfficialSource = {
  key: 'kg-customs',
  regime: 'KG',
  country: {
    en: 'Kyrgyzstan',
    ru: 'Кыргызстан',
    zh_CN: '吉尔吉斯斯坦',
  },
  title: {
    en: 'State Customs Service: customs register of intellectual property',
    ru: 'Государственная таможенная служба: таможенный реестр объектов интеллектуальной собственности',
    zh_CN: '国家海关总署：知识产权海关登记簿',
  },
  kind: 'file',
  address: 'https://www.customs.gov.kg/site/ru/master/customskg/intellektualdyk-menchik-ukuktaryn-korgoo',
  gives: {
    en: 'The whole register as a PDF: mark, holder, goods, classes, term; 510 rows when last seen.',
    ru: 'Весь реестр файлом PDF: знак, правообладатель, товары, классы, срок; в последний раз 510 строк.',
    zh_CN: '整份登记簿（PDF）：商标、权利人、货物、类别、有效期；最近所见为510行。',
  },
  lacks: {
    en: 'A PDF whose table is broken over pages: numbers and terms must be looked at. Of 510 rows, 279 were in force.',
    ru: 'PDF, таблица которого разорвана по страницам: номера и сроки нужно просмотреть. Из 510 строк действовали 279.',
    zh_CN: 'PDF 表格跨页断行，编号和期限须核对。510行中279行有效。',
  },
  how: {
    en: 'Open the page, take the PDF named «Таможенный реестр объектов интеллектуальной собственности», and add it under Lists.',
    ru: 'Откройте страницу, возьмите PDF с названием «Таможенный реестр объектов интеллектуальной собственности» и добавьте его в разделе «Списки».',
    zh_CN:
      '打开页面，下载名为“Таможенный реестр объектов интеллектуальной собственности”的PDF，在“备案名单”中添加。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  timeZones: ['Asia/Bishkek'],
};
