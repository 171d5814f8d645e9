/** What a column of a list may mean: the fields of a recordal. */
export const FIELDS = [
  'regime',
  'recordNo',
  'rightType',
  'markText',
  'aliases',
  'markImage',
  'registrationNo',
  'registrationRoute',
  'holder',
  'holderCountry',
  'classes',
  'niceEdition',
  'goods',
  'subgroups',
  'hsCodes',
  'status',
  'validFrom',
  'validTo',
  'registrationValidTo',
  'authorisedUsers',
  'role',
  'agent',
  'contact',
  /** Number and date of the order that entered the record; some terms count from it. */
  'order',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which columns (0-based) fill which field. Goods may stand in several; the others take the first. */
export type ColumnMap = Partial<Record<Field, number[]>>;

/** One column of a file: its header as written (empty where the file has none), and the field assigned to it. */
export interface Column {
  header: string;
  field?: Field;
}

/** Columns with people's phones, e-mails and passport numbers: read only when the user asks. */
export const CONTACT_FIELDS: readonly Field[] = ['agent', 'contact'];
