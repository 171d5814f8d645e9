import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readListing } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { MarkerFileSchema } from '../../../lib/verdict/use/marker';
import { MARKER_FILES } from '../../../lib/verdict/use/markers';
import { hintsAt, readUse, useAt } from '../../../lib/verdict/use/reading';
import { listing } from '../evidence';

function useIn(title: string, mark: string, { ordinary = false, brand = '' } = {}) {
  const start = fold(title).indexOf(fold(mark));
  const reading = readUse(title);
  const { accessory, named } = readListing(listing({ title }));
  const facts = { accessory, named, ordinary, brand: fold(brand) };
  return {
    ...useAt(reading, start, start + mark.length, facts),
    weak: hintsAt(reading, start, start + mark.length),
  };
}

describe.each(MARKER_FILES.map((file) => [file.language, file] as const))('markers in %s', (_, file) => {
  test('keep to the schema', () => {
    expect(() => v.parse(MarkerFileSchema, file)).not.toThrow();
  });

  test.each(file.markers.map((marker) => [marker.example.title, marker] as const))('%s', (title, marker) => {
    const here = useIn(title, marker.example.mark, { ordinary: marker.needs === 'ordinary' });
    // Another language may have the phrase too; it is told once.
    const phrases = marker.phrases.map(fold);
    if (marker.use === 'weak') expect(here.weak.some(({ text }) => phrases.includes(fold(text)))).toBe(true);
    else expect(here.use).toBe(marker.use);
  });
});

describe('words that say by themselves what goods fit, whatever the goods are', () => {
  test.each(MARKER_FILES.map((file) => [file.language, file.explicit] as const))(
    'the example in %s',
    (_, { example: { title, mark } }) => {
      expect(useIn(title, mark).use).toBe('compatible');
    },
  );

  test.each(MARKER_FILES.map((file) => [file.language, file] as const))('are markers in %s', (_, file) => {
    const compatible = file.markers.flatMap(({ use, phrases }) => (use === 'compatible' ? phrases : []));
    expect(compatible).toEqual(expect.arrayContaining(file.explicit.phrases));
  });
});

describe('a device named beside what is made to fit it, without a word that says so', () => {
  test.each(MARKER_FILES.map(({ language, implied }) => [language, implied.example] as const))(
    'may be a reference: the example in %s',
    (_, { title, mark }) => {
      expect(useIn(title, mark)).toMatchObject({
        use: 'mark',
        reference: { to: 'fit', words: expect.any(String) },
      });
    },
  );

  test.each([
    ['chicago bulls iphone 3g duo case', 'iphone', 'tribeca'],
    ['case logic neoprene notebook ipad sleeve fits 7 - to 10-inch tablets', 'ipad', 'case logic'],
    ['just mobile xtand for iphone ipod', 'iphone', 'just mobile'],
    ['MagEasy Apple iPhone 4 bumper', 'Apple', ''],
    ['Tribeca Samsung S21 wallet case', 'Samsung', ''],
    ['Samsung phone case with ring', 'Samsung', ''],
    ['Funda Samsung A54 silicona', 'Samsung', ''],
    ['LD Products Brother TN450 toner cartridge', 'Brother', ''],
    ['小米手机壳磨砂', '小米', ''],
    ['华为mate40pro钢化膜高清', '华为', ''],
    ['宝马x5哈曼机盖 改装', '宝马', ''],
    ['小米扫地机器人配件 主刷', '小米', ''],
    ['Depo Honda Civic 2016 headlight left', 'Honda', 'Depo'],
    ['Green Onions MacBook Pro 13 keyboard cover', 'MacBook', ''],
  ])('possible: %s', (title, mark, brand) => {
    expect(useIn(title, mark, { brand })).toMatchObject({
      use: 'mark',
      reference: { to: 'fit', words: expect.any(String) },
    });
  });

  test.each([
    ['the maker names itself first', 'HP CE250A black toner cartridge', 'HP', ''],
    ['the brand field says whose it is', 'Samsung Galaxy S21 clear case', 'Samsung', 'Samsung'],
    ['said to be genuine', 'Genuine Apple iPhone 14 silicone case', 'iPhone', ''],
    ['said to be the maker’s', '原装苹果15手机壳', '苹果', ''],
    ['a maker of cases', 'Spigen phone case tough armor', 'Spigen', ''],
    ['a bag fits no device', 'Leather Gucci 2024 bag', 'Gucci', ''],
    ['a measure is no model', 'Fast Samsung 25W wall charger', 'Samsung', ''],
    ['a particular of the device', 'Samsung Galaxy Tab A9 Android Tablet, Big Screen', 'Galaxy', ''],
    ['a thing it comes without', 'Lenovo Thinkpad T470 i5, 8GB, No Second Battery', 'Thinkpad', ''],
    ['the car itself', 'Toyota Corolla 2019 sedan', 'Toyota', ''],
    ['the device itself', 'Apple iPhone 14 128GB unlocked', 'iPhone', ''],
    ['another clause', 'Nokia 3310 | leather case maker', 'Nokia', ''],
    ['goods for people', 'Nike for men running shoes', 'Nike', ''],
  ])('not where %s: %s', (_, title, mark, brand) => {
    const here = useIn(title, mark, { brand });
    expect(here.use).toBe('mark');
    expect(here.reference).toBeUndefined();
  });
});

describe('a part named inside another maker’s goods', () => {
  test.each([
    ['ASUS TUF Gaming A15 laptop, AMD Ryzen 7, NVIDIA GeForce RTX 4050', 'NVIDIA', '', 'laptop'],
    ['HP 15.6" Laptop Intel Core i5 16GB', 'Intel', 'HP', 'Laptop'],
    ['MSI GeForce RTX 4090 Gaming X graphics card', 'GeForce', 'MSI', 'graphics card'],
    ['Lenovo IdeaPad 3 Windows 11 Notebook', 'Windows', 'Lenovo', 'Notebook'],
    ['联想拯救者笔记本电脑 英特尔酷睿i7', '英特尔', '', '笔记本电脑'],
    ['小米14 Ultra 徕卡影像 5G手机', '徕卡', '小米', '手机'],
    ['Bluetooth headphones wireless', 'Bluetooth', '', 'headphones'],
    ['Rain jacket with YKK zipper', 'YKK', '', 'jacket'],
    ['Hiking boots Vibram sole', 'Vibram', 'Zamberlan', 'boots'],
    ['Rucksack mit Cordura Gewebe', 'Cordura', '', 'Rucksack'],
    ['Куртка с мембраной Gore-Tex мембрана', 'Gore-Tex', 'Bask', 'Куртка'],
    ['登山鞋 Vibram大底', 'Vibram', '', '登山鞋'],
  ])('may be a reference: %s', (title, mark, brand, words) => {
    expect(useIn(title, mark, { brand })).toMatchObject({ use: 'mark', reference: { to: 'part', words } });
  });

  test.each([
    ['the part itself', 'Intel Core i7-9700K processor LGA1151', 'Intel', ''],
    ['the part by a reseller', 'LEORY Intel Core i7 3770 processor', 'Intel', 'LEORY'],
    ['the maker’s own goods', 'Barebone mini PC Intel NUC 11', 'Intel', 'Intel'],
    ['its own goods, named first', 'Intel NUC 11 mini PC', 'Intel', ''],
    ['goods that hold no such part', 'Leica M11 camera body', 'Leica', ''],
    ['a name that is no part', 'HP laptop sleeve Disney edition', 'Disney', 'HP'],
    ['a label on cloth', 'Brandless Gore-Tex jacket', 'Gore-Tex', ''],
    ['what a jacket is mended with', 'YKK zipper for down jacket', 'YKK', ''],
    ['the piece itself', 'Vibram sole replacement pair', 'Vibram', ''],
    ['the material’s own', 'Gore-Tex lining jacket', 'Gore-Tex', 'Gore-Tex'],
  ])('not where it is %s: %s', (_, title, mark, brand) => {
    expect(useIn(title, mark, { brand })).toMatchObject({ use: 'mark' });
    expect(useIn(title, mark, { brand }).reference).toBeUndefined();
  });
});

describe('what calls a marker off', () => {
  test.each([
    ['Energizer LR03 AAA batteries 24 pack', 'Energizer', 'mark'],
    ['Duracell AAA battery', 'Duracell', 'mark'],
    ['キヤノン用紙 A4 100枚', 'キヤノン', 'mark'],
    ['Bburago Ferrari 1:18 scale model, not 1:1 scale', 'Ferrari', 'mark'],
    ['Nike replica jersey Brazil 2022 home', 'Nike', 'mark'],
    ['Nike for men running shoes', 'Nike', 'mark'],
    ['Shoes for men Nike', 'Nike', 'mark'],
    ['Shoes for Nike', 'Nike', 'mark'],
    ['Levis slim fit jeans', 'Levis', 'mark'],
    ['Timex analog watch with second hand', 'Timex', 'mark'],
    ['Turtle Wax keeps a Toyota in good condition', 'Turtle Wax', 'mark'],
    ['iPhone 12 95% New unlocked', 'iPhone', 'used'],
    ['99新 苹果 iPhone 13', '苹果', 'used'],
    ['全新 苹果 iPhone 13', '苹果', 'mark'],
    ['拒绝高仿 正品耐克运动鞋', '耐克', 'mark'],
    ['AAA quality Rolex watch', 'Rolex', 'counterfeit-signal'],
    ['1:1 replica case for iPhone', 'iPhone', 'counterfeit-signal'],
    ['墨然适用惠普硒鼓', '墨然', 'mark'],
    ['墨然适用惠普硒鼓', '惠普', 'compatible'],
    ['华为适用手机壳', '华为', 'compatible'],
    ['彩丽 适用 佳能 粉盒', '彩丽', 'mark'],
    ['美的面包机家用配件', '美的', 'mark'],
    ['索尼psp2000 3000通用 记忆棒 内存卡', '索尼', 'compatible'],
    ['敏感肌适用 面膜刷 樊文花', '樊文花', 'mark'],
    ['正品缅甸A货翡翠挂件 周大福', '周大福', 'mark'],
    ['Energizer max AAA 6pk', 'Energizer', 'mark'],
    ['二手房翻新装修服务 立邦', '立邦', 'mark'],
    ['Lego toy for boys', 'Lego', 'mark'],
    ['compatible with iPhone case', 'iPhone', 'compatible'],
    ['Case for iPhone 14, Samsung S22, Huawei P50', 'Huawei', 'compatible'],
    ['Case for iPhone 14, Spigen Tough Armor', 'Spigen', 'mark'],
    ['适用苹果手机壳', '苹果', 'compatible'],
    ['苹果手机壳适用', '苹果', 'compatible'],
  ])('%s', (title, mark, use) => {
    expect(useIn(title, mark).use).toBe(use);
  });
});

describe('goods that take the place of a maker’s model', () => {
  test.each([
    ['HP 305XL ink, Canon PG-540 replacement', 'Canon'],
    ['Canon PG-540 equivalent ink cartridge black', 'Canon'],
    ['Epson 202XL alternative ink', 'Epson'],
    ['BL1830 Makita replacement battery 18V', 'Makita'],
    ['Replacement Brother TN-760 toner', 'Brother'],
    ['Dyson V6 Ersatzakku 3000mAh', 'Dyson'],
    ['Сменный картридж Canon 725', 'Canon'],
    ['佳能845替换墨盒', '佳能'],
    ['Brother TN-29J 代替トナー', 'Brother'],
    ['Philips HX6064 replacement heads', 'Philips'],
  ])('are no use of the mark: %s', (title, mark) => {
    expect(useIn(title, mark).use).toBe('compatible');
  });

  test.each([
    ['said to be genuine', 'Genuine Dyson V8 replacement battery', 'Dyson'],
    ['said to be the original', 'Replacement Canon LP-E6N battery original', 'Canon'],
    ['the original equipment', 'OEM Honda 15400 replacement oil filter', 'Honda'],
    ['original, in Chinese', '原装佳能845替换墨盒', '佳能'],
    ['original, in Russian', 'Оригинальный сменный картридж Canon 725', 'Canon'],
    ['what comes along', 'Philips QP2520 shaver with replacement blade', 'Philips'],
    ['what comes along, counted', 'Braun 7035 + 2 replacement heads', 'Braun'],
    ['no model', 'Rolex replacement strap', 'Rolex'],
    ['goods of another word', 'Nike alternative rock t-shirt', 'Nike'],
    ['a measure', 'Samsung 25W replacement', 'Samsung'],
  ])('but not where it is %s: %s', (_, title, mark) => {
    expect(useIn(title, mark).use).toBe('mark');
  });
});

describe('words that say what goods do not fit', () => {
  test.each([
    ['USB-C cable, not for iPhone', 'iPhone'],
    ['Vacuum filter does not fit Dyson V8', 'Dyson'],
    ['Kaffeekapseln nicht für Nespresso Vertuo', 'Nespresso'],
    ['Câble USB-C, ne convient pas à iPhone', 'iPhone'],
    ['Фильтр не подходит для Dyson V8', 'Dyson'],
    ['Etui nie pasuje do iPhone 12', 'iPhone'],
  ])('name another’s goods: %s', (title, mark) => {
    expect(useIn(title, mark).use).toBe('compatible');
  });

  test('but a maker’s own goods that are not for somebody are the maker’s', () => {
    expect(useIn('Nike shoes not for running', 'Nike').use).toBe('mark');
  });
});

describe('words that together are the name of goods or of a place', () => {
  test.each([
    ['Polo shirt men short sleeve', 'Polo'],
    ['Camisa polo masculina', 'polo'],
    ['Oxford shoes men leather', 'Oxford'],
    ['Camel wool coat women', 'Camel'],
    ['Jaguar print scarf', 'Jaguar'],
    ['Chelsea boots suede', 'Chelsea'],
    ['Oxford Street London poster', 'Oxford'],
    ['Brooklyn Bridge wall art', 'Brooklyn'],
  ])('describe: %s', (title, mark) => {
    expect(useIn(title, mark).use).toBe('descriptive');
  });

  test.each([
    ['another mark before the same word', 'Nike shirt men', 'Nike'],
    ['the maker’s name', 'Polo Ralph Lauren shirt', 'Polo'],
    ['another order', 'Shirt Polo Bear edition', 'Polo'],
    ['goods of another word', 'Camel cigarettes carton', 'Camel'],
    ['the car', 'Jaguar key ring', 'Jaguar'],
    ['a mark before a place’s word', 'Adidas street jacket', 'Adidas'],
  ])('but not %s: %s', (_, title, mark) => {
    expect(useIn(title, mark).use).toBe('mark');
  });
});
