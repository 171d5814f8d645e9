import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const STORY = `<p>${'Our pieces are made by people who care about what they do and how it is done. '.repeat(8)}</p>`;

function statusOf(body: string, at = 'https://shop.example/c/boards', story = STORY) {
  const html = `<!doctype html><html><head><title>Boards</title></head><body><main><h1>Boards</h1>${body}${story}</main></body></html>`;
  return readPage(openSavedPage(html, at), new URL(at)).status;
}

describe('a page whose offers may be in a frame is not called empty', () => {
  test.each([
    [
      'of another shop, as high as a few rows',
      '<iframe src="https://other.example/grid" width="900" height="600"></iframe>',
    ],
    [
      'of another shop, sized by its style',
      '<iframe src="https://other.example/grid" style="width: 100%; height: 480px"></iframe>',
    ],
    [
      'of another shop, as wide as the page',
      '<iframe src="https://other.example/store" width="100%" height="500px"></iframe>',
    ],
    [
      'of another shop, as high as its place',
      '<iframe src="https://other.example/collection" height="100%"></iframe>',
    ],
    ['of the shop’s own, without a height', '<iframe src="/embedded/list.html"></iframe>'],
    [
      'of the shop’s own, on a full address',
      '<iframe src="https://shop.example/list" width="100%"></iframe>',
    ],
    ['of a set', '</main><frame src="/list.html"><main><iframe src="/list.html"></iframe>'],
  ])('%s', (_, frame) => expect(statusOf(frame)).toBe('unreadable'));

  test.each([
    ['a film', '<iframe src="https://www.youtube.com/embed/x1" width="800" height="450"></iframe>'],
    [
      'a film by the frame’s name',
      '<iframe src="https://cdn.example/e/1" title="Video: how boards are made" width="800" height="450"></iframe>',
    ],
    ['a map', '<iframe src="https://www.google.com/maps/embed?pb=1" width="600" height="450"></iframe>'],
    [
      'an advertisement of a usual size',
      '<iframe src="https://banners.example/1" width="300" height="600"></iframe>',
    ],
    ['a banner', '<iframe src="https://banners.example/1" width="970" height="250"></iframe>'],
    ['a counter', '<iframe src="https://count.example/1" width="1" height="1"></iframe>'],
    ['a hidden one', '<iframe src="/session.html" style="display: none"></iframe>'],
    ['one without a page', '<iframe src="about:blank"></iframe>'],
    [
      'one in the footer',
      '<footer><iframe src="https://other.example/grid" width="900" height="600"></iframe></footer>',
    ],
    ['a form', '<iframe src="https://other.example/forms/contact" width="700" height="600"></iframe>'],
  ])('near miss: %s', (_, frame) => expect(statusOf(frame)).toBe('empty'));
});

const BOX = '<div class="q1"><div class="q2"></div><div class="q3"></div></div>';
const BLANK = `<div>${BOX.repeat(6)}</div>`;
const SKELETONS = '<div class="skeleton-card"></div>'.repeat(4);

describe('a campaign of a known site whose offers are still to come is not called empty', () => {
  test.each([
    'https://pages.tmall.com/wow/an/cs/act/summer',
    'https://www.tiktok.com/view/category/boards-601152',
    'https://us.shein.com/campaign/summer-of-boards',
    'https://www.amazon.com/deals',
    'https://www.amazon.de/-/en/events/boards',
    'https://sale.1688.com/factory/boards.html',
    'https://www.1688.com/zw/page.html',
  ])('%s', (at) => {
    expect(statusOf(BLANK, at)).toBe('unreadable');
    expect(statusOf(SKELETONS, at)).toBe('unreadable');
  });

  test.each([
    'https://www.amazon.com/',
    'https://www.amazon.com/ref=nav_logo',
    'https://www.amazon.de/-/en/',
    'https://us.shein.com/index.html',
    'https://www.temu.com/de-en',
    'https://www.amazon.com/gp/cart/view.html',
    'https://www.amazon.com/gp/help/customer/display.html',
    'https://www.walmart.com/orders',
  ])('near miss: %s', (at) => expect(statusOf(BLANK, at)).toBe('empty'));

  test('near miss: a campaign without boxes', () => {
    expect(statusOf('<h2>Soon</h2>', 'https://www.amazon.com/events/boards')).toBe('empty');
  });
});
