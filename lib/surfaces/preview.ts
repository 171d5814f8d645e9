import { today } from '../domain/day';
import { openLists } from '../lists/store/list-repository';
import { t } from '../locales/i18n';
import type { Screening } from '../screening/finding';
import { screenFor } from '../screening/screen-for-person';
import type { Settings } from '../settings/settings';

/** Titles as sellers really write them: plain, look-alike, compatible, coincidental, copy, one letter off. */
const TITLES = [
  'Nlke Air running shoes for men, size 42',
  'Silicone case for iPhone 15, shockproof',
  'Cat toy with feather, interactive kitten teaser',
  'G U C C I belt 1:1 mirror quality',
  'Adiddas style track suit, three stripes',
  '耐克同款男鞋 透气网面',
];

/** The findings in the example titles under these settings, against the lists on this machine. */
export async function preview(settings: Settings): Promise<Screening[]> {
  const listings = TITLES.map((title, at) => ({ id: String(at), site: '', url: '', title, images: [] }));
  return screenFor(settings, listings, await openLists(), { on: today(), locale: t('languageTag') });
}
