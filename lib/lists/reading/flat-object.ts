/** Objects inside each other that are looked into. */
const DEEPEST = 4;

/** Names of what programs wrap around a row, and which say nothing of it. */
const WRAPPING = /^(?:_?source|node|properties|attributes|fields|item|record|row)$/;

/**
 * A row of JSON whose members hold objects, as one of a table would stand: `{ holder: { name, country } }` has "holder" and
 * "holder country". O(members).
 */
export function flatObject(row: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
  if (!Object.values(row).some(isObject)) return row;
  const flat: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(row)) {
    const bare = isObject(value) ? ofDatabase(value) : value;
    if (!isObject(bare) || depth === DEEPEST) {
      flat[name] = bare;
      continue;
    }
    const inside = flatObject(bare, depth + 1);
    for (const [inner, one] of Object.entries(inside)) {
      if (inner === 'name') flat[name] = one;
      else flat[WRAPPING.test(name) ? inner : `${name} ${inner}`] ??= one;
    }
  }
  return flat;
}

/** `{ $date: "2031-01-01" }`, as databases write what JSON has no form for. */
function ofDatabase(value: Record<string, unknown>): unknown {
  const [[name, only] = [], ...more] = Object.entries(value);
  if (more.length > 0 || name === undefined || !name.startsWith('$')) return value;
  return isObject(only) ? ofDatabase(only) : only;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
