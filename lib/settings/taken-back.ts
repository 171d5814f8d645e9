import * as v from 'valibot';
import { isList, LISTS, type ListField, type ListName } from './fields';

/** Settings as they are stored. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * What stands when the step from `before` to `after` is taken back of what is stored now: a choice that was made since
 * holds, and entries that came since stay.
 *
 *     before [A, B]   after []   now [C]   →   [A, B, C]
 */
export function takenBack(before: Stored, after: Stored, now: Stored): Stored {
  const back: Record<string, unknown> = { ...now };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became, is] = [before[name], after[name], now[name]];
    if (isSame(was, became)) continue;
    if (isList(name)) back[name] = listTakenBack(name, partsOf(was), partsOf(became), partsOf(is));
    else if (!isSame(is, became)) continue;
    else if (was === undefined) delete back[name];
    else back[name] = was;
  }
  return back;
}

function listTakenBack(
  name: ListName,
  before: readonly unknown[],
  after: readonly unknown[],
  now: readonly unknown[],
): unknown[] {
  const [were, became] = [written(before), written(after)];
  const kept = now.filter((part) => were.has(JSON.stringify(part)) || !became.has(JSON.stringify(part)));
  const keys = new Set(kept.map((part) => keyOf(name, part)));
  const stay = written(kept);
  const standing = before.filter(
    (part) =>
      stay.has(JSON.stringify(part)) || (!became.has(JSON.stringify(part)) && !keys.has(keyOf(name, part))),
  );
  return [...standing, ...kept.filter((part) => !were.has(JSON.stringify(part)))];
}

/** What tells an entry from others; one that cannot be read is told by all it holds. */
function keyOf(name: ListName, part: unknown): string {
  const { schema, keyOf: key } = LISTS[name] as ListField<unknown>;
  return v.is(schema, part) ? key(part) : JSON.stringify(part);
}

const written = (parts: readonly unknown[]) => new Set(parts.map((part) => JSON.stringify(part)));

const partsOf = (list: unknown): unknown[] => (Array.isArray(list) ? list : list === undefined ? [] : [list]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
