import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { readAs } from '../../lib/marketplaces/reader/read-as';
import { amazon } from '../../lib/marketplaces/sites/amazon';

const url = new URL('https://www.amazon.com/s?k=mugs');
const id = (kind: string, at: number) => `B0${kind}${String(at).padStart(7, '0')}`;
const link = (asin: string) => `<a href="/mug/dp/${asin}"><img src="data:," alt="">Enamel Mug</a>`;
const known = (at: number, inside = '') =>
  `<div data-component-type="s-search-result" data-asin="${id('K', at)}"><a class="a-link-normal" href="/dp/${id('K', at)}"><h2>Mug ${at}</h2></a>${inside}</div>`;
const five = [1, 2, 3, 4, 5];

const read = (body: string) => readAs(amazon, openSavedPage(`<!doctype html><body>${body}`, url), url);

test('offers that the page links to beside those that were read leave the reading unfinished', () => {
  const others = five.map((at) => `<section>${link(id('N', at))}</section>`).join('');
  expect(read(five.map((at) => known(at)).join('') + others)).toMatchObject({
    readable: 5,
    unfinished: true,
  });
});

test('the other colours that cards link to are no offers that were overlooked', () => {
  const colours = (at: number) => link(id('C', at * 2)) + link(id('C', at * 2 + 1));
  const reading = read(five.map((at) => known(at, colours(at))).join(''));
  expect(reading).toMatchObject({ status: 'read', readable: 5 });
  expect(reading.unfinished).toBeUndefined();
});

test('nor those of cards inside cards, and what follows such a card on the page is looked at all the same', () => {
  const inner = (at: number) => known(at + 10, link(id('C', at)));
  const cards = five.map((at) => known(at, `${link(id('D', at))}${inner(at)}${link(id('E', at))}`)).join('');
  expect(read(cards).unfinished).toBeUndefined();
  const others = Array.from({ length: 10 }, (_, at) => `<section>${link(id('N', at))}</section>`).join('');
  expect(read(cards + others)).toMatchObject({ readable: 10, unfinished: true });
});

test('nor are offers in menus, and addresses that an advertisement wraps count by the one inside', () => {
  const menu = `<nav>${five.map((at) => link(id('N', at))).join('')}</nav>`;
  const wrapped = five
    .map((at) => `<p><a href="/sspa/click?url=%2Fdp%2F${id('K', at)}%2F">Ad</a></p>`)
    .join('');
  expect(read(five.map((at) => known(at)).join('') + menu + wrapped).unfinished).toBeUndefined();
});

test('cards whose title is found by their look only are not counted twice', () => {
  const search = new URL('https://www.joom.com/en/search/q.mug');
  const cards = five
    .map(
      (at) =>
        `<div class="z"><a href="/en/products/5f1234567890abcdef12345${at}"><img src="/${at}.jpg" alt=""><div class="a1">Enamel mug of kind ${at}</div><div class="a2">$1${at}.99</div></a></div>`,
    )
    .join('');
  const reading = readPage(openSavedPage(`<!doctype html><body>${cards}`, search), search);
  expect(reading).toMatchObject({ cards: 5, readable: 5 });
});
