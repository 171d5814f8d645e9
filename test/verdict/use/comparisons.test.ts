import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { listing } from '../evidence';

function readIn(title: string, mark: string, brand?: string) {
  const start = fold(title).indexOf(fold(mark));
  const place = { field: 'title', start, end: start + mark.length } as const;
  return useOf(readListing(listing({ title, ...(brand && { brand }) })), place, false);
}

describe('words that set goods apart from a maker’s name it as a reference', () => {
  test.each([
    ['Running shoes, not Nike', 'Nike'],
    ['Handbag unbranded not Gucci', 'Gucci'],
    ['Watch, this is not a Rolex', 'Rolex'],
    ['Better than Dyson cordless vacuum cleaner', 'Dyson'],
    ['Batteries last longer than Duracell', 'Duracell'],
    ['Affordable alternative to Dyson hair dryer', 'Dyson'],
    ['Building bricks, unlike Lego, 500 pcs', 'Lego'],
    ['Кроссовки, не Nike', 'Nike'],
    ['Пылесос лучше чем Dyson', 'Dyson'],
    ['Фен мощнее Dyson, бюджетный', 'Dyson'],
    ['Akkusauger besser als Dyson', 'Dyson'],
    ['Laufschuhe, keine Nike', 'Nike'],
    ['Aspirateur sans fil moins cher que Dyson', 'Dyson'],
    ['Aspiradora mejor que Dyson', 'Dyson'],
    ['Aspirador melhor do que Dyson', 'Dyson'],
    ['Aspirapolvere meglio di Dyson', 'Dyson'],
    ['Stofzuiger goedkoper dan Dyson', 'Dyson'],
    ['Odkurzacz lepszy niż Dyson', 'Dyson'],
    ['Dyson’dan daha sessiz süpürge', 'Dyson'],
    ['Giày chạy bộ không phải Nike', 'Nike'],
    ['吸尘器 比戴森更安静', '戴森'],
    ['运动鞋 不是耐克', '耐克'],
    ['掃除機 ダイソンより静か', 'ダイソン'],
    ['스니커즈 나이키 아님', '나이키'],
    ['Running shoes as comfortable as Nike', 'Nike'],
    ['Tumbler keeps ice as long as Yeti', 'Yeti'],
    ['Handstaubsauger so leise wie Dyson', 'Dyson'],
    ['Aspirateur balai aussi puissant que Dyson', 'Dyson'],
    ['Altavoz suena tan bien como Bose', 'Bose'],
    ['Aspirador tão potente quanto Dyson', 'Dyson'],
    ['Stofzuiger zo stil als Dyson', 'Dyson'],
    ['Dammsugare lika tyst som Dyson', 'Dyson'],
    ['Пылесос такой же тихий как Dyson', 'Dyson'],
    ['Кроссовки не хуже чем Nike', 'Nike'],
    ['Laufschuhe ebenso bequem wie Nike', 'Nike'],
    ['Кроссовки такие же удобные как Nike', 'Nike'],
    ['国产积木 非乐高 城市系列', '乐高'],
    ['高速吹风机 媲美戴森', '戴森'],
    ['跑步鞋 不输耐克', '耐克'],
  ])('%s', (title, mark) => {
    const { use, by } = readIn(title, mark);
    expect([use, by?.marker.kind]).toEqual(['compatible', 'comparison']);
  });

  test.each([
    ['Nike running shoes, not for hiking', 'Nike'],
    ['Not original Nike running shoes', 'Nike'],
    ['Not Nike original, running shoes', 'Nike'],
    ['Why not Nike running shoes', 'Nike'],
    ['If not Nike, money back: running shoes', 'Nike'],
    ['Nike Air, better than ever', 'Nike'],
    ['Knot Nike running shoes', 'Nike'],
    ['Dyson vacuum, better than the V8', 'Dyson'],
    ['Running shoes with Nike logo', 'Nike'],
    ['Running shoes with swoosh logo, not Nike', 'Nike'],
    ['Кроссовки Nike не подделка', 'Nike'],
    ['Nike лучше всех', 'Nike'],
    ['是不是耐克 运动鞋', '耐克'],
    ['不是耐克正品 运动鞋', '耐克'],
    ['耐克运动鞋 比上一代更轻', '耐克'],
    ['Turnschuhe von Nike, kein Fehlkauf', 'Nike'],
    ['Sold as Nike running shoes', 'Nike'],
    ['As seen on TV, sold new and boxed as Nike running shoes', 'Nike'],
    ['So schön wie neu: Nike Laufschuhe', 'Nike'],
    ['Nike as comfortable as ever', 'Nike'],
    ['Zapatillas tan cómodas Nike como nuevas', 'Nike'],
    ['Sneakers Adidas as well as Nike shoes', 'Nike'],
    ['Baskets Adidas aussi bien que Nike', 'Nike'],
    ['Zapatillas tanto Adidas como Nike', 'Nike'],
    ['Scarpe tanto Adidas quanto Nike', 'Nike'],
    ['Кроссовки такие же как Nike', 'Nike'],
    ['Schuhe so wie Nike', 'Nike'],
    ['Schuhe von Adidas, ebenso wie Nike', 'Nike'],
    ['Buty takie, tak samo jak Nike', 'Nike'],
    ['若非耐克 运动鞋 假一赔十', '耐克'],
    ['如非耐克 包退 运动鞋', '耐克'],
    ['无非耐克 运动鞋', '耐克'],
    ['南非耐克 运动鞋', '耐克'],
    ['除非耐克 运动鞋', '耐克'],
    ['耐克 非同寻常 运动鞋', '耐克'],
  ])('%s leaves the mark on the goods', (title, mark) => {
    expect(readIn(title, mark).by?.marker.kind).not.toBe('comparison');
  });

  test('nor where the listing’s own brand is the mark, nor of a copy', () => {
    expect(readIn('Better than Dyson vacuum', 'Dyson', 'Dyson').use).toBe('mark');
    expect(readIn('Replica sneakers, not Nike', 'Nike').use).toBe('counterfeit-signal');
  });
});
