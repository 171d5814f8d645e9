import { describe, expect, test } from 'vitest';
import { chainOf } from '../../lib/cli/explain-chain';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { screen } from '../../lib/screening/screen';
import { listing, recordal } from '../verdict/evidence';

const rows = [
  recordal({ recordNo: 'T2020-1' }),
  recordal({ recordNo: 'T2020-2', markText: '', holder: 'Puma SE' }),
];
const list = {
  name: 'test',
  date: '2026-11-01',
  demonstration: false,
  index: openIndex(compileIndex(rows)),
  recordals: async (wanted: readonly number[]) => wanted.map((row) => rows[row]!),
};

async function chain(title: string, on: string, locale = 'en'): Promise<string> {
  const offer = listing({ title });
  const context = { on, policy: 'strict', own: [], locale, all: true } as const;
  const [screening] = await screen([offer], [list], context);
  const shipment = { price: 100, quantity: 1_000, currency: 'CNY' };
  return chainOf({
    listing: offer,
    screening: screening!,
    lists: [list],
    context,
    role: 'seller',
    shipment,
  }).join('\n');
}

describe('explain tells the whole chain', () => {
  test.each([
    ['tokens', 'nlke · running · shoes'],
    ['the candidate and its place', '“Nlke” (title, 0–4)'],
    ['the goods', 'classes 25'],
    ['the score, term by term', 'logistic of the sum'],
    ['use and goods', 'Use: mark; goods: same-class-unknown; in force: true'],
    ['the row of the table', 'Row 8 of the decision table: customs likely'],
    [
      'the grounds with how far they were checked',
      'Trademark Law Art. 57(1) (2013/2019; checked: secondary source)',
    ],
    ['the guarantee', '50,000 CNY for goods worth about 100,000 CNY'],
    ['the outcome', 'Outcome for the listing: conflict'],
  ])('%s', async (_, words) => {
    expect(await chain('Nlke running shoes', '2026-12-31')).toContain(words);
  });

  test('with the law of the day asked about', async () => {
    const text = await chain('Nike running shoes', '2027-01-01');
    expect(text).toContain('Art. 72(1)');
    expect(text).not.toContain('57(');
  });

  test('in Chinese, without a gap', async () => {
    const text = await chain('Nike running shoes', '2027-01-01', 'zh_CN');
    expect(text).toContain('第72条第（1）项');
    expect(text).not.toMatch(/侵权|infring|chain\.|verdict\.|\$\d/);
  });

  test('and says in which lists nothing was found', async () => {
    expect(await chain('ceramic mug', '2026-12-31')).toContain(
      'No recorded mark was found in these lists: test (2026-11-01).',
    );
  });
});
