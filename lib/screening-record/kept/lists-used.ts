import { contentHash } from '../../lists/packing/assemble';
import { contentDigest } from '../../lists/publication/digest';
import type { StoredList } from '../../lists/store/database';
import { listRows, listStatus, openLists } from '../../lists/store/list-repository';
import type { ScreeningList } from '../../lists/store/screening-list';
import { LANGUAGES, translate } from '../../locales/translate';
import { toldByHand } from '../../look-ups/kept/told-by-hand';
import type { ListUsed } from '../head';

/** The lists of this browser, open, and what a record says of each. */
export interface StoredListsUsed {
  lists: ScreeningList[];
  used: ListUsed[];
}

/** Opens every stored list, and tells what a record says of it. */
export async function storedListsUsed(): Promise<StoredListsUsed> {
  const [opened, told] = await Promise.all([openLists(), toldByHand()]);
  const lists = [...opened, ...told];
  return { lists, used: await listsUsed(lists) };
}

/** What a record says of lists that are open. Takes the digest of each: all rows are read once. Look-ups told by hand count as a list of their own. */
export async function listsUsed(opened: readonly ScreeningList[]): Promise<ListUsed[]> {
  const stored = new Map((await listStatus()).map((list) => [list.name, list]));
  const used: ListUsed[] = [];
  for (const list of opened) {
    const kept = stored.get(list.name);
    used.push(await (kept ? usedList(kept) : toldList(list)));
  }
  return used;
}

async function usedList({ name, date, expires, demonstration, regimes, coverage, count }: StoredList) {
  const contents: number[] = [];
  for await (const recordal of listRows(name)) contents.push(contentHash(recordal));
  return {
    ...{ name, date, demonstration, regimes, count, file: null, refused: null },
    ...(expires && { expires }),
    ...(coverage && { coverage }),
    content: await contentDigest(Float64Array.from(contents)),
  };
}

async function toldList({ regimes = [], coverage }: ScreeningList): Promise<ListUsed> {
  return {
    name: LANGUAGES.map((language) => translate(language, 'screeningRecord.toldByHand')).join(' / '),
    ...{ date: '', demonstration: false, regimes: [...regimes], count: 0, file: null, refused: 0 },
    ...(coverage && { coverage }),
    content: await contentDigest(new Float64Array()),
  };
}
