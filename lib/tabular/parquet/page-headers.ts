import type { ColumnMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { refuseMore } from './limits';

/**
 * Walks the headers of a column's pages, whose numbers the reader makes room for: no page may claim more values than its
 * group has rows, nor more bytes than there is memory. Throws UnreadableFile, or what the reader throws at damage. O(pages).
 * @param rows of the group; undefined for a nested column, where a row has any number of values.
 * @returns bytes of all pages, unpacked.
 */
export function checkPages(chunk: ArrayBuffer, { codec }: ColumnMetaData, rows: number | undefined): number {
  const reader = { view: new DataView(chunk), offset: 0 };
  let unpacked = 0;
  while (reader.offset < chunk.byteLength - 1) {
    const header = parquetHeader(reader);
    const { num_values: values = 0 } =
      header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header ?? {};
    const packed = Number(header.compressed_page_size);
    const size = Number(codec === 'UNCOMPRESSED' ? packed : header.uncompressed_page_size);
    refuseMore('page', size);
    // Values of a dictionary each take a byte and more; those of a page may be a single run.
    refuseMore('values', values);
    if (header.dictionary_page_header) refuseBeyond(values, size);
    else if (rows !== undefined) refuseBeyond(values, rows);
    refuseBeyond(packed, chunk.byteLength - reader.offset);
    reader.offset += packed;
    unpacked += size;
  }
  return unpacked;
}

/** A number that cannot be true. */
function refuseBeyond(number: number, most: number): void {
  refuseMore('page', number > most ? Number.NaN : number);
}
