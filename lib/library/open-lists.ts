import type { CompiledList } from '../lists/compiled/open';
import type { List, ListInfo } from './types';

/** The internals of a list that was handed out; nobody outside depends on them. */
interface Behind {
  lists: readonly CompiledList[];
  /** Unique among the lists of this run. */
  number: number;
}

const opened = new WeakMap<List, Behind>();
let handedOut = 0;

/** A list as callers see it. */
export function handOut(lists: readonly CompiledList[], rejected: List['rejected']): List {
  const list: List = Object.freeze({ lists: Object.freeze(lists.map(infoOf)), rejected });
  opened.set(list, { lists, number: handedOut++ });
  return list;
}

/**
 * The internals of a list that was handed out.
 * @throws TypeError for a value that `openList` did not return
 */
export function behind(list: List): Behind {
  const known = typeof list === 'object' && list !== null ? opened.get(list) : undefined;
  if (!known) throw new TypeError('screen takes lists that openList gave, awaited');
  return known;
}

function infoOf({ label, count, content }: CompiledList): ListInfo {
  const { name, date, expires, demonstration, regimes, coverage } = label;
  return Object.freeze({
    ...{ name, date, demonstration, count, content },
    regimes: Object.freeze([...regimes]),
    searches: coverage !== undefined,
    ...(expires === undefined ? {} : { expires }),
  });
}
