/** Ways of writing that get around a search for the mark, and are seldom an accident. */
const EVASIONS: ReadonlySet<string> = new Set(['look-alike', 'leet', 'zero-width', 'masked']);

/** Whether a reason of a match tells that characters were exchanged or hidden. */
export function isEvasion(reason: string): boolean {
  return EVASIONS.has(reason);
}
