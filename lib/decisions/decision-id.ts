/** Hexadecimal digits of a moment in milliseconds, and where their hyphen stands. */
const DIGITS = 12;
const HYPHEN = 8;
/** Where in a UUID its version stands, and which one begins with a moment. */
const VERSION_AT = 14;
const BY_MOMENT = '7';

/**
 * A name for a decision: a UUID of version 7 (RFC 9562), which begins with the moment, so that what is decided together lies side by
 * side in the store. A random one lies anywhere.
 */
export function decisionId(at: string): string {
  const random = crypto.randomUUID();
  const moment = Date.parse(at).toString(16).padStart(DIGITS, '0').slice(-DIGITS);
  return `${moment.slice(0, HYPHEN)}-${moment.slice(HYPHEN)}-${BY_MOMENT}${random.slice(VERSION_AT + 1)}`;
}
