/** Two versions of a text, edited by two people or in two windows. */
export interface NoteEdit {
  /** The text that the writer started from. */
  from: string;
  to: string;
}

/**
 * What stands after an edit of a text that somebody else may have changed meanwhile: the edit, and below it the lines
 * that came since. A line that the other one removed stays where the writer still has it: better twice than lost.
 *
 *     from "asked"   to "asked; no answer"   stored "asked\nHolder moved"   →   "asked; no answer\nHolder moved"
 */
export function mergedNote(stored: string, { from, to }: NoteEdit): string {
  const known = new Set([...from.split('\n'), ...to.split('\n')]);
  const since = stored.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
  return [...(to === '' && since.length > 0 ? [] : [to]), ...since].join('\n');
}
