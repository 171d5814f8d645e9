import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** Further members of each kind of fault that was found in real pages: other words, other languages, other shops. */
const NAME = 'Walnut Bread Board, Large';
const titled = (title: string): string => `<title>${title} | Shop</title>`;
const data = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

function read(body: string, head = titled(NAME), at = 'https://shop.example/p/10077341', lang = 'en') {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}<p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, reason, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, page, count: listings.length, ...listings[0]?.listing };
}

const sold = (inner: string): string => `<main>${inner}<p>19,50 €</p><button>Add to cart</button></main>`;

describe('structured data', () => {
  test.each([
    [['Product', 'Vehicle']],
    [['https://schema.org/Product']],
    ['schema:Product'],
    ['https://schema.org/IndividualProduct'],
    ['Book'],
    ['Car'],
    ['SomeProducts'],
    ['ProductModel'],
  ])('of type %j is an item', (type) => {
    const json = { '@type': type, name: NAME, brand: 'Acme', offers: { price: 19.5, priceCurrency: 'EUR' } };
    expect(read(`<h1>${NAME}</h1>`, titled(NAME) + data(json))).toMatchObject({
      page: 'detail',
      price: 19.5,
    });
  });

  test.each(['Event', 'Course', 'Recipe', 'Person', 'ProductReturnPolicy', 'LocalBusiness'])(
    'of type %s is none',
    (type) => {
      const json = { '@type': type, name: NAME, offers: { price: 19.5, priceCurrency: 'EUR' } };
      expect(read(`<h1>${NAME}</h1>`, titled(NAME) + data(json)).page).not.toBe('detail');
    },
  );

  test.each([
    ['Fa&ccedil;ade &Eacute;toile', 'Façade Étoile'],
    ['Le&oacute;n Ca&ntilde;a &frac12; l', 'León Caña ½ l'],
    ['&OElig;uvre d&rsquo;Art &hellip;', 'Œuvre d’Art …'],
    ['Gl&aelig;de&trade; 30&deg; &Oslash;re', 'Glæde™ 30° Øre'],
    ['&bdquo;Wald&ldquo; &mdash; Messer &times; 2', '„Wald“ — Messer × 2'],
    ['&Zcaron;i&zcaron;ek &#8211; 20 cm&sup2;', 'Žižek – 20 cm²'],
    ['&laquo;Маяк&raquo; лампа', '«Маяк» лампа'],
  ])('says %s for a heading "%s"', (given, shown) => {
    const json = { '@type': 'Product', name: given, sku: '1', offers: { price: 12 } };
    expect(read(`<h1>${shown}</h1>`, titled('Buy it') + data(json))).toMatchObject({
      title: shown,
      price: 12,
    });
  });

  test.each([
    [{ Offers: { price: '12', priceCurrency: 'GBP' } }],
    [{ offers: [{ priceSpecification: [{ price: 12, priceCurrency: 'GBP' }] }] }],
    [
      {
        offers: {
          priceSpecification: [
            { priceType: 'https://schema.org/ListPrice', price: 20, priceCurrency: 'GBP' },
            { price: 12, priceCurrency: 'GBP' },
          ],
        },
      },
    ],
    [{ offers: { '@type': 'AggregateOffer', lowPrice: '12.00', highPrice: '12.00', priceCurrency: 'GBP' } }],
    [{ offers: { '@type': 'AggregateOffer', offers: [{ price: '12', priceCurrency: 'GBP' }] } }],
  ])('asks the same in %j', (offers) => {
    const json = { '@type': 'Product', name: NAME, ...offers };
    expect(read(`<h1>${NAME}</h1>`, titled(NAME) + data(json))).toMatchObject({ price: 12, currency: 'GBP' });
  });
});

describe('a price', () => {
  test.each([
    ['1.250 Kč', 1250, 'CZK'],
    ['2 499 Ft', 2499, 'HUF'],
    ['Ks 15,000', 15000, 'MMK'],
    ['₦12,500', 12500, 'NGN'],
    ['Rs. 1,499', 1499, 'PKR'],
    ['12,90 лв.', 12.9, 'BGN'],
    ['1 299 ден', 1299, 'MKD'],
    ['4 500 Lei', 4500, 'RON'],
    ['1.499 din.', 1499, 'RSD'],
    ['QAR 149', 149, 'QAR'],
    ['AED 75.50', 75.5, 'AED'],
    ['7,250 د.ك', 7.25, 'KWD'],
    ['2 399,000 DT', 2399, 'TND'],
    ['12.500 OMR', 12.5, 'OMR'],
    ['Bs. 120', 120, 'BOB'],
    ['3 200 сум', 3200, 'UZS'],
    ['Lek 1,200', 1200, 'ALL'],
    ['CHF 19.90', 19.9, 'CHF'],
    ['19.90 Fr.', 19.9, 'CHF'],
  ])('%s', (text, price, currency) => {
    const shown = `<main><h1>${NAME}</h1><p>${text}</p><button>Add to cart</button></main>`;
    expect(read(shown)).toMatchObject({ price, currency });
  });

  test.each([
    '<p>6 ft long</p>',
    '<p>Skladem 5 ks</p>',
    '<p>Size L 40</p>',
    '<p>Rated 4 of 5</p>',
    '<p>3 DT batteries</p>'.replace('DT', 'AA'),
    '<p>Your basket: $0.00</p>',
  ])('is not in %s', (text) => {
    const shown = `<main><h1>${NAME}</h1>${text}<p>€ 12,00</p><button>Add to cart</button></main>`;
    expect(read(shown)).toMatchObject({ price: 12, currency: 'EUR' });
  });

  test.each([
    ['<p>Statt 30,00 €</p><p>20,00 €</p>', 20],
    ['<p>Alter Preis: 30,00 €</p><p>20,00 €</p>', 20],
    ['<p><span>Prix conseillé</span> <span>30,00 €</span></p><p>20,00 €</p>', 20],
    ['<p>Precio anterior: 30,00 €</p><p>20,00 €</p>', 20],
    ['<p>原价 ¥30</p><p>¥20</p>', 20],
    ['<p>通常価格 3,000円</p><p>2,000円</p>', 2000],
    ['<p>정가 30,000원</p><p>20,000원</p>', 20000],
    ['<p>Старая цена 3 000 ₽</p><p>2 000 ₽</p>', 2000],
    ['<span style="text-decoration:line-through">€ 30</span> <b>€ 20</b>', 20],
    ['<p>Niedrigster Preis der letzten 30 Tage: 15,00 €</p><p>20,00 €</p>', 20],
    ['<p>Prix le plus bas des 30 derniers jours : 15,00 €</p><p>20,00 €</p>', 20],
    ['<p>Nejnižší cena za 30 dní: 150 Kč</p><p>200 Kč</p>', 200],
    ['<p>Cel mai mic preț din ultimele 30 de zile: 150 lei</p><p>200 lei</p>', 200],
    ['<p>3 x 10,00 € sans frais</p><p>20,00 €</p>', 20],
    ['<p>12x de R$ 10,00</p><p>R$ 110,00</p>', 110],
    ['<p>ab 5,00 € monatlich</p><p>200,00 €</p>', 200],
    ['<p>(259,00 € / 1 l)</p><p>12,95 €</p>', 12.95],
    ['<p>€ 3,40/100 g</p><p>€ 6,80</p>', 6.8],
    ['<p>£100.00 <small>excluding VAT</small></p><p>£120.00</p>', 120],
    ['<p>100,00 € zzgl. MwSt.</p><p>119,00 €</p>', 119],
    ['<p>100,00 € HT</p><p>120,00 € TTC</p>', 120],
    ['<p>412,40 Kč bez DPH</p><p>499 Kč</p>', 499],
    ['<p>$0.0385</p>', 0.0385],
    ['<p>€ 0,125</p>', 0.125],
  ])('that is asked in %s', (prices, price) => {
    expect(read(`<main><h1>${NAME}</h1>${prices}<button>Add to cart</button></main>`).price).toBe(price);
  });
});

describe('the brand label', () => {
  // biome-ignore format: a table of words
  test.each([
    'Brand', 'Marke', 'Marque', 'Marca', 'Merk', 'Märke', 'Varumärke', 'Mærke', 'Merke', 'Tuotemerkki', 'Vörumerki',
    'Marka', 'Značka', 'Márka', 'Marcă', 'Brend', 'Blagovna znamka', 'Robna marka', 'Kaubamärk', 'Zīmols', 'Prekės ženklas',
    'Μάρκα', 'Бренд', 'Марка', 'Торгова марка', 'Брэнд', 'Бренды', '品牌', '牌子', 'ブランド', 'メーカー/ブランド', '브랜드', 'ยี่ห้อ', 'Thương hiệu', 'Merek', 'Jenama',
    'العلامة التجارية', 'الماركة', 'מותג', 'برند', 'ब्रांड', 'ব্র্যান্ড', 'பிராண்ட்', 'ბრენდი', 'Ապրանքանիշ', 'Marcë', 'Marka adı', 'Brand Name', 'Marke:', 'Tatak', 'Nhãn hàng',
  ])('%s', (label) => {
    const table = `<table><tr><th>Code</th><td>77</td></tr><tr><th>${label}</th><td>Nordwind</td></tr></table>`;
    expect(read(sold(`<h1>${NAME}</h1>${table}`)).brand).toBe('Nordwind');
  });

  // biome-ignore format: a table of words
  test.each([
    '$metabrand', '{{brand}}', '[[manufacturer]]', '%brand%', 'N/A', 'n.a.', 'NA', 'None', 'Brand', 'No brand', 'NoBrand', 'Unbranded', 'OEM', 'Generic', 'ohne Marke', 'Keine Marke', 'Sans marque', 'Sin marca', 'Senza marca', 'Sem marca',
    'Geen merk', 'Bez značky', 'Bez marki', 'Markasız', 'Нет', 'Без бренда', '无品牌', '無品牌', '無', 'ノーブランド', '노브랜드', '없음', 'Không', 'No Brand/OEM', 'null', 'undefined', '-', '—', 'Other', 'Sonstige', 'بدون علامة تجارية',
  ])('has nothing behind it where %s stands', (filler) => {
    const table = `<table><tr><th>Brand</th><td>${filler}</td></tr></table>`;
    expect(read(sold(`<h1>${NAME}</h1>${table}`)).brand).toBeUndefined();
  });

  test.each([
    'Nonesuch',
    'Noname Records',
    'OEMTools',
    'Otherworld',
    'Brandt',
    'Generic Surplus',
    'Natura',
    'Nada',
  ])('has %s behind it, which only begins like a filler', (brand) => {
    const table = `<table><tr><th>Brand</th><td>${brand}</td></tr></table>`;
    expect(read(sold(`<h1>${NAME}</h1>${table}`)).brand).toBe(brand);
  });
});

describe('the heading', () => {
  test.each([
    `<h1><span class="a-offscreen">Product name</span> ${NAME}</h1>`,
    `<h1>${NAME}<span class="VisuallyHidden">, opens in a window</span></h1>`,
    `<h1>${NAME}<span class="screenreader">New</span></h1>`,
    `<h1>${NAME}<span class="u-hiddenVisually">Details</span></h1>`,
    `<h1>${NAME}<i class="assistive-text">Details</i></h1>`,
    `<h1>${NAME}<span hidden>Details</span></h1>`,
    `<h1>${NAME}<span style="display : none">Details</span></h1>`,
    `<h1>${NAME}<span class="d-none">Details</span></h1>`,
    `<h4>${NAME}</h4>`,
    `<h5 class="product-name">${NAME}</h5>`,
    `<div role="heading" aria-level="1">${NAME}</div>`,
    `<h6>${NAME}</h6>`,
  ])('is the name alone in %s', (heading) => {
    expect(read(sold(heading))).toMatchObject({ page: 'detail', title: NAME });
  });

  test.each([
    ['<h1><span>Oak Table</span><span class="size">235x100 cm</span></h1>', 'Oak Table 235x100 cm'],
    ['<h1><b>Orbita</b><span>Desk Lamp Black</span></h1>', 'Orbita Desk Lamp Black'],
    ['<h1><a href="/b">Orbita</a><em>Desk Lamp Black</em></h1>', 'Orbita Desk Lamp Black'],
    ['<h1><span>Шкаф Ладога</span><span class="x">Белый 2 м</span></h1>', 'Шкаф Ладога Белый 2 м'],
    [
      '<h1><span class="name">Camera Zoom</span><span class="number">466/7999</span></h1>',
      'Camera Zoom 466/7999',
    ],
  ])('parts the pieces of %s', (heading, title) => {
    expect(read(sold(heading), `<title>${title}</title>`).title).toBe(title);
  });

  test.each([
    [
      '<h1><span>Walnut Bre</span><span>ad Board 2</span><span>50 mm</span></h1>',
      'Walnut Bread Board 250 mm',
    ],
    ['<h1><span>i</span>Phone case black</h1>', 'iPhone case black'],
    ['<h1>Walnut <b>Bread</b>board large</h1>', 'Walnut Breadboard large'],
    ['<h1><span>Größe</span>-L Hemd weiß</h1>', 'Größe-L Hemd weiß'],
  ])('leaves words in one where a mark goes through them: %s', (heading, title) => {
    expect(read(sold(heading), `<title>${title}</title>`).title).toBe(title);
  });
});

describe('what sells it', () => {
  test.each([
    '<a class="btn" id="addToCartBtn">Sepete ekle</a>',
    '<span class="basket-button">V košarico</span>',
    '<a href="javascript:void(0)">Į krepšelį</a>',
    '<a href="#" class="primary-button">Ajouter au panier</a>',
    '<div id="buy_now">Купить</div>',
    '<input type="image" alt="Add to cart" src="/x.png">',
    '<button aria-label="Add to cart"><svg></svg></button>',
    '<button>Add to trolley</button>',
    '<button>Pievienot grozam</button>',
    '<button>Legg i handlekurven</button>',
    '<button>Tilføj til kurv</button>',
    '<button>Kup teraz</button>',
    '<button>Kúpiť</button>',
    '<button>Hemen al</button>',
    '<button>Tambah ke troli</button>',
    '<button>ซื้อเลย</button>',
    '<button>หยิบใส่รถเข็น</button>',
    '<button>立即抢购</button>',
    '<button>직접구매</button>',
    '<button>買い物かごに入れる</button>',
    '<button>اشتري الآن</button>',
    '<button>Добавить в корзину</button>',
    '<button>Köp nu</button>',
    '<button>Bestellen</button>',
  ])('%s', (button) => {
    const body = `<main><h1>${NAME}</h1><p>19,50 €</p>${button}</main>`;
    expect(read(body)).toMatchObject({ page: 'detail', title: NAME });
  });
});

describe('pages whose item has gone', () => {
  test.each([
    'Sorry, the page you requested can not be found',
    'This listing was ended by the seller',
    'This item has been removed',
    'This product is no longer sold',
    'Dieser Artikel ist leider nicht mehr verfügbar',
    'Die gesuchte Seite wurde nicht gefunden',
    'Ce produit n’est plus en vente',
    'Cette annonce n’existe plus',
    'Este producto ya no está disponible',
    'La página que buscas no existe',
    'Página não encontrada',
    'Questo articolo non è più disponibile',
    'Товар снят с продажи',
    'Такой страницы не существует',
    'Ta oferta została zakończona',
    'Bu ürün artık satışta değil',
    'Produkt již není v nabídce',
    '很抱歉，您查看的宝贝不存在',
    '该商品已下架',
    '商品已失效',
    'お探しのページは見つかりませんでした',
    'この商品は販売を終了しました',
    '판매가 종료된 상품입니다',
    '존재하지 않는 상품입니다',
    'ไม่พบสินค้า',
    'Sản phẩm không tồn tại',
    'Produk tidak ditemukan',
    'الصفحة غير موجودة',
    'Produkten är slut och säljs inte längre',
    'Dit product is niet meer leverbaar',
  ])('%s', (words) => {
    const head = `${titled(NAME)}<meta property="og:type" content="product"><meta property="og:title" content="${NAME}">`;
    const { page, count, status } = read(`<main><h2>${words}</h2><a href="/">Home</a></main>`, head);
    expect({ count, isRead: status === 'read' || page === 'detail' }).toEqual({ count: 0, isRead: false });
  });

  test.each(['Lost and Not Found: a Novel', 'The Missing Page Notebook', 'Sold Out Band T-Shirt'])(
    'but "%s" is a name',
    (name) => {
      expect(read(sold(`<h1>${name}</h1>`), titled(name))).toMatchObject({ page: 'detail', title: name });
    },
  );
});

describe('addresses below another base', () => {
  const card = (at: number): string =>
    `<li class="card"><a href="item-${at}"><img src="pic-${at}.jpg"><p>Stone plate number ${at}</p></a><b>7,00 €</b></li>`;

  test.each([
    ['https://shop.example/', 'https://shop.example/item-0'],
    ['/de/', 'https://shop.example/de/item-0'],
    ['//www.shop.example/x/', 'https://www.shop.example/x/item-0'],
    ['https://shop.example/a/b', 'https://shop.example/a/item-0'],
    ['javascript:void(0)', 'https://shop.example/c/stone/item-0'],
  ])('%s', (base, first) => {
    const { url, images } = read(
      `<ul>${[0, 1, 2, 3].map(card).join('')}</ul>`,
      `<title>Stone</title><base href="${base}">`,
      'https://shop.example/c/stone/page',
    );
    expect(url).toBe(first);
    expect(images).toEqual([first.replace('item-0', 'pic-0.jpg')]);
  });
});
