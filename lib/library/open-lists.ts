import type { CompiledList } from '../lists/compiled/open';
import type { List, ListInfo } from './types';

/** What stands behind a list that was handed out: nobody outside depends on it. */
interface Behind {
  lists: readonly CompiledList[];
  /** No other list of this run has it. */
  number: number;
}

const opened = new WeakMap<List, Behind>();
let handedOut = 0;

/** A list as the outside sees it. */
export function handOut(lists: readonly CompiledList[], rejected: List['rejected']): List {
  const list: List = Object.freeze({ lists: Object.freeze(lists.map(infoOf)), rejected });
  opened.set(list, { lists, number: handedOut++ });
  return list;
}

/** What stands behind a list that was handed out. Throws TypeError for what `openList` did not give. */
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
