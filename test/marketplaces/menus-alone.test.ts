import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const NAMES = ['Oak Spoon Set', 'Linen Apron Long', 'Birch Tray Large', 'Walnut Board Round'];
const CARDS = NAMES.map(
  (name, n) =>
    `<div class="k3"><a href="/p/x-${n}.html"><img src="/${n}.jpg" alt=""></a><a href="/p/x-${n}.html">${name}</a><span>${n + 3},50 €</span></div>`,
).join('');

function read(body: string) {
  const at = 'https://shop.example/c/kitchen';
  const html = `<html lang="en"><head><title>Kitchen</title></head><body class="has-main-menu">${body}</body></html>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, count: listings.length };
}

describe('a list whose only offers stand in what is around every page', () => {
  test.each([
    ['a menu', `<div id="horizontal-megamenu"><ul><li>${CARDS}</li></ul></div>`],
    ['a menu of a builder', `<div class="bigmegamenu-wrapper"><div>${CARDS}</div></div>`],
    ['a menu below another', `<ul class="sub-menu"><li>${CARDS}</li></ul>`],
    ['a header', `<header><div>${CARDS}</div></header>`],
    ['a small basket', `<div class="mini-cart"><div>${CARDS}</div></div>`],
    ['a dialog', `<div role="dialog"><div>${CARDS}</div></div>`],
    ['a bar that is fixed', `<div class="navbar navbar-fixed-top"><div>${CARDS}</div></div>`],
    ['what is in a menu', `<div class="mega-menu__list">${CARDS}</div>`],
    ['a bar for a program', `<div class="js-navbar"><div>${CARDS}</div></div>`],
    ['what opens from the side', `<aside class="cart-drawer"><div>${CARDS}</div></aside>`],
  ])('is not read as a whole: %s', (_, around) => {
    const reading = read(`${around}<main><h1>Kitchen</h1><section id="list"></section></main>`);
    expect(reading).toMatchObject({ status: 'partial', count: 4 });
  });

  test.each([
    ['its main part', `<main><h1>Kitchen</h1>${CARDS}</main>`],
    ['a part without a name', `<h1>Kitchen</h1><div>${CARDS}</div>`],
    ['what is called a menu and has the heading', `<div class="main-menu"><h1>Kitchen</h1>${CARDS}</div>`],
    ['what holds the main part too', `<div class="navigation"><main><h1>Kitchen</h1>${CARDS}</main></div>`],
    ['what only sounds like one', `<h1>Kitchen</h1><div class="menubar-less documents">${CARDS}</div>`],
    ['what says that it has one', `<div class="has-navbar"><h2>Kitchen</h2>${CARDS}</div>`],
    ['what goes with one', `<div class="with-navigation">${CARDS}</div>`],
    ['what says how one stands', `<div class="main-menu-fixed">${CARDS}</div>`],
    ['what says where one stands', `<div class="page navigation-left">${CARDS}</div>`],
    ['the form of a whole page', `<form class="page-header-form">${CARDS}</form>`],
    ['a page whose body has a menu', `<h1>Kitchen</h1><section class="k4">${CARDS}</section>`],
  ])('is read where they stand in %s', (_, body) => {
    expect(read(body)).toMatchObject({ status: 'read', count: 4 });
  });
});
