import { foldCollected } from '../lists/store/fold-collected';
import { listStatus } from '../lists/store/list-repository';
import { awakeFromNow } from './awake-during';

/** Up to this many rows in a list, adding a page to it takes some tens of milliseconds. */
const SMALL = 5_000;
/** Milliseconds between two times that pages are added to a short list. */
const PAUSE = 1_000;
/** Milliseconds without another page after which the pages waiting for a longer list are added together. */
const REST = 3_000;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** When each list was last brought up to date. */
const begun = new Map<string, number>();

/**
 * Adds the stored pages to a list, which means writing the whole list anew. For a short list, the first page is added
 * at once, and pages that follow quickly are added together a second later; for a longer list, they are added once no
 * page has come for a moment. Not awaited: pages are stored, and the next call adds what is left.
 */
export async function foldSoon(list: string): Promise<void> {
  const stored = (await listStatus()).find(({ name }) => name === list);
  const isShort = (stored?.count ?? 0) <= SMALL;
  if (isShort && waiting.has(list)) return;
  clearTimeout(waiting.get(list));
  const pause = (begun.get(list) ?? Number.NEGATIVE_INFINITY) + PAUSE - Date.now();
  if (isShort && pause <= 0) return fold(list);
  waiting.set(
    list,
    setTimeout(() => void fold(list), isShort ? pause : REST),
  );
}

async function fold(list: string): Promise<void> {
  waiting.delete(list);
  begun.set(list, Date.now());
  try {
    await awakeFromNow(foldCollected(list));
  } catch (error) {
    console.warn('collected rows wait for the next time', error);
  }
}
