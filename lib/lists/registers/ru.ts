import { eurasianNumbers } from './eurasian';
import type { Register } from './register';

/** TROIS. The open data repeat a number where goods or holders are many, and list what is expired as well. */
export const ru: Register = {
  key: 'RU',
  country: 'Russia',
  name: 'FCS, ТРОИС',
  layouts: [
    { source: 'open data 7730176610-trois', form: 'CSV', from: 'its header and a row' },
    { source: 'search of tks.ru/db/ois', form: 'HTML', from: 'its headers of about 2017' },
    { source: 'alta.ru/rois', form: 'HTML', from: 'a page of its list: a table for each record' },
    { source: 'ROIS of the vedhelper app', form: 'JSON', from: 'its field names' },
  ],
  signs: [{ columns: ['REGNOM'] }, { parts: ['Меры принимаются до'] }],
  headings: {
    // Open data and vedhelper: REGNOM, and so on. tks.ru: Рег.номер.
    recordNo: { exact: ['REGNOM'], part: ['Рег.номер'] },
    // Open data: DATEEND. alta.ru: Меры принимаются до.
    validTo: { exact: ['DATEEND'], part: ['Меры принимаются до'] },
    // Open data: NAMEL, the holder's representative. alta.ru: Доверенные лица правообладателя.
    agent: { exact: ['NAMEL'], part: ['Доверенные лица'] },
    // Open data: NPRAVO. vedhelper: document. alta.ru: Документ об охраноспособности ОИС.
    registrationNo: { exact: ['NPRAVO', 'document'], part: ['Документ об охраноспособности'] },
    // Open data: NAMET, which goes on in NAMETB. alta.ru: Товары, в отношении которых принимаются меры.
    goods: { exact: ['NAMET', 'NAMETB'], part: ['Товары'] },
    // vedhelper: box 33 of the customs declaration.
    hsCodes: { exact: ['g33'] },
    classes: { exact: ['MKTU'] },
    // Open data and vedhelper: box 31 of the customs declaration. tks.ru: Описание ОИС. alta.ru: over each record's table.
    markText: { exact: ['G31_12', 'caption'], part: ['Описание ОИС'] },
  },
  headingsInItsFiles: {
    status: { exact: ['NOTE'] },
    holder: { exact: ['NAME'] },
    agent: { exact: ['NAMEL'] },
  },
  // 00257/00062-074/ТЗ-221104: number, holder and his mark, day of entry
  numbers: { ...eurasianNumbers, forms: [/^\d{5}\/\d{5}-\d{3}\/\p{L}{2}-\d{6}$/u] },
  angleQuotes: true,
  // NOTE also carries descriptions.
  remarksAmongStates: true,
};
