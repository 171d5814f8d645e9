import { describe, expect, test } from 'vitest';
import { scriptParts } from '../../lib/matching/index/script-parts';
import { fc } from '../properties';
import { indexOf } from './list-of';

test.each([
  ['福莱德 FORLADE', ['福莱德', 'FORLADE']],
  ['FORLADE 福莱德', ['FORLADE', '福莱德']],
  ['FORLADE福莱德', ['FORLADE', '福莱德']],
  ['福莱德及FORLADE', ['福莱德', 'FORLADE']],
  ['温和 MILDE', ['温和', 'MILDE']],
  ['福莱德·FORLADE', ['福莱德', 'FORLADE']],
  ['FORLADE+福莱德', ['FORLADE', '福莱德']],
  ['福莱德 FORLADE SPORT 2', ['福莱德', 'FORLADE SPORT 2']],
  ['3Q新雪莱', ['新雪莱']],
  ['ВАЛДЕК VALDEK', ['ВАЛДЕК', 'VALDEK']],
  ['발덱 VALDEK', ['발덱', 'VALDEK']],
  ['お茶ノ木 OCHANOKI', ['お茶ノ木', 'OCHANOKI']],
  ['蜡笔小新 クレヨンしんちゃん', ['蜡笔小新', 'クレヨンしんちゃん']],
  ['クレヨンしんちゃん(蜡笔小新)', ['クレヨンしんちゃん', '蜡笔小新']],
  ['樱桃小丸子/ちびまる子ちゃん', ['樱桃小丸子', 'ちびまる子ちゃん']],
  ['名侦探柯南　名探偵コナン', ['名侦探柯南', '名探偵コナン']],
  ['轻松熊 リラックマ RILAKKUMA', ['轻松熊', 'リラックマ', 'RILAKKUMA']],
  ['资生堂 しせいどう', ['资生堂', 'しせいどう']],
  ['ΒΑΛΝΤΕΚ VALDEK', ['ΒΑΛΝΤΕΚ', 'VALDEK']],
])('%s is known by each of its scripts alone', (mark, parts) => expect(scriptParts(mark)).toEqual(parts));

test.each([
  ['FORLADE', 'one script'],
  ['福莱德', 'one script'],
  ['Märklin', 'one script'],
  ['お茶ノ木', 'Japanese writes in two'],
  ['お~いお茶', 'one name with a sign in it'],
  ['東洋水産マルちゃん', 'one name, written on'],
  ['カネボウ化粧品', 'one name, written on'],
  ['ちびまる子ちゃん', 'one name'],
  ['森永 の ミルク 牛乳', 'words in turn'],
  ['甲 FORLADE 乙 SPORT 丙', 'too many runs to tell which names it'],
])('%s has no such part: %s', (mark) => expect(scriptParts(mark)).toEqual([]));

test.each([
  ['VALDEK 中国', ['VALDEK'], 'where it is from'],
  ['VALDEK牌', ['VALDEK'], 'a character'],
  ['カネボウ 化粧品', ['カネボウ'], 'what the goods are'],
  ['森永 ミルクキャラメル', ['森永'], 'what the goods are'],
  ['明治　チョコレート', ['明治'], 'what the goods are'],
  ['伊藤園 お茶', ['伊藤園'], 'a drink'],
  ['株式会社 タカラトミー', ['タカラトミー'], 'the form of the firm'],
  ['福莱德 FL', ['福莱德'], 'two letters'],
  ['コーナンPRO', ['コーナン'], 'praise'],
  ['VALDEK 银行', ['VALDEK'], 'the trade'],
])('of %s only %j names it, not %s', (mark, parts) => expect(scriptParts(mark)).toEqual(parts));

test('whatever a list holds, a part is in the mark, once, and shorter', () => {
  const letters = fc.constantFrom(
    'a',
    'B',
    '福',
    '莱',
    'ё',
    '발',
    '1',
    ' ',
    '·',
    '-',
    'ー',
    '及',
    'カ',
    'お',
    '/',
    '\u0301',
    '𠀀',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 24 }), (units) => {
      const mark = units.join('');
      for (const part of scriptParts(mark)) {
        expect(mark).toContain(part);
        expect(part.length).toBeLessThan(mark.length);
      }
    }),
  );
});

/** What buyers write is one script's part; the recorded mark has both. */
describe('a mark of two scripts', () => {
  const index = indexOf('福莱德 FORLADE');
  const shown = (text: string, field: 'title' | 'brand' | 'seller' = 'title') =>
    index.find({ text, field, least: 0.5 });

  test.each([
    ['福莱德 跑步鞋 男', '福莱德', ['part']],
    ['男士福莱德跑步鞋', '福莱德', ['part']],
    ['FORLADE running shoes', 'FORLADE', ['part']],
    ['forlade鞋', 'forlade', ['case', 'part']],
    ['F0RLADE running shoes', 'F0RLADE', ['leet', 'part']],
    ['FORLLADE running shoes', 'FORLLADE', ['edit', 'part']],
  ])('is near “%s” by what is there of it', (title, words, reasons) => {
    const [first, ...others] = shown(title);
    expect(others).toEqual([]);
    expect(title.slice(first!.start, first!.end)).toBe(words);
    expect(first).toMatchObject({ row: 0, relation: 'similar' });
    expect([...first!.reasons].sort()).toEqual(
      expect.arrayContaining(reasons.filter((one) => one !== 'case')),
    );
  });

  test.each(['brand', 'seller'] as const)('and alone in the field %s', (field) => {
    expect(shown('福莱德', field)).toMatchObject([{ row: 0, reasons: ['part'] }]);
    expect(shown('FORLADE', field)).toMatchObject([{ row: 0, reasons: ['part'] }]);
  });

  test.each(['福莱德 FORLADE 跑步鞋', '福莱德FORLADE跑步鞋', '正品 福莱德-FORLADE'])(
    'written whole, as in “%s”, is told once and as the mark itself',
    (title) => {
      expect(shown(title)).toHaveLength(1);
      expect(shown(title)[0]!.relation).not.toBe('similar');
    },
  );

  test('is not called the mark itself where only a part is there', () => {
    for (const { relation } of shown('FORLADE shoes')) expect(relation).toBe('similar');
  });
});

test.each([
  ['蜡笔小新手办 公仔摆件', '蜡笔小新'],
  ['クレヨンしんちゃん フィギュア', 'クレヨンしんちゃん'],
])('%s names the mark of a Chinese and a Japanese name by one of them', (title, words) => {
  const [found, ...others] = indexOf('蜡笔小新 クレヨンしんちゃん').find({
    text: title,
    field: 'title',
    least: 0.5,
  });
  expect(others).toEqual([]);
  expect(title.slice(found!.start, found!.end)).toBe(words);
  expect(found!.reasons).toContain('part');
});

test('a part that is recorded by itself is the mark of that row, and near the other', () => {
  const found = indexOf('FORLADE', '福莱德 FORLADE').find({ text: 'FORLADE shoes', field: 'title' });
  expect(found.map(({ row, relation }) => [row, relation]).sort()).toEqual([
    [0, 'identical'],
    [1, 'similar'],
  ]);
});

/** As they stand in registers that were typed on two keyboards; the odd letters are Cyrillic or Greek. */
test.each(['VEUVE CLIСQUOT', 'LЕVI’S', 'НIКЕ', 'BОSСH', 'ΑDIDAS', 'SАMSUNG ELECTRONIC'])(
  'a look-alike letter inside a word parts no mark: %s',
  (mark) => expect(scriptParts(mark)).toEqual([]),
);

test.each([
  ['LOTTE ЛОТТЕ', ['LOTTE', 'ЛОТТЕ']],
  ['LOTTEлотте', ['LOTTE', 'лотте']],
  ['Евроопт-Market', ['Евроопт', 'Market']],
])('two names in two alphabets are two: %s', (mark, parts) => expect(scriptParts(mark)).toEqual(parts));
