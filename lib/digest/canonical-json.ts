/** A value that JSON can express. An undefined member counts as absent. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** The most levels of nesting: nothing of ours comes close, and a hostile file must not exhaust the stack. */
const DEEPEST = 200;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The canonical text of a JSON value by RFC 8785 (JSON Canonicalization Scheme): members sorted by their UTF-16 units,
 * numbers and strings as ECMAScript writes them, no white space. O(n log n) in the members.
 * @throws TypeError for values without one: NaN, infinities, lone surrogates, nesting deeper than 200 levels.
 */
export function canonicalJson(value: Json, level = 0): string {
  if (level > DEEPEST) throw new TypeError('JSON is nested too deeply');
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((part) => canonicalJson(part, level + 1)).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : `${canonicalString(name)}:${canonicalJson(member, level + 1)}`;
    });
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('half of a surrogate pair has no canonical form');
  return JSON.stringify(text);
}

/** The type alone does not distinguish a read-only array from an object. */
const isList = (value: object): value is readonly Json[] => Array.isArray(value);
