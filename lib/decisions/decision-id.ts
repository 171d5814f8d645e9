/** Hexadecimal digits of a moment in milliseconds, and the position of their hyphen. */
const DIGITS = 12;
const HYPHEN = 8;
/** The position of the version in a UUID, and the version that begins with a moment. */
const VERSION_AT = 14;
const BY_MOMENT = '7';

/**
 * An id for a decision: a UUID of version 7 (RFC 9562), which begins with the moment, so that what is decided together
 * is adjacent in the store. Random ids would be scattered.
 */
export function decisionId(at: string): string {
  const random = crypto.randomUUID();
  const moment = Date.parse(at).toString(16).padStart(DIGITS, '0').slice(-DIGITS);
  return `${moment.slice(0, HYPHEN)}-${moment.slice(HYPHEN)}-${BY_MOMENT}${random.slice(VERSION_AT + 1)}`;
}
