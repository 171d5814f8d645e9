import type { Finding, Screening } from '../../screening/finding';
import { printedFinding } from '../../screening/printed-finding';
import { printedPicture } from '../../screening/printed-picture';
import { csvRecord } from '../../tabular/csv-record';
import { jsonLine } from '../../text/controls';
import { groundsOf } from '../../verdict/law/grounds';
import type { Suggestion } from '../../wording/suggestion';
import { printedSuggestion, suggestionCells } from './printed-suggestion';

/** What becomes of one row of the input. */
export type Result =
  | { screening: Screening; input?: Record<string, unknown>; suggestion?: Suggestion | undefined }
  | { id: string; error: string };

/** One JSON object per row, in the contract's key order. */
export function asJson(result: Result): string {
  if ('error' in result) return jsonLine({ id: result.id, error: result.error });
  const { id, title, outcome, findings, notLookedUp, pictures } = result.screening;
  const printed = {
    ...{ id, title, outcome, findings: findings.map(printedFinding) },
    ...(notLookedUp ? { notLookedUp } : {}),
    ...printedSuggestion(result.suggestion),
    ...(pictures ? { pictures: pictures.map((picture) => printedPicture(picture)) } : {}),
  };
  return jsonLine(result.input ? { ...printed, input: result.input } : printed);
}

/** Column heads of the CSV form: one line per finding; a listing without any, and a rejected row, has one too. */
// biome-ignore format: line by line what `cells` writes
export const CSV_HEAD = csvRecord([
  'id', 'title', 'outcome',
  'recordNo', 'regime', 'list', 'listDate', 'mark', 'holder', 'relation', 'reasons',
  'field', 'start', 'end', 'text', 'use', 'goods', 'inForce', 'confidence', 'shown',
  'customs', 'law', 'explanation',
  'error', 'notLookedUp',
]);

export function asCsv(result: Result): string {
  return csvLines(result).join('\n');
}

function csvLines(result: Result): string[] {
  if ('error' in result) return [csvRecord([result.id, ...Array(21).fill(''), '', result.error, ''])];
  const { id, title, outcome, findings, notLookedUp, pictures = [] } = result.screening;
  const unread = pictures
    .map((picture) => printedPicture(picture))
    .flatMap((one) => ('unread' in one ? [`${one.name}: ${one.unread}`] : []));
  const open = [...(notLookedUp?.words ?? []), ...unread].join('; ');
  if (!findings.length) return [csvRecord([id, title, outcome, ...Array(21).fill(''), open])];
  return findings.map((finding) => csvRecord([id, title, outcome, ...cells(finding), '', open]));
}

const TWO_MORE = csvRecord(['suggestion', 'needed']);

/** The heads with the two columns of what is suggested. */
export const CSV_HEAD_WITH_SUGGESTION = `${CSV_HEAD},${TWO_MORE}`;

/** The same lines with these columns; every line of a listing has them. */
export function asCsvWithSuggestion(result: Result): string {
  const cells = suggestionCells('error' in result ? undefined : result.suggestion);
  return csvLines(result)
    .map((line) => `${line},${csvRecord(cells)}`)
    .join('\n');
}

function cells(finding: Finding): unknown[] {
  const { recordNo, regime, list, listDate, mark, holder, relation, reasons } = finding;
  const { field, start, end, text, use, goods, inForce, confidence, shown, customs, law, explanation } =
    finding;
  // biome-ignore format: line by line the columns of CSV_HEAD
  return [
    recordNo, regime, list, listDate, mark, holder, relation, reasons.join(' '),
    field, start, end, text, use, goods, inForce ?? 'unknown', confidence.toFixed(3), shown,
    outcomeAndGround(customs), outcomeAndGround(law), explanation.join(' '),
  ];
}

/** "in-scope (Customs IP Regulations 16, 20)": a verdict never stands without its ground. */
function outcomeAndGround({ outcome, citations }: Finding['customs'] | Finding['law']): string {
  const ground = groundsOf(citations)
    .map(({ law, references }) => `${law} ${references.join(', ')}`.trim())
    .join('; ');
  return ground ? `${outcome} (${ground})` : outcome;
}
