import type { Json } from './canonical-json';

/** A JSON value whose texts can be written as UTF-8: half of a surrogate pair, which pages cut, becomes U+FFFD. O(length). */
export function wellFormed(value: Json): Json {
  if (typeof value === 'string') return wellFormedText(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[wellFormedText(name), wellFormed(member)]],
    ),
  );
}

const wellFormedText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
