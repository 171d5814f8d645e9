import { plainText } from './plain-text';

/** A reference to a text of its own, as XML writes it. One letter behind "&" is the end of a name like AT&T. */
const ENTITY = /^&\p{L};$|&[\p{L}_][\p{L}\p{N}_.-]{1,40};/u;

/** Two names before the end of one, "MARKS&SPENCER; M&S", are no reference where nothing says that a document is of XML. */
const APART = /(?<![\p{L}\p{N}])&[\p{L}_][\p{L}\p{N}_.-]{1,40};/u;

/** Descriptions are longer: nobody looks for marks there. */
const LONGEST = 2_000;

/**
 * The first entity in a text that stands for another text, which the document keeps elsewhere and nobody looks up: what it says is not
 * known. Those of HTML are read. Pure, O(length).
 */
export const unreadEntity = (text: string): string | undefined => foundIn(text, ENTITY);

/** The same in a text of which nobody knows whether it comes from XML: only what stands apart from other words. Pure, O(length). */
export const entityApart = (text: string): string | undefined => foundIn(text, APART);

function foundIn(text: string, form: RegExp): string | undefined {
  if (!text.includes('&') || text.length > LONGEST) return undefined;
  return form.exec(plainText(text).trim())?.[0];
}
