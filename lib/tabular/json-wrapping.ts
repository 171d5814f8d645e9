/** What servers put before JSON so that no page can run it, and what makes a script of it. */
const BEFORE =
  /^(?:\)\]\}'?,?\s*|(?:while\s*\(\s*1\s*\)|for\s*\(\s*;\s*;\s*\))\s*;\s*|(?:\/\*[\s\S]{0,200}?\*\/\s*)?(?:(?:var|let|const|export\s+default)\s+)?[\w$.]{1,80}\s*(?:=|\()\s*)(?=[[{])/;

/** Characters before the JSON of a text that is wrapped in a call, an assignment or a guard; 0 where it is not. */
export function lengthOfWrapping(start: string): number {
  return BEFORE.exec(start)?.[0].length ?? 0;
}

/** Longest end of such a wrapping, blanks included. */
const LONGEST_END = 40;

/** The text without what closes such a wrapping: `);`. */
export function withoutEnd(text: string): string {
  const from = Math.max(0, text.length - LONGEST_END);
  return text.slice(0, from) + text.slice(from).replace(/(?<=[\]}])[\s;)]+$/, '');
}
