import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { otherSenses } from '../../../lib/verdict/use/other-senses';
import { listing } from '../evidence';

function useIn(title: string, mark: string, { ordinary = false, brand = '' } = {}) {
  const start = fold(title).indexOf(fold(mark));
  const offer = listing({ title, ...(brand && { brand }) });
  return useOf(readListing(offer), { field: 'title', start, end: start + mark.length }, ordinary);
}

describe('words of marks that make another name with the word beside them', () => {
  test.each(otherSenses().map(({ example }) => [example.title, example.mark] as const))(
    '%s says nothing of %s',
    (title, mark) => {
      const written = /^\p{Script=Han}/u.test(mark) ? title.replace(' ', '') : title;
      expect(useIn(written, mark).use).toBe('descriptive');
    },
  );

  test.each([
    ['Stanley Cup trophy', 'Stanley'],
    ['Stanley Cup trophy replica hockey', 'Stanley'],
    ['Office gift for boss lady notebook', 'boss'],
    ['District of Columbia map', 'Columbia'],
    ['Supreme Court gavel wood', 'Supreme'],
    ['beats per minute metronome', 'beats'],
    ['茅台镇 旅游 明信片', '茅台'],
    ['原装日产 电饭煲', '日产'],
    ['先锋 影碟机 (原装日产) 带遥控器', '日产'],
    ['纯日产 剪刀 裁缝', '日产'],
    ['日本原装日产随身听', '日产'],
    ['日产量 10 吨 制冰机', '日产'],
    ['小香家居服 女 秋冬', '小香家'],
    ['儿童驴家庭装 毛绒玩具', '驴家'],
    ['驴牌阿胶 礼盒', '驴牌'],
    ['爱疯狂 T恤 男', '爱疯'],
    ['明星爸爸 亲子装', '星爸爸'],
    ['کتاب فال تفال', 'تفال'],
    ['King Kong movie figure', 'Kong'],
    ['Hong Kong travel guide', 'Kong'],
    ['New balance board for kids', 'New balance'],
    ['Off white wedding dress lace', 'Off white'],
    ['Anker Anhänger Kette Silber', 'Anker'],
    ['apple slices dried 500g', 'apple'],
    ['apple peeler corer machine', 'apple'],
    ['freeze dried apple rings', 'apple'],
    ['Absolut sicher Türschloss', 'Absolut'],
    ['Regenjacke, das ist absolut wasserdicht', 'absolut'],
    ['Vorratsdose absolut dicht', 'absolut'],
    ['Winged Nike of Samothrace statue replica 30 cm', 'Nike'],
    ['Ника или Nike самофракийская статуэтка', 'Nike'],
    ['Gucci Mane album on vinyl', 'Gucci'],
    ['Henri Cartier-Bresson photo book', 'Cartier'],
    ['Nikola Tesla portrait poster', 'Tesla'],
    ['Corpus of Hermes Trismegistus, paperback', 'Hermes'],
    ['Harrison Ford signed photograph', 'Ford'],
    ['Tesla coil musical plasma kit', 'Tesla'],
    ['Никола Tesla, книга', 'Tesla'],
  ])('%s: %s', (title, mark) => expect(useIn(title, mark).use).toBe('descriptive'));

  test.each([
    ['原装日产 机油滤芯', '日产'],
    ['原装日产 点火线圈', '日产'],
    ['日产轩逸脚垫', '日产'],
    ['原装日产 GTR 钥匙扣', '日产'],
    ['进口日产 370Z 徽标', '日产'],
    ['原装日产 起动机', '日产'],
    ['小香家 外套 女', '小香家'],
    ['小香家经典外套', '小香家'],
    ['驴家老花手提包', '驴家'],
    ['驴牌 托特包', '驴牌'],
    ['爱疯手机 128G', '爱疯'],
    ['正品星爸爸马克杯', '星爸爸'],
    ['قابلمه تفال به قیمت', 'تفال'],
    ['进口日产 汽车轮胎', '日产'],
    ['东风日产原装遥控钥匙', '日产'],
    ['Stanley cup 40 oz tumbler', 'Stanley'],
    ['Stanley cup with handle', 'Stanley'],
    ['Boss shirt men', 'Boss'],
    ['Apple watch band', 'Apple'],
    ['Apple charger 20W', 'Apple'],
    ['Absolut Vodka 0,7 l', 'Absolut'],
    ['Vodka Absolut Citron', 'Absolut'],
    ['Das ist Absolut Vodka 0,7 l', 'Absolut'],
    ['Wodka Absolut selten', 'Absolut'],
    ['Absolut rar Sammlerflasche', 'Absolut'],
    ['Apple candy color phone case', 'Apple'],
    ['Caramel Apple phone case', 'Apple'],
    ['Columbia jacket women', 'Columbia'],
    ['Supreme hoodie', 'Supreme'],
    ['Nike Samothrace sneakers', 'Nike'],
    ['goddess Nike running tights', 'Nike'],
    ['Nike of Samothrace print sneakers', 'Nike'],
    ['Gucci belt, Mane comb', 'Gucci'],
    ['Cartier ring', 'Cartier'],
    ['Gucci Mane leather tote bag', 'Gucci'],
    ['Gucci mane belt for men', 'Gucci'],
    ['Cartier Bresson style ring 18k', 'Cartier'],
    ['Hermes Trismegistus silk scarf', 'Hermes'],
    ['Tesla Model 3 floor mats', 'Tesla'],
    ['Tesla coil springs lowering kit', 'Tesla'],
    ['Tesla coil wireless charger', 'Tesla'],
    ['Gucci mane scarves', 'Gucci'],
    ['Gucci Mane album cover t-shirt', 'Gucci'],
    ['Gucci Mane Tasche Leder', 'Gucci'],
    ['Jacques Cartier Uhr gold', 'Cartier'],
    ['Jacques Cartier cufflinks', 'Cartier'],
    ['Nike of Samothrace leggings', 'Nike'],
    ['Nike самофракийская толстовка', 'Nike'],
    ['Hermes Trismegistus bracelets', 'Hermes'],
    ['Harrison Ford radiator', 'Ford'],
    ['Hermes scarf silk', 'Hermes'],
    ['Ford Mustang cap', 'Ford'],
    ['Beats headphones', 'Beats'],
    ['Diesel jeans men', 'Diesel'],
    ['茅台 53度 白酒', '茅台'],
    ['nike court shoes, supreme', 'supreme'],
  ])('but not in %s: %s', (title, mark) => expect(useIn(title, mark).use).toBe('mark'));
});

test('a phrase of fit that holds the name of the device itself', () => {
  expect(useIn('Кабель зарядки на айфон 8 pin', 'айфон').use).toBe('compatible');
  expect(useIn('Чехол на айфон 12', 'айфон').use).toBe('compatible');
  expect(useIn('Смартфон айфон 12', 'айфон').use).toBe('mark');
});
