import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const OFFERS = [
  { at: 'walnut-cutting-board-1711', maker: 'Tallow', name: 'Walnut Cutting Board', price: '24,00 €' },
  { at: 'desk-lamp-dimmer-1712', maker: 'Orbita', name: 'Desk Lamp with Dimmer', price: '61,50 €' },
  { at: 'copper-kettle-large-1713', maker: 'Fennwick', name: 'Copper Kettle Large', price: '49,00 €' },
];
type Offer = (typeof OFFERS)[number];
const NAMES = OFFERS.map(({ name }) => name);
const MAKERS = OFFERS.map(({ maker }) => maker);

function readList(card: (offer: Offer, n: number) => string, host = 'bazaar.example') {
  const at = `https://${host}/search?q=kitchen`;
  const html = `<html lang="en"><head><title>Kitchen</title></head><body><main><h1>Kitchen</h1><div>${OFFERS.map((offer, n) => `<div class="k3">${card(offer, n)}</div>`).join('')}</div></main></body></html>`;
  const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
  const read = listings.map(({ listing }) => listing);
  return {
    status,
    titles: read.map(({ title }) => title),
    brands: read.map(({ brand }) => brand),
    prices: read.map(({ price }) => price),
  };
}

const seller = (address: string) =>
  `<a class="k5" href="${address}"><img src="/face.jpg" alt=""><p>marlowe-${address.length}</p><p>2 days ago</p></a>`;
const offered = ({ at, name, price }: Offer) =>
  `<a class="k5" href="/i/${at}/"><img src="/${at}.jpg" alt=""><p>${name}</p><p>${price}</p></a>`;

describe('a card that shows who sells, with a picture and a link of their own', () => {
  const ADDRESSES = [
    '/u/marlowe/',
    '/users/marlowe-17',
    '/closet/marlowe',
    '/member/17-marlowe',
    '/@marlowe',
    '/en/profile/marlowe',
    '/uzytkownik/marlowe',
  ];

  test.each(ADDRESSES)('is one offer: %s before it', (address) => {
    const read = readList((offer, n) => seller(address.replace('marlowe', `marlowe${n}`)) + offered(offer));
    expect(read).toMatchObject({ status: 'read', titles: NAMES, prices: [24, 61.5, 49] });
  });

  test.each(ADDRESSES)('is one offer: %s behind it', (address) => {
    const read = readList((offer, n) => offered(offer) + seller(address.replace('marlowe', `marlowe${n}`)));
    expect(read).toMatchObject({ status: 'read', titles: NAMES });
  });

  test.each(['/u/marlowe/works/', '/people/marlowe/prints/', '/users/items/of/', '/i/', '/shop/'])(
    'but what lies below %s is offered',
    (below) => {
      const read = readList(
        ({ at, name, price }) =>
          `<a href="${below}${at}"><img src="/${at}.jpg" alt=""></a><h3><a href="${below}${at}">${name}</a></h3><p>${price}</p>`,
      );
      expect(read).toMatchObject({ status: 'read', titles: NAMES });
    },
  );
});

describe('offers that lie below hosts of those who sell them', () => {
  const below = (host: string) => (offer: Offer, n: number) =>
    `<a href="https://maker${n}${host}/product/${offer.at}.html"><img src="/${offer.at}.jpg" alt=""></a><h2><a href="https://maker${n}${host}/product/${offer.at}.html">${offer.name}</a></h2><p>${offer.price}</p>`;

  test.each([
    ['www.bazaar.example', '.bazaar.example'],
    ['bazaar.example', '.en.bazaar.example'],
    ['search.bazaar.co.uk', '.bazaar.co.uk'],
    ['bazaar.com.cn', '.bazaar.com.cn'],
    ['s.bazaar.example', '.shop.bazaar.example'],
  ])('are the list of %s: %s', (host, hosts) => {
    expect(readList(below(hosts), host)).toMatchObject({ status: 'read', titles: NAMES });
  });

  test.each(['.example', 'bazaar.example', '-bazaar.example', '.test', 'shop.co.uk'])(
    'are no list of a site whose name they have not: %s',
    (hosts) => {
      expect(readList(below(hosts)).titles).toEqual([]);
    },
  );
});

describe('what is called after a brand and holds the whole name', () => {
  test.each(['brand-and-name', 'BrandTitle', 'product-brand-link', 'vendor-name-block', 'brandWrap'])(
    'is no brand, and the one in it is: %s',
    (called) => {
      const read = readList(
        ({ at, maker, name, price }) =>
          `<a href="/i/${at}"><img src="/${at}.jpg" alt=""></a><a class="${called}" href="/i/${at}"><div class="product-brand">${maker}</div><h3>${name}</h3></a><p>${price}</p>`,
      );
      expect(read).toMatchObject({ titles: NAMES, brands: MAKERS });
    },
  );

  test.each(['brand', 'card-brand', 'itemBrand', 'product__vendor', 'brand-name'])(
    'but what holds the brand alone is one: %s',
    (called) => {
      const read = readList(
        ({ at, maker, name, price }) =>
          `<a href="/i/${at}"><img src="/${at}.jpg" alt=""><p class="${called}">${maker}</p><h3>${maker} ${name}</h3></a><p>${price}</p>`,
      );
      expect(read.brands).toEqual(MAKERS);
    },
  );
});

describe('the maker in one line with the name, whose address has a part for it', () => {
  const line = (address: (offer: Offer) => string, before: (offer: Offer) => string) => (offer: Offer) =>
    `<a href="${address(offer)}"><img src="/${offer.at}.jpg" alt=""><div>${before(offer)}<span class="k8">${offer.name}</span></div></a><p>${offer.price}</p>`;
  const own = ({ maker, at }: Offer) => `/${maker.toLowerCase()}/${at}`;

  test.each([
    ['span', ({ maker }: Offer) => `<span class="k7">${maker}</span> `],
    ['span in capitals', ({ maker }: Offer) => `<span class="k7">${maker.toUpperCase()}</span> `],
    ['b', ({ maker }: Offer) => `<b>${maker}</b> `],
    ['strong', ({ maker }: Offer) => `<strong class="k7">${maker}</strong> `],
    ['span with a title', ({ maker }: Offer) => `<span class="k7" title="${maker}">${maker}</span> `],
  ])('is read: %s', (_, before) => {
    const { brands, titles } = readList(line(own, before));
    expect(brands.map((brand) => brand?.toLowerCase())).toEqual(MAKERS.map((maker) => maker.toLowerCase()));
    expect(titles.every((title, n) => title.endsWith(NAMES[n]!))).toBe(true);
  });

  test.each([
    [
      'is no part of the address',
      ({ at }: Offer) => `/i/${at}`,
      ({ maker }: Offer) => `<span class="k7">${maker}</span>`,
    ],
    ['is called a category', own, ({ maker }: Offer) => `<span class="category">${maker}</span>`],
    ['is called a badge', own, ({ maker }: Offer) => `<span class="badge">${maker}</span>`],
    ['stands in a line of its own', own, ({ maker }: Offer) => `<p class="k7">${maker}</p>`],
    ['is a badge’s word', ({ at }: Offer) => `/new/${at}`, () => '<span class="k7">New</span>'],
    ['is an amount', ({ at }: Offer) => `/5/${at}`, () => '<span class="k7">5 €</span>'],
  ])('is none where it %s', (_, address, before) => {
    expect(readList(line(address, before)).brands).toEqual([undefined, undefined, undefined]);
  });
});
