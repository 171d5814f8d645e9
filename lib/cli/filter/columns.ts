import { InvalidArgumentError } from 'commander';
import type { Finding, Screening } from '../../screening/finding';
import { printedFinding } from '../../screening/printed-finding';

/** A row that was screened, as columns are taken from it. */
export interface ScreenedRow {
  /** As JSON. */
  id: string;
  screening: Screening;
  input?: Record<string, unknown> | undefined;
}

type Cell = (row: ScreenedRow) => unknown;

/** The values of something over the findings that are shown, strongest first, each once. */
const ofShown =
  (what: (finding: Finding) => unknown): Cell =>
  ({ screening }) => [...new Set(screening.findings.filter(({ shown }) => shown).map(what))];

/** What a row can be asked for, beside its id. What there is none of is null, so that every row has every column. */
const CELLS = {
  title: ({ screening }) => screening.title,
  outcome: ({ screening }) => screening.outcome,
  marks: ofShown(({ mark }) => mark),
  recordNos: ofShown(({ recordNo }) => recordNo),
  holders: ofShown(({ holder }) => holder),
  regimes: ofShown(({ regime }) => regime),
  texts: ofShown(({ text }) => text),
  confidence: ({ screening }) => {
    const shown = screening.findings.filter((finding) => finding.shown);
    return shown.length === 0 ? null : rounded(Math.max(...shown.map(({ confidence }) => confidence)));
  },
  findings: ({ screening }) => screening.findings.map(printedFinding),
  notLookedUp: ({ screening }) => screening.notLookedUp ?? null,
  input: ({ input }) => input ?? null,
} satisfies Record<string, Cell>;

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

export type Column = 'id' | keyof typeof CELLS;
export const COLUMNS = ['id', ...Object.keys(CELLS)] as Column[];

/** `id,outcome,marks` → columns. Throws InvalidArgumentError for one that there is not, or that comes twice. */
export function parseColumns(text: string): Column[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !COLUMNS.includes(name as Column));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`there is no column "${unknown}"; there are ${COLUMNS.join(', ')}`);
  if (new Set(names).size < names.length) throw new InvalidArgumentError('a column stands there twice');
  return names as Column[];
}

/** The columns of a row as one line of JSON, in the order asked for. */
export function columnsLine(row: ScreenedRow, columns: readonly Column[]): string {
  const members = columns.map((column) => {
    const value = column === 'id' ? row.id : JSON.stringify(CELLS[column](row));
    return `"${column}":${value}`;
  });
  return `{${members.join(',')}}`;
}
