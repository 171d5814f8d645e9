import type { Freshness } from './freshness';

/** Why finding nothing means little: the most serious doubt about the lists that were asked. */
export interface ListDoubt {
  kind: 'expired' | 'made_up' | 'stale' | 'undated';
  /** The names of the lists concerned. */
  lists: readonly string[];
}

/** The facts about a list that are needed here. */
interface AskedList {
  name: string;
  freshness: Freshness;
  demonstration: boolean;
}

/**
 * The most serious reason why finding nothing in these lists must not read as clear: a list that its publisher no
 * longer stands by; none but made-up lists; an old list; a list of unknown age. While there is one, no surface may say
 * a plain "nothing found". Undefined if there is none.
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
