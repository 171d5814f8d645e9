import { describe, expect, test } from 'vitest';
import { SHOWN_FROM } from '../../lib/domain/thresholds';
import table from '../../lib/matching/tables/last-parts.json';
import { indexOf } from './list-of';

const MARKS = [
  'LEGO',
  'BARBIE',
  'NIVEA',
  'TEMPO',
  'ROLEX',
  'VIVO',
  'OPPO',
  'NOKIA',
  'SONY',
  'MINI',
  'KINDER',
  'BMW',
  'MOBIL',
  'TARA',
];
const index = indexOf(...MARKS);
const shown = (text: string) =>
  index
    .find({ text, field: 'title' })
    .filter(({ confidence }) => confidence >= SHOWN_FROM)
    .map(({ row }) => MARKS[row]);

describe('a name before the name of goods in one word is the maker’s', () => {
  test.each([
    ['Legosteine 1000 Stück bunt', 'LEGO'],
    ['Konvolut Legofiguren Ritter', 'LEGO'],
    ['Barbiepuppe mit Kleid', 'BARBIE'],
    ['Niveacreme 150ml Dose', 'NIVEA'],
    ['Tempotaschentücher 30 x 10 Stück', 'TEMPO'],
    ['Herren Rolexuhr Gold', 'ROLEX'],
    ['Barbiepoppen met kleding', 'BARBIE'],
    ['Legoklossar 500 delar', 'LEGO'],
    ['Sonykopfhörer schwarz', 'SONY'],
  ])('%s names %s', (title, mark) => expect(shown(title)).toContain(mark));

  test.each([
    'Minirock schwarz Damen',
    'Mininiveau Wasserwaage',
    'Temporegler Rasenmäher',
    'Niveauregler Wasser',
    'Fordernde Schuhe',
    'Baulegosteinmetz Werkzeug',
    'Minikleid rot',
    'Legionfiguren Römer',
  ])('%s names none', (title) => expect(shown(title)).toEqual([]));

  test('the parts are folded, and none is said twice', () => {
    for (const words of [table.words, table.fronts]) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[a-z]{3,}$/u);
    }
  });
});

describe('a well-known name with a model in one word is the maker’s', () => {
  test.each([
    ['二手vivox7分期全网通4g拍照', 'VIVO'],
    ['oppor9s plus phone case', 'OPPO'],
    ['nokiax6 display', 'NOKIA'],
    ['sonyxz2 battery', 'SONY'],
    ['vivoy67a 手机', 'VIVO'],
  ])('%s names %s', (title, mark) => expect(shown(title)).toContain(mark));

  test.each([
    'tarax7 lamp',
    'mobile750 drive',

    'vivoxyz7 lamp',
    'sonyc1234567 lamp',
    'oppositex9 lamp',
    'vivoact5or lamp',
  ])('%s names none', (title) => expect(shown(title)).toEqual([]));
});

describe('a name in another script than the model joined to it ends where the script changes', () => {
  const SIGNS = ['SAMSUNG', 'HUAWEI', 'XIAOMI', 'ВОЛНА', 'ПОЛЁТ', 'ΑΙΓΛΗ', 'سپهران', 'VEGA'];
  const signs = indexOf(...SIGNS);
  const named = (text: string) =>
    signs
      .find({ text, field: 'title' })
      .filter(({ confidence }) => confidence >= SHOWN_FROM)
      .map(({ row }) => SIGNS[row]);

  test.each([
    ['جراب سامسونگa14', 'SAMSUNG'],
    ['чехол самсунгa14', 'SAMSUNG'],
    ['чехол хуавейp30', 'HUAWEI'],
    ['кабель волнаx7', 'ВОЛНА'],
    ['часы полётs2', 'ПОЛЁТ'],
    ['θήκη αιγληx7', 'ΑΙΓΛΗ'],
    ['قاب سپهرانx7', 'سپهران'],
  ])('%s names %s', (title, mark) => expect(named(title)).toContain(mark));

  test.each([
    'кабель волнаabcx7',
    'кабель волнистx7',
    'часы перелётs2',
    'чехол самолётa14',
    'جراب سامانهa14',
    'кабель волнаx1234567',
  ])('%s names none', (title) => expect(named(title)).toEqual([]));

  test.each([
    ['чехол самсунгА14', 'SAMSUNG'],
    ['ЧЕХОЛ САМСУНГА14 ЧЁРНЫЙ', 'SAMSUNG'],
    ['чехол самсунгЖ5', 'SAMSUNG'],
    ['чехол хуавейП30про', 'HUAWEI'],
    ['стекло сяомиМ5', 'XIAOMI'],
    ['чехол samsungА14', 'SAMSUNG'],
  ])('%s, its model typed in Cyrillic, names %s', (title, mark) => expect(named(title)).toContain(mark));

  test.each([
    'на волнах7',
    'кабель волнаА14',
    'часы полётс2',
    'часы полётами3',
    'чехол самсунгианец5',
    'чехол самсунгА123456',
    'чехол самсА14',
    'лампа vegaА14',
  ])('%s, where letters behind a name may be its ending, names none', (title) =>
    expect(named(title)).toEqual([]),
  );
});

describe('three letters of a well-known mark again and again are the mark', () => {
  test.each(['bmwbmw floor mats', 'floor mats BMWBMWBMW'])('%s', (title) =>
    expect(shown(title)).toEqual(['BMW']),
  );
  test.each(['bmwbm floor mats', 'bmwbmx floor mats', 'abmwbmw floor mats'])('not %s', (title) =>
    expect(shown(title)).toEqual([]),
  );
});
