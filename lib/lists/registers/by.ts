import { eurasianNumbers } from './eurasian';
import type { Register } from './register';

/** The national register: classes and tariff codes share a cell, a row of numbers stands under the header. */
export const by: Register = {
  key: 'BY',
  country: 'Belarus',
  name: 'National customs register (Национальный таможенный реестр)',
  layouts: [
    { source: 'customs.gov.by, ReestrDDMMYY', form: 'XLSX', from: 'its header and forms of all 71 rows' },
    { source: 'customs.gov.by, nine columns of about 2017', form: 'XLSX', from: 'its headers' },
  ],
  signs: [
    { parts: ['национальному таможенному реестру'] },
    { parts: ['национальный таможенный реестр'] },
    // So misspelt in the register's own header.
    { parts: ['национальныйу таможенный реестр'] },
  ],
  headings: {
    validFrom: { part: ['дата включения'] },
    validTo: { part: ['дата окончания'] },
    // 2017: Сведения о доверенных лицах правообладателя.
    agent: { part: ['представителях', 'доверенных лицах'] },
    // 2017: Наименование, номер и дата документа, подтверждающего …
    registrationNo: { part: ['основание приобретения права', 'документа, подтверждающего'] },
    goods: { part: ['наименование (описание) товаров'] },
    hsCodes: { part: ['класс (классы) товаров'] },
    // 2017: Наименование (описание, изображение) …
    markText: {
      part: ['вид объекта интеллектуальной собственности', 'наименование (описание, изображение)'],
    },
  },
  // 00123/011021/03-ТЗ-100724: number, day of the first entry and count of renewals, day of entry
  numbers: { ...eurasianNumbers, forms: [/^\d{5}\/\d{6}\/\d{2}-\p{L}{2}-\d{6}$/u] },
};
