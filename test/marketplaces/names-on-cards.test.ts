import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** An offer of a made-up shop: its maker, its name without it, and its price. */
interface Offer {
  at: string;
  maker: string;
  name: string;
  price: string;
}

const OFFERS: Offer[] = [
  { at: 'tallow-walnut-cutting-board', maker: 'Tallow', name: 'Walnut Cutting Board', price: '24,00 €' },
  { at: 'orbita-desk-lamp', maker: 'Orbita', name: 'Desk Lamp with Dimmer', price: '61,50 €' },
  { at: 'fennwick-copper-kettle', maker: 'Fennwick', name: 'Copper Kettle Large', price: '1.249,00 €' },
];

/** What is read of a list of three offers, each as `card` draws it. */
function readList(card: (offer: Offer) => string, lang = 'en') {
  const at = 'https://shop.example/c/kitchen';
  const cards = OFFERS.map((offer) => `<li class="k3">${card(offer)}</li>`).join('');
  const html = `<html lang="${lang}"><head><title>Kitchen</title></head><body><main><h1>Kitchen</h1><ul>${cards}</ul></main></body></html>`;
  const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, listings: listings.map(({ listing }) => listing) };
}

const titles = (read: ReturnType<typeof readList>) => read.listings.map(({ title }) => title);
const brands = (read: ReturnType<typeof readList>) => read.listings.map(({ brand }) => brand);
const NAMES = OFFERS.map(({ name }) => name);
const MAKERS = OFFERS.map(({ maker }) => maker);
const BOTH = OFFERS.map(({ maker, name }) => `${maker} ${name}`);

const picture = ({ at }: Offer, alt = '') => `<a href="/p/${at}"><img src="/${at}.jpg" alt="${alt}"></a>`;
const price = (offer: Offer) => `<div class="k9">${offer.price}</div>`;

describe('what a link is told to be called, and says beside its name to sell it', () => {
  const sold =
    'Only today: take two and pay for one, as long as there are any, with a gift for the first hundred';
  const withSales = (name: string) => (offer: Offer) =>
    `<a href="/p/${offer.at}" title="${sold}"><img src="/${offer.at}.jpg"></a>${price(offer)}<a href="/p/${offer.at}" title="${sold}"><em>${offer.maker} ${offer.name}</em><i class="${name}">${sold}</i></a>`;

  test.each(['promo-words', 'promo_text', 'product-slogan', 'ad-copy', 'selling-point', 'item__tagline'])(
    'is not the name, where it is called %s',
    (name) => {
      expect(titles(readList(withSales(name)))).toEqual(BOTH);
    },
  );

  test.each([
    'promotion-item__title',
    'promoted-name',
    'addon-title',
    'copy-title',
    'shadow-text',
    'pointer',
  ])('is the name, where it is called %s', (name) => {
    const read = readList(
      (offer) =>
        `${picture(offer)}<a class="${name}" href="/p/${offer.at}">${offer.maker} ${offer.name}</a>${price(offer)}`,
    );
    expect(titles(read)).toEqual(BOTH);
  });
});

describe('a card that shows size and state, and tells its name with all else', () => {
  const card = (say: (offer: Offer) => string) => (offer: Offer) =>
    `<div><img src="/${offer.at}.jpg" alt="${say(offer)}"></div><a href="/p/${offer.at}" title="${say(offer)}"></a><div class="k5"><p data-testid="item--description-title">${offer.maker}</p><p data-testid="item--description-subtitle">XL · As good as new</p><p>${offer.price}</p></div>`;

  test.each([
    ['fr', 'marque', 'état'],
    ['de', 'Marke', 'Zustand'],
    ['es', 'marca', 'estado'],
    ['pl', 'marka', 'stan'],
    ['nl', 'merk', 'staat'],
    ['en', 'brand', 'condition'],
  ])('is read by what it tells, in %s', (lang, brand, state) => {
    const read = readList(
      card(
        ({ maker, name, price: asked }) =>
          `Old ${name}, ${brand}: ${maker}, ${state}: as new, ${asked}, 26,10 € with insurance`,
      ),
      lang,
    );
    expect(titles(read)).toEqual(NAMES.map((name) => `Old ${name}`));
    expect(brands(read)).toEqual(MAKERS);
  });

  test('is read by what it tells where that names no brand', () => {
    const read = readList(card(({ name, price: asked }) => `Old ${name}, size: XL, ${asked}`));
    expect(titles(read)).toEqual(NAMES.map((name) => `Old ${name}`));
  });

  test('is read whole where its name has commas', () => {
    const read = readList(
      card(({ maker, name, price: asked }) => `Old, worn ${name}, brand: ${maker}, ${asked}`),
    );
    expect(titles(read)).toEqual(NAMES.map((name) => `Old, worn ${name}`));
  });

  test.each([
    ['says what a press does', () => 'Press here to see all about it, and to compare'],
    ['tells no price', ({ name, maker }: Offer) => `${name}, brand: ${maker}`],
    ['begins with the name', ({ name, price: asked }: Offer) => `${name}, colour: red, ${asked}`],
    ['has the name behind a word', ({ name, price: asked }: Offer) => `New ${name}, colour: red, ${asked}`],
    ['tells no more than a price', ({ price: asked }: Offer) => `From the seller, ${asked}`],
  ])('keeps the name that it shows, where what it tells %s', (_, say) => {
    const read = readList(
      (offer) =>
        `<a href="/p/${offer.at}" title="${say(offer)}"><img src="/${offer.at}.jpg" alt="${say(offer)}"></a><h3><a href="/p/${offer.at}">${offer.name}</a></h3>${price(offer)}`,
    );
    expect(titles(read)).toEqual(NAMES);
  });
});

describe('the maker in a line of its own that is not called so', () => {
  const lines = (offer: Offer, above: string, alt = '', label = '') =>
    `<a href="/p/${offer.at}" ${label}><img src="/${offer.at}.jpg" alt="${alt}"><p class="k1">${above}</p><p class="k2">${offer.name}</p><p class="k4">${offer.price}</p></a>`;

  test('is known by the address', () => {
    expect(brands(readList((offer) => lines(offer, offer.maker)))).toEqual(MAKERS);
  });

  test.each([
    ['a picture', ({ maker, name }: Offer) => [`${maker} - ${name}`, '']],
    ['a picture, in other letters', ({ maker, name }: Offer) => [`${maker.toUpperCase()} ${name}`, '']],
    ['a link', ({ maker, name }: Offer) => ['', `aria-label="${maker}, ${name}"`]],
    ['a link’s title', ({ maker, name }: Offer) => ['', `title="${maker}: ${name}"`]],
  ])('is known by what is told by %s', (_, say) => {
    const read = readList((offer) => {
      const [alt, label] = say(offer);
      return lines({ ...offer, at: `p-${offer.at.length}` }, offer.maker, alt, label);
    });
    expect(brands(read)).toEqual(MAKERS);
    expect(titles(read).every((title, at) => title.endsWith(NAMES[at]!))).toBe(true);
  });

  test.each([
    ['Björk & Fjäll', 'bjork-fjall'],
    ['Björk & Fjäll', 'bjork-and-fjall'],
    ['TOSS&TURN', 'toss-und-turn'],
    ['Fenn’s®', 'fenns'],
    ['t.Orbit', 'torbit'],
    ['Tallow-Pine', 'tallow-pine'],
  ])('is known by its place in an address that writes %s as %s', (maker, slug) => {
    const read = readList((offer) =>
      lines({ ...offer, at: `${slug}-${offer.at.split('-').slice(1).join('-')}` }, maker),
    );
    expect(brands(read)).toEqual([maker, maker, maker]);
  });

  test.each([
    ['a badge', 'New', 'new-'],
    ['a badge', 'Bestseller', 'bestseller-'],
    ['what begins no address', 'Kitchenware', ''],
    ['part of a word of it', 'Kit', 'kitchen-'],
    ['an amount', '5 €', '5-'],
  ])('is not %s: %s', (_, above, before) => {
    const read = readList((offer) =>
      lines({ ...offer, at: before + offer.at.split('-').slice(1).join('-') }, above),
    );
    expect(brands(read)).toEqual([undefined, undefined, undefined]);
  });

  test.each(['seller-name', 'category-name', 'shop', 'flag', 'badge-text'])(
    'is not what is called %s',
    (name) => {
      const read = readList(
        (offer) =>
          `<a href="/p/${offer.at}"><img src="/${offer.at}.jpg"><p class="${name}">${offer.maker}</p><p class="k2">${offer.name}</p><p class="k4">${offer.price}</p></a>`,
      );
      expect(brands(read)).toEqual([undefined, undefined, undefined]);
    },
  );

  test('is not said twice where the title has it', () => {
    const read = readList((offer) => lines({ ...offer, name: `${offer.maker} ${offer.name}` }, offer.maker));
    expect(brands(read)).toEqual([undefined, undefined, undefined]);
    expect(titles(read)).toEqual(BOTH);
  });
});

describe('a name whose end is in an element of its own', () => {
  const inner = (offer: Offer, name: string, piece: string, told: string) =>
    `<a href="/p/${offer.at}" ${told}><img src="/${offer.at}.jpg"><p class="${name}">${offer.maker}<span class="${piece}">${offer.name}</span></p><p class="k4">${offer.price}</p></a>`;

  test.each([
    ['product-card__name', 'product-card__name-secondary'],
    ['title', 'sub-title'],
    ['item-name', 'item-name-detail'],
    ['product-title', 'light'],
    ['bezeichnung', 'titel-zusatz'],
  ])('is whole: %s with %s in it', (name, piece) => {
    const told = ({ maker, name: rest }: Offer) => `title="${maker} ${rest}"`;
    expect(titles(readList((offer) => inner(offer, name, piece, told(offer))))).toEqual(BOTH);
  });

  test.each([
    ['nothing stands before it', ''],
    ['a number stands before it', '3. '],
    ['a sign stands before it', '★ '],
  ])('is that element’s alone where %s', (_, before) => {
    const read = readList(
      (offer) =>
        `<a href="/p/${offer.at}"><img src="/${offer.at}.jpg"><p class="title">${before}<span class="title-text">${offer.maker} ${offer.name}</span></p><p class="k4">${offer.price}</p></a>`,
    );
    expect(titles(read)).toEqual(BOTH);
  });
});

describe('a name in what is called so, and a longer note beside the price', () => {
  test.each([
    'Most bottles that one household may buy of this at a time: 1',
    'Price per piece for orders of twelve or more of one kind',
    'The lowest of the last thirty days before it was made cheaper',
    'Only for members of the club and those who were invited by them',
    'Counts three times towards your points until the end of the month',
  ])('is not: %s', (note) => {
    const read = readList(
      (offer) =>
        `<a href="/p/${offer.at}"><img src="/${offer.at}.jpg"></a><span class="k-entities-title"><a href="/p/${offer.at}">${offer.name}</a></span><span class="sum"><bdi><span>€</span>${offer.price.replace(' €', '')}</bdi><span class="k7">${note}</span></span>`,
    );
    expect(titles(read)).toEqual(NAMES);
  });
});

describe('a label is no maker', () => {
  const named = (line: string, label: string) => (offer: Offer) =>
    `${picture(offer)}<h3><a href="/p/${offer.at}">${offer.name}</a></h3>${price(offer)}<span>${line}</span><a href="/p/${offer.at}/more" aria-label="${label}">3</a>`;

  test.each([
    ['Options:', 'Options: 3 sizes'],
    ['Colours :', 'Colours : red and blue'],
    ['Größen:', 'Größen: M und L'],
    ['颜色：', '颜色： 红色 蓝色'],
    ['Taille: ', 'Taille: M, L'],
  ])('%s', (line, label) => {
    const read = readList(named(line, label));
    expect(brands(read)).toEqual([undefined, undefined, undefined]);
  });

  test('but a name without a sign is one', () => {
    const read = readList(
      (offer) => `<span>${offer.maker}</span>${named('Options:', 'Options: 3 sizes')(offer)}`,
    );
    expect(brands(read)).toEqual(MAKERS);
  });
});
