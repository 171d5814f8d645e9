import { describe, expect, test } from 'vitest';
import { guaranteeFor, type Shipment } from '../../../lib/verdict/procedure/guarantee';
import { regimeOf } from '../../../lib/verdict/regimes/regimes';

const guarantee = (shipment: Shipment) => guaranteeFor(shipment, regimeOf('CN').guarantee!);
const amountOf = (price: number, quantity = 1) => guarantee({ price, quantity, currency: 'CNY' });
const DOLLAR = { currency: 'USD', yuan: 7.1, setOn: '2026-11-02' };

describe('the guarantee in China', () => {
  test.each([
    ['below 20,000 it is the worth of the goods', 19_999, 19_999],
    ['between 20,000 and 40,000 it is at least 20,000', 30_000, 20_000],
    ['it is half of 100,000', 100_000, 50_000],
    ['it is half up to 200,000', 200_000, 100_000],
    ['it is flat above', 5_000_000, 100_000],
  ])('%s', (_, value, amount) => expect(amountOf(value)).toMatchObject({ amount, value, perPiece: false }));

  test('counts another currency by the value that the user set, and says which', () => {
    const yuanValues = [{ currency: 'EUR', yuan: 8, setOn: '2026-01-01' }, DOLLAR];
    expect(guarantee({ price: 20, quantity: 1_000, currency: 'usd', yuanValues })).toMatchObject({
      amount: 71_000,
      value: 142_000,
      rate: DOLLAR,
    });
  });

  test('is that of one piece where the quantity is not known', () => {
    expect(guarantee({ price: 300, currency: 'CNY' })).toMatchObject({ amount: 300, perPiece: true });
  });

  test.each<[string, Shipment]>([
    ['price', { quantity: 10, currency: 'USD', yuanValues: [DOLLAR] }],
    ['price', { price: Number.NaN, quantity: 1, currency: 'CNY' }],
    ['price', { price: -5, quantity: 1, currency: 'CNY' }],
    ['price', { price: 5, quantity: 1, yuanValues: [DOLLAR] }],
    ['rate', { price: 20, quantity: 10, currency: 'USD' }],
    ['rate', { price: 20, quantity: 10, currency: 'USD', yuanValues: [{ ...DOLLAR, yuan: 0 }] }],
  ])('is not guessed without a %s: %o', (missing, shipment) =>
    expect(guarantee(shipment)).toMatchObject({ missing }),
  );
});
