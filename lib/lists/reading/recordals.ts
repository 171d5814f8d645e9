import { checkRecordal, type Recordal, type RecordalInput } from '../../domain/recordal';
import { type Remark, remark } from '../../locales/message';
import { readDays, type SlashOrder } from './dates';
import {
  cleanText,
  foldNumber,
  type Read,
  readClasses,
  readHsCodes,
  readStatus,
  splitGoods,
  splitNames,
} from './fields';
import { readGoodsCell } from './goods-cell';
import { CONTACT_FIELDS, type ColumnMap, type Field } from './recordal-fields';
import {
  cleanRegisterNumber,
  dayInNumber,
  isExclusion,
  markOfDescription,
  mentionsExclusion,
  type Register,
  readSuspension,
  termFromOrder,
} from './registers';

/** What a whole file says about its rows. */
export interface RowContext {
  /** Regime of rows that name none; undefined: by the form of the number, else CN. */
  regime?: string | undefined;
  slashes?: SlashOrder;
  contacts: boolean;
  /** The file has no column of recordal numbers: rows get one made of their content. */
  unnumbered?: boolean;
  /** A register whose cells hold more than their header says. */
  register?: Register | undefined;
}

/** Something to tell about a cell, by the field it was read for. */
export interface CellRemark {
  column: string;
  says: Remark;
}

/** One row, read: a recordal that passed the schema, or the reason why not. */
export type RowReading = RowNotes &
  (
    | { recordal: Recordal; reason?: never; column?: never }
    /** `column`: the field that the reason is about. */
    | { recordal?: never; reason: Remark; column?: string }
  );

interface RowNotes {
  /** What was left empty or read with doubt. */
  warnings: CellRemark[];
  /** The register itself says that the record is struck off. */
  excluded?: boolean;
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
  const warnings: CellRemark[] = [];
  const warn = <T>(field: Field, read: Read<T>): T => {
    if (read.warning) warnings.push({ column: field, says: read.warning });
    return read.value;
  };
  const struck = exclusion(cell);
  const recordNo = struck === 'number' ? '' : recordNumber(cell, context);
  if (recordNo === '') return unnumberedRow(cell, struck, warnings);
  const markText = struck === 'mark' ? '' : readMark(cell('markText'), context.register);
  const input: RecordalInput = { recordNo, markText };
  const regime = cleanText(cell('regime')) || context.regime || context.register || regimeOfNumber(recordNo);
  if (regime) input.regime = regime;
  put(input, 'rightType', readRightType(cell('rightType'), recordNo));
  for (const field of PLAIN) put(input, field, cleanText(cell(field)));
  if (context.register === 'RU' && input.holder) input.holder = input.holder.replace(/<([^<>]*)>/g, '«$1»');
  put(input, 'registrationNo', foldNumber(cell('registrationNo')));
  readGoods(input, cell, warn);
  putList(input, 'subgroups', cell('subgroups').normalize('NFKC').match(/\d{4}/g) ?? []);
  putList(input, 'aliases', splitNames(cell('aliases')));
  const users = splitNames(cell('authorisedUsers'));
  if (users.length > 0) input.authorisedUsers = users.map((name) => ({ name }));
  readTerm(input, cell, context, warn);
  readState(input, cell, context, warnings);
  if (struck) strikeOff(input, struck, cell, warnings);
  const reading = checked(input, warnings);
  return struck ? { ...reading, excluded: true } : reading;
}

const PLAIN = [
  'markImage',
  'registrationRoute',
  'holder',
  'holderCountry',
  'niceEdition',
  'agent',
  'contact',
] as const;

/** Where a row says that it is struck off: some registers write it over the mark, over the number or behind the term. */
function exclusion(cell: Cells): Struck | undefined {
  if (isExclusion(cell('recordNo'))) return 'number';
  if (isExclusion(cell('markText'))) return 'mark';
  if (mentionsExclusion(cell('validTo'))) return 'term';
  return mentionsExclusion(cell('markText')) ? 'doubt' : undefined;
}
type Struck = 'number' | 'mark' | 'term' | 'doubt';

function unnumberedRow(cell: Cells, struck: string | undefined, warnings: CellRemark[]): RowReading {
  if (struck !== 'number') return { reason: remark('noNumber'), column: 'recordNo', warnings };
  const reason = remark('struckOff', cleanText(cell('recordNo')).slice(0, 100));
  return { reason, column: 'recordNo', warnings, excluded: true };
}

function strikeOff(input: RecordalInput, struck: Struck, cell: Cells, warnings: CellRemark[]): void {
  if (struck === 'doubt') {
    // A register's cell with a screenshot read as text names the exclusions of its neighbours: nobody can tell.
    input.status = 'unknown';
    warnings.push({ column: 'status', says: remark('doubtfulExclusion') });
    return;
  }
  input.status = 'cancelled';
  input.statusRaw = cleanText(cell(struck === 'mark' ? 'markText' : 'validTo')).slice(0, 400);
}

function readMark(text: string, register: Register | undefined): string {
  return register === 'KG' ? markOfDescription(text) : cleanText(text);
}

/** Goods, classes and tariff codes; the customs union's registers write them into one or two cells. */
function readGoods(input: RecordalInput, cell: Cells, warn: <T>(field: Field, read: Read<T>) => T): void {
  const ownClasses = cell('classes');
  const codes = cell('hsCodes');
  const goods = cell('goods');
  const together = ownClasses === '' && /\d{4}|класс|мкту/i.test(goods) ? readGoodsCell(goods) : undefined;
  const beside = ownClasses === '' && codes.includes('/') ? readGoodsCell(codes) : undefined;
  const classes =
    ownClasses === ''
      ? ((beside ?? together)?.classes ?? [])
      : warn('classes', readClasses(ownClasses.slice(0, 2_000)));
  if (classes.length > 0) input.classes = classes;
  putList(input, 'hsCodes', (beside ?? (codes === '' ? together : undefined))?.hsCodes ?? readHsCodes(codes));
  putList(input, 'goods', together?.goods ?? splitGoods(goods));
}

/** The register's word for the state; a suspension stands in the column of the term. */
function readState(input: RecordalInput, cell: Cells, context: RowContext, warnings: CellRemark[]): void {
  const suspended = readSuspension(cell('validTo'));
  if (suspended) {
    input.suspended = suspended;
    input.statusRaw = cleanText(cell('validTo')).slice(0, 400);
    delete input.validTo;
  }
  const statusRaw = cleanText(cell('status'));
  if (statusRaw === '') return;
  input.statusRaw = statusRaw.slice(0, 400);
  input.status = readStatus(statusRaw);
  if (input.status !== 'unknown') return;
  // Russia's NOTE also carries descriptions: being listed there without "expired" is the statement.
  if (context.register === 'RU') input.status = 'active';
  else warnings.push({ column: 'status', says: remark('unknownStatus', statusRaw.slice(0, 40)) });
}

/** Passes the schema, or tells its first complaint. */
export function checked(input: unknown, warnings: CellRemark[]): RowReading {
  const check = checkRecordal(input);
  if ('recordal' in check) return { recordal: check.recordal, warnings };
  const [{ path, says }] = check.faults;
  return { reason: says, column: path.split('.')[0]!, warnings };
}

function put(input: RecordalInput, field: StringField, text: string): void {
  if (text !== '') input[field] = text;
}
/** Longest cell that is looked into for days. */
const MAX_DATE = 500;
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

/** Kinds of right; only trademarks are screened. Some numbers tell the kind: T2016-…, P2016-…, …/ТЗ-…, …/АП-… */
const KINDS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['trademark', /商标|商標|trademark|service mark|товарн/i, /^(T\d{4}-|TMK|TNM)|\/ТЗ-/],
  ['copyright', /著作|copyright|авторск/i, /^(C\d{4}-|COP)|\/АП-/],
  ['patent', /专利|專利|外观|实用新型|发明|patent|design|特許|意匠|実用新案/i, /^P\d{4}-/],
];

function readRightType(text: string, recordNo: string): string {
  const clean = cleanText(text);
  const kind = KINDS.find(([, words, number]) => (clean === '' ? number.test(recordNo) : words.test(clean)));
  return kind?.[0] ?? clean;
}

/** One cell may hold both ends of the term: "2016-02-01 至 2026-01-31". */
function readTerm(
  input: RecordalInput,
  cell: Cells,
  context: RowContext,
  warn: <T>(field: Field, read: Read<T>) => T,
): void {
  const from = warn('validFrom', readDays(cell('validFrom').slice(0, MAX_DATE), context.slashes));
  const term = cell('validTo').slice(0, MAX_DATE);
  const ordered = termFromOrder(term, cell('order').slice(0, MAX_DATE));
  const to = ordered ? [ordered] : warn('validTo', readDays(term, context.slashes));
  const registration = warn(
    'registrationValidTo',
    readDays(cell('registrationValidTo').slice(0, MAX_DATE), context.slashes),
  );
  const start = from[0] ?? (to.length > 1 ? to[0] : undefined) ?? entryDay(input.recordNo, context);
  const end = to.at(-1) ?? (from.length > 1 ? from.at(-1) : undefined);
  if (start) input.validFrom = start;
  if (end) input.validTo = end;
  const registrationEnd = registration.at(-1);
  if (registrationEnd) input.registrationValidTo = registrationEnd;
}

/** The registers of the customs union have no column for the first day, but write the day of entry into the number. */
function entryDay(recordNo: string, { register }: RowContext): string | undefined {
  return register && register !== 'JP' ? dayInNumber(recordNo) : undefined;
}

function recordNumber(cell: Cells, context: RowContext): string {
  const folded = foldNumber(cell('recordNo'));
  const number = context.register ? cleanRegisterNumber(folded) : folded;
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
