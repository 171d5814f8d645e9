/** The type of a column of results: a name, a list of one type, or named parts. */
export type ColumnType = 'text' | 'whole' | 'number' | 'yes-no' | { list: ColumnType } | Parts;
export interface Parts {
  parts: Readonly<Record<string, ColumnType>>;
}

const verdict: ColumnType = {
  parts: {
    outcome: 'text',
    citations: {
      list: { parts: { law: 'text', article: 'text', reference: 'text', version: 'text', source: 'text' } },
    },
  },
};

const finding: ColumnType = {
  parts: {
    recordNo: 'text',
    regime: 'text',
    list: 'text',
    listDate: 'text',
    demonstration: 'yes-no',
    mark: 'text',
    markRaw: 'text',
    figure: 'yes-no',
    holder: 'text',
    relation: 'text',
    reasons: { list: 'text' },
    field: 'text',
    start: 'whole',
    end: 'whole',
    text: 'text',
    use: 'text',
    goods: 'text',
    inForce: 'yes-no',
    confidence: 'number',
    shown: 'yes-no',
    outcome: 'text',
    customs: verdict,
    law: verdict,
    explanation: { list: 'text' },
  },
};

/**
 * The columns of results in Parquet and Arrow, the same in every file whatever stands in it: those of `screen`'s JSON. What
 * the input has beside a listing differs from file to file, and is one column of JSON.
 */
export const RESULT_COLUMNS: Readonly<Record<string, ColumnType>> = {
  id: 'text',
  title: 'text',
  outcome: 'text',
  findings: { list: finding },
  notLookedUp: { parts: { words: { list: 'text' }, inPart: { list: 'text' }, regimes: { list: 'text' } } },
  error: 'text',
  input: 'text',
};

/** A line of `screen`'s JSON as a row of these columns. */
export function resultRow(line: string): Record<string, unknown> {
  const row = JSON.parse(line) as Record<string, unknown>;
  return 'input' in row ? { ...row, input: JSON.stringify(row.input) } : row;
}
