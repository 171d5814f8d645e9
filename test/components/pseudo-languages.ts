/** Languages that nobody speaks, by which layouts are tried: English, made longer or written from the right. */
export type PseudoLanguage = 'long' | 'rtl';

/** How much longer than English the longest of the languages that one may expect is, in letters. */
const LONGER = 1.4;

/** The text of a key, from the English one. */
type Pseudo = (key: string, english: string | undefined) => string | undefined;

export const PSEUDO: Readonly<Record<PseudoLanguage, Pseudo>> = {
  long: (key, english) => (isSetting(key) ? english : english && longer(english)),
  rtl: (key, english) =>
    key === 'textDirection' ? 'rtl' : isSetting(key) ? english : english && mirrored(english),
};

/** Keys that say how a language works, and are no words. */
const isSetting = (key: string) =>
  /^(?:languageTag|textDirection)$|[sS]eparator$|^law\.reference\.|^coverage\.and$|\.joint?$/.test(key);

/** "Check first" → "Chéck fîrst ëëëë": two fifths longer, in words of common length; `{names}` stay. */
function longer(english: string): string {
  const letters = english.replace(/\{\w+\}/g, '').length;
  const more = Math.ceil(letters * (LONGER - 1));
  const words = 'bëlängstädt '
    .repeat(Math.ceil(more / 12))
    .slice(0, more)
    .trimEnd();
  return `${english.replaceAll('e', 'ë')} ${words}`.trimEnd();
}

/** The words of a script that is written from the right, one for each of the text's; `{names}` stay. */
function mirrored(english: string): string {
  return english.replace(/\{\w+\}|\p{L}+/gu, (word) =>
    word.startsWith('{') ? word : 'עברית'.slice(0, Math.min(5, word.length)),
  );
}
