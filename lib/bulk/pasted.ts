/**
 * Pasted text as a file of listings. Cells from a spreadsheet come parted by tabs; anything else is a title per line,
 * whatever commas it has.
 */
export function pastedListings(text: string): Blob {
  if (text.includes('\t')) return new Blob([text]);
  const titles = text.split(/\r?\n/).filter((line) => line.trim());
  return new Blob([titles.map((title) => JSON.stringify({ title })).join('\n')]);
}
