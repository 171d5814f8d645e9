/** Values as JSON has them, so that a table reads the same from Parquet as from a file of text: days and times by ISO 8601. */
export function jsonValue(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : jsonObject(value);
    default:
      return value ?? null;
  }
}

function jsonObject(value: object): unknown {
  if (value instanceof Date) return dayOrMoment(value);
  if (value instanceof Uint8Array) return hexadecimal(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, jsonValue);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, jsonValue(inner)]));
}

function dayOrMoment(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const moment = date.toISOString();
  return moment.endsWith('T00:00:00.000Z') ? moment.slice(0, 10) : moment;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
