import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyShop } from '../../lib/marketplaces/generic/generic-reader';
import { readPage } from '../../lib/marketplaces/index';
import type { PageReading } from '../../lib/marketplaces/reading';
import { unlessAtHand } from '../at-hand';
import { type ExpectedPage, expectedPages, havePages, openExpected, scoreReading } from './accuracy';
import { CLASSES_HASHED, readChanged } from './layout-changes';

interface Goal {
  recall: number;
  precision: number;
}

/** What has to be found on lists of sites with a description of their own, and on those of any other shop. */
const KNOWN: Goal = { recall: 0.98, precision: 0.98 };
const ANY: Goal = { recall: 0.8, precision: 0.9 };
/** What still has to be found where a site's own description is of no use. */
const WITHOUT_DESCRIPTION: Goal = { recall: 0.95, precision: 0.95 };

/** The copy of this page lacks three offers that are on it ("28 шт. …"): the ids show it. */
const COPIED_IN_PART: Record<string, number> = { 'ozon/category_korm_2025.html': 0.96 };

/** What is known to be lost, and why. */
const LOST: Record<string, Record<string, Partial<Goal>>> = {
  'classes hashed': {
    // The saver tore links in links apart; only class names tell which pieces belong together.
    '1688/search_daily_goods_2026.html': { recall: 0, precision: 0 },
    // The item is read; recommendations below it are told by their classes.
    'amazon/detail_us_soareagle_2025.html': { recall: 0 },
    'amazon/detail_es_cecotec_2024.html': { recall: 0 },
    'mercadolibre/detail_co_lamp_2026.html': { recall: 0 },
  },
  'generic reader': {
    '1688/search_daily_goods_2026.html': { recall: 0, precision: 0 },
    // Two cards are no list.
    'shopee/search-fragment_id_laptop_2026.html': { recall: 0 },
    'aliexpress/list_ru_headphones_2025.html': { precision: 0.9 },
  },
};

// Real pages lie beside the repository and are never part of it; elsewhere these tests are skipped.
unlessAtHand(havePages, 'saved pages of real shops', '../shared/pages');
describe.runIf(havePages)('saved pages of real shops', () => {
  describe.each(havePages ? expectedPages() : [])('$file', (page) => {
    // Opened once for all, as opening takes longer than reading; the readers leave a document as it is.
    let document: Document;
    beforeAll(() => {
      document = openExpected(page);
    });
    // Documents kept to the end would have every later test wait for the collector.
    afterAll(() => {
      document = undefined!;
    });

    test('as the site is known', () => {
      const reading = readPage(document, new URL(page.url));
      const { titles, ids, mainFound } = scoreReading(page, reading);
      const goal = reading.site === 'generic' ? ANY : KNOWN;
      if (page.kind === 'blocked') expect(reading.status).toBe('unreadable');
      if (page.kind.endsWith('shell')) expect(['partial', 'unreadable']).toContain(reading.status);
      expect(mainFound, reading.listings[0]?.listing.title).toBe(true);
      expect(titles.recall, titles.missing.join('\n')).toBeGreaterThanOrEqual(goal.recall);
      // What is recommended below a product was not written down for every page.
      if (page.main.length === 0)
        expect(titles.precision, titles.extra.join('\n')).toBeGreaterThanOrEqual(
          COPIED_IN_PART[page.file] ?? goal.precision,
        );
      if (ids) expect({ missing: ids.missing, extra: ids.extra }).toEqual({ missing: [], extra: [] });
    });

    // Nothing is to be read on a blocked page, however it is built.
    if (page.kind === 'blocked') return;
    describe('after a change', { tags: ['heavy'] }, () => {
      test('by the generic reader', () => {
        expectRead(page, 'generic reader', anyShop.read(document, new URL(page.url)));
      });

      // The last, as it changes the document.
      test('with hashed classes', () => {
        expectRead(page, CLASSES_HASHED.name, readChanged(document, page.url, CLASSES_HASHED));
      });
    });
  });
});

function expectRead(page: ExpectedPage, change: string, reading: PageReading): void {
  const goal = { ...WITHOUT_DESCRIPTION, ...LOST[change]?.[page.file] };
  const { titles, mainFound } = scoreReading(page, reading);
  expect(mainFound, reading.listings[0]?.listing.title).toBe(true);
  expect(titles.recall, titles.missing.join('\n')).toBeGreaterThanOrEqual(goal.recall);
  // What is recommended below an item was not written down for every page.
  if (page.main.length === 0)
    expect(titles.precision, titles.extra.join('\n')).toBeGreaterThanOrEqual(goal.precision);
}
