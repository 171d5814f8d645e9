import type { PlacedText } from './page';

/** Pieces of text on one line of a page, from left to right. */
export interface Line {
  base: number;
  texts: PlacedText[];
}

/** The lines of a page, from the top. O(texts · log texts). */
export function linesOf(texts: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  for (const text of [...texts].sort((a, b) => a.base - b.base)) {
    const last = lines.at(-1);
    if (last && text.base - last.base < text.size * 0.4) last.texts.push(text);
    else lines.push({ base: text.base, texts: [text] });
  }
  for (const line of lines) line.texts.sort((a, b) => a.left - b.left);
  return lines;
}

/** A gap as wide as this share of the letters' size parts words; what is narrower parts letters. */
const BLANK = 0.15;

/** The text of pieces that follow each other on one line. */
export function lineText(texts: readonly PlacedText[]): string {
  let text = '';
  let end: number | undefined;
  for (const piece of texts) {
    if (end !== undefined && piece.left - end > piece.size * BLANK) text += ' ';
    text += piece.text;
    end = piece.right;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Writings without blanks between words. */
const UNSPACED = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Lines of one cell as one text: a wrap stands for a blank, but not in Chinese and not behind a hyphen. */
export function unwrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '' || line === '') return text + line;
    const touching =
      /[-\u2010\u2011/]$/.test(text) || (UNSPACED.test(text.at(-1)!) && UNSPACED.test(line[0]!));
    return touching ? text + line : `${text} ${line}`;
  }, '');
}

/** The text of one cell, whatever lines its pieces stand on. */
export function cellText(texts: readonly PlacedText[]): string {
  return unwrapped(linesOf(texts).map((line) => lineText(line.texts)));
}
