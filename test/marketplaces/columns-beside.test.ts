import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { NAMES, STORY } from './made-up-offers';

const GRID = ['Hazel Row Bedside Lamp', 'Kestrel Reading Lamp Clip', 'Brightwater Garden Lantern']
  .map(
    (name, n) =>
      `<li class="c"><a href="/x/lamp-${n}"><img src="/l${n}.jpg"></a><h3><a href="/x/lamp-${n}">${name}</a></h3><b>${n + 3},50 €</b></li>`,
  )
  .join('');

function read(beside: string) {
  const at = 'https://shop.example/c/home';
  const html = `<!doctype html><title>Home | Shop</title><body><main><h1>Home</h1><ul>${GRID}</ul>${beside}${STORY}</main></body>`;
  const { status, cards } = readPage(openSavedPage(html, at), new URL(at));
  return { status, cards };
}

/** A row of one cell for each offer. */
const row = (cell: (name: string, n: number) => string, tag = 'td') => {
  const [outer, inner] = tag === 'td' ? ['tr', 'td'] : ['div', tag];
  return `<${outer}>${NAMES.map((name, n) => `<${inner}>${cell(name, n)}</${inner}>`).join('')}</${outer}>`;
};
const named = (name: string, n: number) => `<a href="/x/thing-${n}">${name}</a>`;
const pictured = (_: string, n: number) => `<a href="/x/thing-${n}"><img src="/t${n}.jpg"></a>`;
const priced = (_: string, n: number) => `${n + 7},00 €`;

describe('names in one row and prices in another, beside a grid', () => {
  test.each([
    ['in a table', `<table>${row(named)}${row(priced)}</table>`],
    ['below a row of pictures', `<table>${row(pictured)}${row(named)}${row(priced)}</table>`],
    ['below pictures alone', `<table>${row(pictured)}${row(priced)}</table>`],
    ['with notes between', `<table>${row(named)}${row(() => 'In stock')}${row(priced)}</table>`],
    ['in columns of no table', `<div>${row(named, 'div')}${row(priced, 'span')}</div>`],
    [
      'with a label before each price',
      `<table>${row(named)}${row((name, n) => `from ${priced(name, n)}`)}</table>`,
    ],
  ])('are a part of the page nobody read: %s', (_, beside) => {
    expect(read(beside)).toEqual({ status: 'partial', cards: 3 + NAMES.length });
  });

  test.each([
    ['what sending costs to where', `<table>${row((_, n) => `Country number ${n}`)}${row(priced)}</table>`],
    ['a menu', `<nav><table>${row(named)}${row(priced)}</table></nav>`],
    [
      'two of them',
      `<table><tr><td>${named('One thing', 1)}</td><td>${named('Other', 2)}</td></tr><tr><td>7 €</td><td>8 €</td></tr></table>`,
    ],
    [
      'the same offers once more',
      `<table>${row((_, n) => `<a href="/x/lamp-${n % 3}">Lamp number ${n}</a>`)}${row(priced)}</table>`,
    ],
    ['no prices', `<table>${row(named)}${row(() => 'In stock')}</table>`],
    [
      'other shops',
      `<table>${row((name, n) => `<a href="https://else${n}.example/x/${n}">${name}</a>`)}${row(priced)}</table>`,
    ],
  ])('are none in %s', (_, beside) => {
    expect(read(beside)).toEqual({ status: 'read', cards: 3 });
  });
});
