import { describe, expect, test } from 'vitest';
import { priceText } from '../../lib/marketplaces/generic/amount';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** What is asked on a card, of prices that each stand behind a label in an element of its own. */
function askedOf(rows: readonly (readonly [label: string, amount: string])[]): string {
  const inner = rows.map(([label, amount]) => `<div><span>${label}</span>${amount}</div>`).join('');
  const page = openSavedPage(`<body><div id="card">${inner}</div></body>`, 'https://shop.example/');
  return priceText(page.querySelector('#card')!, new Set());
}

describe('a price behind a label without a blank between', () => {
  test.each([
    ['Original price', '<b>39,000원</b>', 'Sale price', '<b>29,900원</b>'],
    ['정상가', '<b>39,000</b><i>원</i>', '할인가', '<b>29,900</b><i>원</i>'],
    ['원가', '<b>39,000</b><i>원</i>', '판매가', '<b>29,900</b><i>원</i>'],
    ['원래 가격', '<b>39,000원</b>', '할인된 가격', '<b>29,900원</b>'],
    ['通常価格', '<b>39,000円</b>', '販売価格', '<b>29,900円</b>'],
    ['元の価格', '<b>39,000</b><i>円</i>', '本日', '<b>29,900</b><i>円</i>'],
    ['Alter Preis', '<b>39,000 €</b>', 'Angebotspreis', '<b>29,900 €</b>'],
  ])('that says “%s” is not the one asked', (old, before, now, asked) => {
    const rows = [[old, before] as const, [now, asked] as const];
    expect(askedOf(rows)).toContain('29,900');
    expect(askedOf(rows.toReversed())).toContain('29,900');
  });

  test.each([
    ['회원가', '<b>39,000원</b>', '다른 판매자', '<b>45,900원</b>'],
    ['판매가', '<b>39,000</b><i>원</i>', '해외 판매', '<b>45,900</b><i>원</i>'],
    ['販売価格', '<b>39,000円</b>', 'まとめ買い', '<b>45,900円</b>'],
    ['Price', '<b>39,000 €</b>', 'With case', '<b>45,900 €</b>'],
    ['Цена', '<b>39,000 ₽</b>', 'С чехлом', '<b>45,900 ₽</b>'],
  ])('that says “%s” is, where it stands first', (label, asked, other, behind) => {
    expect(
      askedOf([
        [label, asked],
        [other, behind],
      ]),
    ).toContain('39,000');
  });
});

test.each([
  '<span>Original</span> <span>price</span> $59',
  '<span>Original</span>\n  <b><i> </i>price</b> $59',
  'Original\n  price <b>$59</b>',
])('words that elements and blanks part are still words: %s', (before) => {
  const page = openSavedPage(
    `<body><div id="card"><p>${before}</p><p>Price <b>$49</b></p></div></body>`,
    'https://shop.example/',
  );
  expect(priceText(page.querySelector('#card')!, new Set())).toBe('$49');
});

test('what is around a card is not read as a whole for each price: a list of thousands took half a minute', () => {
  const page = openSavedPage(
    `<body><ul>${'<li><h3>Walnut board</h3><p>$12.00</p></li>'.repeat(200)}</ul></body>`,
    'https://shop.example/',
  );
  const list = page.querySelector('ul')!;
  let times = 0;
  Object.defineProperty(list, 'textContent', { get: () => ++times && '' });
  for (const card of list.children) expect(priceText(card, new Set())).toBe('$12.00');
  expect(times).toBe(0);
});

describe('a number beside an amount whose sign stands apart', () => {
  const asked = (inner: string): string => {
    const page = openSavedPage(`<body><div id="card">${inner}</div></body>`, 'https://shop.example/');
    return priceText(page.querySelector('#card')!, new Set());
  };
  test.each([
    '<p><b>23</b><i>%</i></p><p><b>29,900</b><i>원</i></p>',
    '<p><b>5</b> <i>%</i></p><p><b>29,900</b><i>円</i></p>',
    '<p>할인률<b>7</b><i>%</i></p><p><b>29,900</b> <i>원</i></p>',
    '<p><i>-</i><b>40</b><i>%</i></p><p><b>29,900</b><i>₽</i></p>',
    '<p><b>15</b><i>% off</i></p><p><i>₹</i><b>29,900</b></p>',
  ])('is not what is asked: %s', (inner) => {
    expect(asked(inner)).toMatch(/^[^%]*29,900[^%]*$/);
  });

  test.each([
    ['<p><b>29,900</b><i>원</i></p><p><b>23</b><i>%</i></p>', '29,900원'],
    ['<p><i>$</i><b>29</b></p><p>23%</p>', '$29'],
    ['<p><b>29</b><i>€</i></p>', '29€'],
  ])('and what is stays so: %s', (inner, shown) => {
    expect(asked(inner)).toBe(shown);
  });
});
