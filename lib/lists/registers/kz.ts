import { eurasianNumbers } from './eurasian';
import type { Register } from './register';

/** Half of its marks are pictures; what is struck off stays in the table, with the order in place of the mark. */
export const kz: Register = {
  key: 'KZ',
  country: 'Kazakhstan',
  name: 'State Revenue Committee, Таможенный реестр ОИС',
  layouts: [
    {
      source: 'kgd.gov.kz',
      form: 'XLSX',
      from: 'the whole register',
      verified: 'the register of 2025-01-19, 2,023 rows',
    },
  ],
  signs: [{ parts: ['по таможенному реестру', 'охранного документа'] }],
  headings: {
    validTo: { part: ['срок защиты'] },
    // KEDEN: trustedPersons.
    agent: { exact: ['trustedPersons'], part: ['доверенных лицах'] },
    // KEDEN: protectionDoc.
    registrationNo: { exact: ['protectionDoc'], part: ['охранного документа'] },
    order: { part: ['письма в таможенные органы'] },
    // KEDEN: objectName.
    markText: { exact: ['objectName'], part: ['наименование (вид, описание'] },
  },
  // 00001/ТЗ-260905; one row lacks the slash: 01761ТЗ-111023
  numbers: { ...eurasianNumbers, forms: [/^\d{5}\/\p{L}{2}-\d{6}$/u] },
};
