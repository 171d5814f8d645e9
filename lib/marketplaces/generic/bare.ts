/** A text's letters and digits alone, in small letters: names are compared without what shops put between them. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
