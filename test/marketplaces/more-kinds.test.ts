import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const NAME = 'Fennwick Copper Kettle Large';

function read(main: string, head = '', at = 'https://shop.example/p/10077341') {
  const html = `<html lang="en"><head><title>${NAME} | Shop</title>${head}</head><body><main>${main}</main><p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, reason, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, page, count: listings.length, ...listings[0]?.listing };
}

const item = (beside: string, button = 'Add to cart', head = '') =>
  read(`<div>${beside}<h1>${NAME}</h1></div><p>19,50 €</p><button>${button}</button>`, head);

// biome-ignore format: a table of words
test.each([
  'Order now', 'Zum Warenkorb hinzufügen', 'Ajouter à mon panier', 'Añadir a la bolsa', 'Comprar ya', 'Aggiungi alla borsa', 'Metti nel carrello',
  'Adicionar ao cesto', 'Toevoegen aan winkelwagen', 'Lägg till i varukorgen', 'Legg til i handlekurv', 'Adaugă în coş', 'Добавить в заказ', '放入购物车', '立即订购', 'カートへ', '주문하기',
])('a button sells that says "%s"', (button) => {
  expect(item('', button)).toMatchObject({ status: 'read', page: 'detail', title: NAME, price: 19.5 });
});

// biome-ignore format: a table of words
test.each([
  'not specified', 'Unknown', 'keine Angabe', 'non renseigné', 'sin especificar', 'não informado', 'не указан', 'Не применимо', '不明', '未指定', 'その他', '기타', '해당 없음', 'nespecifikováno', '#brand#', '__BRAND__', 'BRAND_NAME', 'TBD', 'various',
])('no brand is called "%s"', (filler) => {
  expect(item('', 'Buy', `<meta property="product:brand" content="${filler}">`).brand).toBeUndefined();
});

test.each(['Unknown Mortal', 'Diverso', 'Default Denim', 'Variousness', 'TBDress'])(
  'a brand may begin like a filler: %s',
  (brand) => {
    expect(item('', 'Buy', `<meta property="product:brand" content="${brand}">`).brand).toBe(brand);
  },
);

test.each([
  '<span class="u-visually-hidden">Details</span>',
  '<span class="cdk-visually-hidden">Details</span>',
  '<span class="ui-helper-hidden-accessible">Details</span>',
  '<span class="only-sr">Details</span>',
  '<span class="is-hidden">Details</span>',
  '<span style="visibility:hidden">Details</span>',
  '<span style="position:absolute;left:-9999px">Details</span>',
])('%s in a heading is not its name', (hidden) => {
  expect(read(`<h1>${NAME} ${hidden}</h1><p>9 €</p><button>Add to cart</button>`).title).toBe(NAME);
});

test.each([
  '/marki/fennwick',
  '/znacka/fennwick',
  '/merk/fennwick',
  '/brend/fennwick',
  '/brand-fennwick.html',
])('a link to %s beside the heading names its brand', (href) => {
  expect(item(`<a href="${href}">Fennwick</a>`).brand).toBe('Fennwick');
});

test.each([
  ['4 500 FCFA', 'XOF'],
  ['TSh 45,000', 'TZS'],
  ['45,000 تومان', 'IRR'],
  ['45 ლარი', 'GEL'],
  ['රු 4,500', 'LKR'],
  ['रू 1,250', 'NPR'],
  ['B/. 12.50', 'PAB'],
])('cards are offers that ask %s', (price, currency) => {
  const cards = [1, 2, 3, 4].map(
    (n) =>
      `<div class="card"><a href="/p/kettle-${n}"><img src="/${n}.jpg" alt=""></a><a href="/p/kettle-${n}"><h3>Copper kettle no ${n}</h3></a><span>${price}</span></div>`,
  );
  const list = read(`<div>${cards.join('')}</div>`, '', 'https://shop.example/c/kettles');
  expect(list).toMatchObject({ page: 'list', count: 4, title: 'Copper kettle no 1', currency });
});

/** What stands on a page that nothing could be read from, and what is asked for it. */
test.each([
  '<h1>Ketel</h1><p>19,50 €</p><button>Hup, mee!</button>',
  '<div class="x">Ketel</div><b>$45.00</b>',
  '<p>特大 銅壺</p><span>¥328</span>',
  '<section><i>Чайник</i> <i>5 490 ₽</i></section>',
  '<table><tr><td>Kettle</td><td>£12.50</td></tr></table>',
])('a page that shows a price by itself is not empty: %s', (main) => {
  expect(read(main, '', 'https://shop.example/x')).toMatchObject({ status: 'unreadable', count: 0 });
});

test.each([
  '<p>We deliver free of charge for all orders above 50 €, wherever you live.</p>',
  '<form><span>10 €</span> <span>90 €</span></form>',
  '<header><a href="/cart">Basket <b>0,00 €</b></a></header>',
])('a page whose only price is in a sentence, a menu or a form is empty: %s', (main) => {
  expect(read(main, '', 'https://shop.example/x')).toMatchObject({ status: 'empty', reason: 'no-listings' });
});
