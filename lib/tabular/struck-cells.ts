import { cellPlace } from './cell-place';

/** Texts that are struck through, by the place of their cell: parts of what it holds, or all of it. */
export type StruckCells = ReadonlyMap<string, readonly string[] | 'whole'>;

const NONE: StruckCells = new Map();
const STRIKE = /<(?:\w{1,9}:)?strike\b(?![^<>]{0,40}val="(?:0|false)")/;
const CELL = /<(?:\w{1,9}:)?c\b([^<>]{0,300})>(?:\s{0,9}<(?:\w{1,9}:)?v>(\d{1,9})<)?/g;

/**
 * The cells of a workbook (parts of SpreadsheetML) whose font strikes them through, wholly or in part, by the position of their
 * sheet. O(bytes) where any font does, else a look at two parts.
 */
export function struckCells(parts: Readonly<Record<string, Uint8Array>>): (sheet: number) => StruckCells {
  const text = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : '');
  const styles = struckStyles(text('xl/styles.xml'));
  const shared = struckTexts(text('xl/sharedStrings.xml'));
  // Who writes texts into the cells writes no shared ones.
  const inCells = !parts['xl/sharedStrings.xml'];
  if (styles.size === 0 && shared.size === 0 && !inCells) return () => NONE;
  const sheets = sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  return (sheet) => {
    const xml = text(sheets[sheet] ?? '');
    return styles.size > 0 || shared.size > 0 || STRIKE.test(xml) ? cellsOf(xml, styles, shared) : NONE;
  };
}

/** The elements of a name within a section, each as the text up to the next. */
function pieces(xml: string, section: string, name: string): string[] {
  const [, from = ''] = xml.split(new RegExp(`<(?:\\w{1,9}:)?${section}[\\s>]`), 2);
  const [within = ''] = from.split(new RegExp(`</(?:\\w{1,9}:)?${section}>`), 1);
  return within.split(new RegExp(`<(?:\\w{1,9}:)?${name}(?=[\\s/>])`)).slice(1);
}

function struckStyles(xml: string): Set<string> {
  if (!STRIKE.test(xml)) return new Set();
  const fonts = pieces(xml, 'fonts', 'font').map((font) => STRIKE.test(font));
  const formats = pieces(xml, 'cellXfs', 'xf').map(
    (format) => /\bfontId="(\d{1,6})"/.exec(format)?.[1] ?? '0',
  );
  return new Set(formats.flatMap((font, at) => (fonts[Number(font)] ? [String(at)] : [])));
}

/** Parts of shared texts that have a font of their own, by the text's number. */
function struckTexts(xml: string): Map<string, string[]> {
  const struck = new Map<string, string[]>();
  if (!STRIKE.test(xml)) return struck;
  pieces(xml, 'sst', 'si').forEach((text, at) => {
    const found = struckRuns(text);
    if (found.length > 0) struck.set(String(at), found);
  });
  return struck;
}

function struckRuns(text: string): string[] {
  const runs = text.split(/<(?:\w{1,9}:)?r>/).filter((run) => STRIKE.test(run));
  return runs.map(textIn).filter((run) => run !== '');
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textIn = (run: string) =>
  (/<(?:\w{1,9}:)?t\b[^<>]{0,60}>([^<]{0,32767})</.exec(run)?.[1] ?? '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMES[name]!)
    .trim();

/** The names of the parts that hold the sheets, in the sheets' order. */
function sheetParts(workbook: string, relations: string): string[] {
  const targets = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<(?:\w{1,9}:)?Relationship\b[^<>]{0,900}>/g)) {
    const [, id = ''] = /\bId="([^"]{0,99})"/.exec(relation) ?? [];
    const [, target = ''] = /\bTarget="([^"]{0,400})"/.exec(relation) ?? [];
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return Array.from(workbook.matchAll(/<(?:\w{1,9}:)?sheet\b[^<>]{0,900}>/g), ([sheet]) => {
    const [, id = ''] = /\b\w{1,9}:id="([^"]{0,99})"/.exec(sheet) ?? [];
    return targets.get(id) ?? '';
  });
}

function cellsOf(
  xml: string,
  styles: ReadonlySet<string>,
  shared: ReadonlyMap<string, string[]>,
): StruckCells {
  const found = new Map<string, readonly string[] | 'whole'>();
  for (const { 0: cell, 1: attributes = '', 2: value, index } of xml.matchAll(CELL)) {
    const [, place] = /\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes) ?? [];
    const [, style] = /\bs="(\d{1,6})"/.exec(attributes) ?? [];
    if (place === undefined) continue;
    const texts = /\bt="inlineStr"/.test(attributes)
      ? struckRuns(inlineText(xml, index + cell.length))
      : value !== undefined && /\bt="s"/.test(attributes) && shared.get(value);
    if (style !== undefined && styles.has(style)) found.set(place, 'whole');
    else if (texts && texts.length > 0) found.set(place, texts);
  }
  return found;
}

/** A text that stands in its cell: up to where the cell ends. */
const inlineText = (xml: string, from: number) => xml.slice(from, xml.indexOf('</c>', from)).slice(0, 65_536);

/** The struck texts of a row of cells; undefined where there are none. */
export function struckInRow(
  cells: readonly string[],
  row: number,
  struck: StruckCells,
): string[] | undefined {
  if (struck.size === 0) return undefined;
  const texts = cells.flatMap((cell, column) => {
    const parts = struck.get(cellPlace(row, column));
    return parts === 'whole' ? [cell] : (parts ?? []);
  });
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 ? filled : undefined;
}
