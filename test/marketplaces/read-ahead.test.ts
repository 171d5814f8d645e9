import { Window } from 'happy-dom';
import { afterEach, expect, test } from 'vitest';
import { type PageMemory, pageMemory } from '../../lib/marketplaces/page/page-memory';
import { watchPage } from '../../lib/marketplaces/page/watch';
import { readAhead, readAs } from '../../lib/marketplaces/reader/read-as';
import { amazon } from '../../lib/marketplaces/sites/amazon';

const URL_SEARCH = new URL('https://www.amazon.com/s?k=shoes');
const CARD = '[data-asin]';
const MOST_CHANGES = 4;

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

const idOf = (at: number) => `B${String(at).padStart(9, '0')}`;
const card = (at: number, title = `Shoes ${at}`) =>
  `<div data-component-type="s-search-result" data-asin="${idOf(at)}"><a class="a-link-normal" href="/dp/${idOf(at)}"><h2>${title}</h2></a></div>`;

function page(cards: number): { document: Document; memory: PageMemory } {
  const document = new Window({ url: URL_SEARCH.href }).document as unknown as Document;
  const all = Array.from({ length: cards }, (_, at) => card(at)).join('');
  document.body.innerHTML = `<main>${all}</main>`;
  const memory = pageMemory();
  watchPage(document, () => {}, life.signal, memory);
  return { document, memory };
}

const stepsOf = ({ document, memory }: ReturnType<typeof page>) =>
  readAhead(amazon, document, URL_SEARCH, memory);

/** Changes are heard of before the next task, as between two slices of a reading. */
const nextTask = () => new Promise((come) => setTimeout(come));

/** Numbers from 0 to 1 that are the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What pages do to their cards while somebody scrolls: more come, some go, others change or move. */
function change(document: Document, random: () => number, at: number): void {
  const main = document.querySelector('main')!;
  const cards = [...document.querySelectorAll(CARD)];
  const one = cards[Math.floor(random() * cards.length)];
  const kind = Math.floor(random() * 8);
  if (!one || kind === 0) main.insertAdjacentHTML('beforeend', card(at));
  else if (kind === 1) one.insertAdjacentHTML('beforebegin', card(at));
  else if (kind === 2) one.remove();
  else if (kind === 3) one.querySelector('h2')?.replaceChildren(`Boots ${at}`);
  else if (kind === 4) one.setAttribute('data-asin', idOf(at));
  else if (kind === 5) main.append(one);
  else if (kind === 6) one.insertAdjacentHTML('afterend', one.outerHTML);
  else one.querySelector('h2')?.remove();
}

const seenIn = (document: Document, memory?: PageMemory) => {
  const { listings, ...reading } = readAs(amazon, document, URL_SEARCH, memory);
  return { ...reading, listings: listings.map(({ listing, card }) => ({ listing, card })) };
};

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'a page that changes while it is read ahead is read as it stands in the end: no card lost, none twice, in its order (%i)',
  async (seed) => {
    const random = numbers(seed + 1);
    const shop = page(Math.floor(random() * 12));
    let at = 100;
    for (let pass = 0; pass < 2; pass++) {
      const steps = stepsOf(shop);
      for (let left = 40; left > 0 && !steps.next().done; left--) {
        if (random() < 0.5) continue;
        for (let more = Math.floor(random() * MOST_CHANGES); more > 0; more--)
          change(shop.document, random, at++);
        await nextTask();
      }
      expect(seenIn(shop.document, shop.memory)).toEqual(seenIn(shop.document));
    }
  },
);

test('what was read ahead is not read again', () => {
  const shop = page(3);
  const steps = stepsOf(shop);
  let taken = 0;
  while (!steps.next().done) taken++;
  expect(taken).toBe(3);
  const titles = [...shop.document.querySelectorAll('h2')];
  for (const title of titles) title.textContent = 'Nobody has told of this change yet';
  expect(
    readAs(amazon, shop.document, URL_SEARCH, shop.memory).listings.map((read) => read.listing.title),
  ).toEqual(['Shoes 0', 'Shoes 1', 'Shoes 2']);
  expect(stepsOf(shop).next().done).toBe(true);
});

test('a reading that was begun and never ended is read whole all the same', async () => {
  const shop = page(5);
  stepsOf(shop).next();
  await nextTask();
  expect(readAs(amazon, shop.document, URL_SEARCH, shop.memory).readable).toBe(5);
});

test('a card that is taken out, written anew and put back between two steps is read as it came back', async () => {
  const shop = page(3);
  const steps = stepsOf(shop);
  steps.next();
  const last = [...shop.document.querySelectorAll(CARD)].at(-1)!;
  last.remove();
  await nextTask();
  while (!steps.next().done);
  last.querySelector('h2')!.textContent = 'Boots';
  shop.document.querySelector('main')!.append(last);
  await nextTask();
  const { listings } = readAs(amazon, shop.document, URL_SEARCH, shop.memory);
  expect(listings.map(({ listing }) => listing.title)).toEqual(['Shoes 0', 'Shoes 1', 'Boots']);
});
