import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';

/** A label, its sign and what it says. */
const LABELLED = /^\s*([^:：=\t,;|]{1,40}?)\s?[:：=]\s?(.*)$/u;

/** Labels that a record may have. */
const MOST_LABELS = 60;
/** Share of the lines that have a label; the others go on with the line before them. */
const NEARLY_ALL = 0.7;
/** Fields that labels name at least: those of one record alone are surer with one more. */
const FEWEST = 2;

/** What cuts the headings of a table: a separator, or blanks that fill its columns. */
const SEPARATOR = /[,;|\t]|\s{2,}/;

interface Line {
  row: number;
  label: string;
  text: string;
  drawn: boolean;
}

/** What programs and people draw between records: ****** 1. row ******, ------. */
const DRAWN = /^\s*[*=_~#–—-]{3}/;

const lineOf = (line: string, at: number): Line => {
  if (DRAWN.test(line)) return { row: at + 1, label: '', text: '', drawn: true };
  const [, label = '', text = line] = LABELLED.exec(line) ?? [];
  return { row: at + 1, label: label.trim(), text: text.trim(), drawn: false };
};

/**
 * Whether a text gives each record line by line, a label before each value, "Mark: …": most lines have a label, and the labels
 * head a table that is looked for, which no line without a label does: a search is printed so above what it found. O(length).
 */
export function isLabelled(head: string, rate: HeaderRating): boolean {
  const lines = head
    .split(/\r\n|\r|\n/)
    .map(lineOf)
    .filter(({ label, text }) => label !== '' || text !== '');
  const labelled = lines.filter(({ label }) => label !== '');
  const labels = [...new Set(labelled.map(({ label }) => label))];
  if (labels.length > MOST_LABELS || labelled.length < lines.length * NEARLY_ALL) return false;
  if (lines.some(({ label, text }) => label === '' && rate(text.split(SEPARATOR)) >= FEWEST)) return false;
  const records = labelled.filter(({ label }) => label === labels[0]).length;
  return rate(labels) >= (records > 1 ? FEWEST : FEWEST + 1);
}

/**
 * The records of such a text as the rows of a table, under their labels. A record begins where the first label comes again,
 * behind a drawn line, and with any label that the record has already; but the same label twice in a row has two values, as each
 * class on a line of its own. Blank lines may be between any lines. O(length).
 */
export function labelledRows(text: string): CellRow[] {
  const records: { row: number; texts: Map<string, string> }[] = [];
  let texts: Map<string, string> | undefined;
  let last = '';
  let first: string | undefined;
  for (const { row, label, text: said, drawn } of text.split(/\r\n|\r|\n/).map(lineOf)) {
    if (drawn) {
      texts = undefined;
      last = '';
    } else if (label !== '') {
      const isFurther = texts !== undefined && label !== first && label === last;
      if (!texts || label === first || (texts.has(label) && !isFurther)) {
        texts = new Map();
        records.push({ row, texts });
        first ??= label;
      }
      texts.set(label, [texts.get(label), said].filter(Boolean).join('; '));
      last = label;
    } else if (texts && said !== '') {
      texts.set(last, `${texts.get(last)} ${said}`.trim());
    }
  }
  const labels = [...new Set(records.flatMap((record) => [...record.texts.keys()]))];
  const rows = records.map((record) => ({
    row: record.row,
    cells: labels.map((label) => record.texts.get(label) ?? ''),
  }));
  return [{ row: records[0]?.row ?? 1, cells: labels }, ...rows];
}
