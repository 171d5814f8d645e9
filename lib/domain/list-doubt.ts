import type { Freshness } from './freshness';

/** Why finding nothing says little: the worst that can be said of the lists that were asked. */
export interface ListDoubt {
  kind: 'expired' | 'made_up' | 'stale' | 'undated';
  /** Names of the lists of which that is so. */
  lists: readonly string[];
}

/** What is asked of a list here. */
interface AskedList {
  name: string;
  freshness: Freshness;
  demonstration: boolean;
}

/**
 * What keeps finding nothing in these lists from reading as clear, the worst alone: one whose publisher no longer stands
 * by it; none but made-up ones; one that is old; one of which nobody knows how old it is. As long as that is so, no
 * surface may say "nothing found" plainly. Undefined where nothing stands against it.
 */
export function listDoubt(lists: readonly AskedList[]): ListDoubt | undefined {
  const of = (kind: Freshness & ListDoubt['kind']) => {
    const names = lists.filter(({ freshness }) => freshness === kind).map(({ name }) => name);
    return names.length > 0 ? { kind, lists: names } : undefined;
  };
  return of('expired') ?? onlyMadeUp(lists) ?? of('stale') ?? of('undated');
}

function onlyMadeUp(lists: readonly AskedList[]): ListDoubt | undefined {
  const isSo = lists.length > 0 && lists.every(({ demonstration }) => demonstration);
  return isSo ? { kind: 'made_up', lists: lists.map(({ name }) => name) } : undefined;
}
