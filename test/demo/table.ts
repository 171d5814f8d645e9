import type { PageState } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';

/** The shown findings of a page as a table for the terminal, one line per word and mark. */
export function findingsTable({ url, status, readable, cards, screened }: PageState): string {
  const rows = screened.flatMap(({ screening }) =>
    screening.findings.filter(({ shown }) => shown).map(rowOf),
  );
  const unique = [...new Map(rows.map((row) => [row.join('\t'), row])).values()];
  const head = ['level', 'words', 'mark', 'recordal', 'at customs', 'under trademark law'];
  return [`${url}\n${status}, ${readable} of ${cards} listings read`, ...aligned([head, ...unique])].join(
    '\n',
  );
}

function rowOf({ outcome, text, mark, recordNo, customs, law }: Finding): string[] {
  return [outcome, text, mark, recordNo, customs.outcome, law.outcome];
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Columns that a terminal gives a text: Han, kana and Hangul take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum + (/\p{Script=Han}|\p{Script=Hangul}|[\u3000-\u30ff\uff00-\uff60]/u.test(sign) ? 2 : 1),
    0,
  );
}
