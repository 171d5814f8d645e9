import type { Headings, Vocabulary } from '../register';

/**
 * Headings in English, as the exports of trade mark offices and lists of lawyers are headed. Whole headings
 * only: a short word of one language is a part of many words of another.
 */
// biome-ignore format: by language
const HEADINGS: Headings = {
  goods: {
    exact: [
      'Product description', 'Goods / services',
    ],
  },
  recordNo: {
    exact: [
      'Recordation', 'Recordal', 'Recordation #', 'Record #', 'Record number', 'Application reference', 'AFA reference', 'Notice reference',
      'Recordal ref.', 'Recordal reference', 'Recordation ref.', 'Customs ref. no', 'Customs ref.', 'Customs reference', 'Customs reference no',
      'Customs record #', 'Customs record no', 'Registry number',
    ],
  },
  markText: {
    exact: [
      'Title/Mark', 'Title of mark', 'Words', 'Mark words', 'Words of the mark', 'mark_id_char', 'Mark identification', 'Verbal element',
      'Marks', 'Mark/Title', 'Mark / Title', 'TM', 'TM name', 'Trademarks', 'Wordmark', 'IPR name', 'Name of right', 'IPR title', 'Title of IPR',
      'Title of right', 'Title of the IPR',
    ],
  },
  holder: {
    exact: [
      'Owner name', 'Holder name',
      'Proprietor', 'Registrant',
    ],
  },
  status: {
    exact: [
      'Current status', 'Live/Dead', 'Legal status', 'Record state',
    ],
  },
  validFrom: {
    exact: [
      'Validity start', 'Validity from', 'Term start', 'Term from', 'Start', 'From', 'Valid since', 'Begin', 'Begin date', 'Recordation date',
      'Recordal date', 'Recordal from', 'Recordation from', 'Customs recordal from', 'Customs recordation from', 'Recordation start',
      'Recordal start', 'Record start',
    ],
  },
  validTo: {
    exact: [
      'Validity end', 'Validity', 'Validity to', 'Validity until', 'Term end', 'Term to', 'Term', 'End', 'To', 'Until', 'Exp. date', 'Exp date',
      'Exp', 'Recordation expiration', 'Expiration', 'Recordal to', 'Recordation to', 'Customs recordal to', 'Customs recordation to',
      'Recordation end', 'Recordal end', 'Record end',
    ],
  },
  registrationNo: {
    exact: [
      'Reg. No', 'Registration #', 'Reg #',
      'Reg number', 'TM No', 'TMR No', 'Trade mark number', 'Trademark number', 'IRN', 'International registration number',
    ],
  },
  classes: {
    exact: [
      'IC', 'NCL', 'Nice', 'Nice Cl.', 'Nice class(es)', 'Nice classification', 'Int. Cl.', 'Int. Class',
    ],
  },
  registrationValidTo: {
    exact: [
      'Registration to', 'Trademark registration to', 'Trade mark registration to', 'Registration until',
    ],
  },
};

export const englishHeadings: Vocabulary = { headings: HEADINGS };
