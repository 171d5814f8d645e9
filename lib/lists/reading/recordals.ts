import { isNullWord } from '../../domain/null-word';
import type { RecordalInput } from '../../domain/recordal';
import { type Notice, notice } from '../../locales/notice';
import { plainText } from '../../tabular/plain-text';
import { CONTACT_FIELDS, type ColumnMap, type Field } from '../registers/recordal-fields';
import type { Register } from '../registers/register';
import type { SlashOrder } from './dates';
import { cleanText, foldNumber, splitNames } from './fields';
import { lostLetters } from './lost-letters';
import { readMarkCell } from './mark-cell';
import { oddMark, oddNumber, type RowsAround } from './odd-rows';
import { cleanNumber, regimeOfNumber } from './recordal-number';
import { numberOfState, regimeInWords } from './regime-words';
import { readRightType } from './right-type';
import { readGoods } from './row-goods';
import { type CellRemark, type Cells, checked, type RowReading, type Warn } from './row-reading';
import { readState, readStruck, type Struck, strikeOff } from './row-state';
import { readTerm } from './row-term';
import { type ShortOrder, withWholeYears } from './short-years';
import type { RowWidth } from './wide-row';

/** What a whole file says about its rows. */
export interface RowContext {
  /** Regime of rows that name none; undefined: by the form of the number, else CN. */
  regime?: string | undefined;
  slashes?: SlashOrder;
  /** How days with two digits for the year are written; undefined where nothing tells. */
  shortYears?: ShortOrder | undefined;
  contacts: boolean;
  /** Numbers that are days count from 1904, as workbooks of old Macs do. */
  from1904?: boolean;
  /** Cells of a page, which were read as its readers see them: a `<b>` in them is no tag any more. */
  ofPage?: boolean;
  /** The file has no column of recordal numbers: rows get one made of their content. */
  unnumbered?: boolean;
  /** The rows that this one is held against; undefined where nobody gathered them. */
  around?: RowsAround;
  /** What cuts the lines of a text into cells; undefined where cells are the file's own. */
  delimiter?: string | undefined;
  /** How wide rows are where a separator in a cell makes more cells of it; undefined where that cannot be. */
  width?: RowWidth | undefined;
  /** Headings of columns of states in which only what is so is marked. */
  marked?: ReadonlySet<string>;
  /** Headings that ask whether a mark is recorded at all. */
  recorded?: ReadonlySet<string>;
  /** Regime of rows that neither name one nor have a number that tells; undefined: the schema's. */
  otherwise?: string | undefined;
  /** The register that the file is from, where its headers tell. */
  register?: Register | undefined;
}

/** Reads one row of a table by its column map. Never throws. */
export function readTableRow(cells: readonly string[], map: ColumnMap, context: RowContext): RowReading {
  const cell = cellsOf(cells, map, context);
  const warnings: CellRemark[] = [];
  const warn: Warn = (field, read) => {
    if (read.warning) warnings.push({ column: field, says: read.warning });
    return read.value;
  };
  const struck = readStruck(cell);
  const recordNo = struck === 'number' ? '' : recordNumber(cell, context);
  if (recordNo === '') return unnumberedRow(cell, struck, warnings);
  const odd = oddity(recordNo, cell, context) ?? loneText(recordNo, cells, map, context);
  if (odd) return { ...odd, warnings };
  const input: RecordalInput = { recordNo, markText: '' };
  readTexts(input, cell, context);
  if (struck !== 'mark') {
    const says = readMark(input, cell('markText'));
    if (says) warnings.push({ column: 'markText', says });
  }
  const missing = missingMark(cells, map);
  if (missing) warnings.push({ column: 'markText', says: notice('missingMark', { text: missing }) });
  readGoods(input, cell, warn);
  readTerm(input, cell, context, warn);
  readState(input, cell, { register: context.register, stated: map.status !== undefined }, warnings);
  if (struck) strikeOff(input, struck, cell, warnings);
  const reading = checked(input, warnings);
  return struck ? { ...reading, excluded: true } : reading;
}

/** UTF-16 units of a cell that are looked into; the longest real one, of goods, has 9,000. */
const LONGEST_CELL = 50_000;

const DAYS: readonly Field[] = ['validFrom', 'validTo', 'registrationValidTo'];

/** Days from 30 December 1899, from which most programs count, to 1 January 1904. */
const DAYS_TO_1904 = 1_462;

const from1899 = (cell: string) =>
  /^\d{4,5}(\.\d+)?$/.test(cell.trim()) ? String(Number(cell) + DAYS_TO_1904) : cell;

function cellsOf(cells: readonly string[], map: ColumnMap, context: RowContext): Cells {
  const textOf = textsIn(cells, map, context);
  const { from1904, shortYears } = context;
  if (!from1904 && !shortYears) return textOf;
  return (field) => {
    const text = textOf(field);
    if (!DAYS.includes(field)) return text;
    const counted = from1904 ? from1899(text) : text;
    return shortYears ? withWholeYears(counted, shortYears) : counted;
  };
}

function textsIn(cells: readonly string[], map: ColumnMap, { contacts, ofPage }: RowContext): Cells {
  const filled = ofPage ? unlessNull : asRead;
  return (field) => {
    if (!contacts && CONTACT_FIELDS.includes(field)) return '';
    const columns = map[field] ?? [];
    if (columns.length === 1) return filled(cells[columns[0]!]?.slice(0, LONGEST_CELL));
    return columns
      .map((column) => filled(cells[column]?.slice(0, LONGEST_CELL)))
      .filter(Boolean)
      .join('; ');
  };
}

/** What rules a row out as a recordal, held against the rows around it. */
function oddity(
  recordNo: string,
  cell: Cells,
  { around, unnumbered }: RowContext,
): { reason: Notice; column: Field } | undefined {
  if (!around) return undefined;
  const isMade = unnumbered || recordNo.startsWith(UNNUMBERED);
  const number = isMade ? undefined : oddNumber(recordNo, around);
  if (number) return { reason: number, column: 'recordNo' };
  const mark = oddMark(cleanText(cell('markText')));
  return mark && { reason: mark, column: 'markText' };
}

/** Words from which on a text is a sentence: no office numbers its records so. */
const OF_A_SENTENCE = 4;

const isSentence = (text: string) => (text.slice(0, 400).match(/\p{L}{2,}/gu)?.length ?? 0) >= OF_A_SENTENCE;

/** A line of a chat or a note in the column of numbers, with nothing beside it in a table of several columns, is no record. */
function loneText(
  recordNo: string,
  cells: readonly string[],
  map: ColumnMap,
  { around, unnumbered }: RowContext,
): { reason: Notice; column: Field } | undefined {
  if (unnumbered || Object.keys(map).length < 2 || regimeOfNumber(recordNo)) return undefined;
  if (!around?.someKnown && !isSentence(recordNo)) return undefined;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return filled > 1
    ? undefined
    : { reason: notice('oddNumber', { number: recordNo.slice(0, 40) }), column: 'recordNo' };
}

/** A cell's text; empty for "N/A", 无 and all that says the same. */
function unlessNull(cell = ''): string {
  return isNullWord(cell) ? '' : cell;
}

/** The same with the notations of other systems as their readers see them (`H&amp;M`). */
function asRead(cell = ''): string {
  return plainText(unlessNull(cell));
}

/** What the numbers begin with that are made of a row's mark. */
const UNNUMBERED = 'unnumbered ';

function recordNumber(cell: Cells, { register, unnumbered }: RowContext): string {
  const folded = foldNumber(cell('recordNo'));
  const number = register?.numbers ? cleanNumber(folded, register.numbers) : folded;
  if (!isZeros(number) && (number !== '' || !unnumbered)) return number;
  const registration = registrationNumber(cell);
  if (registration !== '') return registration;
  const mark = cleanText(cell('markText'));
  return mark === ''
    ? ''
    : `${UNNUMBERED}${[mark, cleanText(cell('holder'))].filter(Boolean).join(' / ')}`.slice(0, 200);
}

/** What databases keep where a number is missing. */
const isZeros = (number: string) => /^0[0.\-/ ]*$/.test(number);

/**
 * The number of the registration; empty where the cell has words for one that is still to come ("NYA", "pending"), zeros, or the
 * remains of one: of 1.23E+12 nobody knows it. As the number of several records, such a word would make one record of them all.
 */
function registrationNumber(cell: Cells): string {
  const number = foldNumber(cell('registrationNo'));
  const isNumber = /\p{N}/u.test(number) && !isZeros(number) && !/^\d[.,]\d+E\+\d+$/i.test(number);
  return isNumber ? number : '';
}

function unnumberedRow(cell: Cells, struck: Struck | undefined, warnings: CellRemark[]): RowReading {
  if (struck !== 'number') return { reason: notice('noNumber'), column: 'recordNo', warnings };
  const reason = notice('struckOff', { text: cleanText(cell('recordNo')).slice(0, 100) });
  return { reason, column: 'recordNo', warnings, excluded: true };
}

/** The mark of a row, and what is to say of it. The title of a recorded patent or work is no mark, and stays what it is. */
function readMark(input: RecordalInput, text: string): Notice | undefined {
  if (input.rightType === 'patent' || input.rightType === 'copyright') {
    input.markText = cleanText(text);
    return undefined;
  }
  const { aliases, illegible = false, ...mark } = readMarkCell(text);
  Object.assign(input, mark);
  const lost = lostLetters(mark.markText);
  const beside = (input.aliases ?? []).filter((word) => word !== mark.markText);
  const further = [...new Set([...aliases, ...beside, ...(lost?.words ?? [])])];
  // What stands in another column alone is the mark: an empty cell beside it shows no figure.
  if (text.trim() === '' && further.length > 0) input.markText = further.shift()!;
  if (further.length > 0 || input.aliases) input.aliases = further;
  if (illegible) return notice('illegibleMark');
  if (!lost) return undefined;
  const told = { mark: mark.markText.slice(0, 40) };
  return lost.words.length > 0 ? notice('lostLetters', told) : notice('lostMark', told);
}

/** What stands for a mark that nobody wrote down, "#REF!" or "unknown": an empty cell or strokes are how registers write a figure. */
function missingMark(cells: readonly string[], { markText = [] }: ColumnMap): string | undefined {
  const written = markText.map((column) => (cells[column] ?? '').slice(0, 60).trim()).filter(Boolean);
  const isMissing =
    written.length > 0 && written.every((text) => isNullWord(text) && /[\p{L}\p{N}]/u.test(text));
  return isMissing ? written[0] : undefined;
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

/** Everything that stays the text it is. */
function readTexts(input: RecordalInput, cell: Cells, { regime, register, otherwise }: RowContext): void {
  const { recordNo } = input;
  const named = cleanText(cell('regime'));
  const told = regimeInWords(named) || regime || register?.key || regimeOfNumber(recordNo);
  const made = recordNo.startsWith(UNNUMBERED) ? UNNUMBERED : '';
  input.recordNo = made + numberOfState(recordNo.slice(made.length), named);
  put(input, 'regime', told || otherwise);
  put(input, 'rightType', readRightType(cell('rightType'), recordNo));
  for (const field of PLAIN) put(input, field, cleanText(cell(field)));
  if (register?.angleQuotes && input.holder) input.holder = input.holder.replace(/<([^<>]*)>/g, '«$1»');
  put(input, 'registrationNo', registrationNumber(cell));
  putList(input, 'subgroups', cell('subgroups').normalize('NFKC').match(/\d{4}/g) ?? []);
  putList(input, 'aliases', splitNames(cell('aliases')));
  const users = splitNames(cell('authorisedUsers'));
  if (users.length > 0) input.authorisedUsers = users.map((name) => ({ name }));
}

function put(
  input: RecordalInput,
  field: 'regime' | 'rightType' | 'registrationNo' | (typeof PLAIN)[number],
  text: string | undefined,
): void {
  if (text) input[field] = text;
}

function putList(input: RecordalInput, field: 'subgroups' | 'aliases', items: string[]): void {
  if (items.length > 0) input[field] = items;
}
