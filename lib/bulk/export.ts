import { csvFile } from '../csv-record';
import type { BulkRow } from './results';

/** Columns of an export, named as the command line names its fields. */
export const EXPORT_COLUMNS = [
  'row',
  'id',
  'title',
  'seller',
  'price',
  'currency',
  'outcome',
  'mark',
  'text',
  'recordNo',
  'regime',
  'holder',
  'classes',
  'validTo',
  'list',
  'listDate',
  'demonstration',
  'customs',
  'customsGround',
  'law',
  'lawGround',
  'decision',
  'explanation',
  'error',
] as const;

/** One row as the cells of an export, in the order of EXPORT_COLUMNS. */
export function exportCells({ row, listing, level, finding, error }: BulkRow): (string | number)[] {
  const ground = (citations: { law: string; article: string }[] = []) =>
    citations.map(({ law, article }) => `${law} ${article}`).join('; ');
  const cells: Record<(typeof EXPORT_COLUMNS)[number], string | number | undefined> = {
    row,
    id: listing.id,
    title: listing.title,
    seller: listing.seller,
    price: listing.price,
    currency: listing.currency,
    outcome: level,
    mark: finding?.mark,
    text: finding?.text,
    recordNo: finding?.recordNo,
    regime: finding?.regime,
    holder: finding?.holder,
    classes: finding?.classes.join(' '),
    validTo: finding?.validTo,
    list: finding?.list,
    listDate: finding?.listDate,
    demonstration: finding?.demonstration ? 'DEMONSTRATION – not customs data' : '',
    customs: finding?.customs.outcome,
    customsGround: ground(finding?.customs.citations),
    law: finding?.law.outcome,
    lawGround: ground(finding?.law.citations),
    decision: finding?.decision?.kind,
    explanation: finding?.explanation.join(' '),
    error,
  };
  return EXPORT_COLUMNS.map((column) => cells[column] ?? '');
}

/** CSV with a byte order mark, so that spreadsheets read it as UTF-8; cells that would run as formulas are defused. */
export function toCsv(rows: readonly BulkRow[]): string {
  return csvFile([EXPORT_COLUMNS, ...rows.map(exportCells)]);
}

/** One JSON object per line: the row, its listing, level and every finding. */
export function toJsonLines(rows: readonly BulkRow[]): string {
  return rows
    .map(({ row, listing, level, screening, error }) =>
      JSON.stringify({ row, ...listing, outcome: level, findings: screening?.findings ?? [], error }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
