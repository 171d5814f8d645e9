import { expect, test } from 'vitest';
import { afterwards } from '../../../lib/verdict/procedure/procedure-steps';

const stopped = {
  regime: 'CN',
  customs: { outcome: 'in-scope' as const, citations: [] },
  use: 'mark' as const,
  outcome: 'conflict' as const,
  inForce: true,
};
const shipment = { price: 100, quantity: 500, currency: 'CNY' };

test('China: the limits stand in the order of the procedure, the papers last', () => {
  const told = afterwards(stopped, {}, 'seller', 'en');
  const at = (part: RegExp) => told.findIndex((sentence) => part.test(sentence));
  expect([at(/suspends/), at(/has 3 working days/), at(/30 working days/), at(/50 working days/)]).toEqual([
    0, 2, 5, 6,
  ]);
  expect(told.at(-1)).toMatch(/^At hand: .*authorisation/);
});

test('the guarantee is half of 50,000 yuan', () => {
  const guarantee = (locale: string) =>
    afterwards(stopped, shipment, 'seller', locale).find((sentence) => sentence.includes('CNY'));
  expect(guarantee('en')).toMatch(/25,000 CNY.*50,000 CNY/);
  expect(guarantee('zh_CN')).toMatch(/25,000 CNY.*50,000 CNY/);
});

test.each([
  ['en', /300 CNY per piece.*tells no quantity/, /until you set what 1 USD is worth/, /tells no price/],
  ['zh_CN', /每件 300 CNY.*未写数量/, /尚未设定 1 USD 折合/, /未写价格/],
])('what is missing for the guarantee is said plainly in %s', (locale, perPiece, noRate, noPrice) => {
  const told = (given: Parameters<typeof afterwards>[1]) =>
    afterwards(stopped, given, 'seller', locale).join();
  expect(told({ price: 300, currency: 'CNY' })).toMatch(perPiece);
  expect(told({ price: 300, quantity: 9, currency: 'USD' })).toMatch(noRate);
  expect(told({ quantity: 9 })).toMatch(noPrice);
});

test.each(['en', 'zh_CN'])('a value the user set is named with its day in %s', (locale) => {
  const yuanValues = [{ currency: 'USD', yuan: 7.1, setOn: '2026-11-02' }];
  const told = afterwards(
    stopped,
    { price: 10, quantity: 100, currency: 'USD', yuanValues },
    'seller',
    locale,
  );
  expect(told.join()).toMatch(/7,100 CNY.*1 USD = 7.1 CNY.*2026-11-02/);
});

test("a seller's papers are not told to others", () => {
  expect(afterwards(stopped, {}, 'moderator', 'en').join()).not.toContain('At hand');
});

test('nothing follows where customs does not act, or the level is a note', () => {
  const out = { ...stopped, customs: { outcome: 'out' as const, citations: [] } };
  expect(afterwards(out, shipment, 'seller', 'en')).toEqual([]);
  expect(afterwards({ ...stopped, outcome: 'note' }, shipment, 'seller', 'en')).toEqual([]);
});

test('a step that nobody confirmed says so, in both languages', () => {
  const russian = { ...stopped, regime: 'RU' };
  expect(afterwards(russian, {}, 'moderator', 'en')[0]).toMatch(
    /10 working days \(from memory, not checked\)\.$/,
  );
  expect(afterwards(russian, {}, 'moderator', 'zh_CN')[0]).toMatch(/（凭记忆，未经核实）。$/);
  expect(afterwards({ ...stopped, regime: 'EU' }, {}, 'moderator', 'en').join()).not.toMatch(/not checked/);
});

test('a doubt is part of the sentence that it is about', () => {
  for (const [locale, doubt] of [
    ['en', /[^.] \(from memory, not checked\)\.$/],
    ['zh_CN', /[^。]（凭记忆，未经核实）。$/],
  ] as const)
    for (const sentence of afterwards({ ...stopped, regime: 'RU' }, {}, 'holder', locale))
      expect(sentence).toMatch(doubt);
});

test('a recordal that does not protect sets nothing going by itself, even where no rule was read', () => {
  const lapsed = {
    ...stopped,
    regime: 'US',
    customs: { outcome: 'unknown' as const, citations: [] },
    outcome: 'review' as const,
    inForce: false,
  };
  expect(afterwards(lapsed, {}, 'holder', 'en')).toEqual([]);
});
