import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { cleanCapture } from './cleaned';
import { sampleFrom } from './scaffold';

const URL_SEARCH = new URL('https://www.ebay.com/sch/i.html?_nkw=mixed');

test('a capture keeps the offers and nothing of the visitor', () => {
  const html = `<!doctype html><html><head><meta name="csrf-token" content="Zx81hQpLw02TbnYcR5dKs9MfVu3Ja7Ge"><script>var token="abc"</script>
    <script type="application/ld+json">{"@type":"Product","name":"Shoes","sessionId":"f81d4fae7dec11d0a76500a0c91e6bf6ff"}</script></head>
    <body onload="x()"><!-- Ann --><p>Hello Ann Example, ann.example@mail.example from 203.0.113.77, +1 202 555 0143</p>
    <input value="5 Main Street"><textarea>note</textarea>
    <li class="s-card" data-listingid="286000000017" data-user-id="u1"><a href="/itm/286000000017?hash=itemdeadbeef&_nkw=shoes&session=99">x</a><div class="s-card__title">Leather Shoes Size 42</div></li></body></html>`;
  const document = openSavedPage(html, URL_SEARCH);
  cleanCapture(document, ['Ann Example']);
  const kept = document.documentElement.outerHTML;
  const secrets = [
    'Zx81hQ',
    'token="abc"',
    'f81d4fae',
    'Ann',
    '@mail',
    '203.0',
    '555',
    'Main Street',
    'u1',
    'deadbeef',
    'session=',
    'onload',
  ];
  for (const secret of secrets) expect(kept, secret).not.toContain(secret);
  expect(readPage(document, URL_SEARCH).listings[0]?.listing).toMatchObject({
    id: '286000000017',
    title: 'Leather Shoes Size 42',
  });
});

test('a sample has the structure of the page and none of its words', () => {
  const page = openSavedPage(readFileSync('test/pages/ebay/search/page.html'), URL_SEARCH);
  const captured = readPage(page, URL_SEARCH);
  const sample = sampleFrom(captured);
  for (const { listing } of captured.listings) expect(sample).not.toContain(listing.title);
  const reading = readPage(openSavedPage(sample, URL_SEARCH), URL_SEARCH);
  expect(reading).toMatchObject({ site: 'ebay', status: 'read', readable: 4 });
});
