import { foldCollected } from '../lists/store/fold-collected';
import { listStatus } from '../lists/store/list-repository';

/** Rows of a list up to which a page is brought in at once: that takes some tens of milliseconds. */
const SMALL = 5_000;
/** Milliseconds without another page after which those that wait for a longer list are brought in together. */
const REST = 3_000;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Has the kept pages of a list brought in: at once while it is short, for bringing in writes the whole list anew; else when
 * no other page came for a moment. Not waited for: pages are kept, and whoever comes next brings in what is left.
 */
export async function foldSoon(list: string): Promise<void> {
  clearTimeout(waiting.get(list));
  const stored = (await listStatus()).find(({ name }) => name === list);
  if ((stored?.count ?? 0) <= SMALL) return fold(list);
  clearTimeout(waiting.get(list));
  waiting.set(
    list,
    setTimeout(() => void fold(list), REST),
  );
}

async function fold(list: string): Promise<void> {
  waiting.delete(list);
  try {
    await foldCollected(list);
  } catch (error) {
    console.warn('collected rows wait for the next time', error);
  }
}
