import { Window } from 'happy-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { pageMemory } from '../../lib/marketplaces/page-memory';
import { readAs } from '../../lib/marketplaces/read-as';
import { amazon } from '../../lib/marketplaces/sites/amazon';
import { watchPage } from '../../lib/marketplaces/watch';

const URL_SEARCH = new URL('https://www.amazon.com/s?k=shoes');
const card = (at: number, title = `Shoes ${at}`) =>
  `<div data-component-type="s-search-result" data-asin="B00000000${at}"><a class="a-link-normal" href="/dp/B00000000${at}"><h2>${title}</h2></a></div>`;

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

function page(html: string) {
  const window = new Window({ url: URL_SEARCH.href });
  const document = window.document as unknown as Document;
  document.body.innerHTML = html;
  return { document, settled: () => new Promise((resolve) => setTimeout(resolve, 300)) };
}

describe('a page that changes', () => {
  test('many changes are told once, ours and those after the end never', async () => {
    const { document, settled } = page('<main></main>');
    let told = 0;
    watchPage(document, () => told++, life.signal);
    for (let at = 0; at < 5; at++) document.querySelector('main')?.insertAdjacentHTML('beforeend', card(at));
    await settled();
    expect(told).toBe(1);
    const badge = document.createElement('div');
    badge.setAttribute('data-recordal-lens', '');
    document.body.append(badge);
    badge.append('1');
    await settled();
    expect(told).toBe(1);
    life.abort();
    document.body.append('late');
    await settled();
    expect(told).toBe(1);
  });

  test('only cards that changed are read anew', async () => {
    const { document, settled } = page(`<main>${card(1)}${card(2)}</main>`);
    const memory = pageMemory();
    const first = readAs(amazon, document, URL_SEARCH, memory);
    watchPage(document, () => {}, life.signal, memory);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', card(3));
    document.querySelectorAll('h2')[1]!.textContent = 'Boots';
    await settled();
    const second = readAs(amazon, document, URL_SEARCH, memory);
    expect(second.listings.map(({ listing }) => listing.title)).toEqual(['Shoes 1', 'Boots', 'Shoes 3']);
    expect(second.listings[0]).toBe(first.listings[0]);
    expect(second.listings[1]).not.toBe(first.listings[1]);
  });

  test('a virtualised list that uses its cards again is read as what it shows now', async () => {
    const { document, settled } = page(`<main>${card(1)}</main>`);
    const memory = pageMemory();
    readAs(amazon, document, URL_SEARCH, memory);
    watchPage(document, () => {}, life.signal, memory);
    document.querySelector('[data-asin]')?.setAttribute('data-asin', 'B000000009');
    await settled();
    expect(readAs(amazon, document, URL_SEARCH, memory).listings[0]?.listing.id).toBe('B000000009');
  });

  test('cards in an open shadow root are read and watched', async () => {
    const { document, settled } = page('<shop-grid></shop-grid>');
    const shadow = document.querySelector('shop-grid')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = card(1);
    let told = 0;
    watchPage(document, () => told++, life.signal);
    expect(readAs(amazon, document, URL_SEARCH).readable).toBe(1);
    shadow.innerHTML = card(1) + card(2);
    await settled();
    expect(told).toBe(1);
    expect(readAs(amazon, document, URL_SEARCH).readable).toBe(2);
  });
});
