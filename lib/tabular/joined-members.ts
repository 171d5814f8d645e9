import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { DeclaredRows } from './declared-rows';
import type { CellRow } from './delimited';
import { surestHeader } from './header-rating';
import { joinSheets, type NamedSheet } from './joined-sheets';
import type { ValueRow } from './json';
import { partNames } from './left-out';
import { batches, noHeader, type OpenedFile, type OpenOptions } from './opened-file';

/** One file of an archive: how it is opened when its turn comes. */
export interface Member {
  name: string;
  open: () => Promise<OpenedFile>;
}

/** Places of all files together: what a workbook of as many sheets may have. */
const MAX_PLACES = 30_000_000;

/**
 * The files of an archive as one: those with a table that the caller looks for, one below the other, as sheets of a
 * workbook are; or else rows of JSON. The others are named. Throws UnreadableFile where none can be read, with the
 * reason of the first, or where all together are too large.
 */
export async function joinMembers(
  members: readonly Member[],
  { rateHeader = noHeader }: OpenOptions,
): Promise<OpenedFile> {
  const read: ReadMember[] = [];
  const unread: string[] = [];
  let reason: UnreadableFile | undefined;
  const budget = { places: MAX_PLACES };
  for (const { name, open } of members) {
    try {
      read.push(await wholeMember(name, await open(), budget));
    } catch (error) {
      if (!(error instanceof UnreadableFile) || budget.places < 0) throw error;
      reason ??= error;
      unread.push(name);
    }
  }
  if (read.length === 0) throw reason ?? new UnreadableFile(notice('zipEmpty'));
  const tables = read.filter((one): one is TableMember => 'rows' in one);
  const documents = read.filter((one): one is DocumentMember => 'values' in one);
  const headed = tables.some(({ rows }) => surestHeader(rows, rateHeader).rating > 0);
  return headed || documents.length === 0
    ? joinedTables(tables, rateHeader, [...unread, ...documents.map(({ name }) => name)])
    : joinedDocuments(documents, [...unread, ...tables.map(({ name }) => name)]);
}

interface TableMember extends NamedSheet {
  file: OpenedFile;
}
interface DocumentMember {
  name: string;
  values: ValueRow[];
  file: OpenedFile;
}
type ReadMember = TableMember | DocumentMember;

async function wholeMember(name: string, file: OpenedFile, budget: { places: number }): Promise<ReadMember> {
  const pay = (places: number) => {
    budget.places -= places;
    if (budget.places < 0) throw new UnreadableFile(notice('tableTooLarge'));
  };
  if (file.kind === 'values') {
    const values: ValueRow[] = [];
    for await (const batch of file.rows) {
      pay(batch.length * 10);
      for (const row of batch) values.push(row);
    }
    return { name, values, file };
  }
  const rows: CellRow[] = [];
  for await (const batch of file.rows)
    for (const row of batch) {
      pay(row.cells.length);
      rows.push(row);
    }
  if (rows.length === 0) throw new UnreadableFile(notice('noRows'));
  return { name, rows, file };
}

function joinedTables(
  tables: readonly TableMember[],
  rateHeader: NonNullable<OpenOptions['rateHeader']>,
  others: readonly string[],
): OpenedFile {
  const { rows, joined, leftOut } = joinSheets(tables, rateHeader);
  const taken = tables.filter(({ name }) => joined.includes(name));
  return { ...account(taken, joined, [...leftOut, ...others]), kind: 'cells', rows: batches(rows) };
}

function joinedDocuments(documents: readonly DocumentMember[], others: readonly string[]): OpenedFile {
  const rows: ValueRow[] = [];
  for (const { values } of documents) {
    const last = rows.at(-1)?.row ?? 0;
    for (const value of values) rows.push({ ...value, row: last + value.row });
  }
  const names = documents.map(({ name }) => name);
  return { ...account(documents, names, others), kind: 'values', rows: batches(rows) };
}

/** What is to say of the files that were read, and of the others. */
function account(
  taken: readonly ReadMember[],
  names: readonly string[],
  others: readonly string[],
): Omit<OpenedFile, 'kind' | 'rows'> {
  const leftOut: Notice[] = taken.flatMap(({ file }) => file.leftOut);
  if (names.length > 1) leftOut.push(notice('membersJoined', { members: partNames(names) }));
  if (others.length > 0) leftOut.push(notice('membersNotRead', { members: partNames(others) }));
  const [{ file }] = taken as [ReadMember];
  const declared = declaredBy(taken.flatMap((one) => one.file.declared ?? []));
  return {
    around: taken.flatMap((one) => one.file.around ?? []),
    ...(declared ? { declared } : {}),
    ...(taken.every((one) => one.file.from1904) ? { from1904: true } : {}),
    format: file.format,
    charset: () => file.charset(),
    ...(file.delimiter === undefined ? {} : { delimiter: file.delimiter }),
    leftOut,
    doubts: taken.flatMap((one) => one.file.doubts),
  };
}

/** Pages of one answer each say how many rows there are in all; how many pages is settled by their rows. */
function declaredBy(each: readonly DeclaredRows[]): DeclaredRows | undefined {
  const rows = Math.max(0, ...each.map((one) => one.rows ?? 0));
  const query = each.some((one) => one.query) ? { query: true as const } : {};
  return rows > 0 ? { rows, ...query } : each[0] && { ...each[0], ...query };
}
