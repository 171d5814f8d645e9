import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { marketplaces, readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import type { ReadListing } from '../../lib/marketplaces/reading';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const fixtures = readdirSync(folder).flatMap((site) =>
  readdirSync(folder + site).map((slug) => ({ site, slug, path: `${folder}${site}/${slug}/` })),
);

describe.each(fixtures)('$site/$slug', ({ path }) => {
  const expected = JSON.parse(readFileSync(`${path}expected.json`, 'utf8'));
  const document = openSavedPage(readFileSync(`${path}page.html`), expected.url);
  const reading = readPage(document, new URL(expected.url));

  test('is read as written down', () => {
    const { listings, ...page } = expected;
    expect({
      ...reading,
      url: page.url,
      listings: reading.listings.map((read) => read.listing),
    }).toMatchObject({ ...page, listings });
  });

  test('every title and brand can be found again on the page', () => {
    for (const read of reading.listings) expectPlaced(read);
  });
});

test('every site has a fixture of its own', () => {
  for (const { key } of marketplaces) expect(existsSync(folder + key), key).toBe(true);
});

function expectPlaced(read: ReadListing): void {
  for (const [text, joined] of [
    [read.listing.title, read.title],
    [read.listing.brand, read.brand],
  ] as const) {
    if (!joined) continue;
    expect(joined.text).toBe(text);
    for (const { node, nodeStart, start, length } of joined.pieces) {
      expect(node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ')).toBe(
        joined.text.slice(start, start + length),
      );
    }
  }
}
