import writeWorkbook from 'write-excel-file/node';

/** A workbook with these sheets; dates and numbers are kept as such. */
export async function workbook(...sheets: unknown[][][]): Promise<Uint8Array> {
  const written = sheets.map((rows, index) => ({
    sheet: `Sheet${index + 1}`,
    data: rows.map((row) => row.map((value) => (value === null ? null : cell(value)))),
  }));
  return new Uint8Array(await writeWorkbook(written as never).toBuffer());
}

function cell(value: unknown) {
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  return { value, type: typeof value === 'number' ? Number : String };
}
