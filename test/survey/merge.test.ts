import { describe, expect, test } from 'vitest';
import { comparePrices, type Priced } from '../../lib/survey/genuine-price';
import { merged } from '../../lib/survey/merge';
import type { Sighting } from '../../lib/survey/sighting';
import { look, plan } from './a-look';

const NEXT_DAY = '2026-11-03T09:00:00.000Z';
const first = merged(undefined, look());
const reported: Sighting = {
  ...first,
  reported: { at: first.last, title: first.title, seller: 'FastFoot', price: 24, currency: 'USD' },
};

describe('an offer that is seen again', () => {
  test('stays one, with its first and its last moment and the days between', () => {
    const again = merged(merged(first, look({}, '2026-11-02T20:00:00.000Z')), look({}, NEXT_DAY));
    expect(again).toMatchObject({ first: '2026-11-02T08:00:00.000Z', last: NEXT_DAY, days: 2 });
  });

  test('keeps what this look does not tell', () => {
    const { seller: _, price: __, currency: ___, ...bare } = look({}, NEXT_DAY);
    const again = merged(first, bare);
    expect(again).toMatchObject({ seller: 'FastFoot', price: 24, image: 'https://m.example/1.jpg' });
  });

  test('keeps the prices that it had, the first one and the latest of many', () => {
    let sighting = first;
    for (let price = 1; price <= 100; price++) sighting = merged(sighting, look({ price }, NEXT_DAY));
    expect(sighting.prices).toHaveLength(50);
    expect(sighting.prices![0]).toEqual({ price: 24, currency: 'USD', at: first.first });
    expect(sighting.prices!.at(-1)).toMatchObject({ price: 100 });
  });

  test('a clock that went back moves neither moment, and the sighting says so', () => {
    const again = merged(first, look({}, '2025-01-01T00:00:00.000Z'));
    expect(again).toMatchObject({ first: first.first, last: first.last, clockBack: true, days: 1 });
  });

  test('and goes on saying so when the clock is right again', () => {
    const again = merged(merged(first, look({}, '2025-01-01T00:00:00.000Z')), look({}, NEXT_DAY));
    expect(again).toMatchObject({ last: NEXT_DAY, clockBack: true });
  });
});

describe('a reported offer that is looked at again', () => {
  const moved = {
    ...reported,
    looked: { at: first.last, state: 'moved' as const, to: 'https://a.example/' },
  };
  const gone = { ...reported, looked: { at: first.last, state: 'gone' as const } };

  test.each([
    ['is there', {}, reported, { state: 'there' }],
    ['is changed in its title', { title: 'Nlke boots' }, reported, { state: 'changed', changes: ['title'] }],
    ['is changed in its price', { price: 30 }, reported, { state: 'changed', changes: ['price'] }],
    [
      'is changed in its seller',
      { seller: 'QuickFoot' },
      reported,
      { state: 'changed', changes: ['seller'] },
    ],
    ['is there where a card cuts its title short', { title: 'Nlke run…' }, reported, { state: 'there' }],
    ['is back where it was gone', {}, gone, { state: 'back' }],
    ['is back where its link led elsewhere', {}, moved, { state: 'back' }],
    ['is back, and otherwise', { price: 30 }, gone, { state: 'back', changes: ['price'] }],
  ])('%s', (_, over, before, expected) => {
    expect(merged(before, look(over, NEXT_DAY)).looked).toEqual({ at: NEXT_DAY, ...expected });
  });

  test('was not gone where its page only loaded slowly', () => {
    const soon = new Date(Date.parse(first.last) + 5_000).toISOString();
    expect(merged(gone, look({}, soon)).looked?.state).toBe('there');
  });

  test('and one that was never reported says nothing of that kind', () => {
    expect(merged(first, look({ price: 1 }, NEXT_DAY)).looked).toBeUndefined();
  });
});

describe('a price beside the genuine one', () => {
  const named = [{ mark: 'NIKE' }];
  const shareOf = (offer: Partial<Priced>, by = plan()) => comparePrices(by).share({ named, ...offer });

  test('is a share of it in the same currency', () => {
    expect(shareOf({ price: 24, currency: 'USD' })).toBe(0.24);
  });

  test('or by what the person said that the currencies are worth', () => {
    const yuanValues = [
      { currency: 'USD', yuan: 7, setOn: '2026-11-01' },
      { currency: 'EUR', yuan: 8, setOn: '2026-11-01' },
    ];
    expect(shareOf({ price: 35, currency: 'EUR' }, plan({ yuanValues }))).toBe(0.4);
    expect(shareOf({ price: 350, currency: 'CNY' }, plan({ yuanValues }))).toBe(0.5);
  });

  test('is not compared where nobody knows what a currency is worth, or what the genuine goods cost', () => {
    expect(shareOf({ price: 35, currency: 'EUR' })).toBeUndefined();
    expect(shareOf({ price: 35 })).toBeUndefined();
    expect(shareOf({ price: 24, currency: 'USD', named: [{ mark: 'PUMA' }] })).toBeUndefined();
  });

  test.each([
    [24.9, 'quarter'],
    [25, 'half'],
    [99.9, 'below'],
    [100, 'genuine'],
    [undefined, 'none'],
  ])('of 100, %j is counted as %s', (price, band) => {
    const offer = { ...(price !== undefined && { price }), currency: 'USD', named };
    expect(comparePrices(plan()).band(offer)).toBe(band);
  });
});
