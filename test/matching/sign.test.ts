import { describe, expect, test } from 'vitest';
import type { Candidate, ScreenedField } from '../../lib/matching/candidate';
import { indexOf } from './list-of';

/** A list of marks of many kinds, so that a likeness has others to be told from. */
const MARKS = [
  ...[
    'NIKE',
    'PUMA',
    'Adidas',
    'Starbucks',
    'New Balance',
    'Pizza Hut',
    'PlayStation',
    'Sharpie',
    'GUCCI',
    'Red Bull',
  ],
  ...[
    'Johnnie Walker',
    "McDonald's",
    'The North Face',
    'VEUVE CLICQUOT',
    'IQOS',
    'Ritalin',
    'LEGO',
    'ROTHY’S',
    'Microsoft',
  ],
  ...[
    'Kresco',
    'Zirco',
    'クリスチーヌ',
    'X-SEED',
    'TURCOOL',
    'ORION 好丽颜',
    '中国软动',
    'レマン',
    '리얼피티',
    'APPLE',
    'Coca-Cola',
    'Samsung',
  ],
  ...[
    '康师傅',
    '大白兔',
    '奥利奥',
    '娃哈哈',
    '星巴克',
    '老干妈',
    '七匹狼',
    '蓝月亮',
    '六个核桃',
    '农夫山泉',
    '爱租妙',
    '雪碧',
  ],
];
const index = indexOf(...MARKS);

function best(sign: string, mark: string, field: ScreenedField = 'brand'): Candidate | undefined {
  return index.find({ text: sign, field }).find(({ row }) => MARKS[row] === mark);
}

/** mark, sign, what an examiner would name as the likeness. */
const MADE_FROM: [mark: string, sign: string, reason: string][] = [
  ['PUMA', 'Fuma', 'phonetic'],
  ['Adidas', 'Abibas', 'shape'],
  ['PlayStation', 'PolyStation', 'edits'],
  ['Pizza Hut', 'Pizza Huh', 'edit'],
  ['Starbucks', 'Bucksstar', 'word-order'],
  ['Starbucks', 'Sunbucks', 'edits'],
  ['New Balance', 'New Barlun', 'edit'],
  ['Sharpie', 'Sharpei', 'transposition'],
  ['Johnnie Walker', 'Johnnie Worker', 'phonetic'],
  ["McDonald's", 'McDnoald’s', 'transposition'],
  ['Microsoft', 'MikeRoweSoft', 'phonetic'],
  ['Kresco', 'Cresco', 'phonetic'],
  ['Zirco', 'Cozirc', 'word-order'],
  ['クリスチーヌ', 'クリスティーヌ', 'phonetic'],
  ['X-SEED', 'XCEED', 'phonetic'],
  ['Red Bull', 'Rid Bull', 'phonetic'],
  ['VEUVE CLICQUOT', 'champagneclicquot', 'part'],
  ['レマン', 'レーマン', 'phonetic'],
  ['康师傅', '康帅傅', 'shape'],
  ['大白兔', '大白免', 'shape'],
  ['奥利奥', '粤利粤', 'shape'],
  ['娃哈哈', '娃恰恰', 'shape'],
  ['星巴克', '星巴客', 'phonetic'],
  ['老干妈', '老于妈', 'shape'],
  ['七匹狼', '七匹狠', 'shape'],
  ['雪碧', '雷碧', 'shape'],
  ['六个核桃', '六大核桃', 'han-one-different'],
  ['爱租妙', '爱租手妙', 'edit'],
  ['中国软动', '手机电脑维修软动电信', 'part'],
  ['ORION 好丽颜', '好丽颜', 'part'],
];

describe('a sign that was made from a mark', () => {
  test.each(MADE_FROM)('%s: %s', (mark, sign, reason) => {
    const found = best(sign, mark);
    expect(found?.relation).toBe('similar');
    expect(found?.reasons).toContain(reason);
    expect(found?.letters).toBeTruthy();
  });
});

describe('a mark fused into a shop’s name or a domain’s label', () => {
  test.each([
    ['The North Face', 'northfaceoutlet'],
    ['Ritalin', 'buyritalinonline'],
    ['IQOS', 'toptaniqosal'],
    ['LEGO', 'legohouseproperties'],
    ['ROTHY’S', 'rothysaustralia'],
  ])('%s: %s', (mark, sign) => {
    for (const field of ['brand', 'seller'] as const) expect(best(sign, mark, field), field).toBeDefined();
  });

  test('not in a title, whose words are their own', () => {
    expect(best('pineapple juice', 'APPLE', 'title')).toBeUndefined();
    expect(best('toptaniqosal', 'IQOS', 'title')).toBeUndefined();
  });
});

/** Names that share letters with a mark and are others': less than an even chance. */
const OTHER_NAMES: [mark: string, sign: string][] = [
  ['NIKE', 'Nikon'],
  ['PUMA', 'Pumpkin Patch'],
  ['Adidas', 'Adobe'],
  ['Starbucks', 'Starlight Express'],
  ['New Balance', 'New Look'],
  ['Pizza Hut', 'Pizza Express'],
  ['PlayStation', 'Playmobil'],
  ['GUCCI', 'Guess'],
  ['Red Bull', 'Red Hat'],
  ['Johnnie Walker', 'Walkers'],
  ['LEGO', 'Logitech'],
  ['Coca-Cola', 'Cocoon'],
  ['Samsung', 'Samsonite'],
  ['APPLE', 'Ample'],
  ['康师傅', '康佳'],
  ['大白兔', '大宝'],
  ['娃哈哈', '娃娃'],
  ['七匹狼', '九牧王'],
  ['农夫山泉', '农夫果园'],
  ['雪碧', '雪花'],
];

test.each(OTHER_NAMES)('beside %s, %s is another name', (mark, sign) => {
  expect(best(sign, mark)?.confidence ?? 0).toBeLessThan(0.5);
});

test('letters are drawn as they were exchanged, left out and added', () => {
  expect(best('Fuma', 'PUMA')?.letters).toBe('(p→f)uma');
  expect(best('康帅傅', '康师傅')?.letters).toBe('康(师→帅)傅');
  expect(best('Sharpei', 'Sharpie')?.letters).toBe('sharp(ie⇄ei)');
  expect(best('爱租手妙', '爱租妙')?.letters).toBe('爱租(+手)妙');
  expect(best('手机电脑维修软动电信', '中国软动')?.letters).toBe('(−中国)软动');
  expect(best('好丽颜', 'ORION 好丽颜')?.letters).toBe('(−orion)好丽颜');
});

test.each([
  ['NIKE', [{ markText: 'NIKE l1', aliases: ['NIKE'] }]],
  ['NIKE', [{ markText: '', aliases: ['NIKE'] }]],
  ['耐克', [{ markText: 'NIKE', aliases: ['耐克'] }]],
  ['Пума', [{ markText: 'PUMA' }]],
  ['アディダス', [{ markText: 'adidas' }]],
])('another name of a mark, as it is known or recorded, was made from no letters: %s', (sign, marks) => {
  const [found] = indexOf(...marks).find({ text: sign, field: 'brand' });
  expect(found).toMatchObject({ row: 0, start: 0, end: sign.length });
  expect(found).not.toHaveProperty('letters');
});

test('of two ways in which a sign may have been made from a row’s marks the same is told in any order', () => {
  const rows = [
    { markText: 'Garimo', aliases: ['Garino', 'Gariro'] },
    { markText: 'Garimo', aliases: ['Gariro', 'Garino'] },
  ];
  const told = rows.map((row) => indexOf(row).find({ text: 'Garivo', field: 'brand' })[0]?.letters);
  expect(told[0]).toBeDefined();
  expect(told[1]).toBe(told[0]);
});

test('the words are those that the mark became, not the whole field', () => {
  const sign = 'buyritalinonline';
  const { start, end } = best(sign, 'Ritalin')!;
  expect(sign.slice(start, end)).toBe('ritalin');
});

test('where many marks come as near, none is likely', () => {
  const near = ['Carimo', 'Barimo', 'Darimo', 'Farimo', 'Larimo', 'Marimo', 'Parimo', 'Tarimo'];
  const alone = indexOf('Carimo').find({ text: 'Garimo', field: 'brand' })[0]!;
  const among = indexOf(...near).find({ text: 'Garimo', field: 'brand' })[0]!;
  expect(among.confidence).toBeLessThan(alone.confidence);
  expect(among.terms.some(({ key }) => key === 'as_near')).toBe(true);
});

test('a digit exchanged for another makes another number', () => {
  const models = indexOf('Model 999');
  expect(models.find({ text: 'Model 996', field: 'brand' })[0]?.confidence ?? 0).toBeLessThan(0.5);
});

/** How likely a sign was made from a mark, beside these others of its list. */
function confidenceOf(sign: string, mark: string, ...others: string[]): number {
  const marks = [mark, ...others];
  const found = indexOf(...marks).find({ text: sign, field: 'brand' });
  return found.find(({ row }) => row === 0)?.confidence ?? 0;
}

/** What the likeness of a sign to a mark comes to, beside these others of its list; in log-odds. */
function alike(sign: string, mark: string, ...others: string[]): number {
  const found = indexOf(mark, ...others).find({ text: sign, field: 'brand' });
  return found.find(({ row }) => row === 0)?.terms.find(({ key }) => key === 'sign_alike')?.logOdds ?? 0;
}

describe('a word that many marks hold', () => {
  const NUMBERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
  const holding = (word: string) => NUMBERS.map((number) => `${word} ${number}`);

  test('tells in full where it is a mark of its own: they are one family', () => {
    expect(alike('Zorblast', 'Zorblatt', ...holding('Zorblatt'))).toBeCloseTo(alike('Zorblast', 'Zorblatt'));
  });

  test('tells less where it is a word of the language, or no mark', () => {
    expect(alike('Kitchenz', 'Kitchen', ...holding('Kitchen'))).toBeLessThan(alike('Kitchenz', 'Kitchen'));
    const [sign, mark] = ['Zorblast Moda', 'Zorblatt Moda'];
    expect(alike(sign, mark, ...holding('Zorblatt'))).toBeLessThan(alike(sign, mark));
  });
});

describe('a mark in a sign of several words', () => {
  test('tells less where its end cuts one of them', () => {
    expect(confidenceOf('Jewel Bait Company', 'Jewe')).toBeLessThan(
      confidenceOf('Jewe Bait Company', 'Jewe'),
    );
    expect(confidenceOf('La borne bleue', 'Labor')).toBeLessThan(confidenceOf('La bor bleue', 'Labor'));
  });

  test('not where the words are fused: a domain’s label has no spaces to part them', () =>
    expect(confidenceOf('jewebaitcompany', 'Jewe')).toBeGreaterThan(
      confidenceOf('Jewel Bait Company', 'Jewe'),
    ));
});

describe('a mark with one letter beside its other signs has nothing to align', () => {
  const SHORT = ['l樂', 'Q宝', 'Ω9克', 'é나', "K.'", 'ナx'];
  const fields: ScreenedField[] = ['title', 'brand', 'seller'];

  test.each(SHORT)('%s is found as it is written, and likened to no word that holds its letter', (mark) => {
    for (const list of [[mark], ['a', mark], [mark, ...MARKS]])
      for (const field of fields) {
        const find = (text: string) => indexOf(...list).find({ text, field });
        const rowOf = list.indexOf(mark);
        expect(find(mark).map(({ row }) => row)).toContain(rowOf);
        const letter = [...mark].find((one) => /\p{L}/u.test(one))!;
        for (const text of [`a${letter}樂a`, `${letter}ast shop`, `x${letter} 儿童`])
          expect(find(text).every(({ start, end }) => end > start)).toBe(true);
      }
  });
});
