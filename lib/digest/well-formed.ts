import type { Json } from './canonical-json';

/**
 * The same JSON value with texts that UTF-8 can represent: each lone surrogate, which pages produce by cutting texts,
 * becomes U+FFFD. O(length).
 */
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
