import { eurasianNumbers } from './eurasian';
import type { Register } from './register';

/** A table in a PDF: copied out of it, words and numbers come broken by line wraps. */
export const kg: Register = {
  key: 'KG',
  country: 'Kyrgyzstan',
  name: 'State Customs Service, Таможенный реестр ОИС',
  layouts: [{ source: 'customs.gov.kg', form: 'PDF', from: 'its header and forms of all 510 rows' }],
  signs: [{ parts: ['письма ГТС'] }, { parts: ['срок внесения ОИС'] }],
  headings: {
    recordNo: { exact: ['Рег. №'] },
    validTo: { part: ['срок внесения'] },
    agent: { part: ['доверенные лица'] },
    registrationNo: { part: ['документа об охраноспособности'] },
    order: { part: ['письма ГТС'] },
    markText: { part: ['наименование (вид, описание'] },
  },
  // "На 2 года с даты издания приказа ГТС"
  // "на два года", "сроком на 2 (два) года"
  termFromOrder:
    /на\s+(?<years>\d{1,2}|один|два|две|двух|три|трех|трёх|четыре|пять|пяти|шесть|семь|восемь|девять|десять)\s*(?:\([а-яё]{2,10}\)\s*)?(?:год|лет)/iu,
  brokenByWraps: true,
  // Kazakhstan's numbers look alike: only the headers tell whose they are.
  numbers: eurasianNumbers,
};
