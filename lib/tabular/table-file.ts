import { csvFile, csvLines } from './csv-record';

/** What rows of a table can be saved as. */
export type TableFormat = 'csv' | 'xlsx' | 'jsonl';

/** A cell; an empty text where there is nothing. */
export type Cell = string | number;

/** A file of rows under way: rows go in, in portions, and a file comes out. */
export interface TableFile<Row> {
  add(rows: readonly Row[]): void;
  finish(): Promise<Blob>;
}

/** How a row is written: as cells below the columns, and as a value of its own where the format has more room. */
export interface TableForm<Row> {
  columns: readonly string[];
  cells(row: Row): readonly Cell[];
  /** A line of JSON Lines, without its end. */
  json(row: Row): string;
}

/** Begins a file in a format. CSV and JSON Lines keep their text in portions, so that no row is held twice. */
export function beginTable<Row>(format: TableFormat, form: TableForm<Row>): TableFile<Row> {
  if (format === 'xlsx') return beginWorkbook(form);
  const { columns, cells, json } = form;
  const parts = format === 'csv' ? [csvFile([columns])] : [];
  const text = (rows: readonly Row[]) =>
    format === 'csv' ? csvLines(rows.map(cells)) : rows.map((row) => `${json(row)}\n`).join('');
  const type = format === 'csv' ? 'text/csv' : 'application/jsonl';
  return {
    add: (rows) => void parts.push(text(rows)),
    finish: async () => new Blob(parts, { type }),
  };
}

/** Texts stay texts in a workbook: a cell that begins with "=" is no formula there. */
function beginWorkbook<Row>({ columns, cells }: TableForm<Row>): TableFile<Row> {
  type Written = { value: string; type: StringConstructor } | { value: number; type: NumberConstructor };
  const written = (value: Cell): Written =>
    typeof value === 'number' ? { value, type: Number } : { value, type: String };
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows: Written[][] = [];
  return {
    add(some) {
      for (const row of some) rows.push(cells(row).map(written));
    },
    async finish() {
      const { default: writeExcelFile } = await import('write-excel-file/universal');
      return writeExcelFile([header, ...rows], { stickyRowsCount: 1 }).toBlob();
    },
  };
}
