/** What a text that begins with a bracket is. */
export type Markup = 'html' | 'xml' | 'xml-spreadsheet' | 'ods';

/** What stands before the first element: declaration, comments, document type with what it declares. */
const BEFORE =
  /^\s*(?:<\?[\s\S]{0,2000}?\?>|<!--[\s\S]{0,20000}?-->|<!doctype\b(?:[^<>[\]]|\[[^\]]{0,20000}\])*>)/i;
/** Elements that a page or a piece of one begins with. */
const OF_A_PAGE =
  /^(?:html|head|body|meta|style|script|base|frameset|table|thead|tbody|tr|td|form|div|main|article|section|center|font|span|a|b|p|br|h\d|ul|ol|li|img)$/i;

/** By its first element, whatever the file is called; a page may be XHTML. `start` begins with "<". Pure. */
export function markupOf(start: string): Markup {
  let rest = start;
  for (;;) {
    const [before] = BEFORE.exec(rest) ?? [];
    if (before === undefined) break;
    rest = rest.slice(before.length);
  }
  const [, root] = /^\s*<([^\s<>/]+)/.exec(rest) ?? [];
  if (root === undefined || OF_A_PAGE.test(root)) return 'html';
  const attributes = rest.slice(0, 4_000);
  // What Excel 2002 and 2003 call "XML Spreadsheet", and many programs save as .xls.
  if (/(?:^|:)Workbook$/.test(root) && attributes.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xml-spreadsheet';
  return /(?:^|:)document(?:-content)?$/.test(root) && attributes.includes('opendocument') ? 'ods' : 'xml';
}
