/**
 * The letters and digits by which names are compared, without case, width, punctuation and spaces: for holders,
 * sellers, marks and column headers. Empty for a text without a letter or digit. O(length).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
