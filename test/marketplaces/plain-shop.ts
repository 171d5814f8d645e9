import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** Pages of a shop without any data: an item's, and a list's of four. */
const NAME = 'Fennwick Copper Kettle 1.5 l';
const OFFERS = ['Oak Spoon Set', 'Linen Apron Long', 'Birch Tray Large', 'Walnut Board Round'];

export interface Shop {
  lang?: string;
  host?: string;
}

/** What is read of the item, whose page has `inner` below its heading. */
export function readItem(inner: string, { lang = 'en', host = 'shop.example' }: Shop = {}) {
  const at = `https://${host}/p/10077341`;
  const html = `<html lang="${lang}"><head><title>${NAME} | Shop</title></head><body><main><h1>${NAME}</h1>${inner}</main><p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, ...listings[0]?.listing };
}

/** What is read of the first of four cards with `price` on each. */
export function readFirstCard(price: string, { lang = 'en', host = 'shop.example' }: Shop = {}) {
  const at = `https://${host}/c/kitchen`;
  const cards = OFFERS.map(
    (title, n) =>
      `<li class="c"><a href="/p/x-${n}"><img src="/${n}.jpg" alt=""></a><h3><a href="/p/x-${n}">${title}</a></h3><div class="pr">${price}</div></li>`,
  );
  const html = `<html lang="${lang}"><head><title>Kitchen</title></head><body><main><h1>Kitchen</h1><ul>${cards.join('')}</ul></main></body></html>`;
  const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, count: listings.length, ...listings[0]?.listing };
}
