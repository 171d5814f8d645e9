/** A shop system's page of one item, with what a person reads on it. */
export interface PlatformItem {
  name: string;
  url: string;
  language: string;
  head: string;
  body: string;
  item: { title: string; brand?: string; price?: number; currency?: string };
  /** Fields that must be left out. */
  without?: ('brand' | 'price' | 'seller')[];
}

const data = (json: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', ...json })}</script>`;

const page = (name: string, language: string, head: string, body: string, item: PlatformItem['item']) => ({
  ...{ name, language, head, body, item },
  url: 'https://shop.example/p/some-thing',
});

/** The class names and the order of things are the systems' own; offers are made up. */
export const PLATFORM_ITEMS: PlatformItem[] = [
  page(
    'Shopify Dawn',
    'en',
    `<title>Walnut Cutting Board &ndash; Maple Hill</title><meta property="og:type" content="product"><meta property="og:title" content="Walnut Cutting Board"><meta property="og:price:amount" content="48.00"><meta property="og:price:currency" content="USD">`,
    `<product-info><div class="product__info-container"><p class="product__text inline-richtext caption-with-letter-spacing">Maple Hill</p><div class="product__title"><h1>Walnut Cutting Board</h1><a href="/products/walnut" class="product__title"><h2 class="h1">Walnut Cutting Board</h2></a></div><div id="price-1"><div class="price price--large price--on-sale"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">$60.00 USD</span></div><div class="price__sale"><span class="visually-hidden">Regular price</span><s class="price-item--regular">$60.00 USD</s><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">$48.00 USD</span></div></div></div><button type="submit" name="add" class="product-form__submit"><span>Add to cart</span></button></div></product-info>${data({ '@type': 'Product', name: 'Walnut Cutting Board', brand: { '@type': 'Brand', name: 'Maple Hill' }, offers: [{ '@type': 'Offer', price: 48.0, priceCurrency: 'USD' }] })}`,
    { title: 'Walnut Cutting Board', brand: 'Maple Hill', price: 48, currency: 'USD' },
  ),
  page(
    'Shopify with variants as a group',
    'en',
    `<title>Walnut Cutting Board</title>${data({ '@type': 'ProductGroup', '@id': '/products/walnut#product', name: 'Walnut Cutting Board', brand: { name: 'Maple Hill' }, hasVariant: [{ '@type': 'Product', name: 'Walnut Cutting Board - Small', offers: { price: '48.00', priceCurrency: 'CAD' } }] })}`,
    '<h1>Walnut Cutting Board</h1><button>Add to cart</button>',
    { title: 'Walnut Cutting Board', brand: 'Maple Hill', price: 48, currency: 'CAD' },
  ),
  page(
    'WooCommerce with Yoast',
    'en-GB',
    `<title>Beard Oil Pine 50ml - Tallow &amp; Sons</title><meta property="og:type" content="article">${data({
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', position: 1, item: { name: 'Home' } }],
        },
        {
          '@type': 'Product',
          name: 'Beard Oil Pine 50ml',
          sku: '771',
          offers: [
            {
              '@type': 'Offer',
              priceSpecification: [
                { '@type': 'UnitPriceSpecification', price: '14.50', priceCurrency: 'GBP' },
              ],
              seller: { '@type': 'Organization', name: 'Tallow & Sons' },
            },
          ],
        },
      ],
    })}`,
    '<div class="product type-product"><div class="woocommerce-product-gallery"><a href="/wp-content/oil.jpg"><img src="/oil.jpg" alt=""></a></div><div class="summary entry-summary"><h1 class="product_title entry-title">Beard Oil Pine 50ml</h1><p class="price"><span class="woocommerce-Price-amount amount"><bdi><span>&pound;</span>14.50</bdi></span></p><form class="cart"><button type="submit" class="single_add_to_cart_button">Add to basket</button></form><div class="product_meta"><span class="sku_wrapper">SKU: <span class="sku">771</span></span><span class="posted_in">Brand: <a href="/brand/tallow/">Tallow</a></span></div></div></div>',
    { title: 'Beard Oil Pine 50ml', brand: 'Tallow', price: 14.5, currency: 'GBP' },
  ),
  page(
    'Magento 2',
    'de',
    '<title>Eichenbrett Waldruh groß - Küche</title><meta property="og:type" content="product"><meta property="og:title" content="Eichenbrett Waldruh groß"><meta property="product:price:amount" content="39.9"><meta property="product:price:currency" content="EUR">',
    '<main><div class="product-info-main"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">Eichenbrett Waldruh groß</span></h1></div><div class="product-info-price"><div class="price-box price-final_price"><span class="special-price"><span class="price-label">Sonderpreis</span><span class="price">39,90 €</span></span><span class="old-price"><span class="price-label">Normalpreis</span><span class="price">49,00 €</span></span></div></div><button id="product-addtocart-button"><span>In den Warenkorb</span></button></div><table class="data table additional-attributes"><tbody><tr><th class="col label" scope="row">Hersteller</th><td class="col data">Holzwerk GmbH</td></tr><tr><th class="col label" scope="row">Marke</th><td class="col data" data-th="Marke">Waldruh</td></tr></tbody></table></main>',
    { title: 'Eichenbrett Waldruh groß', brand: 'Waldruh', price: 39.9, currency: 'EUR' },
  ),
  page(
    'PrestaShop',
    'fr',
    `<title>Planche à découper Noyer</title>${data({ '@type': 'Product', name: 'Planche à découper Noyer', description: 'x', brand: { '@type': 'Thing', name: 'Noyeraie' }, offers: { '@type': 'Offer', priceCurrency: 'EUR', price: '23.9' } })}`,
    '<section id="main"><h1 class="h1">Planche à découper Noyer</h1><div class="product-prices"><div class="product-discount"><span class="regular-price">29,90 €</span></div><div class="current-price"><span class="current-price-value" content="23.9">23,90 €</span></div></div><button class="btn btn-primary add-to-cart">Ajouter au panier</button><div class="product-manufacturer"><label class="label">Marque</label><span><a href="/fr/brand/3-noyeraie">Noyeraie</a></span></div></section>',
    { title: 'Planche à découper Noyer', brand: 'Noyeraie', price: 23.9 },
  ),
  page(
    'OpenCart without data',
    'en',
    '<title>Orbita Desk Lamp with Dimmer</title>',
    '<div id="product-product"><div class="col-sm-4"><h1>Orbita Desk Lamp with Dimmer</h1><ul class="list-unstyled"><li>Brand: <a href="/index.php?route=product/manufacturer/info&amp;manufacturer_id=8">Orbita</a></li><li>Product Code: Lamp 15</li><li>Availability: In Stock</li></ul><ul class="list-unstyled"><li><span style="text-decoration: line-through;">$122.00</span></li><li><h2>$110.00</h2></li><li>Ex Tax: $90.00</li></ul><button type="button" id="button-cart">Add to Cart</button></div></div>',
    { title: 'Orbita Desk Lamp with Dimmer', brand: 'Orbita', price: 110, currency: 'USD' },
  ),
  page(
    'BigCommerce',
    'en',
    '<title>Beard Oil Pine - Shop</title><meta property="og:type" content="product"><meta property="product:price:amount" content="19.95"><meta property="product:price:currency" content="USD">',
    '<div class="productView"><section class="productView-details product-data"><div class="productView-product"><h1 class="productView-title">Beard Oil Pine</h1><h2 class="productView-brand"><a href="/tallow/"><span>Tallow</span></a></h2><div class="productView-price"><div class="price-section price-section--withoutTax rrp-price--withoutTax" style="display: none;">MSRP: <span class="price price--rrp"></span></div><div class="price-section price-section--withoutTax"><span class="price price--withoutTax">$19.95</span></div></div></div></section><input id="form-action-addToCart" type="submit" value="Add to Cart"></div>',
    { title: 'Beard Oil Pine', brand: 'Tallow', price: 19.95, currency: 'USD' },
  ),
  page(
    'Salesforce Commerce (SFRA)',
    'en',
    '<title>Walnut Cutting Board | Shop</title>',
    '<div class="container product-detail product-wrapper" data-pid="25518447M"><div class="row"><div class="col-12"><h1 class="product-name hidden-sm-down">Walnut Cutting Board</h1></div></div><div class="row"><div class="product-number">Item No. <span class="product-id">25518447M</span></div><div class="prices"><div class="price"><span><del><span class="strike-through list"><span class="value" content="99.00"><span class="sr-only">Price reduced from</span>$99.00<span class="sr-only">to</span></span></span></del><span class="sales"><span class="value" content="79.99">$79.99</span></span></span></div></div><button class="add-to-cart btn btn-primary">Add to Cart</button></div></div>',
    { title: 'Walnut Cutting Board', price: 79.99, currency: 'USD' },
  ),
  page(
    'SAP Commerce (Hybris)',
    'en',
    '<title>Insulated Bottle 750 | Bottles | Kitchen | Shop</title>',
    '<div class="product-details page-title"><div class="name">Insulated Bottle 750<span class="sku">ID</span><span class="code">1934793</span></div></div><div class="product-main-info"><p class="price">$29.00</p><div class="description">A bottle</div><button id="addToCartButton" type="submit" class="btn js-add-to-cart">Add to cart</button></div>',
    { title: 'Insulated Bottle 750', price: 29, currency: 'USD' },
  ),
  page(
    'VTEX IO',
    'pt-BR',
    `<title>Luminária de mesa Orbita preta - Loja</title>${data({ '@type': 'Product', name: 'Luminária de mesa Orbita preta', brand: { '@type': 'Brand', name: 'Orbita' }, sku: '10577', offers: { '@type': 'AggregateOffer', lowPrice: 189.9, highPrice: 189.9, priceCurrency: 'BRL', offers: [{ '@type': 'Offer', price: 189.9, priceCurrency: 'BRL', seller: { '@type': 'Organization', name: 'Luz do Vale' } }] } })}`,
    '<h1 class="vtex-store-components-3-x-productNameContainer t-heading-4"><span class="vtex-store-components-3-x-productBrand">Luminária de mesa Orbita preta</span></h1><button><span class="vtex-add-to-cart-button-0-x-buttonText">Adicionar ao carrinho</span></button>',
    { title: 'Luminária de mesa Orbita preta', brand: 'Orbita', price: 189.9, currency: 'BRL' },
  ),
  page(
    'Tiendanube',
    'es',
    '<title>Tabla de cortar Nogal - Comprar en Casa Nogal</title><meta property="og:type" content="tiendanube:product"><meta property="og:title" content="Tabla de cortar Nogal"><meta property="tiendanube:price" content="47000">',
    '<div id="single-product"><h1 class="js-product-name h2">Tabla de cortar Nogal</h1><div class="price-container"><span class="price-compare"><span id="compare_price_display">$60.000,00</span></span><span class="h3 js-price-display" id="price_display" data-product-price="4700000">$47.000,00</span></div><div><strong>3</strong> cuotas de <strong>$15.666,67</strong></div><input type="submit" class="js-addtocart" value="Agregar al carrito"></div>',
    { title: 'Tabla de cortar Nogal', price: 47000 },
  ),
  page(
    'Shopware 6',
    'de',
    '<title>Bartöl Kiefer 50 ml | SW10018</title><meta property="og:type" content="product"><meta property="product:brand" content="Talgwerk"><meta property="product:price:amount" content="12.95"><meta property="product:price:currency" content="EUR">',
    '<div class="product-detail" itemscope itemtype="https://schema.org/Product"><h1 class="product-detail-name" itemprop="name">Bartöl Kiefer 50 ml</h1><a href="https://talg.example" class="product-detail-manufacturer-link" rel="noreferrer noopener">Talgwerk</a><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><meta itemprop="price" content="12.95"><p class="product-detail-price">12,95 €</p><div class="product-detail-price-unit">Inhalt: 0.05 l (259,00 €* / 1 l)</div><button class="btn btn-buy">In den Warenkorb</button></div></div>',
    { title: 'Bartöl Kiefer 50 ml', brand: 'Talgwerk', price: 12.95, currency: 'EUR' },
  ),
  page(
    'Bitrix',
    'ru',
    '<title>Чайник Самовар-М 1.7 л — купить по цене 2 490 руб. в интернет-магазине</title>',
    '<div class="bx-catalog-element" itemscope itemtype="http://schema.org/Product"><h1 class="bx-title">Чайник Самовар-М 1.7 л</h1><div class="product-item-detail-price-old">2 990 руб.</div><div class="product-item-detail-price-current">2 490 руб.</div><a class="btn btn-primary product-item-detail-buy-button" href="javascript:void(0);"><span>В корзину</span></a><dl class="product-item-detail-properties"><dt>Производитель</dt><dd>Завод № 5</dd><dt>Бренд</dt><dd>Самовар-М</dd></dl><meta itemprop="name" content="Чайник Самовар-М 1.7 л"><span itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="2490"><meta itemprop="priceCurrency" content="RUB"></span></div>',
    { title: 'Чайник Самовар-М 1.7 л', brand: 'Самовар-М', price: 2490, currency: 'RUB' },
  ),
  page(
    'InSales',
    'ru',
    '<title>Доска разделочная орех – купить в Ореховом доме</title>',
    '<div class="product"><h1 class="product__title heading">Доска разделочная орех</h1><div class="product__price"><span class="product__price-cur">1 890 ₽</span><span class="product__price-old">2 490 ₽</span></div><button class="add-cart-counter__btn button">В корзину</button><div class="product__property"><div class="product__property-name">Торговая марка</div><div class="product__property-value">Орешек</div></div></div>',
    { title: 'Доска разделочная орех', brand: 'Орешек', price: 1890, currency: 'RUB' },
  ),
  page(
    'Shoptet',
    'cs',
    '<title>Prkénko ořech velké - Kuchyně u Lípy</title><meta property="og:type" content="website">',
    '<div class="p-detail" itemscope itemtype="https://schema.org/Product"><meta itemprop="name" content="Prkénko ořech velké"><div class="p-detail-inner-header"><h1>Prkénko ořech velké</h1><span class="p-code">Kód: <span>1477</span></span></div><div class="p-info-wrapper"><div class="price"><span class="price-standard"><span>599 Kč</span></span><strong class="price-final" data-testid="productCardPrice">499 Kč</strong><span class="price-additional">412,40 Kč bez DPH</span></div><div class="detail-parameters">Značka: <a href="/znacka/lipa/">Lípa</a></div><button type="submit" class="btn add-to-cart-button">Přidat do košíku</button></div></div>',
    { title: 'Prkénko ořech velké', brand: 'Lípa', price: 499, currency: 'CZK' },
  ),
  page(
    'IdoSell',
    'pl',
    '<title>Deska do krojenia orzech | Sklep Kuchnia</title>',
    '<section id="projector_productname"><h1 class="product_name__name m-0">Deska do krojenia orzech</h1><div class="product_name__firm"><a class="firm_logo" href="/firm-pol-12-Orzech.html"><img src="/o.png" alt="Nordwind"></a></div></section><div id="projector_prices_section"><del id="projector_price_maxprice">119,90 zł</del><strong class="projector_prices__price" id="projector_price_value">89,90 zł</strong><span class="projector_prices__lowest">Najniższa cena produktu w okresie 30 dni: 79,90 zł</span></div><button id="projector_button_basket">Dodaj do koszyka</button><div class="dictionary__param"><span class="dictionary__name_txt">Marka</span><a class="dictionary__value_txt" href="/firm">Nordwind</a></div>',
    { title: 'Deska do krojenia orzech', brand: 'Nordwind', price: 89.9, currency: 'PLN' },
  ),
  page(
    'T-Soft',
    'tr',
    '<title>Ceviz Kesme Tahtası Büyük - Mutfak</title>',
    '<div id="productDetail"><h1 id="productName">Ceviz Kesme Tahtası Büyük</h1><div class="brand">Marka: <a href="/nordwind">Nordwind</a></div><div class="price-wrapper"><div class="product-price-not-discounted"><del>1.999,90 TL</del></div><div class="product-current-price">1.249,90 TL</div></div><a id="addToCartBtn" class="btn">SEPETE EKLE</a></div>',
    { title: 'Ceviz Kesme Tahtası Büyük', brand: 'Nordwind', price: 1249.9, currency: 'TRY' },
  ),
  page(
    'Salla',
    'ar',
    `<title>لوح تقطيع من خشب الجوز | متجر الخشب</title>${data({ '@type': 'Product', name: 'لوح تقطيع من خشب الجوز', brand: { '@type': 'Brand', name: 'نوردويند' }, offers: { '@type': 'Offer', price: 129, priceCurrency: 'SAR' } })}`,
    '<h1 class="text-xl">لوح تقطيع من خشب الجوز</h1><h2 class="total-price">129 ر.س</h2><salla-add-product-button><button>إضافة إلى السلة</button></salla-add-product-button>',
    { title: 'لوح تقطيع من خشب الجوز', brand: 'نوردويند', price: 129, currency: 'SAR' },
  ),
  page(
    'Haravan',
    'vi',
    '<title>Thớt gỗ óc chó lớn – Nhà Bếp</title><meta property="og:type" content="product">',
    '<div class="product-content-desc"><h1>Thớt gỗ óc chó lớn</h1><span class="pro-soldold">Thương hiệu: <strong>Nordwind</strong></span><div class="product-price"><span class="pro-price">350,000₫</span><del>400,000₫</del></div><button type="button" id="add-to-cart">Thêm vào giỏ</button></div>',
    { title: 'Thớt gỗ óc chó lớn', brand: 'Nordwind', price: 350000, currency: 'VND' },
  ),
  page(
    'Cafe24',
    'ko',
    '<title>하늘 린넨 셔츠 블루 - 하늘상점</title><meta property="og:type" content="product"><meta property="og:title" content="하늘 린넨 셔츠 블루"><meta property="product:price:amount" content="39000"><meta property="product:price:currency" content="KRW">',
    '<div class="xans-product-detail"><div class="headingArea"><h2>하늘 린넨 셔츠 블루</h2></div><table><tbody><tr class="xans-record-"><th scope="row"><span>판매가</span></th><td><strong id="span_product_price_text">39,000원</strong></td></tr><tr class="xans-record-"><th scope="row"><span>브랜드</span></th><td><span>하늘결</span></td></tr></tbody></table><a href="#none" class="btnSubmit" onclick="product_submit(1)"><span>구매하기</span></a></div>',
    { title: '하늘 린넨 셔츠 블루', brand: '하늘결', price: 39000, currency: 'KRW' },
  ),
  page(
    'EC-CUBE',
    'ja',
    '<title>暮らしの道具店 / 木の実 カッティングボード</title><meta property="og:type" content="og:product"><meta property="og:title" content="木の実 カッティングボード">',
    '<div class="ec-productRole__profile"><div class="ec-productRole__title"><h2 class="ec-headingTitle">木の実 カッティングボード</h2></div><div class="ec-productRole__priceRegular"><span class="ec-productRole__priceRegularTxt">通常価格：<span class="price01-default">￥3,300</span> 税込</span></div><div class="ec-productRole__price"><div class="ec-price"><span class="ec-price__price price02-default">￥2,200</span><span class="ec-price__tax">税込</span></div></div><button class="ec-blockBtn--action add-cart">カートに入れる</button></div>',
    { title: '木の実 カッティングボード', price: 2200, currency: 'JPY' },
  ),
  page(
    'Shopline',
    'zh-TW',
    '<title>青鳥 隨行杯 500ml｜山茶花生活</title><meta property="og:type" content="product"><meta property="og:title" content="青鳥 隨行杯 500ml"><meta property="product:brand" content="青鳥"><meta property="product:price:amount" content="1080"><meta property="product:price:currency" content="TWD">',
    '<div class="product-info"><h1 class="Product-title">青鳥 隨行杯 500ml</h1><div class="price-regular">NT$2,000</div><div class="price-sale">NT$1,080</div><button id="btn-add-to-cart">加入購物車</button></div>',
    { title: '青鳥 隨行杯 500ml', brand: '青鳥', price: 1080, currency: 'TWD' },
  ),
  page(
    'Youzan',
    'zh-CN',
    '<title>木日 胡桃木砧板 大号</title>',
    '<div class="goods-detail"><div class="goods-price"><span>¥</span><span>128</span><span>.00</span></div><div class="goods-price__origin">价格：¥168.00</div><h2 class="goods-title__main">木日 胡桃木砧板 大号</h2><div class="goods-action"><div class="goods-btns__button">加入购物车</div><button>立即购买</button></div></div>',
    { title: '木日 胡桃木砧板 大号', price: 128, currency: 'CNY' },
  ),
  page(
    'Shoplazza',
    'en',
    `<title>Walnut Cutting Board - Maple Hill</title>${data({ '@type': 'product', name: 'Walnut Cutting Board', brand: { '@type': 'Brand', name: 'MAPLE HILL' }, offers: { '@type': 'AggregateOffer', lowPrice: '15.99', priceCurrency: 'USD' } })}`,
    '<h1 class="product-info__header_title dj_skin_product_title">Walnut Cutting Board</h1><span class="money">$15.99</span><button class="product-info__add-to-cart">ADD TO CART</button>',
    { title: 'Walnut Cutting Board', brand: 'MAPLE HILL', price: 15.99, currency: 'USD' },
  ),
  page(
    'Ueeshop',
    'en',
    '<title>Walnut Cutting Board,Kitchen-Maple Hill</title>',
    '<div class="goods_info"><h1 class="goods_name themes_products_title">Walnut Cutting Board</h1><div class="goods_price"><del class="price_0">US$19.99</del><span class="cur_price"><em>US$</em><strong id="cur_price">12.50</strong></span></div><input type="button" class="add_btn addtocart" value="ADD TO CART"></div>',
    { title: 'Walnut Cutting Board', price: 12.5, currency: 'USD' },
  ),
  page(
    'CS-Cart',
    'en',
    '<title>Kitchen :: Walnut Cutting Board</title>',
    '<div class="ty-product-block ty-product-detail"><h1 class="ty-product-block-title"><bdi>Walnut Cutting Board</bdi></h1><div class="ty-product-block__price-actual"><span class="ty-price"><span class="ty-price-num">$</span><span class="ty-price-num">45.00</span></span></div><button class="ty-btn__primary ty-btn__add-to-cart">Add to cart</button><div class="ty-product-feature"><div class="ty-product-feature__label">Brand:</div><div class="ty-product-feature__value">Maple Hill</div></div></div>',
    { title: 'Walnut Cutting Board', brand: 'Maple Hill', price: 45, currency: 'USD' },
  ),
  page(
    'nopCommerce',
    'en',
    '<title>Shop. Orbita Desk Lamp with Dimmer</title><meta property="og:type" content="product"><meta property="og:title" content="Orbita Desk Lamp with Dimmer">',
    '<div class="product-essential"><div class="overview"><div class="product-name"><h1>Orbita Desk Lamp with Dimmer</h1></div><div class="manufacturers"><span class="label">Manufacturer:</span><span class="value"><a href="/orbita">Orbita</a></span></div><div class="prices"><div class="old-product-price"><span>Old price:</span><span>$1,400.00</span></div><div class="product-price"><span class="price-value-4">$1,200.00</span></div></div><button type="button" id="add-to-cart-button-4">Add to cart</button></div></div>',
    { title: 'Orbita Desk Lamp with Dimmer', price: 1200, currency: 'USD' },
  ),
  page(
    'Wix',
    'en',
    `<title>Walnut Board | Maple Hill</title><meta property="og:type" content="product"><meta property="og:title" content="Walnut Board | Maple Hill"><meta property="product:price:amount" content="42"><meta property="product:price:currency" content="GBP">${data({ '@type': 'Product', name: 'Walnut Board', Offers: { '@type': 'Offer', price: '42', priceCurrency: 'GBP' } })}`,
    '<h1 data-hook="product-title">Walnut Board</h1><div data-hook="product-price"><span data-wix-price="£42.00">£42.00</span><span>Price</span></div><button data-hook="add-to-cart">Add to Cart</button>',
    { title: 'Walnut Board', price: 42, currency: 'GBP' },
  ),
];
