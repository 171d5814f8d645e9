import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

function read(head: string, inner: string) {
  const at = 'https://shop.example/p/walnut-17';
  const html = `<html lang="en"><head><title>${head}</title></head><body><main>${inner}</main><p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, title: listings[0]?.listing.title };
}

const SOLD = '<img src="/1.jpg" alt=""><p>49,00 €</p><button>Add to cart</button>';

describe('a heading of which the document’s name has about half', () => {
  test.each([
    ['Fennwick Copper Kettle with Lid 1.5 l 40817 | Shop', 'Copper Kettle with Lid and (2) Wooden Handles'],
    ['Orbita Desk Lamp Dimmable DL-77 - Shop', 'Desk Lamp Dimmable, 3 m cable, black'],
    ['TALLOW Walnut Cutting Board | Kitchen | Shop', 'Walnut Cutting Board, oiled, with juice groove'],
    ['Serving Tray Birch Large Oval 45 – Shop', 'Serving Tray Birch Large, with two handles of brass'],
    ['Fennwick 20V Hammer Drill Kit FD805 - Shop', '20V Hammer Drill Kit with two batteries'],
  ])('names its item where it is sold beside: %s', (head, heading) => {
    expect(read(head, `<h1>${heading}</h1>${SOLD}`)).toMatchObject({
      status: 'read',
      page: 'detail',
      title: heading,
    });
  });

  test.each([
    [
      'is sold nowhere',
      'Fennwick Copper Kettle 40817 | Shop',
      '<h1>Copper Kettle with (2) Wooden Handles</h1>',
    ],
    [
      'shares no words',
      'Fennwick | Everything for the kitchen',
      `<h1>Our summer catalogue is here at last</h1>${SOLD}`,
    ],
    ['shares a word', 'Kettle news – Shop', `<h1>How to keep a copper kettle shining for years</h1>${SOLD}`],
    [
      'is of lower rank',
      'Fennwick Copper Kettle 40817 | Shop',
      `<h3>Copper Kettle with (2) Wooden Handles and Lid</h3>${SOLD}`,
    ],
    [
      'says that it is gone',
      'Fennwick Copper Kettle | Shop',
      `<h1>This product is no longer available</h1>${SOLD}`,
    ],
  ])('names none where it %s', (_, head, inner) => {
    expect(read(head, inner).page).not.toBe('detail');
  });
});

describe('a wholesaler’s item, which is asked about', () => {
  test.each([
    'Send Inquiry',
    'Inquire Now',
    'Contact Supplier',
    'Get Latest Price',
    'Start order',
    '立即询价',
  ])('is read beside: %s', (label) => {
    const heading = 'Copper Kettle with Lid 1.5 l';
    const inner = `<h1>${heading}</h1><p>US$1.50-3.20 / Piece</p><a class="btn" href="/ask">${label}</a>`;
    expect(read(`China ${heading} - Shop`, inner)).toMatchObject({ status: 'read', title: heading });
  });

  test.each(['Contact us', 'Send message', 'Order status', 'Starting orders', 'Help', 'Enquiries'])(
    'is not known by: %s',
    (label) => {
      const inner = `<h1>About our workshop and kettles</h1><p>We are open.</p><a class="btn" href="/ask">${label}</a>`;
      expect(read('About our workshop and kettles - Shop', inner).page).not.toBe('detail');
    },
  );
});
