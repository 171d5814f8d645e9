import type { ListOrigin, StoredList } from '../lists/store/database';
import type { BackupList } from './backup-contents';
import type { Here } from './here';

/** The facts by which a person distinguishes two lists of the same name. */
export interface ListFacts {
  date: string;
  demonstration: boolean;
  origin: ListOrigin;
  rows: number;
}

/** Reasons against replacing a list with the one from the file, or against taking it at all. */
export type ListCaution =
  | 'incomplete'
  | 'fewer'
  | 'otherOrigin'
  | 'claimsReal'
  | 'claimsWhole'
  | 'claimsNewer'
  | 'older';

/** Why an existing list stays, whatever the file says. */
export type ListStays = 'followed' | 'packaged';

/** One list of a backup, beside the existing one of the same name. */
export interface ListPlan {
  name: string;
  file: ListFacts & { announced: number };
  here?: ListFacts & { generation: number };
  cautions: ListCaution[];
  /** It cannot be chosen. */
  stays?: ListStays;
}

/**
 * Each list of a backup with what it would replace. A list without cautions is one that a person expects to be
 * restored.
 */
export function planLists(lists: readonly BackupList[], here: Here): ListPlan[] {
  return lists.map((list) => {
    const before = here.lists.find(({ name }) => name === list.description.name);
    const stays = before && staysFor(before, here);
    return {
      name: list.description.name,
      file: { ...factsOf(list.description, list.rows), announced: list.announced },
      ...(before && { here: { ...factsOf(before, before.count), generation: before.generation } }),
      cautions: cautionsOf(list, before),
      ...(stays && { stays }),
    };
  });
}

function factsOf({ date, demonstration, origin }: Omit<ListFacts, 'rows'>, rows: number): ListFacts {
  return { date, demonstration, origin, rows };
}

/** A followed list comes signed from its publisher; a list that came with the extension is defined by the extension. */
function staysFor({ origin }: StoredList, { subscriptions }: Here): ListStays | undefined {
  if (origin.kind === 'packaged') return 'packaged';
  const followed = origin.kind === 'subscription' && subscriptions.some(({ url }) => url === origin.url);
  return followed ? 'followed' : undefined;
}

function cautionsOf(list: BackupList, before: StoredList | undefined): ListCaution[] {
  const { description, rows, announced, overfull } = list;
  const incomplete = rows < announced || overfull;
  const speaks: Record<ListCaution, boolean> = {
    incomplete,
    fewer: before !== undefined && rows < before.count,
    otherOrigin: before !== undefined && !isSameOrigin(description.origin, before.origin),
    claimsReal: before?.demonstration === true && !description.demonstration,
    claimsWhole: before?.coverage !== undefined && !description.coverage,
    claimsNewer: before !== undefined && description.date > before.date,
    older: before !== undefined && (description.date < before.date || description.version < before.version),
  };
  return (Object.keys(speaks) as ListCaution[]).filter((caution) => speaks[caution]);
}

function isSameOrigin(one: ListOrigin, other: ListOrigin): boolean {
  const url = (origin: ListOrigin) => ('url' in origin ? origin.url : '');
  return one.kind === other.kind && url(one) === url(other);
}
