import { ASIAN_MARKETPLACES } from './asian-marketplaces';
import { FEEDS } from './feeds';
import type { ListingSystem } from './listing-system';
import { RUSSIAN_MARKETPLACES } from './russian-marketplaces';
import { SHOP_PROGRAMS } from './shop-programs';
import { WESTERN_MARKETPLACES } from './western-marketplaces';

/** Facts about headings; "not tried on a file" where none of that system was at hand. */
export const LISTING_SYSTEMS: readonly ListingSystem[] = [
  ...WESTERN_MARKETPLACES,
  ...SHOP_PROGRAMS,
  ...ASIAN_MARKETPLACES,
  ...RUSSIAN_MARKETPLACES,
  ...FEEDS,
];
