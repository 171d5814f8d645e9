import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { suggest } from '../../lib/wording/suggest';
import { listingOf, MAKERS, screenerFor } from './makers';

/** Real titles with their brands, where they are at hand; no part of this repository. */
const FILE = '../shared/listings/er_walmart_amazon.jsonl';
const HOW_MANY = 200;

const ACCESSORY =
  /\b(?:case|cover|sleeve|charger|cable|adapter|battery|protector|film|toner|cartridge|stylus|strap|armband|holster|skin|dock|mount|stand|lens|bag|remote|headset|speakers?|ink)s?\b/;
const NAMED = new RegExp(`\\b(?:${MAKERS.filter((mark) => /^[A-Z]/.test(mark)).join('|')})\\b`, 'i');
/** Who makes the devices under another name than their mark's. */
const MAKERS_TOO = /apple|research in motion|hewlett|konica|at&t|verizon|t-mobile|sprint/;

/** Accessories of one maker whose titles name another's device: chosen by words and brand fields, not by the pipeline. */
function accessories(): Listing[] {
  const all = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { title: string; brand: string });
  const others = all.filter(
    ({ title, brand }) =>
      brand !== '' &&
      ACCESSORY.test(title) &&
      NAMED.test(title) &&
      !NAMED.test(brand) &&
      !MAKERS_TOO.test(brand),
  );
  const step = others.length / HOW_MANY;
  return Array.from({ length: HOW_MANY }, (_, at) => others[Math.floor(at * step)]!).map(({ title, brand }) =>
    listingOf(title, { brand, site: 'amazon' }),
  );
}

describe.skipIf(!existsSync(FILE))(
  '200 real titles of accessories (needs real titles beside the project)',
  () => {
    test('of ten, nine are “worth knowing” or lower as they are offered, or need no other title', async () => {
      const screen = await screenerFor(MAKERS);
      const listings = accessories();
      expect(new Set(listings.map(({ title }) => title)).size).toBeGreaterThan(HOW_MANY * 0.9);
      const passing = listings.filter((listing) => {
        const before = screen(listing);
        const suggestion = suggest(listing, before, screen);
        const title = suggestion?.kind === 'title' ? suggestion.title : listing.title;
        return ['note', 'clear', 'not-looked-up'].includes(screen({ ...listing, title }).outcome);
      });
      const asWritten = listings.filter(
        (listing) => !['conflict', 'review'].includes(screen(listing).outcome),
      );
      console.log(`passed as written: ${asWritten.length}, as offered: ${passing.length} of ${HOW_MANY}`);
      expect(passing.length).toBeGreaterThanOrEqual(HOW_MANY * 0.9);
    });
  },
);
