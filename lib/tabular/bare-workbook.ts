import type { Charset } from './charsets';
import { decoderOf } from './decoder';
import { detectCharset } from './detect-charset';
import type { HeaderRating } from './header-rating';
import { type ReadWorkbook, readWorkbook } from './workbook';

/** First record of Excel 2 to 4, and of those that web servers write by hand as if they were Excel 5: without a container. */
const BEGINNINGS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Whether bytes are the stream of a workbook by itself, as the oldest programs and many scripts write it. */
export function isBareWorkbook(head: Uint8Array): boolean {
  return BEGINNINGS.some((begin) => begin.every((byte, at) => head[at] === byte));
}

/**
 * Reads such a workbook. Its texts are bytes of the writer's charset, which the file does not name: they are read in the
 * one that fits them all. Throws as readWorkbook does.
 */
export async function readBareWorkbook(
  bytes: Uint8Array,
  rateHeader: HeaderRating,
  charset?: Charset,
): Promise<ReadWorkbook & { charset?: Charset }> {
  const unread = await readWorkbook(bytes, () => 0);
  const letters = unread.rows.flatMap(({ cells }) => cells.filter((cell) => /[\u0080-\u00ff]/.test(cell)));
  // What the library decoded itself has letters that no byte has.
  if (letters.length === 0 || letters.some((cell) => /[^\0-\u00ff]/.test(cell)))
    return readWorkbook(bytes, rateHeader);
  const told = charset ?? detectCharset(bytesOf(letters.join('\n'))).charset;
  const decoded = (cell: string) => decoderOf(told).decode(bytesOf(cell), { stream: false });
  return { ...(await readWorkbook(bytes, rateHeader, decoded)), charset: told };
}

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
