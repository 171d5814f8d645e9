import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { CLASSES_HASHED, LAYOUT_CHANGES, readChanged } from './layout-changes';

const FOLDER = 'test/pages';
const samples = readdirSync(FOLDER)
  .flatMap((site) => readdirSync(`${FOLDER}/${site}`).map((page) => `${site}/${page}`))
  .map((name) => ({ name, ...JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')) }))
  .filter(({ listings }) => listings?.length > 0);

/** Recommendations below an item, which nothing but class names tells from its colours and bundles. */
const ONLY_THE_ITEM = ['amazon/detail', 'alibaba/detail'];

describe.each(LAYOUT_CHANGES)('a site that changes its layout: $name', { tags: ['heavy'] }, (change) => {
  test.each(samples)('$name: every title is read all the same', ({ name, url, listings }) => {
    const html = readFileSync(`${FOLDER}/${name}/page.html`);
    const reading = readChanged(openSavedPage(html, url), url, change);
    const read = reading.listings.map(({ listing }) => listing.title);
    const titles = (listings as { title: string }[]).map(({ title }) => title);
    const wanted = ONLY_THE_ITEM.includes(name) && change === CLASSES_HASHED ? titles.slice(0, 1) : titles;
    expect(read).toEqual(expect.arrayContaining(wanted));
    // "Shop on eBay" and the like are told by class names in places: one of them may slip in.
    expect(read.length).toBeLessThanOrEqual(titles.length + 1);
  });
});
