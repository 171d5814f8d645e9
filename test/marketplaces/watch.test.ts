import { Window } from 'happy-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { pageMemory } from '../../lib/marketplaces/page/page-memory';
import { watchPage } from '../../lib/marketplaces/page/watch';
import { readAs } from '../../lib/marketplaces/reader/read-as';
import { amazon } from '../../lib/marketplaces/sites/amazon';

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
  // An idle moment comes at once, as in a browser that has nothing else to do; without one it is a fifth of a second.
  Object.assign(window, { requestIdleCallback: (run: () => void) => setTimeout(run) });
  const document = window.document as unknown as Document;
  document.body.innerHTML = html;
  return { document, settled };
}

/** More turns than a change takes to be heard, waited for and told. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((next) => setTimeout(next));
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

  describe('a card that was out of the page is read as it stands now', () => {
    const take = (document: Document, selector = '[data-asin]') => {
      const node = document.querySelector(selector)!;
      const place = node.parentElement!;
      node.remove();
      return { node, place };
    };
    const say = (node: Element, title: string) => {
      node.querySelector('h2')!.textContent = title;
    };
    const titlesAfter = async (act: (document: Document) => Promise<void>) => {
      const { document, settled } = page(`<main>${card(1)}${card(2)}</main>`);
      const memory = pageMemory();
      watchPage(document, () => {}, life.signal, memory);
      readAs(amazon, document, URL_SEARCH, memory);
      await act(document);
      await settled();
      return readAs(amazon, document, URL_SEARCH, memory).listings.map(({ listing }) => listing.title);
    };

    test.each<[string, (document: Document) => Promise<void>, string[]]>([
      [
        'changed while it was away, and put back',
        async (document) => {
          const { node, place } = take(document);
          await settled();
          say(node, 'Boots');
          await settled();
          place.prepend(node);
        },
        ['Boots', 'Shoes 2'],
      ],
      [
        'its whole list was away',
        async (document) => {
          const { node, place } = take(document, 'main');
          await settled();
          say(node, 'Boots');
          place.append(node);
        },
        ['Boots', 'Shoes 2'],
      ],
      [
        'it came back in another element',
        async (document) => {
          const { node, place } = take(document);
          await settled();
          const frame = document.createElement('section');
          frame.append(node);
          say(node, 'Boots');
          place.append(frame);
        },
        ['Shoes 2', 'Boots'],
      ],
      [
        'only what stands around its title was away',
        async (document) => {
          const { node, place } = take(document, '[data-asin] a');
          await settled();
          say(node, 'Boots');
          place.append(node);
        },
        ['Boots', 'Shoes 2'],
      ],
      [
        'it was away twice',
        async (document) => {
          for (const title of ['Boots', 'Socks']) {
            const { node, place } = take(document);
            await settled();
            say(node, title);
            place.prepend(node);
            await settled();
          }
        },
        ['Socks', 'Shoes 2'],
      ],
    ])('%s', async (_, act, titles) => expect(await titlesAfter(act)).toEqual(titles));

    test('and one that only moved is not read anew', async () => {
      const { document, settled } = page(`<main>${card(1)}${card(2)}</main>`);
      const memory = pageMemory();
      watchPage(document, () => {}, life.signal, memory);
      readAs(amazon, document, URL_SEARCH, memory);
      const moved = document.querySelector('[data-asin]')!;
      const before = memory.cards.get(moved);
      document.querySelector('main')!.append(moved);
      await settled();
      readAs(amazon, document, URL_SEARCH, memory);
      expect(before).toBeDefined();
      expect(memory.cards.get(moved)).toBe(before);
    });
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

  describe('a page whose trees come and go', () => {
    const watched = () => {
      const { document, settled } = page('<main><shop-grid></shop-grid></main>');
      const memory = pageMemory();
      const titles = () =>
        readAs(amazon, document, URL_SEARCH, memory).listings.map(({ listing }) => listing.title);
      expect(titles()).toEqual([]);
      watchPage(document, () => {}, life.signal, memory);
      return { document, settled, titles, main: document.querySelector('main')! };
    };

    test('an element that was there gets one later, with another inside', async () => {
      const { document, settled, titles, main } = watched();
      const outer = document.querySelector('shop-grid')!.attachShadow({ mode: 'open' });
      outer.innerHTML = `${card(1)}<shop-row></shop-row>`;
      outer.querySelector('shop-row')!.attachShadow({ mode: 'open' }).innerHTML = card(2);
      main.append('loaded');
      await settled();
      expect(titles()).toEqual(['Shoes 1', 'Shoes 2']);
      outer.querySelector('h2')!.textContent = 'Boots';
      await settled();
      expect(titles()).toEqual(['Boots', 'Shoes 2']);
    });

    test('elements come with one, deep inside what is added, and take it away again', async () => {
      const { document, settled, titles, main } = watched();
      const section = document.createElement('section');
      section.innerHTML = '<div><shop-grid></shop-grid></div>';
      section.querySelector('shop-grid')!.attachShadow({ mode: 'open' }).innerHTML = card(1);
      main.append(section);
      await settled();
      expect(titles()).toEqual(['Shoes 1']);
      section.remove();
      await settled();
      expect(titles()).toEqual([]);
      main.append(section);
      await settled();
      expect(titles()).toEqual(['Shoes 1']);
    });

    test('more pieces at once than are looked into one by one', async () => {
      const { document, settled, titles, main } = watched();
      for (let at = 0; at < 2_000; at++) main.append(document.createElement('div'));
      const grid = document.createElement('shop-grid');
      grid.attachShadow({ mode: 'open' }).innerHTML = card(1);
      main.append(grid);
      await settled();
      expect(titles()).toEqual(['Shoes 1']);
    });
  });
});
