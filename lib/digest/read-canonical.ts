import { canonicalJson, type Json } from './canonical-json';

/** `text`: not UTF-8, or not JSON. `form`: JSON, but not byte for byte in canonical form. */
export type CanonicalFault = 'text' | 'form';

/** Reads bytes from an untrusted source that must be the canonical form of a JSON value. Never throws. O(length). */
export function readCanonical(bytes: Uint8Array): { value: Json } | { fault: CanonicalFault } {
  const text = decoded(bytes);
  const value = text === undefined ? undefined : parsed(text);
  if (value === undefined) return { fault: 'text' };
  return canonical(value) === text ? { value } : { fault: 'form' };
}

/** Undefined if it is not UTF-8. A byte order mark is kept, and so refused: none of our files has one. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No JSON begins otherwise. A parser that throws on each of its lines took nine tenths of the time of a file of something else. */
const BEGINS_AS_JSON = /^[ \t\n\r{["\-\dtfn]/;

function parsed(text: string): Json | undefined {
  if (!BEGINS_AS_JSON.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Undefined if it has no canonical form: then it is not one of ours. */
function canonical(value: Json): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}
