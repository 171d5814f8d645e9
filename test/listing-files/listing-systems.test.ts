import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

async function read(lines: readonly string[]) {
  const opened = await openListings(strToU8(`${lines.join('\n')}\n`), { headed: true });
  const rows = [];
  for await (const row of opened.wholeRows()) rows.push(row);
  const listings = rows.map((row) => ('listing' in row ? row.listing : row.error));
  return {
    rows,
    listings,
    leftOut: opened.leftOut.map(({ key, params }) => [key, ...Object.values(params ?? {})]),
    guess: opened.guess,
  };
}

type Expected = { title: string; brand?: string; id?: string; seller?: string; price?: number };
const FILES: [name: string, lines: string[], first: Expected][] = [
  [
    'eBay File Exchange',
    [
      'Info,Version=1.0.0,Template=fx_category_template_EBAY_US',
      '*Action(SiteID=US|Country=US),CustomLabel,*Category,*Title,*ConditionID,C:Brand,*Description,*StartPrice,*Quantity',
      'Add,S-1,15709,Zorvante trail runner,1000,Zorvante,"<p>long, long text</p>",59.90,3',
    ],
    { title: 'Zorvante trail runner', brand: 'Zorvante', id: 'S-1', price: 59.9 },
  ],
  [
    'eBay active listings report',
    [
      'Item number,Title,Variation details,Custom label (SKU),Available quantity,Currency,Start price',
      '3001,Zorvante mug,,M-1,4,USD,9.50',
    ],
    { title: 'Zorvante mug', id: 'M-1', price: 9.5 },
  ],
  [
    'Amazon flat file',
    [
      'TemplateType=fptcustom\tVersion=2023.1\tTemplateSignature=x',
      'Product Type\tSeller SKU\tBrand Name\tProduct Name\tStandard Price',
      'feed_product_type\titem_sku\tbrand_name\titem_name\tstandard_price',
      'shoes\tA-1\tZorvante\tZorvante shoes 27" box\t20',
    ],
    { title: 'Zorvante shoes 27" box', brand: 'Zorvante', id: 'A-1', price: 20 },
  ],
  [
    'Amazon listing template',
    [
      'settings=x\t\t',
      'SKU\tBrand\tItem Name',
      'contribution_sku#1.value\tbrand[marketplace_id=A1]#1.value\titem_name[marketplace_id=A1][language_tag=it_IT]#1.value',
      'B-1\tZorvante\tGiacca Zorvante',
    ],
    { title: 'Giacca Zorvante', brand: 'Zorvante', id: 'B-1' },
  ],
  [
    'Amazon listings report',
    [
      'item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity',
      '"Vintage" tee\tx\tL1\tC-1\t5\t1',
    ],
    { title: '"Vintage" tee', id: 'C-1', price: 5 },
  ],
  [
    'Shopify',
    [
      'Handle,Title,Body (HTML),Vendor,Type,Variant SKU,Variant Price',
      'run,Air runner,<p>x</p>,Zorvante,Shoes,R-42,89.90',
    ],
    { title: 'Air runner', brand: 'Zorvante', id: 'R-42', price: 89.9 },
  ],
  [
    'WooCommerce',
    [
      'ID,Type,SKU,Name,Published,Regular price,Categories,Brands',
      '7,simple,W-1,Zorvante cap,1,12,Hats,Zorvante',
    ],
    { title: 'Zorvante cap', brand: 'Zorvante', id: 'W-1', price: 12 },
  ],
  [
    'Magento',
    [
      'sku,store_view_code,attribute_set_code,product_type,name,price,manufacturer',
      'G-1,,Default,simple,Zorvante bag,30,Zorvante',
    ],
    { title: 'Zorvante bag', brand: 'Zorvante', id: 'G-1', price: 30 },
  ],
  [
    'Taobao Assistant',
    [
      'version 1.00',
      'title\tcid\tseller_cids\tstuff_status\tprice\tnum\touter_id',
      '宝贝名称\t宝贝类目\t店铺类目\t新旧程度\t宝贝价格\t宝贝数量\t商家编码',
      '佐万特 运动鞋\t50012\t\t1\t99.00\t5\tT-1',
    ],
    { title: '佐万特 运动鞋', id: 'T-1', price: 99 },
  ],
  [
    '1688 / Alibaba',
    ['产品标题,类目,品牌,单价,可售数量,货号', '佐万特水杯,杯,佐万特,3.5,100,Q1'],
    { title: '佐万特水杯', brand: '佐万特', id: 'Q1', price: 3.5 },
  ],
  [
    'AliExpress',
    ['Product ID,Subject,Brand Name,Price,Stock', '100,Zorvante cable,Zorvante,2,9'],
    { title: 'Zorvante cable', brand: 'Zorvante', id: '100', price: 2 },
  ],
  [
    'Shopee mass upload',
    [
      'ps_category|0|0\tps_product_name|1|0\tps_brand|1|1\tps_price|1|1\tps_sku_short|0|0',
      'Category\tProduct Name\tBrand\tPrice\tSKU',
      'Optional\tMandatory\tOptional\tMandatory\tOptional',
      '1\tZorvante case\tZorvante\t4\tP-1',
    ],
    { title: 'Zorvante case', brand: 'Zorvante', id: 'P-1', price: 4 },
  ],
  [
    'Shopee mass update',
    [
      'et_title_product_id,et_title_product_name,et_title_variation_sku,et_title_variation_price',
      '商品ID,商品名稱,SKU,價格',
      '9,佐萬特手機殼,K-1,88',
    ],
    { title: '佐萬特手機殼', id: 'K-1', price: 88 },
  ],
  [
    'Lazada',
    ['Group No,catId,*Product Name,Brand,Price,SellerSKU', '1,2,Zorvante lamp,Zorvante,7,Z-1'],
    { title: 'Zorvante lamp', brand: 'Zorvante', id: 'Z-1', price: 7 },
  ],
  [
    'TikTok Shop',
    [
      'category,brand,product_name,parcel_weight,price,seller_sku',
      'Mandatory,Optional,Mandatory,Mandatory,Mandatory,Optional',
      'x,Zorvante,Zorvante brush,0.2,3,TT-1',
    ],
    { title: 'Zorvante brush', brand: 'Zorvante', id: 'TT-1', price: 3 },
  ],
  [
    'Wish',
    [
      'Parent Unique ID,*Product Name,*Unique ID,*Price,*Quantity,*Tags,Brand',
      'P,Zorvante ring,U-1,1,5,x,Zorvante',
    ],
    { title: 'Zorvante ring', brand: 'Zorvante', id: 'U-1', price: 1 },
  ],
  [
    'Ozon',
    ['Артикул*;Название товара;Цена, руб.*;Бренд*', 'O-1;Кроссовки Зорванте;100;Зорванте'],
    { title: 'Кроссовки Зорванте', brand: 'Зорванте', id: 'O-1', price: 100 },
  ],
  [
    'Wildberries',
    ['Артикул продавца;Артикул WB;Наименование;Бренд', 'W-9;1;Кеды Зорванте;Зорванте'],
    { title: 'Кеды Зорванте', brand: 'Зорванте', id: 'W-9' },
  ],
  [
    'SHEIN',
    ['SPU,SKC,SKU,商品名称,品牌,售价', 's1,c1,k1,佐万特裙,佐万特,20'],
    { title: '佐万特裙', brand: '佐万特', id: 'k1', price: 20 },
  ],
  [
    'Temu',
    ['店铺,SPU ID,商品名称,SKU货号,申报价格', 'A店,8,佐万特灯,D-1,6'],
    { title: '佐万特灯', id: 'D-1', seller: 'A店', price: 6 },
  ],
  [
    'Google Merchant feed',
    [
      'id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tbrand',
      'F1\tZorvante tent\tx\thttps://x.example\ty\tin_stock\t99.00 USD\tZorvante',
    ],
    { title: 'Zorvante tent', brand: 'Zorvante', id: 'F1', price: 99 },
  ],
];

describe('a file tells its system by its headings, and is read as that system means them', () => {
  test.each(FILES)('%s', async (name, lines, expected) => {
    const { listings, leftOut } = await read(lines);
    expect(listings).toHaveLength(1);
    expect(listings[0]).toMatchObject(expected);
    expect(leftOut).toContainEqual(['notice.systemRecognised', name]);
  });

  test('and no two of them are taken for each other', async () => {
    for (const [name, lines] of FILES) {
      const { leftOut } = await read(lines);
      expect(leftOut.filter(([key]) => key === 'notice.systemRecognised')).toEqual([
        ['notice.systemRecognised', name],
      ]);
    }
  });
});

describe('a product over several rows', () => {
  test('Shopify: variants and pictures take title and brand from their product, and stay rows', async () => {
    const { rows, listings } = await read([
      'Handle,Title,Vendor,Variant SKU,Variant Price,Image Src',
      'run,Air runner,Zorvante,R-42,89.90,a.jpg',
      'run,,,R-43,79.90,',
      'run,,,,,b.jpg',
      'mug,Plain mug,Acme,M-1,9.90,',
      'lost,,,L-1,1,',
    ]);
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(listings).toMatchObject([
      { title: 'Air runner', brand: 'Zorvante', id: 'R-42' },
      { title: 'Air runner', brand: 'Zorvante', id: 'R-43', price: 79.9 },
      { title: 'Air runner', brand: 'Zorvante' },
      { title: 'Plain mug', brand: 'Acme' },
      { key: 'notice.noTitle' },
    ]);
  });

  test('eBay: rows of variations are told by their relationship', async () => {
    const { listings } = await read([
      '*Action,*Category,*Title,C:Brand,Relationship,RelationshipDetails,*StartPrice',
      'Add,1,Zorvante tee,Zorvante,,,',
      ',,,,Variation,Size=L,10',
      ',,,,,,5',
    ]);
    expect(listings).toMatchObject([
      { title: 'Zorvante tee' },
      { title: 'Zorvante tee', brand: 'Zorvante', price: 10 },
      { key: 'notice.noTitle' },
    ]);
  });

  test('what a variant says itself stands', async () => {
    const { listings } = await read([
      'Handle,Title,Vendor,Variant SKU',
      'run,Air runner,Zorvante,R-42',
      'run,,Otherbrand,R-43',
    ]);
    expect(listings[1]).toMatchObject({ title: 'Air runner', brand: 'Otherbrand' });
  });
});

test.each([
  ['*Title,SKU,Qty', 'a,S1,3', { title: 'a', id: 'S1', quantity: 3 }],
  ['Title,SKU,Qty', 'a,S1,3', { title: 'a', id: 'S1', quantity: 3 }],
  ['item-name;price (EUR)', 'a;5', { title: 'a', price: 5 }],
  ['商品名称：;价格（元）;店铺', 'a;5;B', { title: 'a', price: 5, seller: 'B' }],
  ['item_title|C:Brand', 'a|N', { title: 'a', brand: 'N' }],
  ['PRODUCT-NAME\tBRAND-NAME', 'a\tN', { title: 'a', brand: 'N' }],
])(
  'decorated headings are read where nobody is asked, as they are shown where somebody is: %s',
  async (head, row, listing) => {
    const { listings, guess } = await read([head, row]);
    expect(listings[0]).toMatchObject(listing);
    expect(Object.keys(guess).sort()).toEqual(Object.keys(listing).sort());
  },
);
