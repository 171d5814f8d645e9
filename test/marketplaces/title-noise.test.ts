import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const titles = (address: string, body: string): string[] => {
  const url = new URL(address);
  const { listings } = readPage(openSavedPage(`<!doctype html><body>${body}`, url), url);
  return listings.map(({ listing }) => listing.title);
};

test.each([
  ['com', 'Sponsored Ad - '],
  ['de', 'Gesponserte Anzeige – '],
  ['fr', 'Publicité sponsorisée – '],
  ['it', 'Annuncio sponsorizzato - '],
  ['es', 'Anuncio patrocinado: '],
  ['com.br', 'Anúncio patrocinado – '],
  ['nl', 'Gesponsorde advertentie – '],
  ['se', 'Sponsrad annons – '],
  ['pl', 'Reklama sponsorowana – '],
  ['com.tr', 'Sponsorlu Reklam - '],
  ['co.jp', 'スポンサー広告 - '],
  ['ae', 'إعلان ممول - '],
])('the label of an advertisement on amazon.%s is no part of its title: %s', (country, label) => {
  const card = `<div data-component-type="s-search-result" data-asin="B000000001"><img class="s-image" alt="${label}Acme Mug"></div>`;
  expect(titles(`https://www.amazon.${country}/s?k=mug`, card)).toEqual(['Acme Mug']);
});

test.each([
  ['com', 'New Listing'],
  ['de', 'Neues Angebot'],
  ['fr', 'Nouvelle annonce'],
  ['it', 'Nuova inserzione'],
  ['es', 'Nuevo anuncio'],
  ['nl', 'Nieuwe aanbieding'],
  ['pl', 'Nowa oferta'],
  ['com.hk', '新上架'],
])('nor is the label of a new offer on ebay.%s: %s', (country, label) => {
  const card = `<li class="s-card" data-listingid="123456789012"><a href="/itm/123456789012"><div class="s-card__title"><span class="su-styled-text"><span>${label}</span>Acme Mug</span></div></a></li>`;
  expect(titles(`https://www.ebay.${country}/sch/i.html?_nkw=mug`, card)).toEqual(['Acme Mug']);
});

test('a title that only begins like a label keeps its words', () => {
  const card = (title: string) =>
    `<li class="s-card" data-listingid="123456789012"><a href="/itm/123456789012"><div class="s-card__title"><span class="su-styled-text">${title}</span></div></a></li>`;
  expect(titles('https://www.ebay.com/sch/i.html?_nkw=x', card('New listings of Acme stock, book'))).toEqual([
    'New listings of Acme stock, book',
  ]);
});

test.each([
  '<div class="s-item__title"><span role="heading"><span class="LIGHT_HIGHLIGHT">Neu eingestellt</span>Acme Mug</span></div>',
  '<div class="s-card__title"><span class="su-styled-text"><span class="s-card__new-listing">Nyinlagd annons</span>Acme Mug</span></div>',
])('a label that eBay marks as one is none in any language: %s', (title) => {
  const card = `<li class="s-item s-card" data-listingid="123456789012"><a href="/itm/123456789012">${title}</a></li>`;
  expect(titles('https://www.ebay.de/sch/i.html?_nkw=mug', card)).toEqual(['Acme Mug']);
});

test('a place-holder of eBay is none, whatever it says', () => {
  const holder = `<li class="s-card" data-listingid="2500219655424533"><a href="https://ebay.com/itm/123456?itmmeta=1"><div class="s-card__title"><span class="su-styled-text">Bei eBay einkaufen</span></div></a></li>`;
  const card = `<li class="s-card" data-listingid="123456789012"><a href="/itm/123456789012"><div class="s-card__title"><span class="su-styled-text">Acme Mug</span></div></a></li>`;
  expect(titles('https://www.ebay.de/sch/i.html?_nkw=mug', holder + card)).toEqual(['Acme Mug']);
});

test.each([
  'Opens in a new tab.',
  'Abrir en una nueva pestaña.',
  'S’ouvre dans un nouvel onglet.',
  'In neuem Tab öffnen',
  'Apri in una nuova scheda.',
  'Abrir em uma nova guia.',
])('nor is what Temu’s cards say to screen readers: %s', (label) => {
  const card = `<div data-tooltip="goodContainer-605721986980608"><div data-tooltip="goodName-605721986980608"><h2>Acme Mug <span>${label}</span></h2></div></div>`;
  expect(titles('https://www.temu.com/search_result.html?search_key=mug', card)).toEqual(['Acme Mug']);
});
