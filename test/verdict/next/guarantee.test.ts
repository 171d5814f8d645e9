import { describe, expect, test } from 'vitest';
import { guaranteeFor, type Shipment } from '../../../lib/verdict/next/guarantee';
import { regimeOf } from '../../../lib/verdict/regimes/regimes';

const china = regimeOf('CN').guarantee!;
const amountFor = (shipment: Shipment) => guaranteeFor(shipment, china, 'CNY')?.amount;
const yuan = (value: number) => amountFor({ price: value, quantity: 1, currency: 'CNY' });

describe('the guarantee in China', () => {
  test('is the worth of the goods below 20,000', () => expect(yuan(19_999)).toBe(19_999));
  test('is at least 20,000 between 20,000 and 40,000', () => expect(yuan(30_000)).toBe(20_000));
  test('is half up to 200,000', () => expect([yuan(100_000), yuan(200_000)]).toEqual([50_000, 100_000]));
  test('is flat above', () => expect(yuan(5_000_000)).toBe(100_000));
  test('is computed from price, quantity and the rate the user set', () =>
    expect(amountFor({ price: 20, quantity: 1_000, currency: 'USD', yuanPerUnit: 7.1 })).toBe(71_000));
  test.each([
    { price: 20, quantity: 10, currency: 'USD' },
    { price: 20, currency: 'CNY' },
    { price: Number.NaN, quantity: 1, currency: 'CNY' },
    { price: -5, quantity: 1, currency: 'CNY' },
    { price: 20, quantity: 10, currency: 'USD', yuanPerUnit: 0 },
  ])('is not guessed from %o', (shipment) => expect(amountFor(shipment)).toBeUndefined());
});
