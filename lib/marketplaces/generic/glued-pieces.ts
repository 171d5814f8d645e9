/** A small letter, and a number or a word with a capital behind it: digits are parted within numbers. */
const WORD_ENDS = /\p{Ll}$/u;
const WORD_BEGINS = /^\s*(?:\p{Lu}|\d)/u;

/**
 * Maker and name, name and size: pieces side by side that style sheets part. Letters that are coloured one by one, and names
 * written with a capital within them, have no words with spaces.
 */
export function isOfItsOwn(element: Element, before: string): boolean {
  const { previousSibling: last } = element;
  if (last?.nodeType !== 1 || !WORD_ENDS.test(before) || isOfAMake(last as Element, element)) return false;
  const [one, other] = [last.textContent ?? '', element.textContent ?? ''];
  return WORD_BEGINS.test(other) && /\S\s\S/.test(`${one}|${other}`);
}

/** One text that a script took apart lies in pieces of the same make. */
function isOfAMake(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.className === other.className;
}
