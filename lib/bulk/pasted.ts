import { pastedText } from '../tabular/pasted-text';

/**
 * Pasted text as a file of listings. Cells from a spreadsheet come parted by tabs; anything else is a title per line,
 * whatever commas it has.
 */
export function pastedListings(text: string): Blob {
  if (text.includes('\t')) return pastedText(text);
  const titles = text.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim());
  return pastedText(titles.map((title) => JSON.stringify({ title })).join('\n'));
}
