import { nameKey } from '../../domain/name-key';
import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';

/**
 * Two rows of one recordal as one. The row that was read on the later day wins, of one day or none that with the later
 * term, or the later row where the terms do not tell either;
 * what it lacks comes from the other. Classes, goods and names add up: registers spread one recordal over a row
 * per class.
 */
export function mergeRecordals(earlier: Recordal, later: Recordal): Recordal {
  const [older, newer] = isNewer(earlier, later) ? [later, earlier] : [earlier, later];
  const merged: Recordal = { ...older, ...defined(newer) };
  joinMarks(merged, older, newer);
  merged.classes = union(older.classes, newer.classes).sort((a, b) => a - b);
  for (const field of ['goods', 'subgroups', 'hsCodes'] as const)
    merged[field] = union(older[field], newer[field]).slice(0, 2_000);
  const users = new Map(
    [...older.authorisedUsers, ...newer.authorisedUsers].map((user) => [user.name, user]),
  );
  merged.authorisedUsers = [...users.values()].slice(0, 2_000);
  return merged;
}

/**
 * One number may stand for several marks, and no word of them may be lost: the newer row's stays the mark, the other
 * is next to it, and what was recorded tells that both are recorded words.
 */
function joinMarks(merged: Recordal, older: Recordal, newer: Recordal): void {
  const [first, other] = newer.markText === '' ? [older, newer] : [newer, older];
  const sameWord = nameKey(first.markText) === nameKey(other.markText) || other.markText === '';
  merged.markText = first.markText;
  delete merged.markRaw;
  const raws = [first.markRaw ?? first.markText, other.markRaw ?? other.markText].filter(Boolean);
  const markRaw = [...new Set(sameWord ? raws.slice(0, 1) : raws)].join(' / ').slice(0, 4_000);
  if (markRaw !== '' && markRaw !== merged.markText) merged.markRaw = markRaw;
  const words = [...first.aliases, ...(sameWord ? [] : [other.markText]), ...other.aliases];
  merged.aliases = union(words, [])
    .filter((word) => word !== merged.markText)
    .slice(0, 2_000);
}

/** Rows of the same recordal as one, where the first of them stood. */
export function mergeRepeated(recordals: readonly Recordal[]): Recordal[] {
  const merged = new Map<string, Recordal>();
  for (const recordal of recordals) {
    const key = recordalKey(recordal);
    const earlier = merged.get(key);
    merged.set(key, earlier ? mergeRecordals(earlier, recordal) : recordal);
  }
  return [...merged.values()];
}

function isNewer(one: Recordal, other: Recordal): boolean {
  const [day, otherDay] = [one.source?.date, other.source?.date];
  return day && otherDay && day !== otherDay ? day > otherDay : termOf(one) > termOf(other);
}

function termOf({ validTo = '', validFrom = '' }: Recordal): string {
  return `${validTo} ${validFrom}`;
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined && field !== ''),
  ) as Partial<T>;
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}
