import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';

type Cell = string | number | null;
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook of sheets by their names; those of `hidden` are hidden in it. */
export async function workbookOf(sheets: Sheets, hidden: readonly string[] = []): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : cellOf(value)))),
  }));
  const bytes = new Uint8Array(await writeWorkbook(written as never).toBuffer());
  return hidden.length > 0 ? withHidden(bytes, hidden) : bytes;
}

function cellOf(value: string | number) {
  return { value, type: typeof value === 'number' ? Number : String };
}

function withHidden(bytes: Uint8Array, hidden: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts['xl/workbook.xml']!);
  for (const name of hidden) xml = xml.replace(` name="${name}"/>`, ` name="${name}" state="hidden"/>`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) });
}
