import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { joinSheets } from './joined-sheets';
import { partNames } from './left-out';
import { batches, noHeader, type OpenedFile, type OpenOptions } from './opened-file';
import { readWordDocument } from './word-document';
import { unzipVerified, WORD_TEXT } from './zip';

/**
 * Opens a document of Word: its tables as those of a page are, what stands around them with them, or its lines where they are what the caller reads as
 * sentences. Throws UnreadableFile for one with neither.
 */
export async function openWordDocument(
  archive: Uint8Array,
  { rateHeader = noHeader, isProse }: OpenOptions,
): Promise<OpenedFile> {
  const xml = new TextDecoder().decode(unzipVerified(archive)[WORD_TEXT]);
  const { tables, paragraphs } = await readWordDocument(xml, rateHeader);
  const known = { charset: () => undefined, leftOut: [], doubts: [], kind: 'cells', inMemory: true } as const;
  if (tables.length === 0) {
    if (!isProse?.(paragraphs.join('\n')))
      throw new UnreadableFile(notice('otherDocument', { program: 'Word' }));
    const lines = paragraphs.map((text, at) => ({ row: at + 1, cells: [text] }));
    return { ...known, leftOut: [], doubts: [], format: 'prose', rows: batches(lines) };
  }
  const { rows, leftOut } = joinSheets(tables, rateHeader);
  const left = leftOut.length > 0 ? [notice('tablesNotRead', { tables: partNames(leftOut) })] : [];
  return { ...known, leftOut: left, doubts: [], format: 'docx', around: paragraphs, rows: batches(rows) };
}
