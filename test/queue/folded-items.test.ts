import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../lib/decisions/apply';
import { indexDecisions } from '../../lib/decisions/decision-index';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalInput } from '../../lib/domain/recordal';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { asksFor } from '../../lib/queue/asks';
import { withFresh } from '../../lib/queue/fresh';
import { itemOf } from '../../lib/queue/queue-item';
import { isWaiting, workItem } from '../../lib/queue/work-item';
import type { ScreeningContext } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import { decide } from '../decisions/a-decision';
import { recordalOf } from '../recordal-of';

const TERM = { validFrom: '2020-01-01', validTo: '2030-01-01' };
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const CONTEXT: ScreeningContext = {
  ...{ on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false, toDecide: true },
};
type Rows = Record<string, Partial<RecordalInput>>;

async function screenerFor(rows: Rows, context: Partial<ScreeningContext> = {}) {
  const recordals = Object.entries(rows).map(([recordNo, row]) => recordalOf({ recordNo, ...TERM, ...row }));
  const bytes = packCompiled([await compileList(label, recordals)], '1', (length) => new ArrayBuffer(length));
  return screenerOf(openCompiled(bytes).lists, { ...CONTEXT, ...context });
}
const offerOf = (given: Partial<Listing>): Listing => ({
  ...{ id: '1', site: 'ebay', url: 'https://www.ebay.com/itm/1', images: [], title: '' },
  ...given,
});

/** Put into the queue while `before` was the list, and judged anew by `after`. */
async function queued(given: Partial<Listing>, recordNo: string, before: Rows, after: Rows) {
  const listing = offerOf(given);
  const was = (await screenerFor(before))(listing).findings.find((one) => one.recordNo === recordNo);
  const item = itemOf({ listing, finding: was! }, 'page', 'ebay.com', '2026-05-01T00:00:00.000Z');
  const screening = (await screenerFor(after, { folded: true }))(listing);
  return { item, listing, screening, usual: (await screenerFor(after))(listing) };
}

const SHOES = { classes: [25], goods: ['shoes'] };
const puma = { holder: 'PUMA SE', ...SHOES };
const bags = { holder: 'PUMA SE', classes: [18], goods: ['bags'] };
const title = 'PUMA Womens Club 5v5 Sneaker shoes';
const nike = { markText: 'NIKE', holder: 'Nike Innovate C.V.', ...SHOES };
const samsung = { markText: 'SAMSUNG', holder: 'Samsung Electronics', classes: [9] };

describe('an item behind another finding since the list changed still waits', () => {
  test.each<[string, Partial<Listing>, string, Rows, Rows]>([
    ['a picture behind a nearer one', { title }, 'P1', { P1: bags }, { P1: bags, P2: puma }],
    [
      'a picture behind the word',
      ...([{ title }, 'P1', { P1: puma }, { P1: puma, W: { ...puma, markText: 'PUMA' } }] as const),
    ],
    [
      'the third of three pictures',
      ...([{ title }, 'P0', { P0: bags }, { P0: bags, P1: puma, P2: puma }] as const),
    ],
    [
      'a mark of which the words are a part, behind the mark itself',
      { title: 'Nike Air Max running shoes' },
      'T1',
      { T1: { ...nike, markText: 'NIKE耐克' } },
      { T1: { ...nike, markText: 'NIKE耐克' }, T2: nike },
    ],
    [
      'the shop’s name, as before',
      { title: 'Running shoes', seller: 'Nike store' },
      'T1',
      { T1: nike },
      { T1: nike },
    ],
  ])('%s', async (_, given, recordNo, before, after) => {
    const { item, screening } = await queued(given, recordNo, before, after);
    const work = workItem(item, screening);
    expect(work.state).toBe('open');
    expect(isWaiting(work)).toBe(true);
    expect(work.finding).toMatchObject({ recordNo });
    expect(work.finding!.explanation.length).toBeGreaterThan(0);
  });
});

test('it is decided by itself, and what stands before it is not', async () => {
  const { item, listing, screening } = await queued({ title }, 'P1', { P1: bags }, { P1: bags, P2: puma });
  const leader = screening.findings.find((one) => one.recordNo === 'P2')!;
  const all = [
    workItem(item, screening),
    workItem(itemOf({ listing, finding: leader }, 'page', 'ebay.com', item.addedAt), screening),
  ];
  const asks = asksFor([all[0]!], { kind: 'not-conflict', note: '', took: 1 });
  expect(asks.map(({ finding }) => finding.recordNo)).toEqual(['P1']);
  const { outcome: _, ...about } = asks[0]!.finding;
  const made = decide('not-conflict', listing, about);
  expect(withFresh(all, [made]).map(({ state }) => state)).toEqual(['decided', 'open']);
  expect(workItem(item, applyDecisions(screening, listing, indexDecisions([made]))).state).toBe('decided');
});

describe('what is folded away changes nothing else', () => {
  test.each<[string, Partial<Listing>, Rows]>([
    ['pictures', { title }, { P1: bags, P2: puma, P3: puma }],
    ['a word and its pictures', { title }, { P1: puma, W: { ...puma, markText: 'PUMA' } }],
    ['two scripts', { title: 'samsung/三星 Galaxy S23 手机' }, { S: samsung }],
    ['the shop', { title: 'Nike shoes', seller: 'Nike store' }, { N: nike }],
    ['nothing', { title: 'Wooden spoon' }, { N: nike }],
  ])('%s: the level, and what is shown', async (_, given, rows) => {
    const listing = offerOf(given);
    const usual = (await screenerFor(rows))(listing);
    const folded = (await screenerFor(rows, { folded: true }))(listing);
    expect(folded.outcome).toBe(usual.outcome);
    expect(folded.findings.filter(({ shown }) => shown)).toEqual(usual.findings);
  });
});

describe('what is no finding any more is still gone', () => {
  test.each<[string, Rows]>([
    ['its recordal left the list', { P2: puma }],
    ['its holder is another', { P1: { ...bags, holder: 'Gucci' } }],
    ['the list is another', { N: nike }],
  ])('%s', async (_, after) => {
    const { item, screening } = await queued({ title }, 'P1', { P1: bags }, after);
    expect(workItem(item, screening).state).toBe('gone');
  });

  test('and what a person’s sensitivity does not show', async () => {
    const listing = offerOf({ title });
    const was = (await screenerFor({ P1: puma }))(listing).findings[0]!;
    const item = itemOf({ listing, finding: was }, 'page', 'ebay.com', '2026-05-01T00:00:00.000Z');
    const screen = await screenerFor({ P1: puma }, { folded: true, shownFrom: 0.9999999 });
    expect(workItem(item, screen(listing)).state).toBe('gone');
  });
});
