/**
 * A change to a list, told by what it does and not by the list that comes of it: made where a person saw the list, and
 * carried out on what is stored by then, so that two windows lose nothing of each other's.
 *
 *     window 1: { add: [ACME] }       window 2: { remove: [ZEPHYRA] }      either may come first
 */
export type ListChange<Entry> =
  /** Those that the list has not yet, behind the others or at a place. */
  | { add: readonly Entry[]; at?: number }
  /** In place of the entry of the same key, or added. */
  | { put: Entry }
  | { remove: readonly Entry[] }
  /** Of the entry that was seen as `from`, the fields in which `to` differs; where it is gone, `to` is added. */
  | { edit: { from: Entry; to: Entry } };

/** What a list holds to. */
export interface ListRules<Entry> {
  /** Most entries. */
  most: number;
  /** Two entries of the same key are the same one. */
  keyOf(entry: Entry): string;
  /** What stays when the key itself is edited; the only entry that has it is meant too. */
  nameOf?(entry: Entry): string;
}

/** What became of a change. */
export interface ListChanged<Entry> {
  entries: Entry[];
  /** How many entries are new. */
  added: number;
  /** How many found no room. */
  noRoom: number;
}

/** Carries a change out on the entries of now, which stay as they are. O(entries of both). */
export function changeEntries<Entry>(
  now: readonly Entry[],
  change: ListChange<Entry>,
  rules: ListRules<Entry>,
): ListChanged<Entry> {
  if ('add' in change) return add(now, change.add, change.at ?? now.length, rules);
  if ('remove' in change)
    return unchanged(change.remove.reduce((left, gone) => without(left, gone, rules), now));
  const [seen, wanted] = 'put' in change ? [change.put, change.put] : [change.edit.from, change.edit.to];
  const at = placeOf(now, seen, rules);
  if (at < 0) return add(now, [wanted], now.length, rules);
  return unchanged(now.with(at, 'put' in change ? wanted : edited(now[at]!, change.edit)));
}

const unchanged = <Entry>(entries: readonly Entry[]): ListChanged<Entry> => ({
  entries: [...entries],
  added: 0,
  noRoom: 0,
});

function add<Entry>(
  now: readonly Entry[],
  more: readonly Entry[],
  at: number,
  { keyOf, most }: ListRules<Entry>,
): ListChanged<Entry> {
  const keys = new Set(now.map(keyOf));
  const fresh = more.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)));
  const fitting = fresh.slice(0, Math.max(0, most - now.length));
  const entries = [...now.slice(0, at), ...fitting, ...now.slice(at)];
  return { entries, added: fitting.length, noRoom: fresh.length - fitting.length };
}

function without<Entry>(now: readonly Entry[], gone: Entry, rules: ListRules<Entry>): readonly Entry[] {
  const at = placeOf(now, gone, rules);
  return at < 0 ? now : now.toSpliced(at, 1);
}

/** Of two entries with one key, as older versions let in, the one that was seen is meant. */
function placeOf<Entry>(now: readonly Entry[], seen: Entry, { keyOf, nameOf }: ListRules<Entry>): number {
  const whole = JSON.stringify(seen);
  const key = keyOf(seen);
  const sameKey = now.flatMap((entry, at) => (keyOf(entry) === key ? [at] : []));
  const meant = sameKey.find((at) => JSON.stringify(now[at]) === whole) ?? sameKey[0];
  if (meant !== undefined || !nameOf) return meant ?? -1;
  const sameName = now.flatMap((entry, at) => (nameOf(entry) === nameOf(seen) ? [at] : []));
  return sameName.length === 1 ? sameName[0]! : -1;
}

/** What another window set in other fields stays. */
function edited<Entry>(now: Entry, { from, to }: { from: Entry; to: Entry }): Entry {
  const [before, after] = [fieldsOf(from), fieldsOf(to)];
  const names = new Set([...before.keys(), ...after.keys()]);
  const fields = fieldsOf(now);
  for (const name of names) {
    if (JSON.stringify(before.get(name)) === JSON.stringify(after.get(name))) continue;
    if (after.has(name)) fields.set(name, after.get(name));
    else fields.delete(name);
  }
  return Object.fromEntries(fields) as Entry;
}

const fieldsOf = (entry: unknown) => new Map<string, unknown>(Object.entries(Object(entry)));
