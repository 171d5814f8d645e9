import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { OFFERS as ALL, TEXT } from './kitchen-shop';

const OFFERS = ALL.slice(0, 6);
const all = (draw: (name: string, price: string, n: number) => string, names = OFFERS) =>
  names.map((name, n) => draw(name, `$${n + 5}.00`, n)).join('');

function read(body: string, heading = 'Kitchen things', at = 'https://shop.example/kitchen') {
  const html = `<!doctype html><title>${heading} | Shop</title><body><header><a href="/">Shop</a></header><main><h1>${heading}</h1>${body}</main>${TEXT}</body>`;
  const { status, page, cards, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, cards, titles: listings.map(({ listing }) => listing.title) };
}

const BUY = '<button>Add to cart</button>';

describe('lines of an order form are read as offers, each by its own name:', () => {
  test.each([
    [
      'a table with how many of each',
      `<form><table>${all((name, price) => `<tr><td>${name}</td><td>${price}</td><td><input type="number" value="0"></td></tr>`)}</table>${BUY}</form>`,
    ],
    [
      'a table with numbers to choose',
      `<form><table>${all((name, price) => `<tr><td>${name}</td><td>${price}</td><td><select><option>0</option><option>1</option></select></td></tr>`)}</table>${BUY}</form>`,
    ],
    [
      'a list with a button each',
      `<ul>${all((name, price) => `<li><b>${name}</b> <span>${price}</span> ${BUY}</li>`)}</ul>`,
    ],
    [
      'labels to tick',
      `<form>${all((name, price) => `<label><input type="checkbox"><b>${name}</b> <i>${price}</i></label>`)}${BUY}</form>`,
    ],
    [
      'labels with pictures',
      `${all((name, price, n) => `<label><input type="checkbox"><img src="/${n}.jpg"><b>${name}</b><i>${price}</i></label>`)}`,
    ],
    [
      'forms with a hidden number',
      all(
        (name, price, n) =>
          `<form class="f"><input type="hidden" value="${n}"><span class="name">${name}</span><span>${price}</span><input type="submit" value="Buy now"></form>`,
      ),
    ],
    [
      'rows of divs with a field',
      `<div>${all((name, price) => `<div class="row"><div>${name}</div><div>${price}</div><div><input type="text" size="2"></div></div>`)}</div>${BUY}`,
    ],
  ])('%s', (_, body) => {
    const { status, titles } = read(body);
    expect(status).toBe('read');
    expect(titles).toEqual(expect.arrayContaining(OFFERS));
  });

  test.each([
    [
      'in one text with its price',
      (name: string, price: string) => `<label><input type="checkbox"> ${name} – ${price}</label><br>`,
    ],
    [
      'in a line of a list with a button',
      (name: string, price: string) => `<li>${name} – ${price} ${BUY}</li>`,
    ],
    [
      'in a label',
      (name: string, price: string, n: number) =>
        `<div class="l"><input type="number"><label for="q${n}">${name}</label><span>${price}</span></div>`,
    ],
  ])('with a name %s', (_, draw) => {
    const { status, titles } = read(`<form>${all(draw)}${BUY}</form>`);
    expect(status).toBe('read');
    for (const name of OFFERS) expect(titles.some((title) => title.startsWith(name))).toBe(true);
  });

  test('beside a list they are read with it', () => {
    const linked = all(
      (name, price, n) =>
        `<li class="c"><a href="/p/x-${n}"><img src="/${n}.jpg"></a><a href="/p/x-${n}">Old ${name}</a><span>${price}</span></li>`,
    );
    const lines = all(
      (name, price) => `<tr><td>${name}</td><td>${price}</td><td><input type="number"></td></tr>`,
    );
    const { titles } = read(`<ul>${linked}</ul><form><table>${lines}</table></form>`);
    expect(titles).toEqual(expect.arrayContaining(OFFERS));
    expect(titles).toEqual(expect.arrayContaining(OFFERS.map((name) => `Old ${name}`)));
  });
});

describe('a page sells more than its heading names:', () => {
  test.each([
    [
      'a field of products',
      `<form><img src="/a.jpg"><select>${all((name, price) => `<option>${name} – ${price}</option>`)}</select>${BUY}</form>`,
    ],
    [
      'a field of products with a price in brackets',
      `<form><select>${all((name, price) => `<option>${name} (${price})</option>`)}</select>${BUY}</form>`,
    ],
    [
      'a field with a first line that asks',
      `<form><select><option>Choose a product</option>${all((name, price) => `<option>${price} ${name}</option>`)}</select>${BUY}</form>`,
    ],
    [
      'groups of products',
      `<form><select><optgroup label="Wood">${all((name, price) => `<option>${name}, ${price}</option>`)}</optgroup></select>${BUY}</form>`,
    ],
    [
      'a field and no button',
      `<form><select>${all((name, price) => `<option>${name} – ${price}</option>`)}</select></form>`,
    ],
  ])('%s', (_, body) => {
    expect(['partial', 'unreadable']).toContain(read(body).status);
  });
});

describe('an item stays one, whole, beside', () => {
  const ITEM = 'Zorvex Trail Runner 42';
  const SHOWN = '<img src="/z.jpg" alt=""><p>$89.00</p>';
  const options = (names: string[]) =>
    `<select>${all((name, price) => `<option>${name} - ${price}</option>`, names)}</select>`;
  test.each([
    ['sizes', `${SHOWN}<form>${options(['38', '39', '40', '41'])}${BUY}</form>`],
    ['packs', `<img src="/z.jpg"><form>${options(['100 g', '250 g', '500 g', '1 kg'])}${BUY}</form>`],
    [
      'colours that cost the same',
      `${SHOWN}<form>${options(['Red', 'Forest Green', 'Midnight Black', 'Rose Gold'])}${BUY}</form>`,
    ],
    [
      'steps of quantity',
      `${SHOWN}<table><tr><td>1-9</td><td>$89.00</td></tr><tr><td>10-49</td><td>$80.00</td></tr><tr><td>50+</td><td>$70.00</td></tr></table>${BUY}`,
    ],
    [
      'ways to deliver',
      `${SHOWN}${BUY}<table>${all((name, price) => `<tr><td><input type="radio" name="d">${name}</td><td>${price}</td></tr>`, ['Standard delivery', 'Express delivery', 'Pick up in store'])}</table>`,
    ],
    [
      'variants of one name',
      `<img src="/z.jpg"><form>${options(['Zorvex Runner wide', 'Zorvex Runner narrow', 'Zorvex Runner kids'])}${BUY}</form>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body, ITEM)).toMatchObject({ status: 'read', page: 'detail', titles: [ITEM] });
  });

  test('what sells more of it by lines of its own', () => {
    const lines = all(
      (name, price) => `<tr><td>${name}</td><td>${price}</td><td>${BUY}</td></tr>`,
      ['Box of twelve', 'Single piece', 'Pallet of boxes'],
    );
    expect(read(`${SHOWN}<table>${lines}</table>`, ITEM).titles[0]).toBe(ITEM);
  });
});

const linked = (count: number) =>
  all(
    (name, price, n) =>
      `<li class="c"><a href="/p/x-${n}"><img src="/${n}.jpg"></a><a href="/p/x-${n}">${name}</a><span>${price}</span></li>`,
    OFFERS.slice(0, count),
  );

describe('a supplier who can be asked makes no item of a list:', () => {
  test.each([
    ['a button below it', `<ul>${linked(4)}</ul><button>Contact supplier</button>`],
    [
      'a box of the firm above it',
      `<div><img src="/logo.png" alt="Foo Trading Ltd"><a class="btn" href="/contact">Contact supplier</a></div><ul>${linked(6)}</ul>`,
    ],
    ['three offers', `<ul>${linked(3)}</ul><a class="button" href="#ask">Send inquiry</a>`],
    ['a bar at the end', `<ul>${linked(5)}</ul><div class="bar"><button>Inquire now</button></div>`],
    ['a price to ask for', `<section><button>Get latest price</button></section><ul>${linked(4)}</ul>`],
  ])('%s', (_, body) => {
    const { page, status, titles } = read(body);
    expect({ page, status }).toEqual({ page: 'list', status: 'read' });
    expect(titles).not.toContain('Kitchen things');
  });

  test.each([
    [
      'a picture and a button',
      `<img src="/z.jpg" alt=""><button>Contact supplier</button><ul>${linked(4)}</ul>`,
    ],
    ['a price and a button', `<p>$12.00</p><button>Contact supplier</button><ul>${linked(4)}</ul>`],
    [
      'its picture by name',
      `<img src="/z.jpg" alt="Kettle of copper"><ul>${linked(4)}</ul><button>Contact supplier</button>`,
    ],
  ])('but an item stays one with %s', (_, body) => {
    expect(read(body, 'Kettle of copper').titles[0]).toBe('Kettle of copper');
  });
});

describe('columns without links beside a list', () => {
  const row = (draw: (n: number) => string) =>
    `<tr>${[0, 1, 2, 3].map((n) => `<td>${draw(n)}</td>`).join('')}</tr>`;
  const NAMES = ['Enamel Mug Blue', 'Enamel Mug Green', 'Enamel Bowl Red', 'Enamel Jug White'];
  const [pictures, names, prices] = [
    row((n) => `<img src="/e${n}.jpg">`),
    row((n) => NAMES[n]!),
    row((n) => `$${n + 3}.00`),
  ];
  test.each([
    ['pictures, names, prices', pictures + names + prices],
    ['names, pictures, prices', names + pictures + prices],
    ['pictures with names', row((n) => `<img src="/e${n}.jpg">${NAMES[n]}`) + prices],
    ['a row between', pictures + names + row(() => 'in stock') + prices],
    ['bold names', pictures + row((n) => `<b>${NAMES[n]}</b>`) + prices],
  ])('are a part that was not read: %s', (_, rows) => {
    expect(read(`<ul>${linked(4)}</ul><table>${rows}</table>`)).toMatchObject({ status: 'partial' });
  });

  test.each([
    ['plans', row((n) => ['Basic plan', 'Silver plan', 'Golden plan', 'Team plan'][n]!) + prices],
    ['ways to deliver', row((n) => ['Standard', 'Express', 'Pick-up', 'Courier'][n]!) + prices],
    ['pictures of payment', row((n) => `<img src="/pay${n}.png">`) + row(() => 'accepted')],
    ['sizes', pictures + row((n) => `Size ${n}`) + row((n) => `${n + 30} cm`)],
    ['pictures with one note', pictures + row(() => 'Gift voucher') + prices],
  ])('are none where they are no offers: %s', (_, rows) => {
    expect(read(`<ul>${linked(4)}</ul><table>${rows}</table>`)).toMatchObject({ status: 'read' });
  });
});

describe('an item that only its address names', () => {
  const others = linked(6);
  const at = (path: string, item: string) => {
    const url = `https://shop.example${path}`;
    const html = `<!doctype html><title>Shop</title><body><header><a href="/">Shop</a></header>${item}<ul>${others}</ul>${TEXT}</body>`;
    return readPage(openSavedPage(html, url), new URL(url)).status;
  };
  test.each([
    ['a part', '/p/zorvex-trail-runner-42', '<div>Zorvex Trail Runner 42</div>'],
    ['a heading of lower order', '/p/zorvex-trail-runner', '<h4>Zorvex Trail Runner</h4>'],
    ['signs between words', '/p/zorvex-trail-runner-pro', '<p>Zorvex Trail-Runner (Pro)</p>'],
    ['a slash at the end', '/p/zorvex-trail-runner/', '<div>Zorvex Trail Runner</div>'],
    ['underscores', '/p/zorvex_trail_runner', '<span>ZORVEX trail runner</span>'],
  ])('makes its page a part: %s', (_, path, item) => {
    expect(at(path, item)).toBe('partial');
  });
  test.each([
    ['a category in a heading', '/p/shoes-for-men', '<h1>Shoes for men</h1>'],
    ['a category in a path of links', '/p/shoes-for-men', '<a href="/p/shoes-for-men">Shoes for men</a>'],
    ['an address elsewhere', '/c/shoes-for-men', '<div>Shoes for men</div>'],
    ['a short name', '/p/shoes', '<div>Shoes</div>'],
    ['other words', '/p/zorvex-trail-runner', '<div>Our best offers this week</div>'],
  ])('but a list stays whole: %s', (_, path, item) => {
    expect(at(path, item)).toBe('read');
  });
});
