import type { Field } from './recordal-fields';

/** How a header is known: it reads so as a whole, or contains a part. Case, width, spaces and punctuation do not count. */
export interface Heading {
  exact?: readonly string[];
  part?: readonly string[];
}

export type Headings = Partial<Record<Field, Heading>>;

/** What a header row must hold to be a register's: all of these, in whatever order. */
export interface Sign {
  /** Whole headers. */
  columns?: readonly string[];
  /** Parts of headers. */
  parts?: readonly string[];
}

/** What a register may say of a record. A suspended record is neither in force nor gone. */
export type RecordState = 'cancelled' | 'revoked' | 'expired' | 'suspended' | 'pending' | 'active';

export type RightKind = 'trademark' | 'copyright' | 'patent';

/** The order of day and month in `3/4/2011`. */
export type DateOrder = 'day-first' | 'month-first';

/** Words of a register or a language. They are understood in every file: a register's rows also come under other headers. */
export interface Vocabulary {
  headings: Headings;
  /** Parts of a status cell, in lower case. The gravest state wins over the order of words. */
  states?: Partial<Record<RecordState, readonly string[]>>;
  /** Kinds of right: parts of the cell that names the kind, in lower case; else what its numbers look like. */
  rights?: Partial<Record<RightKind, { words?: readonly string[]; numbers?: RegExp }>>;
  /** Written over a mark or a number, or behind a term: the record is struck off. */
  struckOff?: RegExp;
  /** A term that counts from the day of the order of entry; group `years`. */
  termFromOrder?: RegExp;
  /** A cell in which goods, Nice classes and tariff codes stand together. */
  goodsCell?: GoodsCellForm;
}

/** How goods, classes and codes are told apart in one cell. Bounded repetitions only: cells are hostile input. */
export interface GoodsCellForm {
  /** A cell of goods that this finds holds classes or codes as well. */
  inGoods: RegExp;
  /** The same of a cell of tariff codes. */
  inCodes: RegExp;
  /** Classes (group 1) right before a code. */
  classBeforeCode: RegExp;
  /** Codes (group 1) behind their label, short ones too. */
  labelledCodes: RegExp;
  /** A run of codes long enough to be known without a label. */
  codes: RegExp;
  /** Classes (any one group) beside the word for class. */
  namedClasses: RegExp;
  /** Classes (group 1) between signs. */
  separatedClasses: RegExp;
  /** A class (group 1) at the cell's end. */
  lastClass: RegExp;
  /** The label that is left over once its codes are taken out. */
  leftOverLabel: RegExp;
}

/** Recordal numbers of a register. */
export interface NumberRule {
  /** Forms that no other regime writes. */
  forms?: readonly RegExp[];
  /** The number at the start of a cell from which the white space of line wraps is gone; the rest was dragged in. */
  within?: RegExp;
  /** Slips of the hand and what was meant. */
  slips?: readonly (readonly [RegExp, string])[];
  /** The day of entry in the number: groups `day`, `month` and `year`, of two digits. */
  entryDay?: RegExp;
}

/** A form in which the register's records reach people, and which is read row by row. */
export interface Layout {
  /** Where it comes from. */
  source: string;
  form: 'CSV' | 'XLSX' | 'HTML' | 'JSON' | 'PDF';
  /** What its headers and rows were described from. */
  from: string;
  /** A real file of it that is read by a test. */
  verified?: string;
}

/** One customs register, as data. `lib/lists/reading/` does the reading. */
export interface Register extends Vocabulary {
  /** The regime that its recordals get: an ISO country code. */
  key: string;
  country: string;
  name: string;
  layouts: readonly Layout[];
  /** Headers by which its files are known; any one of them is enough. */
  signs: readonly Sign[];
  /** What ordinary words mean in its own files only; goes before every other heading there. */
  headingsInItsFiles?: Headings;
  numbers?: NumberRule;
  /** Undefined: told by the dates of the file itself. */
  dateOrder?: DateOrder;
  /** Its files are copied out of a PDF, whose line wraps part words and numbers. */
  brokenByWraps?: boolean;
  /** Writes the quotation marks of holders' names as `<` and `>`. */
  angleQuotes?: boolean;
  /** A remark in the status column that is no word for a state leaves the record as it is: in force. */
  remarksAmongStates?: boolean;
}
