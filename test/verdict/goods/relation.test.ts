import { describe, expect, test } from 'vitest';
import { offeredGoods } from '../../../lib/verdict/goods/offered';
import { goodsRelation } from '../../../lib/verdict/goods/relation';
import { listing, recordal } from '../evidence';

type Row = Parameters<typeof recordal>[0];
const relation = (offer: { title: string; category?: string }, row: Row) =>
  goodsRelation(offeredGoods(listing(offer)), recordal(row));

describe('goods offered against goods recorded', () => {
  test.each<[string, { title: string; category?: string }, Row, string]>([
    ['the very word', { title: 'Canvas sneakers' }, { goods: ['sneakers'], classes: [25] }, 'same'],
    ['a kind named as a whole', { title: 'Nike Pegasus running shoes' }, { goods: ['footwear'] }, 'same'],
    ['the same in Chinese', { title: '耐克男鞋运动鞋' }, { goods: ['鞋', '服装'] }, 'same'],
    ['traditional characters', { title: '蘋果手機' }, { goods: ['手机'] }, 'same'],
    ['Chinese goods, English title', { title: 'Nike sneakers' }, { goods: ['鞋；帽'] }, 'same'],
    ['a species is not its sibling', { title: 'leather boots' }, { goods: ['sandals'] }, 'similar'],
    ['another kind of one class', { title: 'cotton t-shirt' }, { goods: ['footwear'] }, 'similar'],
    ['a handset is a telephone', { title: 'Cordless handset KX-TG1611' }, { goods: ['telephones'] }, 'same'],
    ['телефон', { title: 'Радиотелефон KX-TG2511' }, { goods: ['телефоны'], classes: [9] }, 'similar'],
    ['a telephone beside cameras', { title: 'Cordless phone' }, { goods: ['видеокамеры'] }, 'similar'],
    [
      'a vacuum cleaner in Russian',
      { title: 'Vacuum cleaner' },
      { goods: ['пылесосы'] },
      'same-class-unknown',
    ],
    ['a bowl of noodles', { title: '红烧牛肉面 5包' }, { goods: ['方便面'], classes: [30] }, 'similar'],
    ['goods of another kind', { title: 'ceramic coffee mug' }, { goods: ['footwear'] }, 'different'],
    [
      'a word no vocabulary knows',
      { title: 'Glorbix widgetron 3000' },
      { goods: ['widgetron'], classes: [9] },
      'same',
    ],
    [
      'only the class known, and it fits',
      { title: 'running shoes' },
      { classes: [25] },
      'same-class-unknown',
    ],
    [
      'only the class known, and it does not',
      { title: 'ceramic coffee mug' },
      { classes: [25] },
      'different',
    ],
    [
      'category before title',
      { title: 'Pegasus 41', category: 'Shoes > Running' },
      { goods: ['shoes'] },
      'same',
    ],
    [
      'a seller who files a watch under clothing',
      { title: 'analog watch', category: "Men's Clothing" },
      { classes: [14] },
      'same-class-unknown',
    ],
    [
      'a category that tells classes alone',
      { title: 'XJ 200', category: 'Electronics' },
      { classes: [9] },
      'same-class-unknown',
    ],
    [
      'a Chinese category name',
      { title: 'XJ 200', category: '3C数码配件' },
      { classes: [9] },
      'same-class-unknown',
    ],
    [
      'a category of other goods',
      { title: 'XJ 200', category: 'Home & Kitchen' },
      { classes: [25] },
      'different',
    ],
    [
      'the leaf of a path',
      { title: 'XJ 200', category: '女装/女士精品 > 连衣裙' },
      { goods: ['服装'] },
      'same',
    ],
    ['Spanish', { title: 'Zapatillas Nike Air' }, { goods: ['footwear'] }, 'same'],
    ['German', { title: 'Gucci Handtasche' }, { classes: [18] }, 'same-class-unknown'],
    ['Russian', { title: 'кроссовки Nike' }, { classes: [25] }, 'same-class-unknown'],
    ['Japanese', { title: 'ナイキ スニーカー' }, { classes: [25] }, 'same-class-unknown'],
    ['Korean', { title: '나이키 운동화' }, { classes: [25] }, 'same-class-unknown'],
    [
      'less specific than what is recorded',
      { title: 'Gucci bag' },
      { goods: ['handbags'] },
      'same-class-unknown',
    ],
    ['the kind in another language', { title: 'Gucci 女包' }, { goods: ['handbags'] }, 'same-class-unknown'],
    [
      'the kind in a language with few words here',
      { title: 'Gucci Handtasche' },
      { goods: ['handbags'] },
      'same-class-unknown',
    ],
    [
      'a device that is only mentioned',
      { title: 'screen protector iPhone 13' },
      { goods: ['mobile phones'], classes: [9] },
      'similar',
    ],
    [
      'one product, another word for it',
      { title: 'WD 500GB portable hard drive' },
      { goods: ['hard disk drives'] },
      'same',
    ],
    ['one product in another language', { title: 'Gucci 手提包' }, { goods: ['handbags'] }, 'same'],
    ['another product of the kind', { title: 'SanDisk SSD 1TB' }, { goods: ['memory cards'] }, 'similar'],
    [
      'computers do not cover their printers',
      { title: 'HP LaserJet 1020 printer' },
      { goods: ['computers'] },
      'similar',
    ],
    [
      'a phone known by its model',
      { title: 'Galaxy S21 128GB unlocked' },
      { goods: ['mobile phones'] },
      'same',
    ],
    ['a phone known by its model, in Chinese', { title: '小米14 256G 全网通' }, { goods: ['手机'] }, 'same'],
    [
      'a name without a model is no device',
      { title: 'Galaxy print leggings' },
      { goods: ['mobile phones'] },
      'different',
    ],
    [
      'a laptop known by its parts',
      { title: 'HP Dragonfly 16GB RAM 512GB SSD 13.3"' },
      { goods: ['computers'] },
      'same',
    ],
    [
      'parts behind a laptop are its particulars',
      { title: 'Dell Latitude 7490 14" 32GB RAM 512GB SSD' },
      { goods: ['laptop computers'] },
      'same',
    ],
    ['a part sold alone', { title: 'Kingston 16GB DDR4 RAM' }, { goods: ['laptop computers'] }, 'similar'],
    [
      'a part named after what it goes into',
      { title: 'Laptop SSD 1TB' },
      { goods: ['laptop computers'] },
      'similar',
    ],
    [
      'the brand before a dash',
      { title: 'Apple - MacBook Air 13-inch Laptop - M3 chip' },
      { goods: ['mobile phones'], classes: [9] },
      'similar',
    ],
    [
      'a category that contradicts the title',
      { title: 'Acer Aspire 3 slim laptop 8GB', category: 'Electronics > Smartphones' },
      { goods: ['laptop computers'] },
      'same-class-unknown',
    ],
    [
      'recorded goods that the title only fits',
      { title: 'silicone case for mobile phones' },
      { goods: ['mobile phones'], classes: [9] },
      'similar',
    ],
    ['a device that is offered', { title: 'iPhone 14 Pro Max 256GB' }, { goods: ['mobile phones'] }, 'same'],
    [
      'a word of praise is no mirror',
      { title: 'Gucci handbag mirror quality' },
      { goods: ['handbags'] },
      'same',
    ],
    ['nothing told by the listing', { title: 'XJ-200 brand new' }, { classes: [25] }, 'unknown'],
    ['nothing told by the list', { title: 'running shoes' }, { classes: [] }, 'unknown'],
    ['services only', { title: 'running shoes' }, { classes: [35, 41] }, 'different'],
    ['services beside goods', { title: 'running shoes' }, { classes: [25, 35] }, 'same-class-unknown'],
    [
      'a case for a phone is no phone',
      { title: 'silicone case for iPhone' },
      { goods: ['mobile phones'], classes: [9] },
      'similar',
    ],
  ])('%s', (_, offer, row, expected) => {
    expect(relation(offer, row)).toBe(expected);
  });
});

describe('sunglasses moved from class 9 to class 10 with edition 13', () => {
  const sunglasses = { title: 'polarized sunglasses' };
  test.each<[string, Row, string]>([
    ['an old edition keeps class 9', { classes: [9], niceEdition: '11-2020' }, 'same-class-unknown'],
    ['an old edition did not have them in 10', { classes: [10], niceEdition: '11-2020' }, 'different'],
    ['the new edition has them in 10', { classes: [10], niceEdition: '13-2026' }, 'same-class-unknown'],
    ['the new edition has them no more in 9', { classes: [9], niceEdition: 'NCL 13-2026' }, 'different'],
    ['without an edition the start tells', { classes: [9], validFrom: '2021-05-01' }, 'same-class-unknown'],
    ['without either, both are possible', { classes: [9], validFrom: undefined }, 'same-class-unknown'],
  ])('%s', (_, row, expected) => {
    expect(relation(sunglasses, row)).toBe(expected);
  });
});

test('a size is no chemical: nothing but the shoes tells the class', () => {
  expect(offeredGoods(listing({ title: 'Nike running shoes size 42' })).classes).toEqual([25]);
  expect(offeredGoods(listing({ title: 'Cotton T-shirt size M' })).classes).not.toContain(1);
});
