import { foldCollected } from '../lists/store/fold-collected';
import { listStatus } from '../lists/store/list-repository';
import { awakeFromNow } from './awake-during';

/** Rows of a list up to which bringing a page in takes some tens of milliseconds. */
const SMALL = 5_000;
/** Milliseconds from one time that pages are brought into a short list to the next. */
const PAUSE = 1_000;
/** Milliseconds without another page after which those that wait for a longer list are brought in together. */
const REST = 3_000;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** When each list was last brought up to date. */
const begun = new Map<string, number>();

/**
 * Has the kept pages of a list brought in, for which the whole list is written anew: while it is short, the first page at
 * once and those that follow quickly together, a second later; else when no other page came for a moment. Not waited
 * for: pages are kept, and whoever comes next brings in what is left.
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
