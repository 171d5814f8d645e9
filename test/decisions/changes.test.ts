import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { listingHash, recordHash } from '../../lib/decisions/basis';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import { createDecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import { withTold } from '../../lib/decisions/told';
import type { Listing } from '../../lib/domain/listing';
import { type Recordal, RecordalSchema } from '../../lib/domain/recordal';
import type { Finding } from '../../lib/screening/finding';
import { recordPrint } from '../../lib/screening/record-print';
import { finding } from '../components/fixtures';
import { textsIn } from '../components/texts';
import { after, offer } from './a-decision';

const recordal = (over: Partial<Recordal> = {}): Recordal =>
  v.parse(RecordalSchema, {
    recordNo: 'DEMO-000123',
    markText: 'NIKE',
    classes: [25],
    goods: ['Shoes', 'Caps'],
    validFrom: '2021-05-04',
    validTo: '2031-05-03',
    ...over,
  });
const listed = (over: Partial<Recordal> = {}): Partial<Finding> => ({ record: recordPrint(recordal(over)) });

let nth = 0;
async function decided(kind: OfferedKind, listing: Listing = offer(), about: Partial<Finding> = listed()) {
  const store = openDecisions(`changes ${++nth}`);
  const desk = createDecisionService(store, () => {});
  const [made] = await desk.decide([{ kind, finding: finding(about), listing }]);
  await store.close();
  return made!;
}
const lapsedOf = (made: Decision, on: Listing, about: Partial<Finding>) =>
  after([made], on, about).findings[0]!.lapsed;

describe('a decision about a listing', () => {
  test.each([
    ['title', { title: 'Nlke sandals' }, 'Nlke running shoes', 'Nlke sandals'],
    ['seller', { seller: 'Another' }, 'FastFoot', 'Another'],
  ] as const)(
    'reopens when its %s changed, and says from what to what',
    async (field, change, before, now) => {
      const made = await decided('conflict');
      const lapsed = lapsedOf(made, offer(change), listed());
      expect(lapsed).toMatchObject({ reason: 'listing', changes: [{ field, before, now }] });
    },
  );

  test.each([
    ['case and spaces', { title: ' NLKE  running shoes' }],
    ['the price', { price: 3 }],
    ['a title that a card cuts', { title: 'Nlke runn…' }],
    ['a seller that a card does not show', { seller: '' }],
  ])('holds when only %s changed', async (_, change) => {
    const made = await decided('escalated', offer({ price: 2 }));
    expect(after([made], offer(change), listed()).findings[0]!.decision).toEqual(made);
  });
});

test('what holds for a seller or for words does not end with the text of one offer', async () => {
  for (const kind of ['authorised', 'not-conflict'] as const)
    expect(
      after([await decided(kind)], offer({ title: 'Nlke caps' }), listed()).findings[0]!.decision,
    ).toMatchObject({ kind });
});

describe('any decision reopens when the record changed in its list:', () => {
  test.each([
    ['goods', { goods: ['Shoes'] }],
    ['goods', { classes: [18, 25] }],
    ['status', { status: 'revoked' as const }],
    ['term', { validTo: '2041-05-03' }],
    ['term', { suspended: { from: '2026-01-01' } }],
  ] as const)('%s', async (field, change) => {
    const made = await decided('authorised');
    const screened = after([made], offer(), listed({ ...change } as Partial<Recordal>));
    expect(screened.outcome).toBe('conflict');
    expect(screened.findings[0]!.lapsed).toMatchObject({ reason: 'record', changes: [{ field }] });
  });

  test('not when goods are only written otherwise, nor in another list', async () => {
    const made = await decided('authorised');
    for (const same of [
      listed({ goods: ['caps', 'SHOES', 'shoes '] }),
      { ...listed({ goods: [] }), list: 'another' },
      {},
    ])
      expect(after([made], offer(), same).outcome).toBe('clear');
  });
});

test('the card says what changed, in the reader’s language', async () => {
  const made = await decided('conflict');
  const on = offer({ title: 'Nlke sandals' });
  const say = (language: 'en' | 'zh_CN', about: Partial<Finding>, listing = offer()) =>
    withTold(after([made], listing, about), listing, textsIn(language)).findings[0]!.told!.before!.replace(
      /[\u2066-\u2069]/g,
      '',
    );
  expect(say('en', listed(), on)).toContain('title (“Nlke running shoes”, now “Nlke sandals”)');
  expect(say('en', listed({ status: 'revoked', goods: [] }))).toContain(
    'goods and status (“active”, now “revoked”)',
  );
  expect(say('zh_CN', listed({ goods: [] }))).toContain('核定商品');
});

test('the hashes are over what is documented, and over nothing else', () => {
  const text = { title: 'Nlke Shoes', brand: 'Nlke', seller: 'FastFoot' };
  expect(listingHash(text)).toBe(listingHash({ ...text, title: 'ＮＬＫＥ  shoes' }));
  expect(listingHash(text)).not.toBe(listingHash({ ...text, seller: 'fastfoot' }));
  // SHA-256 of {"brand":"","seller":"","title":"a"}, by sha256sum.
  expect(listingHash({ title: 'A' })).toBe(SINGLE_LETTER);
  const about = { ...finding(), ...listed() };
  expect(recordHash(about)).toBe(recordHash({ ...about, holder: 'NIKE INNOVATE CV', text: 'x', list: 'y' }));
  expect(recordHash(about)).not.toBe(recordHash({ ...about, ...listed({ status: 'expired' }) }));
  expect(recordHash(finding())).toBeUndefined();
});

const SINGLE_LETTER = '59fba97ad2d83c11588154942f7174024d355cbce0dd921f576e2c3e41001fdd';
