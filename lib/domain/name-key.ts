/**
 * What tells a name from another: its letters and digits, without case, width, punctuation and spaces. For holders,
 * sellers, marks and column headers. Empty for a text without a letter or digit. O(length).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
