import { canonicalJson, type Json } from './canonical-json';

/** `text`: no UTF-8, or no JSON. `form`: JSON, and not as it is written here, byte for byte. */
export type CanonicalFault = 'text' | 'form';

/** Reads bytes of unknown origin that must be the canonical form of a JSON value. Never throws. O(length). */
export function readCanonical(bytes: Uint8Array): { value: Json } | { fault: CanonicalFault } {
  const text = decoded(bytes);
  const value = text === undefined ? undefined : parsed(text);
  if (value === undefined) return { fault: 'text' };
  return canonical(value) === text ? { value } : { fault: 'form' };
}

/** Undefined for what is no UTF-8. A byte order mark stays: nothing of ours has one. */
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

/** Undefined for what has no canonical form: then it is none of ours. */
function canonical(value: Json): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}
