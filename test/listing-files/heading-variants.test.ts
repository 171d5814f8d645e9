import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NAME_END } from '../../lib/domain/several-names';
import { openListings } from '../../lib/listing-files/open-listings';

async function firstOf(text: string) {
  for await (const row of (await openListings(strToU8(text), { headed: true })).wholeRows())
    return 'listing' in row ? row.listing : row.error.key;
  return undefined;
}

const quoted = (heading: string) => `"${heading.replaceAll('"', '""')}"`;
const brandUnder = async (heading: string) =>
  Object(await firstOf(`Title,${quoted(heading)},Price\nRunning shoe,Zorvex,12\n`)).brand as unknown;

describe('the column of brands by the words of the law', () => {
  test.each([
    ...['MARKS', 'Mark', 'Trademark', 'Trade Mark', 'Trade marks', 'trade_mark', 'Trade Name', 'TM'],
    ...[
      'Товарный знак',
      'Торговый знак',
      '商标',
      '商标名称',
      '商標',
      '상표',
      'Marca comercial',
      'Warenzeichen',
    ],
  ])('%s', async (heading) => {
    expect(await brandUnder(heading)).toBe('Zorvex');
  });

  test('stands beside one of brands', async () => {
    const read = await firstOf('Title,Brand,Trademark\nRunning shoe,Zorvex,Kelmira\n');
    expect(read).toMatchObject({ brand: `Zorvex${NAME_END}Kelmira` });
  });

  test.each(['Remarks', 'Marked', 'Marketing', 'Trademark office', 'Mark-up', 'Market', 'ATM', '商标注册号'])(
    '%s is no brand',
    async (heading) => {
      expect(await brandUnder(heading)).toBeUndefined();
    },
  );
});

describe('letters of another script in a heading', () => {
  test.each([
    'Вrand',
    'Brаnd',
    'ВRАND',
    'Бpенд',
    'Бренд товaра',
    'Маркa',
    'Trаdеmark',
    'Μarca',
    'МАКЕ',
    'MAPKA',
    'ТМ',
  ])('%s is still that of the brands', async (heading) => {
    expect(await brandUnder(heading)).toBe('Zorvex');
  });

  test.each(['Тitle', 'Nаme', 'Prоduct nаme', 'Нaименование', 'Названиe товара'])(
    '%s is still that of the titles',
    async (heading) => {
      expect(await firstOf(`SKU,${heading},Price\nA1,Running shoe,12\n`)).toMatchObject({
        title: 'Running shoe',
      });
    },
  );

  test.each(['Вraнd', 'Щrand', 'Бrand'])('%s is nothing that anybody reads so', async (heading) => {
    expect(await brandUnder(heading)).toBeUndefined();
  });
});

describe('what stands around the word of a heading', () => {
  test.each([
    ...[
      'Ｂｒａｎｄ',
      'Br\u200band',
      'Brand\u00a0name',
      '【必填】品牌',
      '1.品牌',
      'B. Brand',
      'Brand?',
      '"Brand"',
      'Brand.',
    ],
    ...[
      'Brand / Marke',
      'Hersteller/Marke',
      'Brand or Manufacturer',
      '品牌/Brand',
      'Brand 品牌',
      '品牌中文名',
      'Extended Property: Brand',
      'attribute:pa_brand',
      'brand_en',
      'pa_brand',
    ],
  ])('%s', async (heading) => {
    expect(await brandUnder(heading)).toBe('Zorvex');
  });

  test.each([
    '商品名称/Product Name',
    'Product Name 商品名称',
    'Title / Titel',
    '英文品名',
    '申报品名',
    'Title EN',
  ])('%s is that of the titles', async (heading) => {
    expect(await firstOf(`SKU,${heading},Price\nA1,Running shoe,12\n`)).toMatchObject({
      title: 'Running shoe',
    });
  });

  test.each([
    'Brand/Price',
    'Brand 2020 sales',
    '品牌 ID',
    'brand_id',
    'Brand owner',
    'seller/name',
    'Branding',
    'related/brand',
    'attributes.brand_count',
  ])('%s is no brand', async (heading) => {
    expect(await brandUnder(heading)).toBeUndefined();
  });
});

describe('what describes goods', () => {
  test.each([
    'Item Description',
    'Description',
    'Contents',
    'Nature and quantity of goods',
    'Описание товара',
    '内件品名',
  ])('%s is the title where nothing names them', async (heading) => {
    expect(await firstOf(`SKU,${heading},Price\nA1,Running shoe,12\n`)).toMatchObject({
      title: 'Running shoe',
    });
  });

  test.each(['Title', 'Name', 'Product Name', '商品名称', 'Наименование'])(
    '%s goes before it',
    async (heading) => {
      const read = await firstOf(`Description,${heading}\nLong words,Running shoe\n`);
      expect(read).toMatchObject({ title: 'Running shoe' });
    },
  );
});
