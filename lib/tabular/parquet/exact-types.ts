import type { FileMetaData, SchemaElement } from 'hyparquet';

/** Digits that a number of JavaScript tells from all others. */
const TOLD_APART = 15;

/** Metadata by which nothing is rounded and no type ends the reading, and the scales of decimals that come as they are stored. */
export interface ExactTypes {
  metadata: FileMetaData;
  /** By the names of columns: digits behind the point. */
  scales: ReadonlyMap<string, number>;
}

/**
 * The reader makes numbers of decimals, so that ids of twenty digits (Snowflake's `NUMBER(38,0)`) become one, and gives up at types that it
 * does not know: both come as they are stored. Nested decimals stay numbers.
 */
export function withExactTypes(metadata: FileMetaData): ExactTypes {
  const scales = new Map<string, number>();
  const [root, ...elements] = metadata.schema;
  let below = 0;
  const schema = elements.map((element) => {
    const isTop = below === 0;
    below += (element.num_children ?? 0) - (isTop ? 0 : 1);
    if (element.converted_type === 'INTERVAL' || element.converted_type === 'BSON') return asStored(element);
    if (!isTop || !isLongDecimal(element)) return element;
    scales.set(element.name, element.scale ?? 0);
    return asStored(element);
  });
  return { metadata: { ...metadata, schema: root ? [root, ...schema] : [] }, scales };
}

function isLongDecimal({ type, converted_type, precision = 0 }: SchemaElement): boolean {
  const isWhole = type === 'INT64' || type === 'FIXED_LEN_BYTE_ARRAY';
  return converted_type === 'DECIMAL' && precision > TOLD_APART && isWhole;
}

function asStored({ converted_type: _, logical_type: __, ...element }: SchemaElement): SchemaElement {
  return element;
}

/** A decimal as it is stored, as a number where none of its digits is lost, else as a text of them. */
export function decimalOf(stored: unknown, scale: number): unknown {
  const whole = stored instanceof Uint8Array ? signed(stored) : stored;
  if (typeof whole !== 'bigint') return stored;
  const digits = String(whole < 0n ? -whole : whole);
  if (digits.length <= TOLD_APART) return Number(whole) / 10 ** scale;
  const padded = digits.padStart(scale + 1, '0');
  const point = padded.length - scale;
  let end = padded.length;
  while (end > point && padded[end - 1] === '0') end--;
  const fraction = end > point ? `.${padded.slice(point, end)}` : '';
  return `${whole < 0n ? '-' : ''}${padded.slice(0, point)}${fraction}`;
}

/** Two's complement, the highest byte first. */
function signed(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

const utf8 = new TextDecoder();

/** A column of JSON of which a cell is none is not damaged: that cell is its text. */
export function jsonOrText(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return bytes;
  const text = utf8.decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
