/** Letters that are no letter with an accent to Unicode, and what a keyboard without them gives. */
const ALONE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss' };

/**
 * A text in lower case without the accents of its letters, as programs and people write headings that a name of a column must
 * fit: "Número de registro" is numero de registro, "Tytuł" tytul. O(length).
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ıłđøæœß]/g, (letter) => ALONE[letter]!);
}

/** The same with German umlauts as two letters: gueltig for gültig. */
export const withUmlautsApart = (text: string): string =>
  withoutAccents(text.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue'));
