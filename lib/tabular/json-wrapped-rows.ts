import { isRepeatedName } from './repeated-names';

/** Members in which programs put what a row says, beside its number and its like: search engines, GraphQL, JSON:API, JSON-LD. */
const INSIDE = [
  '_source',
  'node',
  'item',
  'attributes',
  'fields',
  'properties',
  'document',
  'record',
  'product',
  'productInfo',
  'offer',
  'data',
];
/** Objects that an answer carries its one row in, one in the other: `{ code: 200, result: { success: true, data: { … } } }`. */
const ANSWERED = /^(?:data|results?|response|body|payload|content|d|value|obj|module|model|return)$/i;
/** What else an answer has: whether it went well, and when. */
const OF_AN_ANSWER =
  /^@?(?:code|ret|status|status_?code|http_?status|message|msg|info|success|is_?success|ok|errors?|error_?(?:code|msg|message|no)|err_?(?:code|msg|no)|warnings?|took|time|timestamp|server_?time|version|v|api|request_?id|trace_?id|total|count|type|locale|language)$/i;
/** Objects of an answer, one in the other. */
const DEEPEST = 4;
/** What stands beside such a member, and says nothing of the row but which one it is. */
const BESIDE =
  /^[@_$]?(?:id|uid|uuid|key|type|kind|index|score|version|seq_?no|primary_term|cursor|position|rank|highlight|sort|ignored|links?|self|relationships|meta|created_?time|created_?at|updated_?at|geometry|context|typename|_typename)$/i;

/**
 * Rows that stand each in an object of their own, `{ "_id": "7", "_source": { mark: "ACME" } }`, with what stands beside them; the rows as they are where one of
 * them has anything else. O(members).
 */
export function unwrapped(rows: readonly unknown[]): unknown[] {
  const [first] = rows;
  if (!isRecord(first)) return [...rows];
  const inside = INSIDE.find((name) => rows.every((row) => isRecord(row) && wraps(row, name)));
  if (inside === undefined) return [...rows];
  return rows.map((row) => {
    const { [inside]: inner, ...beside } = row as Record<string, unknown>;
    return { ...beside, ...(inner as object) };
  });
}

/** The same of one row by itself, as lines of JSON come, and of the one that an answer carries; anything else as it is. O(members). */
export function unwrappedRow(row: unknown): unknown {
  let inner = row;
  for (let depth = 0; depth < DEEPEST && isRecord(inner); depth++) {
    const wrapped: Record<string, unknown> = inner;
    const found = answered(wrapped);
    if (!found && !INSIDE.some((name) => wraps(wrapped, name))) break;
    inner = found ?? unwrapped([wrapped])[0];
  }
  return inner;
}

/** The object that an answer is of; undefined for what says anything else beside it. */
function answered(row: Record<string, unknown>): unknown {
  const others = Object.entries(row).filter(([name]) => !OF_AN_ANSWER.test(name));
  const [[name, inner] = ['', undefined]] = others;
  return others.length === 1 && (ANSWERED.test(name) || INSIDE.includes(name)) && isRecord(inner)
    ? inner
    : undefined;
}

const wraps = (row: Record<string, unknown>, name: string): boolean =>
  isRecord(row[name]) && Object.keys(row).every((other) => other === name || BESIDE.test(other));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRepeatedName(value);
