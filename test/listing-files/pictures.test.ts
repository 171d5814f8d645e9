import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { guessPictureColumns } from '../../lib/listing-files/picture-columns';
import { pictureNamesIn } from '../../lib/listing-files/picture-names';

describe('the pictures that a cell names', () => {
  test.each<[string, unknown, string[]]>([
    ['one address', ' https://img.example/a.jpg ', ['https://img.example/a.jpg']],
    [
      'addresses by bars',
      'https://i.example/a|https://i.example/b',
      ['https://i.example/a', 'https://i.example/b'],
    ],
    [
      'addresses by commas',
      'https://i.example/a.jpg, https://i.example/b',
      ['https://i.example/a.jpg', 'https://i.example/b'],
    ],
    [
      'addresses by bare commas',
      'https://i.example/a,https://i.example/b',
      ['https://i.example/a', 'https://i.example/b'],
    ],
    [
      'addresses by spaces',
      'https://i.example/a https://i.example/b',
      ['https://i.example/a', 'https://i.example/b'],
    ],
    [
      'addresses on lines of a cell',
      '//i.example/a\n//i.example/b',
      ['https://i.example/a', 'https://i.example/b'],
    ],
    ['files by semicolons', 'a.jpg; b b.png', ['a.jpg', 'b b.png']],
    ['files by commas', 'a.jpg,b.png', ['a.jpg', 'b.png']],
    ['a comma of an address', 'https://i.example/w_1,h_2/a.jpg', ['https://i.example/w_1,h_2/a.jpg']],
    ['a list of JSON in a text', '["a.jpg","b.jpg"]', ['a.jpg', 'b.jpg']],
    ['a file whose name begins with a bracket', '[1] front.jpg', ['[1] front.jpg']],
    ['a list', ['a.jpg', { src: 'b.jpg' }, 7, null], ['a.jpg', 'b.jpg']],
    ['an object', { url: 'https://i.example/a' }, ['https://i.example/a']],
    ['words for nothing', 'N/A', []],
    ['nothing', '', []],
    ['a number', 5, []],
  ])('%s', (_, cell, names) => {
    expect(pictureNamesIn(cell)).toEqual(names);
  });

  test('a cell of a hundred thousand spaces or endings takes no longer than any other', () => {
    const before = process.cpuUsage();
    for (const part of [' ', '.png?', ',', '[']) pictureNamesIn(part.repeat(100_000));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('the columns of pictures', () => {
  test.each([
    ['Amazon', ['item_name', 'main_image_url', 'other_image_url1', 'swatch_image_url']],
    ['Shopify', ['Title', 'Image Src', 'Variant Image']],
    ['eBay', ['Title', 'PicURL']],
    ['Shopee', ['Product Name', 'ps_item_cover_image', 'ps_item_image_1']],
    ['Google feed', ['title', 'g:image_link', 'g:additional_image_link']],
    ['Chinese', ['商品标题', '商品主图', '附图1', '图片链接', '主图(URL)']],
    ['Japanese', ['商品名', '商品画像URL', '画像1']],
    ['Korean', ['상품명', '대표이미지']],
    ['Russian', ['Название', 'Ссылка на главное фото', 'Изображения товара']],
    ['Spanish', ['Título', 'URL de la imagen', 'imagen principal']],
    ['German', ['Titel', 'Produktbild 1', 'Bilder']],
  ])('by their headings: %s', (_, headers) => {
    const [, ...pictures] = headers.keys();
    expect(guessPictureColumns(headers, [], { title: 0 })).toEqual(pictures);
  });

  test.each(['Image alt text', 'Price', '图书', 'Photographer', 'Number of images', 'Picture frame size'])(
    'a heading of something else: %s',
    (header) => {
      expect(guessPictureColumns([header], [], {})).toEqual([]);
    },
  );

  test('by what is in them, whatever they are called; a heading counts for nothing against it', () => {
    const sample = [
      ['shoes', 'https://i.example/a.jpg', '5', 'https://shop.example/1', ''],
      ['socks', 'b.PNG | c.webp', '7', 'https://shop.example/2', ''],
    ];
    expect(guessPictureColumns(['Name', 'F', 'Images', 'Link', 'Photo'], sample, { title: 0 })).toEqual([
      1, 4,
    ]);
  });

  test('a column that is a field already is none', () => {
    expect(guessPictureColumns(['Title', 'Image URL'], [], { title: 0, url: 1 })).toEqual([]);
  });
});

test('rows have the pictures of the columns that a person settled, each once, and none where none were', async () => {
  const text = 'title,main_image,extra\nshoes,a.jpg,a.jpg|b.jpg\nsocks,,\n';
  const opened = await openListings(strToU8(text));
  expect(opened.pictureColumns).toEqual([1, 2]);
  const images = [];
  for await (const row of opened.rows(opened.guess, [1, 2]))
    images.push('listing' in row && row.listing.images);
  expect(images).toEqual([['a.jpg', 'b.jpg'], []]);

  const unasked = await openListings(strToU8(text));
  const { value } = await unasked.rows(unasked.guess).next();
  expect(value).toMatchObject({ listing: { images: [] } });
});
