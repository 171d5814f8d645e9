/** Members in which tables of programs keep the names of their columns, beside the rows. */
const COLUMNS = ['columns', 'fields', 'headers', 'header', 'cols', 'columnNames'];
/** How one of them is called, where each is an object: `{ name: "mark", type: "text" }`. */
const CALLED = ['name', 'fieldName', 'id', 'label', 'title', 'field'];

/**
 * Rows that are lists of cells as objects by the names that stand beside them, `{ columns: ["mark"], data: [["ACME"]] }`; the rows
 * as they are where nothing beside names as many columns as each of them has.
 */
export function underHeadings(rows: unknown[], beside: Readonly<Record<string, unknown>>): unknown[] {
  const [first] = rows;
  if (!Array.isArray(first)) return rows;
  const places = [beside, viewIn(beside)];
  const names = places.flatMap((place) => COLUMNS.map((name) => namesIn(place?.[name])));
  const found = names.find(
    (one) => one && rows.every((row) => Array.isArray(row) && row.length === one.length),
  );
  if (!found) return rows;
  return rows.map((row) => Object.fromEntries(found.map((name, at) => [name, (row as unknown[])[at]])));
}

/** Where the catalogues of public data keep them: `{ meta: { view: { columns: […] } } }`. */
function viewIn({ meta }: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const view = isObject(meta) ? meta.view : undefined;
  return isObject(view) ? view : undefined;
}

/** The names of columns, no two alike; undefined where a member holds none. */
function namesIn(columns: unknown): string[] | undefined {
  if (!Array.isArray(columns) || columns.length === 0) return undefined;
  const names = columns.map((column) => {
    if (!isObject(column)) return column;
    return CALLED.map((name) => column[name]).find((name) => typeof name === 'string');
  });
  const texts = names.filter((name): name is string => typeof name === 'string' && name !== '');
  return texts.length === columns.length && new Set(texts).size === texts.length ? texts : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
