/** Scripts that hardly ever are in one word together. Kana, Hangul and Han count as one: they mix in names. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Cyrillic}/u,
];

function scriptsOf(text: string): string {
  return SCRIPTS.map((script) => (script.test(text) ? '1' : '0')).join('');
}

/** Whether two texts have letters, and none of the same script. */
export function inOtherScript(one: string, other: string): boolean {
  const [a, b] = [scriptsOf(one), scriptsOf(other)];
  return a.includes('1') && b.includes('1') && ![...a].some((bit, at) => bit === '1' && b[at] === '1');
}

/** A sign that never is in a name, a stroke between spaces, or 及 between two names. Not the `;` of `&amp;`. */
const BETWEEN = /[；、｜，]|\s\|\s|(?<!&#?\w{1,8});|\s[/／]\s/u;
const LETTERS = /[\p{L}\p{N}]/u;

/**
 * The words of a mark cell from which descriptions are gone: `小米;XIAOMI`, `LEXUS / ЛЕКСУС`, `ВАГИЛ/VAGYL`. A stroke
 * without spaces parts words of different scripts only: AC/DC is one name.
 */
export function splitWords(text: string): string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => LETTERS.test(part))) return parts.flatMap(splitByScript);
  return splitByScript(text.trim());
}

/** Says that the words before stand together: `ACME与安科的组合`. */
const TOGETHER = /(?:的组合|的組合|组合|組合)$/u;

function splitByScript(text: string): string[] {
  const together = text.replace(TOGETHER, '');
  if (together !== text) {
    const [left = '', right = '', ...others] = together.split(/[与與和及+＋]/u).map((part) => part.trim());
    // They are one mark, and neither of them is it alone.
    if (others.length === 0 && inOtherScript(left, right)) return [`${left} ${right}`];
  }
  const [left, right, ...more] = text.split(/[/／及]/u).map((part) => part.trim());
  const two = right !== undefined && more.length === 0 && inOtherScript(left!, right);
  return two ? [left!, right] : text === '' ? [] : [text];
}
