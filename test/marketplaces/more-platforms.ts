import type { Platform } from './shop-platforms';

const ENGLISH = [
  'Maple Hill Walnut Cutting Board',
  'Nordwind Insulated Bottle 750 ml',
  'Tallow & Pine Beard Oil',
  'Orbita Desk Lamp with Dimmer',
];
const GERMAN = [
  'Eichenbrett Waldruh groß',
  'Trinkflasche Nordwind 750 ml',
  'Bartöl Kiefer & Talg',
  'Tischlampe Orbita',
];
const SPANISH = [
  'Tabla de cortar Nogal',
  'Botella térmica Nordwind 750 ml',
  'Aceite para barba Pino',
  'Lámpara de mesa Orbita',
];
const PORTUGUESE = [
  'Tábua de corte Nogueira',
  'Garrafa térmica Nordwind 750 ml',
  'Óleo para barba Pinho',
  'Luminária de mesa Orbita',
];
const FRENCH = [
  'Planche à découper Noyer',
  'Gourde isotherme Nordwind 750 ml',
  'Huile à barbe Pin',
  'Lampe de bureau Orbita',
];
const CZECH = [
  'Prkénko ořech velké',
  'Termoláhev Nordwind 750 ml',
  'Olej na vousy Borovice',
  'Stolní lampa Orbita',
];
const POLISH = [
  'Deska do krojenia orzech',
  'Butelka termiczna Nordwind 750 ml',
  'Olejek do brody Sosna',
  'Lampka biurkowa Orbita',
];
const TURKISH = [
  'Ceviz Kesme Tahtası Büyük',
  'Nordwind Termos 750 ml',
  'Çam Sakal Yağı',
  'Orbita Masa Lambası',
];
const ARABIC = [
  'لوح تقطيع من خشب الجوز',
  'زجاجة حرارية نوردويند ٧٥٠ مل',
  'زيت اللحية بالصنوبر',
  'مصباح مكتب أوربيتا',
];
const VIETNAMESE = [
  'Thớt gỗ óc chó lớn',
  'Bình giữ nhiệt Nordwind 750 ml',
  'Dầu dưỡng râu hương thông',
  'Đèn bàn Orbita',
];
const RUSSIAN = [
  'Доска разделочная орех',
  'Термос Ветер 750 мл',
  'Масло для бороды Сосна',
  'Лампа Маяк настольная',
];
const JAPANESE = [
  '木の実 カッティングボード',
  '風の音 マグカップ 350ml',
  '雪あかり 卓上ランプ',
  '鉄の匠 フライパン 26cm',
];

/** More lists of shop systems, as `PLATFORMS`; after public themes and what public readers of such shops select. */
export const MORE_PLATFORMS: Platform[] = [
  {
    name: 'Shopify Horizon',
    url: 'https://shop.example/collections/kitchen',
    language: 'en',
    titles: ENGLISH,
    price: 20,
    currency: 'USD',
    card: (title, at) =>
      `<li class="product-grid__item product-grid__item--${at}" data-product-id="88${at}"><product-card class="product-card" data-product-id="88${at}"><a class="product-card__link" href="/products/item-${at}"><span class="visually-hidden">${title}</span></a><div class="product-card__content layout-panel-flex"><div class="card-gallery"><slideshow-component><slideshow-slide><img src="/a${at}.jpg" alt="Side view"></slideshow-slide></slideshow-component><quick-add-component><button type="button"><span>Add</span></button></quick-add-component></div><a href="/products/item-${at}"><div class="text-block"><p role="heading" aria-level="3">${title}</p></div></a><product-price class="text-block"><span class="visually-hidden">Sale price</span><span class="price">$2${at}.00</span><span class="visually-hidden">Regular price</span><s class="compare-at-price">$3${at}.00</s></product-price></div></product-card></li>`,
  },
  {
    name: 'WooCommerce blocks',
    url: 'https://shop.example/shop/',
    language: 'en',
    titles: ENGLISH,
    price: 30,
    currency: 'GBP',
    card: (title, at) =>
      `<li class="wp-block-post post-10${at} product type-product"><div class="wc-block-components-product-image"><a href="https://shop.example/product/item-${at}/"><img src="/a${at}.jpg" alt="${title}"></a></div><h3 class="has-text-align-center wp-block-post-title"><a href="https://shop.example/product/item-${at}/" target="_self">${title}</a></h3><div class="wp-block-woocommerce-product-price"><div class="wc-block-components-product-price"><span class="woocommerce-Price-amount amount"><span class="woocommerce-Price-currencySymbol">&pound;</span>3${at}.00</span></div></div><div class="wp-block-button"><button data-product_id="10${at}">Add to cart</button></div></li>`,
  },
  {
    name: 'Hyvä on Magento',
    url: 'https://shop.example/kueche',
    language: 'de',
    titles: GERMAN,
    price: 31.5,
    currency: 'EUR',
    card: (title, at) =>
      `<form class="item product product-item product_addtocart_form card card-interactive flex flex-col" action="/checkout/cart/add/product/4${at}"><input type="hidden" name="product" value="4${at}"><a href="https://shop.example/item-${at}" class="product photo product-item-photo block" tabindex="-1"><img src="/h${at}.jpg" alt="" loading="lazy"></a><div class="product-info flex flex-col grow"><div class="mt-2 mb-1 items-center text-lg"><a class="product-item-link" href="https://shop.example/item-${at}">${title}</a></div><div class="pt-1"><div class="price-box price-final_price"><div class="old-price"><span class="price-label">UVP</span><span class="price">4${at},00 €</span></div><div class="special-price"><span class="price">3${at + 1},50 €</span></div></div></div><div class="mt-auto"><button class="btn btn-primary">In den Warenkorb</button></div></div></form>`,
  },
  {
    name: 'Salesforce Commerce (SFRA)',
    url: 'https://shop.example/s/Shop/kitchen/?lang=en_GB',
    language: 'en-GB',
    titles: ENGLISH,
    price: 79.99,
    currency: 'GBP',
    card: (title, at) =>
      `<div class="col-6 col-sm-4"><div class="product" data-pid="2551${at}M"><div class="product-tile"><div class="image-container"><a href="/s/Shop/item-${at}/2551${at}M.html?lang=en_GB"><img class="tile-image" src="/dw/${at}.jpg" alt="${title}, Walnut, small" title="${title}, Walnut"></a><a class="quickview hidden-sm-down" href="/on/demandware.store/Sites/Product-ShowQuickView?pid=2551${at}M" title="Quick View for ${title}"><span class="fa-stack"></span></a></div><div class="tile-body"><div class="color-swatches"><div class="swatches"><a href="/s/Shop/item-${at}/2551${at}M.html?dwvar_color=A" aria-label="Walnut"><span class="swatch" style="background-image: url(/sw.jpg)"></span></a></div></div><div class="pdp-link"><a class="link" href="/s/Shop/item-${at}/2551${at}M.html?lang=en_GB">${title}</a></div><div class="price"><span><del><span class="strike-through list"><span class="value" content="99.99"><span class="sr-only">Price reduced from</span>&pound;99.99<span class="sr-only">to</span></span></span></del><span class="sales"><span class="value" content="7${9 - at}.99">&pound;7${9 - at}.99</span></span></span></div></div></div></div></div>`,
  },
  {
    name: 'SAP Commerce (Hybris)',
    url: 'https://shop.example/en/Kitchen/c/575',
    language: 'en',
    titles: ENGLISH,
    price: 120,
    currency: 'USD',
    card: (title, at) =>
      `<div class="product-item"><a class="thumb" href="/en/Kitchen/p/19347${at}" title="${title}"><img src="/medias/${at}.jpg" alt="${title}" title="${title}"></a><div class="details"><a class="name" href="/en/Kitchen/p/19347${at}">${title}</a><div class="product-price"><div class="price">$12${at}.00</div></div></div><div class="addtocart"><form action="/cart/add"><button type="submit" class="btn btn-primary">Add to cart</button></form></div></div>`,
  },
  {
    name: 'VTEX IO',
    url: 'https://www.shop.example/cozinha/tabuas',
    language: 'pt-BR',
    titles: PORTUGUESE,
    price: 1189.9,
    currency: 'BRL',
    card: (title, at, brand) =>
      `<div class="vtex-search-result-3-x-galleryItem pa4"><section class="vtex-product-summary-2-x-container pointer" aria-label="Produto ${title}"><a class="vtex-product-summary-2-x-clearLink h-100" href="/item-${at}-10${at}/p"><article class="vtex-product-summary-2-x-element"><div class="vtex-stack-layout-0-x-container"><div class="dib vtex-product-summary-2-x-imageContainer"><img src="/${at}.jpg" class="vtex-product-summary-2-x-imageNormal" alt="${title}"></div></div><div class="vtex-product-summary-2-x-nameContainer"><h3 class="vtex-product-summary-2-x-productNameContainer"><span class="vtex-product-summary-2-x-productBrand vtex-product-summary-2-x-brandName">${title}</span></h3></div><div class="vtex-product-summary-2-x-productBrandContainer"><span class="vtex-product-summary-2-x-productBrandName">${brand}</span></div><div class="vtex-product-price-1-x-listPrice--summary"><span class="vtex-product-price-1-x-listPriceValue strike"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">1</span><span class="vtex-product-price-1-x-currencyGroup">.</span><span class="vtex-product-price-1-x-currencyInteger">399</span></span></span></div><span class="vtex-product-price-1-x-sellingPrice"><span class="vtex-product-price-1-x-sellingPriceValue"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span class="vtex-product-price-1-x-currencyLiteral">&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">1</span><span class="vtex-product-price-1-x-currencyGroup">.</span><span class="vtex-product-price-1-x-currencyInteger">18${9 - at}</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span></span><span class="vtex-product-price-1-x-installments">10x de <span>R$</span><span>118,99</span> sem juros</span></article></a></section></div>`,
  },
  {
    name: 'VTEX FastStore',
    url: 'https://www.shop.example/cocina',
    language: 'es-AR',
    titles: SPANISH,
    price: 47000,
    currency: 'ARS',
    card: (title, at) =>
      `<li><article data-fs-product-card="true" data-fs-product-card-variant="default" data-testid="fs-product-card"><div data-fs-product-card-image="true"><img src="/${at}.webp" alt="Imagen"></div><div data-fs-product-card-content="true"><div data-fs-product-card-heading="true"><h3 data-fs-product-card-title="true"><a data-fs-link="true" href="/item-${at}-99${at}/p">${title}</a></h3><div data-fs-product-card-prices="true"><span data-fs-price="true" data-fs-price-variant="listing"><span data-fs-sr-only="">Precio original:</span>$ 60.000,00</span><span data-fs-price="true" data-fs-price-variant="spot"><span data-fs-sr-only="">Precio de venta:</span>$ 4${7 + at}.000,00</span></div></div><span data-fs-badge="true">22% off</span></div></article></li>`,
  },
  {
    name: 'Tiendanube',
    url: 'https://shop.example.com.ar/productos/',
    language: 'es-AR',
    titles: SPANISH,
    price: 47000,
    currency: 'ARS',
    card: (title, at) =>
      `<div class="js-item-product col-6 col-md-3 item-product col-grid" data-product-type="list" data-product-id="18482${at}"><div class="item"><div class="js-product-container"><div class="item-image"><a href="https://shop.example.com.ar/productos/item-${at}/" title="${title}" aria-label="${title}"><img alt="${title}" data-srcset="/${at}-480.webp" class="js-item-image lazyautosizes"></a></div><div class="item-description"><a href="https://shop.example.com.ar/productos/item-${at}/" title="${title}" class="item-link"><div class="js-item-name item-name mb-3">${title}</div><div class="item-price-container mb-1"><span class="js-compare-price-display price-compare">$60.000,00</span><span class="js-price-display item-price" data-product-price="4700000">$4${7 + at}.000,00</span></div></a><div class="item-installments"><span class="js-installment-amount">3</span> cuotas de <span class="js-installment-price">$15.666,67</span></div></div></div></div></div>`,
  },
  {
    name: 'InSales',
    url: 'https://shop.example/collection/kuhnya',
    language: 'ru',
    titles: RUSSIAN,
    price: 1890,
    currency: 'RUB',
    card: (title, at) =>
      `<form action="/cart_items" method="post" class="product-preview product-preview--card" data-product-id="33893282${at}"><div class="product-preview__content"><div class="product-preview__area-photo"><a href="/product/item-${at}" class="product-preview__photo"><picture><img src="/${at}.jpg" alt="${title}" class="lazyload"></picture></a><div class="product-preview__stickers"><div class="stickers"><span class="sticker">Хит</span></div></div></div><div class="product-preview__area-title"><div class="product-preview__title"><a href="/product/item-${at}">${title}</a></div></div><div class="product-preview__area-bottom"><div class="product-preview__price"><span class="product-preview__price-cur">1 ${8 + at}90 ₽</span><span class="product-preview__price-old">2 490 ₽</span></div><button class="button add-cart-counter__btn" type="button">В корзину</button></div></div></form>`.replace(
        /1 (\d+)90 ₽/,
        (_, part) => `1 ${part}90 ₽`,
      ),
  },
  {
    name: 'Aspro on Bitrix',
    url: 'https://shop.example/catalog/kuhnya/',
    language: 'ru',
    titles: RUSSIAN,
    price: 4490,
    currency: 'RUB',
    card: (title, at) =>
      `<div class="catalog-block__wrapper grid-list__item"><div class="catalog-block__item" id="bx_3966226736_${at}77"><div class="image-list__link-wrapper"><a href="/catalog/kuhnya/${at}77/" class="image-list__link"><img class="lazyload img-responsive" src="data:image/gif;base64,R0lGOD" data-src="/upload/${at}.jpg" alt="${title}" title="${title}"></a></div><div class="catalog-block__info"><div class="catalog-block__info-title lineclamp-3"><a href="/catalog/kuhnya/${at}77/" class="dark_link js-popup-title"><span>${title}</span></a></div><div class="catalog-block__info-tech"><div class="item-stock">Есть в наличии</div><div class="article">Арт.: A-${at}77</div></div><div class="price__new"><span class="price__new-val">4 ${4 + at}90&nbsp;₽</span><span class="price__measure">/шт</span></div><div class="price__old"><span class="price__old-val">5&nbsp;990&nbsp;₽</span></div></div></div></div>`,
  },
  {
    name: 'Shoptet',
    url: 'https://www.shop.example/kuchyne/',
    language: 'cs',
    titles: CZECH,
    price: 499,
    currency: 'CZK',
    card: (title, at) =>
      `<div class="product"><div class="p" data-micro="product" data-micro-product-id="14${at}"><a href="/kuchyne/item-${at}/" class="image"><img src="/${at}.jpg" alt="${title}" data-micro-image="/b${at}.jpg"><span class="flags flags-default"><span class="flag flag-action">Akce</span></span></a><div class="p-in"><div class="p-in-in"><a href="/kuchyne/item-${at}/" class="name" data-micro="url"><span data-micro="name" data-testid="productCardName">${title}</span></a><div class="ratings-wrapper"><div class="availability"><span>Skladem</span> <span data-testid="numberAvailabilityAmount">(&gt;5&nbsp;ks)</span></div></div></div><div class="p-bottom single-button"><div class="p-bottom-table"><div class="prices" data-testid="productItemPrices"><div class="price price-final" data-testid="productCardPrice"><strong>${499 + at} Kč</strong></div><div class="price-additional">412,40 Kč bez DPH</div></div><form><button type="submit" class="btn btn-cart add-to-cart-button"><span>Do košíku</span></button></form></div></div></div></div></div>`,
  },
  {
    name: 'IdoSell',
    url: 'https://shop.example/pol_m_Kuchnia-155.html',
    language: 'pl',
    titles: POLISH,
    price: 89.9,
    currency: 'PLN',
    card: (title, at) =>
      `<div class="product col-6 col-sm-4" data-product_id="7${at}1"><a class="product__icon d-flex" data-product-id="7${at}1" href="/product-pol-7${at}1-item.html" title="${title}"><img src="/${at}.webp" alt="${title}" loading="lazy"><strong class="label_icons"><span class="label --promo">Promocja</span></strong></a><div class="product__content_wrapper"><a class="producer__link" href="/firm-pol-12-Nordwind.html">Nordwind</a><h3><a class="product__name" href="/product-pol-7${at}1-item.html" title="${title}">${title}</a></h3><div class="product__prices"><strong class="price">${at + 8}9,90 zł<span class="price_vat"> brutto</span></strong><span class="price__lowest">Najniższa cena z 30 dni: <del>99,90 zł</del></span></div></div></div>`,
  },
  {
    name: 'T-Soft',
    url: 'https://www.shop.example/mutfak',
    language: 'tr',
    titles: TURKISH,
    price: 1249.9,
    currency: 'TRY',
    card: (title, at) =>
      `<div class="col-3 productItem ease" data-id="55${at}"><div class="box col-12 imgBox"><a href="/item-${at}" class="image-wrapper fl detailLink" data-id="55${at}"><picture class="image-inner"><img class="active" src="/${at}.jpg" alt="${title} - Marka"></picture></a><div class="col-12 productDetails"><a href="/marka-nordwind" class="col-12 text-description brandTitle">Nordwind</a><a class="col-12 productDescription detailLink" href="/item-${at}" title="${title}">${title}</a><div class="discountPrice">1.999,90 TL</div><div class="currentPrice">1.${249 + at},90 TL</div></div><a class="addToCart">Sepete Ekle</a></div></div>`,
  },
  {
    name: 'Salla',
    url: 'https://shop.example/ar/category/abc',
    language: 'ar',
    titles: ARABIC,
    price: 129,
    currency: 'SAR',
    card: (title, at) =>
      `<custom-salla-product-card class="s-product-card-entry s-product-card-vertical" id="1${at}77"><div class="s-product-card-image"><a href="https://shop.example/ar/item/p1${at}77000001" aria-label="${title}"><img class="s-product-card-image-cover" src="/${at}.jpg" alt="${title}"><div class="s-product-card-promotion-title">خصم</div></a></div><div class="s-product-card-content"><div class="s-product-card-content-main"><h3 class="s-product-card-content-title"><a href="https://shop.example/ar/item/p1${at}77000001">${title}</a></h3><p class="s-product-card-content-subtitle">هدية مجانية</p></div><div class="s-product-card-content-sub"><div class="s-product-card-sale-price"><h4>${129 + at} ر.س</h4><span>180 ر.س</span></div></div></div></custom-salla-product-card>`,
  },
  {
    name: 'Haravan',
    url: 'https://shop.example.vn/collections/bep',
    language: 'vi',
    titles: VIETNAMESE,
    price: 350000,
    currency: 'VND',
    card: (title, at) =>
      `<div class="col-md-3 col-6 pro-loop"><div class="product-block product-resize" data-id="10${at}"><div class="product-img"><div class="product-sale"><span>-12%</span></div><a href="/products/item-${at}" title="${title}" class="image-resize"><picture><img class="lazyload" src="/${at}.jpg" alt=" ${title} "></picture></a></div><div class="product-detail clearfix"><div class="box-pro-detail"><h3 class="pro-name"><a href="/products/item-${at}" title="${title}">${title}</a></h3><div class="box-pro-prices"><p class="pro-price highlight"><span>${350 + at},000₫</span><span class="pro-price-del"><del class="compare-price">400,000₫</del></span></p></div></div></div></div></div>`,
  },
  {
    name: 'MakeShop',
    url: 'https://www.shop.example/view/category/ct12',
    language: 'ja',
    titles: JAPANESE,
    price: 2200,
    currency: 'JPY',
    card: (title, at) =>
      `<li class="product-list-item"><a href="https://www.shop.example/view/item/0000000${at}12?category_page_id=ct12"><div class="product-list-image"><img src="/${at}.jpg" alt="${title}"></div><div class="product-list-name">${title}</div><div class="product-list-price"><span class="price">${at + 2},200円<span class="tax">（税込）</span></span></div></a></li>`,
  },
  {
    name: 'Color Me Shop',
    url: 'https://shop.example/?mode=cate&cbid=2541&csid=0',
    language: 'ja',
    titles: JAPANESE,
    price: 1980,
    currency: 'JPY',
    card: (title, at) =>
      `<li class="prd-lst-unit col"><a href="?pid=1746${at}001"><img src="/${at}.jpg" class="prd-lst-img" alt="${title}"></a><div class="prd-lst-data"><span class="prd-lst-name prd-lst-span"><a href="?pid=1746${at}001">${title}</a></span><span class="prd-lst-exp prd-lst-span">手仕事の品を日々の暮らしに</span><span class="prd-lst-price prd-lst-span">${at + 1},980円(税込)</span></div></li>`,
  },
  {
    name: 'Shoplazza',
    url: 'https://shop.example/collections/kitchen',
    language: 'en',
    titles: ENGLISH,
    price: 15.99,
    currency: 'USD',
    card: (title, at) =>
      `<div class="common__product-gap collection__product-item" data-product-id="a3c${at}"><div class="product-snippet common__product-snippet"><a href="/products/item-${at}" class="product-snippet__img-wrapper"><img data-srcset="//img.example/${at}_360x.jpg 360w" class="product-snippet__img-first lazyload" alt=""></a><div class="product-snippet-info"><a href="/products/item-${at}" class="product-snippet__title-normal two_line_text_truncate dj_skin_product_list_title">${title}</a><div class="product-snippet__price-wrapper"><span class="product-snippet__price text-truncate dj_skin_product_price money" data-price="15.99">$1${5 + at}.99</span><span class="product-snippet__compare-at-price money">$29.99</span></div></div></div></div>`,
  },
  {
    name: 'Ueeshop',
    url: 'https://www.shop.example/collections/kitchen',
    language: 'en',
    titles: ENGLISH,
    price: 12.5,
    currency: 'USD',
    card: (title, at) =>
      `<div class="prod_box fl themes_prod" data-proid="3${at}"><div class="prod_box_pic"><a href="/products/item-${at}" class="pic_box" title="${title}"><img src="/u_file/${at}.jpg" alt="${title}"><span></span></a><em class="icon_discount"><b>20</b>%<br>OFF</em></div><div class="prod_box_info"><h3 class="prod_name"><a href="/products/item-${at}" title="${title}">${title}</a></h3><div class="prod_price"><em class="currency_data PriceColor">US$</em><span class="price_data PriceColor" data="12.5" keyid="3${at}">1${2 + at}.50</span><del><em class="currency_data">US$</em><span class="price_data">19.99</span></del></div></div></div>`,
  },
  {
    name: 'CS-Cart',
    url: 'https://shop.example/kitchen/',
    language: 'en',
    titles: ENGLISH,
    price: 45,
    currency: 'USD',
    card: (title, at) =>
      `<div class="ty-column4"><div class="ty-grid-list__item ty-quick-view-button__wrapper"><form action="https://shop.example/" method="post"><input type="hidden" name="product_data[${at}][product_id]" value="${at}"><div class="ty-grid-list__image"><a href="https://shop.example/kitchen/item-${at}/"><img class="ty-pict" src="/${at}.jpg" alt="" title=""></a></div><div class="ty-grid-list__item-name"><bdi><a href="https://shop.example/kitchen/item-${at}/" class="product-title" title="${title}">${title}</a></bdi></div><div class="grid-list__rating"></div><div class="ty-grid-list__price"><span class="ty-price-update"><span class="ty-list-price ty-nowrap"><span class="ty-strike">$<span>59.00</span></span></span><span class="ty-price"><span class="ty-price-num">$</span><span class="ty-price-num">4${5 + at}.00</span></span></span></div><div class="ty-grid-list__control"><button class="ty-btn__primary ty-btn">Add to cart</button></div></form></div></div>`,
  },
  {
    name: 'nopCommerce',
    url: 'https://shop.example/kitchen',
    language: 'en',
    titles: ENGLISH,
    price: 1200,
    currency: 'USD',
    card: (title, at) =>
      `<div class="item-box"><div class="product-item" data-productid="${at}"><div class="picture"><a href="/item-${at}" title="Show details for ${title}"><img alt="Picture of ${title}" src="/${at}.jpeg" title="Show details for ${title}"></a></div><div class="details"><h2 class="product-title"><a href="/item-${at}">${title}</a></h2><div class="product-rating-box" title="1 review(s)"><div class="rating"><div style="width: 80%"></div></div></div><div class="description" data-short-description="none">A thing for people who like good things</div><div class="add-info"><div class="prices"><span class="price actual-price">$1,20${at}.00</span></div><div class="buttons"><button type="button" class="button-2 product-box-add-to-cart-button">Add to cart</button></div></div></div></div></div>`,
  },
  {
    name: 'Ecwid',
    url: 'https://shop.example/store/Kitchen-c48248472',
    language: 'en',
    titles: ENGLISH,
    price: 18,
    currency: 'USD',
    card: (title, at) =>
      `<div class="grid-product grid-product--id-3012${at}77"><div class="grid-product__wrap"><div class="grid-product__wrap-inner"><a class="grid-product__image" href="/store/item-${at}-p3012${at}77"><div class="grid-product__image-wrap"><div class="grid-product__picture-wrapper"><img src="/${at}.jpg" title="${title}" alt="${title}" class="grid-product__picture"></div></div></a><a class="grid-product__title" href="/store/item-${at}-p3012${at}77"><div class="grid-product__title-inner">${title}</div></a><div class="grid-product__price"><div class="grid-product__price-value ec-price-item">$${18 + at}.00</div></div><div class="grid-product__button-hover"><button class="form-control__button"><span>Buy Now</span></button></div></div></div></div>`,
  },
  {
    name: 'Squarespace',
    url: 'https://www.shop.example/store',
    language: 'en-AU',
    titles: ENGLISH,
    price: 42,
    currency: 'AUD',
    card: (title, at) =>
      `<div class="product-list-item" data-controller="ProductListItem" data-product-id="66a${at}"><a href="/store/p/item-${at}" class="product-list-item-link" aria-label="${title}"></a><div class="product-list-image-wrapper"><div class="product-list-item-image"><img src="/${at}.jpg" alt="IMG_22${at}.jpg"></div></div><div class="product-list-item-meta"><div class="product-list-item-title">${title}</div><div class="product-list-item-price">A$4${2 + at}.00</div></div></div>`,
  },
  {
    name: 'JTL-Shop',
    url: 'https://shop.example/Kueche',
    language: 'de',
    titles: GERMAN,
    price: 24.9,
    currency: 'EUR',
    card: (title, at) =>
      `<div class="product-wrapper col-sm-6 col-xl-4"><div id="result-wrapper_buy_form_${at}" class="productbox productbox-column" data-wrapper="true"><div class="productbox-inner"><div class="productbox-image"><div class="productbox-images list-gallery"><a href="https://shop.example/item-${at}"><picture><img src="/${at}.jpg" alt="${title}"></picture></a></div></div><div class="productbox-title" itemprop="name"><a href="https://shop.example/item-${at}" class="text-clamp-2">${title}</a></div><div class="item-list-rating"></div><div class="price_wrapper"><div class="price productbox-price"><span>${24 + at},90 €</span> <span class="footnote-reference">*</span></div><div class="instead-of old-price"><small>Alter Preis: <del>39,90 €</del></small></div></div><div class="form-row"><button class="btn btn-primary"><span>In den Warenkorb</span></button></div></div></div></div>`,
  },
  {
    name: 'OXID eShop',
    url: 'https://shop.example/Kueche/',
    language: 'de',
    titles: GERMAN,
    price: 19.5,
    currency: 'EUR',
    card: (title, at) =>
      `<div class="productData col-xs-12 col-sm-6 productBox"><form name="tobasket${at}" action="https://shop.example/index.php?" method="post"><div class="picture text-center"><a href="https://shop.example/Kueche/item-${at}.html" title="${title}"><img src="/spinner.gif" data-src="/${at}.jpg" alt="${title}" class="img-responsive"></a></div><div class="listDetails text-center"><div class="title"><a id="productList_${at}" href="https://shop.example/Kueche/item-${at}.html" class="title" title="${title}"><span>${title}</span></a></div><div class="price"><div class="content"><span class="oldPrice text-muted"><del>29,00 €</del></span><span class="lead text-nowrap">${19 + at},50 € *</span></div></div><div class="actions text-center"><button type="submit" class="btn btn-primary hasTooltip">In den Warenkorb</button></div></div></form></div>`,
  },
  {
    name: 'PrestaShop Hummingbird',
    url: 'https://shop.example/fr/3-cuisine',
    language: 'fr',
    titles: FRENCH,
    price: 23.9,
    currency: 'EUR',
    card: (title, at) =>
      `<article class="product-miniature js-product-miniature col" data-id-product="${at}" data-id-product-attribute="0"><div class="card"><a href="https://shop.example/fr/cuisine/${at}-item.html" class="product-miniature__link"><div class="product-miniature__image-container thumbnail-container"><ul class="product-flags js-product-flags"><li class="badge discount">-20%</li></ul><picture><img class="product-miniature__image card-img-top" src="/${at}.jpg" alt="${title}"></picture></div></a><div class="product-miniature__infos card-body"><div class="product-miniature__infos__top"><a href="https://shop.example/fr/cuisine/${at}-item.html"><p class="product-miniature__title">${title}</p></a></div><div class="product-miniature__prices"><div class="product-miniature__discount-price regular-price" aria-label="Prix normal">29,90 €</div><div class="product-miniature__price price" aria-label="Prix">${23 + at},90 €</div></div></div></div></article>`,
  },
  {
    name: 'Tray',
    url: 'https://www.shop.example.com.br/cozinha',
    language: 'pt-BR',
    titles: PORTUGUESE,
    price: 99.9,
    currency: 'BRL',
    card: (title, at) =>
      `<li class="item flex"><div class="product flex"><div class="image"><a href="https://www.shop.example.com.br/cozinha/item-${at}" class="space-image"><img class="lazyload" data-src="/${at}.jpg" alt="${title}" src="data:image/gif;base64,R0lG"></a></div><a href="https://www.shop.example.com.br/cozinha/item-${at}" class="info-product"><div class="product-name">${title}</div><div class="product-price"><div class="down_line"><span class="old-price">de: R$ 129,90</span><span class="current-price">por: R$ ${99 + at},90</span></div><span class="product_pix">R$ 94,90 no Pix</span></div></a></div></li>`,
  },
  {
    name: '91APP',
    url: 'https://www.shop.example.tw/v2/official/SalePageCategory/12',
    language: 'zh-TW',
    titles: ['山茶花 保濕乳液 200ml', '青鳥 隨行杯 500ml', '木日 胡桃木砧板', '晨光 檯燈 附調光'],
    price: 1080,
    currency: 'TWD',
    card: (title, at) =>
      `<li class="column-grid-container__column"><div class="sc-fzXfMw"><a class="product-card__vertical product-card__vertical--hover" href="/SalePage/Index/778${at}12" target="_self"><figure class="product-card__vertical__media-container"><img class="product-card__vertical__media" src="//img.example/${at}.jpg" alt="product"></figure><div class="sc-eLdqWK"><div class="sc-bZQynM">${title}</div><div class="sc-fONwsr"><div class="sc-VJcYb">NT$1,${at}80</div><div class="sc-iQKALj">NT$2,000</div></div></div></a></div></li>`,
  },
];
