import { describe, expect, test } from 'vitest';
import { indexOf, inTitle } from './list-of';

/** mark, title, the words that name it, relation, reasons: domain rules of "visually basically no difference". */
const FOUND: [string, string, string, string, string[]][] = [
  ['NIKE', 'NIKE shoes', 'NIKE', 'identical', ['exact']],
  ['NIKE', 'new Nike shoes', 'Nike', 'identical', ['case']],
  ['NIKE', 'N I K E shoes', 'N I K E', 'identical', ['spacing']],
  ['NIKE', 'NI KE shoes', 'NI KE', 'identical', ['spacing']],
  ['New Balance', 'NewBalance 574', 'NewBalance', 'identical', ['spacing']],
  ['NIKE', 'ＮＩＫＥ鞋', 'ＮＩＫＥ', 'identical', ['width']],
  ['NIKE', 'NI\u200bKE', 'NI\u200bKE', 'identical', ['zero-width']],
  ['NIKE', 'NIKE™ Air', 'NIKE', 'identical', ['exact']],
  ['NIKE®', 'NIKE Air', 'NIKE', 'identical', ['exact']],
  ['Nike', 'Nlke shoes', 'Nlke', 'identical', ['look-alike']],
  ['NIKE', 'N1KE shoes', 'N1KE', 'identical', ['leet']],
  ['NIKE', 'N!KE shoes', 'N!KE', 'identical', ['leet']],
  ['SONY', '$ONY tv', '$ONY', 'identical', ['leet']],
  ['PUMA', 'РUМА shoes', 'РUМА', 'identical', ['look-alike']],
  ['WD <)', 'WD hard disk', 'WD', 'identical', ['exact']],
  ['SKORPIO (|)', 'SKORPIO blender', 'SKORPIO', 'identical', ['exact']],
  ['<> VALDEK', 'VALDEK shoes', 'VALDEK', 'identical', ['exact']],
  ['VALDEK ^^', 'VALDEK shoes', 'VALDEK', 'identical', ['exact']],
  ['//\\\\ VALDEK', 'VALDEK shoes', 'VALDEK', 'identical', ['exact']],
  ['Valdek !', 'Valdek shoes', 'Valdek', 'near-identical', ['punctuation']],
  ['PRADA', 'PRΛDΛ bag', 'PRΛDΛ', 'identical', ['look-alike']],
  ['SAMSUNG', 'SΛMSUNG phone', 'SΛMSUNG', 'identical', ['look-alike']],
  ['Nike', 'ɴɪᴋᴇ air', 'ɴɪᴋᴇ', 'identical', ['look-alike']],
  ['Sony', 'ꜱᴏɴʏ headphones', 'ꜱᴏɴʏ', 'identical', ['look-alike']],
  ['LEGO', 'ʟᴇɢᴏ bricks', 'ʟᴇɢᴏ', 'identical', ['look-alike']],
  ['Hermes', 'ʜᴇʀᴍᴇꜱ scarf', 'ʜᴇʀᴍᴇꜱ', 'identical', ['look-alike']],
  ['NIKE', '𝐍𝐈𝐊𝐄 air', '𝐍𝐈𝐊𝐄', 'identical', ['look-alike']],
  ['Coca-Cola', 'Coca Cola can', 'Coca Cola', 'near-identical', ['punctuation']],
  ['Coca-Cola', 'CocaCola can', 'CocaCola', 'near-identical', ['punctuation']],
  ['H&M', 'H & M dress', 'H & M', 'identical', ['spacing']],
  ["Levi's", 'Levis jeans', 'Levis', 'near-identical', ['punctuation']],
  ['NESCAFÉ', 'NESCAFE gold', 'NESCAFE', 'near-identical', ['diacritics']],
  ['Yahoo!', 'my Yahoo! mail', 'Yahoo!', 'identical', ['exact']],
  ['耐克', '正品耐克跑鞋', '耐克', 'identical', ['exact']],
  ['樂高', '乐高积木', '乐高', 'similar', ['script-variant']],
  ['ナイキ', 'ﾅｲｷ シューズ', 'ﾅｲｷ', 'identical', ['width']],
  ['나이키', '나이키 운동화', '나이키', 'identical', ['exact']],
];

describe('finds', () => {
  test.each(FOUND)('%s in “%s”', (mark, title, words, relation, reasons) => {
    const [hit, ...others] = inTitle(indexOf(mark), title);
    expect(others).toEqual([]);
    expect({
      words: title.slice(hit!.start, hit!.end),
      relation: hit!.relation,
      reasons: hit!.reasons,
    }).toEqual({ words, relation, reasons });
  });
});

describe('leaves alone', () => {
  test.each([
    ['APPLE', 'pineapple juice'],
    ['VANS', 'Vansitart street map'],
    ['IT', 'Intel i7 laptop'],
    ['ハス', '電車とバスの模型'],
    ['アップル', 'パイナップル'],
    ['NIKE', 'bike for kids'],
    ['Model 999', 'Model 996 pump'],
  ])('%s in “%s”', (mark, title) => expect(inTitle(indexOf(mark), title)).toEqual([]));
});

test.each([
  ['H&M', 'H & M dress', false],
  ['Coca-Cola', 'Coca - Cola can', false],
  ['New Balance', 'Brand New, Balance Bike', true],
])('whether punctuation parts the words of %s in “%s”', (mark, title, parted) => {
  const [hit] = inTitle(indexOf(mark), title);
  expect(hit!.terms.some(({ key }) => key === 'parted')).toBe(parted);
});

test('a mark that stands in the words leaves less of them to a likeness that reaches beyond it', () => {
  const likeness = (...marks: string[]) =>
    indexOf(...marks)
      .find({ text: 'sharp el-1801 calculator', field: 'title' })
      .find(({ row }) => marks[row] === 'SHARPIE')!;
  expect(likeness('SHARPIE', 'SHARP').confidence).toBeLessThan(likeness('SHARPIE', 'SHARK').confidence);
  expect(likeness('SHARPIE', 'SHARP').terms.map(({ key }) => key)).toContain('names_another');
});

test('every overlapping mark is a candidate', () => {
  const index = indexOf('Air', 'Air Zorvan', 'Zorvan', '卓凡', '卓凡体育');
  const title = 'Air Zorvan 1 卓凡体育';
  expect(inTitle(index, title).map((c) => title.slice(c.start, c.end))).toEqual([
    'Air',
    'Air Zorvan',
    'Zorvan',
    '卓凡',
    '卓凡体育',
  ]);
});

test('every occurrence and every row of a mark is a candidate of its own', () => {
  const index = indexOf('NIKE', '', 'NIKE');
  expect(index.size).toBe(3);
  expect(inTitle(index, 'NIKE and NIKE').map((c) => [c.row, c.start])).toEqual([
    [0, 0],
    [2, 0],
    [0, 9],
    [2, 9],
  ]);
});

test('an alias names the recordal too, as a translation', () => {
  const [hit] = inTitle(indexOf({ markText: 'NIKE', aliases: ['耐克'] }), '耐克跑鞋');
  expect(hit).toMatchObject({ row: 0, relation: 'similar', reasons: ['translation'], start: 0, end: 2 });
});

test('a mark longer than any hashed key is found whole, and not by its beginning', () => {
  const slogan = 'The Happiest Place On Earth For All The Family';
  expect(inTitle(indexOf(slogan), `buy ${slogan.toUpperCase()} mug`)[0]).toMatchObject({
    start: 4,
    end: 4 + slogan.length,
  });
  expect(inTitle(indexOf(slogan), 'The Happiest Place On Earth For nobody')).toEqual([]);
});
