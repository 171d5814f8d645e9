import { describe, expect, test } from 'vitest';
import { classesBeside } from '../../../lib/verdict/goods/beside';
import { headOf } from '../../../lib/verdict/goods/compounds';
import { offeredGoods } from '../../../lib/verdict/goods/offered';
import { fold } from '../../../lib/verdict/use/fold';
import { listing } from '../evidence';

const besideIn = (title: string, mark: string) => {
  const folded = fold(title);
  const start = folded.indexOf(fold(mark));
  return classesBeside(title, start, start + mark.length, offeredGoods(listing({ title })));
};

describe('the class of goods that are named right beside a word', () => {
  test.each([
    ['Bolso Coach mujer', 'Coach', 18],
    ['Coach handbag', 'Coach', 18],
    ['Zapatillas hombre Puma', 'Puma', 25],
    ["Vans men's sneakers", 'Vans', 25],
    ['Часы «Citizen» мужские', 'Citizen', 14],
    ['手提包 Coach', 'Coach', 18],
    ['Guitarra eléctrica roja Fender', 'Fender', 15],
    ['Сумка кожаная Coach', 'Coach', 18],
    ['Bolso negro Coach', 'Coach', 18],
    ['Масло моторное Shell Helix', 'Shell', 4],
    ['海外代购 COACH 女包', 'COACH', 18],
    ['美国代购COACH女包 正品', 'COACH', 18],
    ['COACH 新款女包', 'COACH', 18],
    ['折扣 VANS 男鞋', 'VANS', 25],
    ['特价 Puma 儿童运动鞋', 'Puma', 25],
    ['コーチ COACH レディース バッグ', 'COACH', 18],
    ['运动鞋 男 Puma', 'Puma', 25],
  ])('%s: %s, class %i', (title, mark, wanted) => expect(besideIn(title, mark)).toContain(wanted));

  test.each([
    ['a comma between', 'Bolso, Coach', 'Coach'],
    ['a word between', 'Bag for Coach fans', 'Coach'],
    ['an article between', 'T-shirt le boss', 'boss'],
    ['a word that leads on', 'Bolso negro para Coach', 'Coach'],
    ['small letters behind a word', 'handbag elegant coach', 'coach'],
    ['two names in a row', 'Handbag Elegant Coach', 'Coach'],
    ['three words between', 'Bolso negro grande bonito Coach', 'Coach'],
    ['a dash between', 'Bag - Coach', 'Coach'],
    ['a look of the goods before them', 'cat socks', 'cat'],
    ['no goods at all', 'coach nineteen', 'coach'],
    ['a daughter, whom no goods follow', 'gap 女儿装饰', 'gap'],
    ['a girl, whom no goods follow', '网红 coach 女孩 教练', 'coach'],
    ['a word between in characters', 'coach 教练 女包', 'coach'],
  ])('none with %s: %s', (_, title, mark) => expect(besideIn(title, mark)).toEqual([]));
});

describe('goods by the last part of a word', () => {
  test.each([
    ['Laufschuhe', 25],
    ['Ledertasche', 18],
    ['Herrenuhr', 14],
    ['Winterjacke', 25],
    ['hardloopschoenen', 25],
    ['löparskor', 25],
    ['juoksukengät', 25],
  ])('%s are of class %i', (title, wanted) =>
    expect(offeredGoods(listing({ title })).classes).toContain(wanted),
  );

  test.each(['Schuhe', 'tasche', 'abuhr', 'x1schuhe', 'shoes', 'natur'])(
    '%s is not put together of goods',
    (word) => expect(headOf(fold(word))).toBeUndefined(),
  );

  test('a word that ends so and is known as a whole names what it is', () =>
    expect(offeredGoods(listing({ title: 'Handschuhe' })).kinds[0]?.id).toBe('sock'));
});
