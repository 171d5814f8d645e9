import { expect, test } from 'vitest';
import { afterwards } from '../../../lib/verdict/next/afterwards';

const stopped = {
  regime: 'CN',
  customs: { outcome: 'in-scope' as const, citations: [] },
  use: 'mark' as const,
  outcome: 'conflict' as const,
};
const shipment = { price: 100, quantity: 500, currency: 'CNY' };

test('China: the limits stand in the order of the procedure, the papers last', () => {
  const told = afterwards(stopped, {}, 'seller', 'en');
  const at = (part: RegExp) => told.findIndex((sentence) => part.test(sentence));
  expect([at(/suspends/), at(/3 working days/), at(/30 working days/), at(/50 working days/)]).toEqual([
    0, 2, 4, 5,
  ]);
  expect(told.at(-1)).toMatch(/^At hand: .*authorisation/);
});

test('the guarantee is half of 50,000 yuan, and says that its tier was not checked', () => {
  const guarantee = (locale: string) =>
    afterwards(stopped, shipment, 'seller', locale).find((sentence) => sentence.includes('CNY'));
  expect(guarantee('en')).toMatch(/25,000 CNY.*50,000 CNY.*not checked against a source/);
  expect(guarantee('zh_CN')).toMatch(/25,000 CNY.*50,000 CNY.*未经核实/);
});

test('without a quantity no guarantee is made up', () => {
  expect(afterwards(stopped, { price: 100, currency: 'CNY' }, 'seller', 'en').join()).not.toMatch(/\d CNY/);
});

test("a seller's papers are not told to others", () => {
  expect(afterwards(stopped, {}, 'moderator', 'en').join()).not.toContain('At hand');
});

test('nothing follows where customs does not act, or the level is a note', () => {
  const out = { ...stopped, customs: { outcome: 'out' as const, citations: [] } };
  expect(afterwards(out, shipment, 'seller', 'en')).toEqual([]);
  expect(afterwards({ ...stopped, outcome: 'note' }, shipment, 'seller', 'en')).toEqual([]);
});
