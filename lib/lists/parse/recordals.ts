import { checkRecordal, type Recordal, type RecordalInput } from '../../recordal';
import { CONTACT_FIELDS, type ColumnMap, type Field } from '../columns';
import { readDays, type SlashOrder } from './dates';
import {
  cleanText,
  foldNumber,
  readClasses,
  readHsCodes,
  readStatus,
  splitGoods,
  splitNames,
} from './fields';

/** What a whole file says about its rows. */
export interface RowContext {
  /** Regime of rows that name none; undefined: by the form of the number, else CN. */
  regime?: string | undefined;
  slashes?: SlashOrder;
  contacts: boolean;
  /** The file has no column of recordal numbers: rows get one made of their content. */
  unnumbered?: boolean;
}

/** One row, read: a recordal that passed the schema, or the reason why not. */
export interface RowReading {
  recordal?: Recordal;
  reason?: string;
  /** Field that the reason is about. */
  column?: string;
  /** What was left empty or read with doubt. */
  warnings: string[];
}

type Cells = (field: Field) => string;

/** Reads one row of a table by its column map. Never throws. */
export function readTableRow(cells: readonly string[], map: ColumnMap, context: RowContext): RowReading {
  const cell: Cells = (field) => {
    if (!context.contacts && CONTACT_FIELDS.includes(field)) return '';
    const columns = map[field] ?? [];
    return columns.length === 1
      ? (cells[columns[0]!] ?? '')
      : columns
          .map((column) => cells[column] ?? '')
          .filter(Boolean)
          .join('; ');
  };
  const warnings: string[] = [];
  const warn = <T>(field: Field, read: { value: T; warning?: string }): T => {
    if (read.warning) warnings.push(`${field}: ${read.warning}`);
    return read.value;
  };
  const markText = cleanText(cell('markText'));
  const recordNo = recordNumber(cell, context);
  if (recordNo === '')
    return { reason: 'recordNo: the row has no recordal number', column: 'recordNo', warnings };
  const input: RecordalInput = { recordNo, markText };
  const regime = cleanText(cell('regime')) || context.regime || regimeOfNumber(recordNo);
  if (regime) input.regime = regime;
  put(input, 'rightType', readRightType(cell('rightType')));
  for (const field of [
    'markImage',
    'registrationRoute',
    'holder',
    'holderCountry',
    'niceEdition',
    'agent',
    'contact',
  ] as const)
    put(input, field, cleanText(cell(field)));
  put(input, 'registrationNo', foldNumber(cell('registrationNo')));
  const classes = warn('classes', readClasses(cell('classes')));
  if (classes.length > 0) input.classes = classes;
  putList(input, 'hsCodes', readHsCodes(cell('hsCodes')));
  putList(input, 'goods', splitGoods(cell('goods')));
  putList(input, 'subgroups', cell('subgroups').normalize('NFKC').match(/\d{4}/g) ?? []);
  putList(input, 'aliases', splitNames(cell('aliases')));
  const users = splitNames(cell('authorisedUsers'));
  if (users.length > 0) input.authorisedUsers = users.map((name) => ({ name }));
  readTerm(input, cell, context, warn);
  const statusRaw = cleanText(cell('status'));
  if (statusRaw !== '') {
    input.statusRaw = statusRaw;
    input.status = readStatus(statusRaw);
    if (input.status === 'unknown') warnings.push(`status: unknown word "${statusRaw.slice(0, 40)}"`);
  }
  return checked(input, warnings);
}

/** Passes the schema, or tells its first complaint. */
export function checked(input: unknown, warnings: string[]): RowReading {
  const check = checkRecordal(input);
  if ('recordal' in check) return { recordal: check.recordal, warnings };
  const reason = check.reasons.slice(0, 3).join('; ');
  return { reason, column: reason.split(/[.:]/)[0] ?? '', warnings };
}

function put(input: RecordalInput, field: StringField, text: string): void {
  if (text !== '') input[field] = text;
}
type StringField =
  | 'rightType'
  | 'markImage'
  | 'registrationNo'
  | 'registrationRoute'
  | 'holder'
  | 'holderCountry'
  | 'niceEdition'
  | 'agent'
  | 'contact';

function putList(
  input: RecordalInput,
  field: 'hsCodes' | 'goods' | 'subgroups' | 'aliases',
  items: string[],
): void {
  if (items.length > 0) input[field] = items;
}

function readRightType(text: string): string {
  const clean = cleanText(text);
  return /商标|商標|trademark|товарн|^TMK$/i.test(clean) ? 'trademark' : clean;
}

/** One cell may hold both ends of the term: "2016-02-01 至 2026-01-31". */
function readTerm(
  input: RecordalInput,
  cell: Cells,
  context: RowContext,
  warn: <T>(field: Field, read: { value: T; warning?: string }) => T,
): void {
  const from = warn('validFrom', readDays(cell('validFrom'), context.slashes));
  const to = warn('validTo', readDays(cell('validTo'), context.slashes));
  const registration = warn('registrationValidTo', readDays(cell('registrationValidTo'), context.slashes));
  const start = from[0] ?? (to.length > 1 ? to[0] : undefined);
  const end = to.at(-1) ?? (from.length > 1 ? from.at(-1) : undefined);
  if (start) input.validFrom = start;
  if (end) input.validTo = end;
  const registrationEnd = registration.at(-1);
  if (registrationEnd) input.registrationValidTo = registrationEnd;
}

function recordNumber(cell: Cells, context: RowContext): string {
  const number = foldNumber(cell('recordNo'));
  if (number !== '' || !context.unnumbered) return number;
  const registration = foldNumber(cell('registrationNo'));
  if (registration !== '') return registration;
  const mark = cleanText(cell('markText'));
  return mark === ''
    ? ''
    : `unnumbered ${[mark, cleanText(cell('holder'))].filter(Boolean).join(' / ')}`.slice(0, 200);
}

/** Forms of recordal numbers that belong to one regime only (CN T2016-50578, US TMK 11-00163, …). */
const NUMBER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[TPCZ]\d{4}-\d{3,}$/i, 'CN'],
  [/^DEMO-\d+$/, 'CN'],
  [/^(TMK|COP|TNM|MSK) ?\d{2}-\d{5}$/i, 'US'],
  [/^\d{5}\/\d{5}-\d{3}\/\p{L}{2}-\d{6}$/u, 'RU'],
  [/^\d{5}\/\d{6}\/\d{2}-\p{L}{2}-\d{6}$/u, 'BY'],
  [/^\d{5}\/\p{L}{2}-\d{6}$/u, 'KZ'],
];

export function regimeOfNumber(recordNo: string): string | undefined {
  return NUMBER_FORMS.find(([form]) => form.test(recordNo))?.[1];
}
