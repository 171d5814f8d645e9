import { describe, expect, test } from 'vitest';
import { SHOWN_FROM } from '../../lib/domain/thresholds';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { ordinaryWords } from '../../lib/matching/tables/ordinary-words';
import { recordalsOf } from './list-of';

/** Marks that are words of English, and none that trade statistics know as brands. */
const MARKS = [
  ...['FAIRY', 'PASSPORT', 'DISCREET', 'MATRIX', 'CHANCE', 'TANK', 'GREY GOOSE', 'VITEK', 'HILTI'],
  ...['DOVE', 'COMFORT', 'LOCK & LOCK', 'MINI'],
];
const index = openIndex(compileIndex(recordalsOf(MARKS)));

const shown = (text: string) =>
  index
    .find({ text, field: 'title' })
    .filter(({ confidence }) => confidence >= SHOWN_FROM)
    .map(({ row }) => MARKS[row]);

describe('a word of English by itself among other letters is a name', () => {
  test.each([
    ['Шампунь Fairy', 'FAIRY'],
    ['Виски Passport 0,7 л', 'PASSPORT'],
    ['прокладки discreet 60 шт', 'DISCREET'],
    ['Сусабын MATRIX 300 мл', 'MATRIX'],
    ['Водка Grey Goose', 'GREY GOOSE'],
    ['Σαμπουάν Matrix', 'MATRIX'],
    ['شامبو Matrix', 'MATRIX'],
    ['洗洁精 FAIRY 750ml', 'FAIRY'],
    ['香水 Chance 50ml', 'CHANCE'],
    ['シャンプー Matrix', 'MATRIX'],
    ['샴푸 Matrix', 'MATRIX'],
  ])('%s names %s', (title, mark) => {
    expect(shown(title)).toContain(mark);
  });

  test.each([
    // English uses these words.
    'Girls dress fairy',
    'Leather wallet passport holder',
    'Cotton top tank black',
    'Give it a second chance',
    // Other Latin words beside them: a saying, or a term.
    'Футболка Second Chance',
    'Обложка Passport Cover',
    '女装 fairy dress 连衣裙',
    // Small letters in a text that has capitals, and in Chinese text.
    'Обложка для документов passport Красная',
    '护照包 passport 多功能',
  ])('%s names none', (title) => {
    expect(shown(title)).toEqual([]);
  });
});

describe('and so it is among words of Vietnamese, which is written in Latin letters', () => {
  test.each([
    ['Sữa tắm dưỡng thể Dove Deep Moisture 900g', 'DOVE'],
    ['Xịt khử mùi Dove Powder Soft hương phấn thơm', 'DOVE'],
    ['Túi nước xả vải Comfort Giữ Màu 3.8L', 'COMFORT'],
    ['Túi đựng mỹ phẩm Comfort xinh xắn', 'COMFORT'],
    ['Hộp bảo quản thực phẩm Lock & Lock PP', 'LOCK & LOCK'],
    ['Nước rửa chén Fairy 750ml', 'FAIRY'],
    ['Dầu gội Matrix', 'MATRIX'],
  ])('%s names %s', (title, mark) => {
    expect(shown(title)).toContain(mark);
  });

  test.each([
    // Borrowed from English, or among other words of it.
    'Quạt Mini để bàn',
    'Ghế Gaming Comfort Pro Max',
    'Áo thun nữ tank top đen',
    'Bao da passport chống nước',
    // No Vietnamese: letters that French and German have, too.
    'Hôtel Comfort Été',
    'Größe Comfort Polster',
    'Décoration murale dove blanche',
    'Vêtements girls fairy robe',
  ])('%s names none', (title) => {
    expect(shown(title)).toEqual([]);
  });
});

describe('a name that no list of words holds is no ordinary word', () => {
  test.each(['vitek', 'hilti', 'vauxhall', 'vodafone', 'aeroflot'])('%s', (name) => {
    expect(ordinaryWords.hasWord(name)).toBe(false);
  });

  test.each(['дракоша', 'ποτήρι', '3m'])('%s, of other letters', (name) => {
    expect(ordinaryWords.hasWord(name)).toBe(false);
  });

  test.each(['kettle', 'passport', 'summer', 'fairy', 'case'])('while %s is one', (word) => {
    expect(ordinaryWords.hasWord(word)).toBe(true);
  });

  test('so it is shown behind its goods', () => {
    expect(shown('Wasserkocher Vitek')).toEqual(['VITEK']);
    expect(shown('cordless drill Hilti')).toEqual(['HILTI']);
  });
});

describe('capitals stand out against the words around', () => {
  const short = openIndex(compileIndex(recordalsOf(['NGK', 'KSB'])));
  const shownOf = (text: string) =>
    short.find({ text, field: 'title' }).filter(({ confidence }) => confidence >= SHOWN_FROM).length;

  test.each(['Фильтр масляный NGK', 'Свеча зажигания NGK', 'Candela accensione NGK', 'Pompa acqua KSB'])(
    '%s',
    (title) => {
      expect(shownOf(title)).toBe(1);
    },
  );

  test.each(['СВЕЧА ЗАЖИГАНИЯ NGK BKR6E', 'Набор USB LED NGK'])('not in %s', (title) => {
    const keys = short
      .find({ text: title, field: 'title' })
      .flatMap(({ terms }) => terms.map(({ key }) => key));
    expect(keys).not.toContain('capitals');
  });
});
