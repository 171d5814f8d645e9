import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { PLATFORM_ITEMS } from './platform-items';

const RECOMMENDED = `<div class="recs">${Array.from({ length: 9 }, (_, at) => `<div class="rec"><a href="/p/rec-${at}"><img src="/r${at}.jpg" alt=""><span>Recommended thing ${at}</span></a><b>€1${at},00</b></div>`).join('')}</div>`;

test.each(PLATFORM_ITEMS)('an item of $name', ({ url, language, head, body, item }) => {
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body><nav><a href="/c/new">New</a></nav><main>${body}${RECOMMENDED}</main></body></html>`;
  const { page, status, listings } = readPage(openSavedPage(html, url), new URL(url));
  expect({ page, status }).toEqual({ page: 'detail', status: 'read' });
  expect(listings[0]?.listing).toMatchObject(item);
  expect(listings).toHaveLength(10);
});
