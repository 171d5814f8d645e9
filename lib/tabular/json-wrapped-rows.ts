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
];
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

/** The same of one row by itself, as lines of JSON come; anything else as it is. O(members). */
export function unwrappedRow(row: unknown): unknown {
  return isRecord(row) && INSIDE.some((name) => Object.hasOwn(row, name)) ? unwrapped([row])[0] : row;
}

const wraps = (row: Record<string, unknown>, name: string): boolean =>
  isRecord(row[name]) && Object.keys(row).every((other) => other === name || BESIDE.test(other));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
