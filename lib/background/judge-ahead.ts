import { today } from '../domain/day';
import type { Listing } from '../domain/listing';
import type { ScreeningList } from '../lists/store/screening-list';
import { t } from '../locales/i18n';
import { screenFor } from '../screening/screen-for-person';
import { readSettings } from '../settings/items';

/** Made-up titles of the commonest kinds: goods with a brand, goods that fit another's, goods of several makers. */
const TITLES = [
  'Nike Air Max running shoes for men, genuine leather, size 42, black',
  'Silicone case compatible with Apple iPhone 15 Pro, wireless charging, 2 pack',
  'Lenovo ThinkPad 14" laptop, Intel Core i7, 16GB RAM, 512GB SSD, Windows 11',
];

/**
 * Judges made-up titles as soon as a newly started background has its lists, while the page is still being read: a
 * browser runs code slowly the first time, and tables are built on first use. The page's own titles then take a fifth
 * less time. Runs once for all calls of the returned function; nothing of it is stored, learnt from or reported. Never
 * rejects.
 */
export function judgingAhead(): (lists: readonly ScreeningList[]) => Promise<void> {
  let isDone = false;
  return async (lists) => {
    if (isDone) return;
    isDone = true;
    const listings = TITLES.map(
      (title, at): Listing => ({ id: String(at), site: '', url: '', images: [], title }),
    );
    try {
      const occasion = { on: today(), locale: t('languageTag'), toAnybody: true };
      await screenFor(await readSettings(), listings, lists, occasion);
    } catch (error) {
      console.debug('titles were not judged ahead', error);
    }
  };
}
