import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { NamedSheet } from './joined-sheets';

/** Whether a text begins as a dump of a database does, and holds rows. */
export function isSqlDump(head: string): boolean {
  return (
    /^(?:--|\/\*|(?:set|drop|create|begin|start|use|insert|lock|pragma|truncate)\s)/i.test(head) &&
    /insert(?<=(?:^|[\n;])\s*insert)\s+into\s+[^\s(]{1,200}\s*(?:\(|values\b)/i.test(head)
  );
}

const INSERT =
  /(?<![^\s;])insert\s+into\s+(?<table>[^\s(]{1,200})\s*(?:\((?<columns>[^()]{1,20000})\)\s*)?values\s*(?=\()/iy;
const CREATE = /(?<![^\s;])create\s+table\s+(?:if\s+not\s+exists\s+)?(?<table>[^\s(]{1,200})\s*\(/iy;
/** Lines of a table's description that are no columns. */
const NO_COLUMN = /^(?:primary|unique|key|index|constraint|foreign|check|fulltext)\b/i;

/**
 * The rows that a dump of a database puts into its tables, under the names of their columns: one sheet for each table. Throws
 * UnreadableFile where the text ends inside a row. O(length).
 */
export function sqlTables(text: string): NamedSheet[] {
  const described = new Map<string, string[]>();
  const sheets = new Map<string, NamedSheet>();
  let at = 0;
  while (at < text.length) {
    const next = nextWord(text, at);
    CREATE.lastIndex = next;
    const created = CREATE.exec(text)?.groups;
    INSERT.lastIndex = next;
    const inserted = created ? undefined : INSERT.exec(text)?.groups;
    if (created) {
      described.set(bare(created.table!), columnsOf(text, CREATE.lastIndex));
      at = CREATE.lastIndex;
    } else if (inserted) {
      const table = bare(inserted.table!);
      const columns = inserted.columns?.split(',').map(bare) ?? described.get(table) ?? [];
      at = readValues(text, INSERT.lastIndex, sheetOf(sheets, table, columns));
    } else at = afterStatement(text, next);
  }
  return [...sheets.values()];
}

const bare = (name: string) =>
  name
    .trim()
    .replace(/^.*\.(?=[`"[\w])/, '')
    .replace(/[`"[\]]/g, '');

function sheetOf(sheets: Map<string, NamedSheet>, name: string, columns: string[]): NamedSheet {
  const key = `${name} ${columns.join(',')}`;
  const sheet = sheets.get(key) ?? { name, rows: columns.length > 0 ? [{ row: 1, cells: columns }] : [] };
  sheets.set(key, sheet);
  return sheet;
}

/** Past white space, remarks and the ends of statements. */
function nextWord(text: string, from: number): number {
  const blank = /(?:[\s;]+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$))*/y;
  blank.lastIndex = from;
  blank.exec(text);
  return blank.lastIndex;
}

/** Past a statement that puts no rows anywhere. */
function afterStatement(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ';') at = isQuote(text[at]!) ? afterQuoted(text, at) : at + 1;
  return Math.min(at + 1, text.length);
}

function columnsOf(text: string, from: number): string[] {
  const columns: string[] = [];
  let depth = 1;
  let begin = from;
  for (let at = from; at < text.length && depth > 0; ) {
    const sign = text[at]!;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if ((sign === ',' && depth === 1) || depth === 0) {
      const line = text.slice(begin, at).trim();
      if (line !== '' && !NO_COLUMN.test(line))
        columns.push(bare(/^(?:`[^`]*`|"[^"]*"|\[[^\]]*\]|\S+)/.exec(line)![0]));
      begin = at + 1;
    }
    at = sign === "'" ? afterQuoted(text, at) : at + 1;
  }
  return columns;
}

/** Reads "(…), (…);" into rows, and tells where it ends. */
function readValues(text: string, from: number, { rows }: NamedSheet): number {
  let at = from;
  while (text[at] === '(') {
    const cells: string[] = [];
    const row = (rows.at(-1)?.row ?? 0) + 1;
    at++;
    for (let isOpen = true; isOpen; at++) {
      const end = afterValue(text, at);
      if (end >= text.length) throw new UnreadableFile(notice('cutInRow', { row }));
      cells.push(textOf(text.slice(at, end).trim()));
      isOpen = text[end] === ',';
      at = end;
    }
    rows.push({ row, cells });
    at = nextWord(text, at);
    if (text[at] === ',') at = nextWord(text, at + 1);
  }
  return at;
}

const isQuote = (sign: string) => sign === "'" || sign === '"' || sign === '`';

/** Where a value ends: at the comma or the bracket behind it. */
function afterValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const sign = text[at]!;
    if (depth === 0 && (sign === ',' || sign === ')')) return at;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    at = isQuote(sign) ? afterQuoted(text, at) : at + 1;
  }
  return at;
}

/** Past a text in quotes; the quote itself is written twice in it, or behind a stroke. */
function afterQuoted(text: string, from: number): number {
  const quote = text[from]!;
  let at = from + 1;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text[at] !== quote) at++;
    else if (text[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return text.length;
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '' };

/** The text of a value: without quotes, NULL as nothing, and of CAST(N'…' AS Date) what is in it. */
function textOf(written: string): string {
  if (/^null$/i.test(written)) return '';
  const begin =
    /^(?:[neb]|cast\s*\(\s*n?|convert\s*\(\s*n?|to_date\s*\(\s*|date\s+|timestamp\s+)?(?=['"])/i.exec(
      written,
    );
  if (!begin) return written;
  const from = begin[0].length;
  const quote = written[from]!;
  return written
    .slice(from + 1, afterQuoted(written, from) - 1)
    .replaceAll(quote + quote, quote)
    .replace(/\\([\s\S])/g, (_, sign: string) => CONTROLS[sign] ?? sign);
}
