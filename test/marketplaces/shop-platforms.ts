/**
 * Lists as the usual shop systems write them, with made-up offers: the class names and the order of things are the
 * systems' own, from their public themes.
 */
export interface Platform {
  name: string;
  url: string;
  language: string;
  titles: string[];
  /** The price of the first offer, by which the others follow. */
  price: number;
  currency: string;
  brand?: boolean;
  card(title: string, at: number, brand: string): string;
}

const ENGLISH = [
  'Maple Hill Walnut Cutting Board',
  'Nordwind Insulated Bottle 750 ml',
  'Tallow & Pine Beard Oil',
  'Orbita Desk Lamp with Dimmer',
];
const RUSSIAN = [
  'Ноутбук Ветер 15 серый',
  'Чайник Самовар-М 1.7 л',
  'Кружка Ладога синяя 300 мл',
  'Лампа Маяк настольная',
];
const JAPANESE = [
  '木の実 カッティングボード',
  '風の音 マグカップ 350ml',
  '雪あかり 卓上ランプ',
  '鉄の匠 フライパン 26cm',
];
const CHINESE = ['山茶花 保濕乳液 200ml', '青鳥 隨行杯 500ml', '木日 砧板', '晨光 檯燈'];
const KOREAN = [
  '루나 면 티셔츠 화이트',
  '하늘 린넨 셔츠 블루',
  '고요 머그컵 350ml',
  '별빛 니트 가디건 베이지',
];

export const PLATFORMS: Platform[] = [
  {
    name: 'Shopify Dawn',
    url: 'https://shop.example/collections/all',
    language: 'en',
    titles: ENGLISH,
    price: 20,
    currency: 'USD',
    card: (title, at, brand) =>
      `<li class="grid__item"><div class="card-wrapper product-card-wrapper"><div class="card card--standard card--media"><div class="card__inner"><div class="card__media"><img src="/a${at}.jpg" alt="Front"><img src="/b${at}.jpg" alt=""></div><div class="card__content"><h3 class="card__heading"><a href="/products/item-${at}" class="full-unstyled-link">${title}</a></h3><span class="badge">Sale</span></div></div><div class="card__content"><h3 class="card__heading h5"><a href="/products/item-${at}">${title}</a></h3><div class="card-information"><span class="visually-hidden">Vendor:</span><div class="caption-with-letter-spacing light">${brand}</div><div class="price price--on-sale"><div class="price__regular"><span class="price-item price-item--regular">$3${at}.00 USD</span></div><div class="price__sale"><s class="price-item price-item--regular">$3${at}.00 USD</s><span class="price-item price-item--sale">$2${at}.00 USD</span></div></div></div><form method="post" action="/cart/add"><button name="add">Add to cart</button></form></div></div></div></li>`,
  },
  {
    name: 'WooCommerce',
    url: 'https://shop.example/product-category/kitchen/',
    language: 'en',
    titles: ENGLISH,
    price: 30,
    currency: 'EUR',
    card: (title, at) =>
      `<li class="product type-product post-10${at} sale"><a href="https://shop.example/product/item-${at}/" class="woocommerce-LoopProduct-link"><span class="onsale">Sale!</span><img src="/a${at}.jpg" alt=""><h2 class="woocommerce-loop-product__title">${title}</h2><div class="star-rating" aria-label="Rated 5.00 out of 5"><span>Rated <strong class="rating">5.00</strong> out of 5</span></div><span class="price"><del><span class="woocommerce-Price-amount"><bdi><span>&euro;</span>4${at}.00</bdi></span></del> <ins><span class="woocommerce-Price-amount"><bdi><span>&euro;</span>3${at}.00</bdi></span></ins></span></a><a href="?add-to-cart=10${at}" class="button add_to_cart_button">Add to cart</a></li>`,
  },
  {
    name: 'Magento 2',
    url: 'https://shop.example/kueche.html',
    language: 'de',
    titles: ENGLISH,
    price: 30,
    currency: 'EUR',
    card: (title, at) =>
      `<li class="item product product-item"><div class="product-item-info"><a href="https://shop.example/item-${at}.html" class="product photo product-item-photo"><img class="product-image-photo" src="/m${at}.jpg" alt="${title}"></a><div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="https://shop.example/item-${at}.html">\n ${title} </a></strong><div class="rating-summary"><span class="label">Bewertung:</span><span>80%</span></div><div class="price-box"><span class="price-label">As low as</span><span class="price-wrapper"><span class="price">3${at},00&nbsp;€</span></span></div><button title="In den Warenkorb">In den Warenkorb</button></div></div></li>`,
  },
  {
    name: 'PrestaShop',
    url: 'https://shop.example/fr/9-cuisine',
    language: 'fr',
    titles: ENGLISH,
    price: 30.9,
    currency: 'EUR',
    card: (title, at) =>
      `<div class="js-product product col-xs-12"><article class="product-miniature js-product-miniature" data-id-product="${at}"><a href="https://shop.example/fr/cuisine/${at}-item.html" class="thumbnail product-thumbnail"><img src="/p${at}.jpg" alt="vue"></a><a class="quick-view" href="#">Aperçu rapide</a><div class="product-description"><h2 class="h3 product-title"><a href="https://shop.example/fr/cuisine/${at}-item.html">${title}</a></h2><div class="product-price-and-shipping"><span class="regular-price">40,00 €</span><span class="discount-percentage">-20%</span><span class="price">3${at},90 €</span></div></div><ul class="product-flags"><li class="product-flag new">Nouveau</li></ul></article></div>`,
  },
  {
    name: 'BigCommerce',
    url: 'https://shop.example/kitchen/',
    language: 'en',
    titles: ENGLISH,
    price: 30,
    currency: 'USD',
    brand: true,
    card: (title, at, brand) =>
      `<li class="product"><article class="card" data-name="${title}"><figure class="card-figure"><a href="https://shop.example/item-${at}/" aria-label="${title},$3${at}.00"><img src="/b${at}.jpg" alt="${title}"></a><button class="quickview">Quick view</button></figure><div class="card-body"><p class="card-text" data-test-info-type="brandName">${brand}</p><h3 class="card-title"><a href="https://shop.example/item-${at}/">${title}</a></h3><div class="price-section rrp-price--withoutTax">MSRP: <span class="price price--rrp">$99.00</span></div><span class="price price--withoutTax">$3${at}.00</span></div></article></li>`,
  },
  {
    name: 'Shopware 6',
    url: 'https://shop.example/Kueche/',
    language: 'de',
    titles: ENGLISH,
    price: 30.95,
    currency: 'EUR',
    card: (title, at) =>
      `<div class="cms-listing-col"><div class="card product-box box-standard"><a href="https://shop.example/item-${at}/SW100${at}" class="product-image-link"><img src="/s${at}.jpg" alt="${title}"></a><div class="product-info"><a href="https://shop.example/item-${at}/SW100${at}" class="product-name" title="${title}">${title}</a><div class="product-description">Ein langer beschreibender Text über das Produkt, der weit länger ist als der Titel und von der Herstellung erzählt.</div><div class="product-price-wrapper"><span class="product-price">3${at},95 €*</span></div><button title="In den Warenkorb">In den Warenkorb</button></div></div></div>`,
  },
  {
    name: 'OpenCart',
    url: 'https://shop.example/index.php?route=product/category&path=20',
    language: 'en',
    titles: ENGLISH,
    price: 90,
    currency: 'USD',
    card: (title, at) =>
      `<div class="product-layout product-grid"><div class="product-thumb"><div class="image"><a href="/index.php?route=product/product&amp;product_id=4${at}"><img src="/o${at}.jpg" alt="${title}"></a></div><div class="caption"><h4><a href="/index.php?route=product/product&amp;product_id=4${at}">${title}</a></h4><p>Stop your co-workers in their tracks with this new product and its long description..</p><p class="price"><span class="price-new">$9${at}.00</span> <span class="price-old">$122.00</span></p></div><button>Add to Cart</button></div></div>`,
  },
  {
    name: 'Wix',
    url: 'https://www.shop.example/shop',
    language: 'en',
    titles: ENGLISH,
    price: 10,
    currency: 'GBP',
    card: (title, at) =>
      `<li data-hook="product-list-grid-item"><div data-hook="product-item-root" aria-label="${title} gallery"><a href="https://www.shop.example/product-page/item-${at}" class="oQUvqL"><img src="/${at}.jpg" alt=""><span data-hook="product-item-ribbon-new">Best Seller</span></a><div><a href="https://www.shop.example/product-page/item-${at}"><p data-hook="product-item-name">${title}</p><span>Price</span><span data-hook="product-item-price-to-pay">£1${at}.00</span></a><button><span>Add to Cart</span></button></div></div></li>`,
  },
  {
    name: 'a Next.js storefront with a link over each card',
    url: 'https://shop.example/c/kitchen',
    language: 'en',
    titles: ENGLISH,
    price: 10.99,
    currency: 'EUR',
    card: (title, at, brand) =>
      `<article class="group relative"><a class="absolute inset-0" href="/p/100${at}-item" aria-label="${brand} ${title}"></a><div class="aspect-square"><img alt="" src="/_next/image?url=%2F${at}.jpg"></div><div class="mt-2"><p class="text-xs">${brand}</p><p class="text-sm">${title}</p><p class="text-sm"><span>€</span><span>1${at}</span><span>,99</span></p><p class="text-xs">Free delivery by Tuesday, 12 December for members of the club</p></div></article>`,
  },
  {
    name: 'a storefront with the price above the name',
    url: 'https://shop.example/c/kuchyn',
    language: 'cs',
    titles: ENGLISH,
    price: 1299,
    currency: 'CZK',
    card: (title, at) =>
      `<div class="cell"><a href="/p/100${at}-item"><img alt="" src="/${at}.jpg"><div class="x1">1 2${at}99,00 Kč</div><div class="x2">${title}</div><div class="x3">skladem &gt; 5 ks, doručení zítra zdarma na pobočku</div></a></div>`.replace(
        `1 2${at}99,00`,
        `1 ${299 + at},00`,
      ),
  },
  {
    name: 'Bitrix',
    url: 'https://shop.example/catalog/noutbuki/',
    language: 'ru',
    titles: RUSSIAN,
    price: 10490,
    currency: 'RUB',
    card: (title, at) =>
      `<div class="product-item-container"><div class="product-item"><a class="product-item-image-wrapper" href="/catalog/noutbuki/item_${at}/" title="${title}"><span style="background-image: url('/upload/${at}.jpg');"></span><div class="product-item-label-text"><span title="Хит">Хит</span></div></a><div class="product-item-title"><a href="/catalog/noutbuki/item_${at}/">${title}</a></div><div class="product-item-price-container"><span class="product-item-price-old">12&nbsp;990 руб.</span><span class="product-item-price-current">1${at}&nbsp;490 руб.</span></div><a class="btn" href="javascript:void(0)">В корзину</a></div></div>`,
  },
  {
    name: 'Tilda',
    url: 'https://shop.example/',
    language: 'ru',
    titles: RUSSIAN,
    price: 1400,
    currency: 'RUB',
    card: (title, at) =>
      `<div class="js-product t-store__card t-item" data-product-uid="${at}"><a href="https://shop.example/tproduct/${at}1234-item"><div class="js-product-img t-bgimg" style="background-image: url(https://static.example/${at}.jpg);"></div><div class="js-store-prod-name t-store__card__title t-name">${title}</div><div class="t-store__card__descr t-descr">Натуральный материал и ручная работа, сделано в небольшой мастерской</div><div class="t-store__card__price"><div class="t-store__card__price-value">1 4${at}0</div><div class="t-store__card__price-currency">р.</div></div></a><a href="#order" class="t-btn">Купить</a></div>`,
  },
  {
    name: 'EC-CUBE',
    url: 'https://shop.example/products/list?category_id=2',
    language: 'ja',
    titles: JAPANESE,
    price: 1100,
    currency: 'JPY',
    card: (title, at) =>
      `<li class="ec-shelfGrid__item"><a href="https://shop.example/products/detail/${at + 1}"><p class="ec-shelfGrid__item-image"><img src="/${at}.png" alt=""></p><p>${title}</p><p class="price02-default">￥${at + 1},100 ～ ￥${at + 2},200</p></a><button class="add-cart">カートに入れる</button></li>`,
  },
  {
    name: 'Shopline',
    url: 'https://shop.example/categories/all',
    language: 'zh-TW',
    titles: CHINESE,
    price: 1080,
    currency: 'TWD',
    card: (title, at) =>
      `<div class="product-item"><a class="quick-cart-item" href="/products/item-${at}"><div class="boxify-image" style="background-image:url(https://img.example/${at}.jpg)"></div><div class="info-box"><div class="title text-primary-color">${title}</div><div class="quick-cart-price"><div class="global-primary price sl-price">NT$1,${at}80</div><div class="price-crossed">NT$2,000</div></div></div></a></div>`,
  },
  {
    name: 'Youzan',
    url: 'https://h5.shop.example/wscshop/showcase/feature?alias=x',
    language: 'zh-CN',
    titles: CHINESE,
    price: 10.8,
    currency: 'CNY',
    card: (title, at) =>
      `<li class="cap-goods-layout__item"><a class="cap-goods-layout__wrapper" href="/wscgoods/detail/2x${at}abc"><div class="cap-goods__img--cover" style="background-image: url(https://img.example/${at}.jpg)"></div><h3 class="cap-goods-layout__info-title">${title}</h3><p class="cap-goods-layout__info-sub-title">手作匠心，限时包邮</p><div class="cap-goods-layout__info-price"><span>¥</span><span class="sale-price">1${at}</span><span>.80</span></div></a></li>`,
  },
  {
    name: 'Cafe24',
    url: 'https://shop.example/product/list.html?cate_no=24',
    language: 'ko',
    titles: KOREAN,
    price: 30000,
    currency: 'KRW',
    card: (title, at) =>
      `<li class="xans-record-"><div class="thumbnail"><a href="/product/item-${at}/2${at}/category/24/display/1/"><img src="/${at}.jpg" alt="${title}"></a></div><div class="description"><strong class="name"><a href="/product/item-${at}/2${at}/category/24/display/1/"><span class="title displaynone"><span>상품명</span> :</span> <span>${title}</span></a></strong><ul class="spec"><li><strong class="title displaynone"><span>판매가</span> :</strong> <span>3${at},000원</span></li></ul></div></li>`,
  },
];

export const BRANDS = ['Maple Hill', 'Nordwind', 'Tallow', 'Orbita'];
