import { recordalKey } from '../../domain/recordal-key';
import type { MarkIndex } from '../../matching/candidate';
import { compileIndexInSlices } from '../../matching/index/build';
import { type MarkRow, MarkRows } from '../../matching/index/mark-row';
import { openIndex } from '../../matching/open';
import { listsDatabase, type RecordChange, type StoredChanges, shardsOf } from './database';
import { listRows, listStatus } from './list-repository';

/** The build of each list that some work was based on, by the list's name. */
export type Generations = ReadonlyMap<string, number>;

/** What became another in one list since then. */
export interface ListChange {
  list: string;
  /** Keys (`recordalKey`) of the recordals that came, went or changed; undefined where that is not known one by one. */
  records?: ReadonlySet<string>;
  /** Finds the marks of those recordals in a text; absent where the list is gone. */
  index?: MarkIndex;
}

/** Whether a list is here that answers for searches alone. */
export async function hasSearches(): Promise<boolean> {
  return (await listStatus()).some(({ coverage }) => coverage !== undefined);
}

/** The builds now in progress or in use. */
export async function generations(): Promise<Generations> {
  return new Map((await listStatus()).map(({ name, generation }) => [name, generation]));
}

/**
 * What became another since these builds: lists that came or went, and record by record what newer versions changed.
 * A change too large to be stored by name counts as the whole list. O(rows of the changed lists).
 */
export async function changesSince(before: Generations): Promise<ListChange[]> {
  const now = await generations();
  const changed = [...now].filter(([name, generation]) => before.get(name) !== generation);
  const gone = [...before.keys()].filter((name) => !now.has(name));
  return [
    ...(await Promise.all(changed.map(([name]) => changeOf(name, before.get(name))))),
    ...gone.map((list) => ({ list })),
  ];
}

async function changeOf(list: string, since: number | undefined): Promise<ListChange> {
  const steps = since === undefined ? [] : await stepsAfter(list, since);
  const known =
    steps.length > 0 && steps.every(isWhole) ? steps.flatMap(({ records }) => records) : undefined;
  if (!known) return { list, index: await indexOf(list) };
  const records = new Set(known.map((record) => recordalKey(record)));
  return { list, records, index: await indexOf(list, { records, gone: known }) };
}

async function stepsAfter(list: string, since: number): Promise<StoredChanges[]> {
  const steps = await (await listsDatabase()).getAll('changes', shardsOf(list));
  return steps.filter(({ generation }) => generation > since);
}

/** Whether every change of a version is stored by name. */
function isWhole({ added, changed, removed, records }: StoredChanges): boolean {
  return records.length === added + changed + removed;
}

/** An index of a list's marks, or of some of them with the names that are gone from it. */
async function indexOf(
  list: string,
  only?: { records: ReadonlySet<string>; gone: readonly RecordChange[] },
): Promise<MarkIndex> {
  const rows = new MarkRows();
  const marks: MarkRow[] = (only?.gone ?? []).map(({ mark }) => ({
    markText: mark,
    aliases: [],
    holder: undefined,
    classes: [],
  }));
  for await (const recordal of listRows(list))
    if (!only || only.records.has(recordalKey(recordal))) marks.push(rows.of(recordal));
  return openIndex(await compileIndexInSlices(marks));
}
