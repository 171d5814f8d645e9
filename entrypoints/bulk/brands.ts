import { browser } from '../../lib/browser';
import type { BulkRow } from '../../lib/bulk/results';
import { countFileBrands } from '../../lib/surfaces/file-brands';

/** Brands of the file that are to be looked up. */
interface Counted {
  toLookUp: number | undefined;
}

export const NOT_COUNTED: Counted = { toLookUp: undefined };

/**
 * Counts the brands of checked rows for the query list, and passes on how many of them are to be looked up; undefined
 * until that is known, and if they could not be counted: the check itself is unaffected.
 */
export async function countBrands(rows: readonly BulkRow[], tell: (counted: Counted) => void): Promise<void> {
  tell(NOT_COUNTED);
  const listings = rows.flatMap(({ level, listing }) => (level === 'unreadable' ? [] : [listing]));
  try {
    tell({ toLookUp: await countFileBrands(listings) });
  } catch (error) {
    console.warn('the brands of the file were not counted', error);
  }
}

/** Opens the query list. */
export function openToLookUp(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#toLookUp' as never) });
}
