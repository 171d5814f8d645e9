import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { createDecisionService, type DecisionRequest } from '../../lib/decisions/decision-service';
import { type DecisionStore, openDecisions } from '../../lib/decisions/store';
import { finding, listing, screening } from '../components/fixtures';
import { eventually } from '../eventually';
import { decide, offer, SOMEBODY } from './a-decision';

let store: DecisionStore;
let nth = 0;
beforeEach(() => {
  store = openDecisions(`service ${++nth}`);
});

const request = (over: Partial<DecisionRequest> = {}): DecisionRequest => ({
  kind: 'not-conflict',
  finding: finding(),
  listing: offer(),
  ...over,
});

test('the desk lays a decision over screenings at once, tells of the change, and takes it back', async () => {
  const changed = vi.fn();
  const desk = createDecisionService(store, changed);
  const on = offer();
  const outcome = async () => (await desk.apply([screening()], [on]))[0]!.outcome;
  expect(await outcome()).toBe('conflict');
  const [decision] = await desk.decide([request({ note: 'own brand' })]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(decision).toMatchObject({
    ...{ recordNo: 'DEMO-000123', mark: 'NIKE', holder: 'Nike Innovate C.V.' },
    ...{ words: 'Nlke', note: 'own brand', reach: { to: 'words', site: 'amazon.com' } },
  });
  expect(await outcome()).toBe('clear');
  await desk.retract([decision!.id]);
  expect(await outcome()).toBe('conflict');
  expect(await desk.all()).toEqual([]);
});

test('a decision keeps the version of its list here, where the list is still stored', async () => {
  const versions = async () => new Map([[finding().list, 7]]);
  const desk = createDecisionService(store, () => {}, undefined, versions);
  const [known] = await desk.decide([request()]);
  const [gone] = await desk.decide([request({ finding: finding({ list: 'removed' }) })]);
  expect([known!.list, gone!.list]).toEqual([
    { name: finding().list, date: finding().listDate, version: 7 },
    { name: 'removed', date: finding().listDate },
  ]);
  expect((await desk.all()).map(({ list }) => list?.version).sort()).toEqual([7, undefined]);
});

test.each(['N/A', '无', 'unknown', '-'])(
  'a seller that is only said to be missing (%s) is nobody',
  async (seller) => {
    const desk = createDecisionService(store, () => {});
    const [decision] = await desk.decide([request({ kind: 'authorised', listing: offer({ seller }) })]);
    expect(decision!.reach).toMatchObject({ to: 'listing' });
  },
);

describe('refuses, and stores nothing of,', () => {
  test.each([
    ['a kind that is none', { kind: 'x' }],
    ['a finding without a recordal', { finding: {} }],
    ['a recordal that is a number', { finding: { ...finding(), recordNo: 7 } }],
    ['a use that there is not', { finding: { ...finding(), use: 'any' } }],
    ['a seller that is no text', { kind: 'authorised', listing: { ...listing(), seller: {} } }],
    ['a note without end', { note: 'x'.repeat(200_000) }],
    ['no finding at all', { finding: undefined }],
  ])('a request with %s', async (_, fault) => {
    const desk = createDecisionService(store, () => {});
    const asks = [request(), { ...request(), ...fault } as unknown as DecisionRequest];
    await expect(desk.decide(asks)).rejects.toThrow();
    expect(await store.count()).toBe(0);
  });

  test('what is taken in and is no decision', async () => {
    const desk = createDecisionService(store, () => {});
    const nobody = { ...decide('authorised'), reach: { to: 'seller', site: 'amazon.com', seller: '' } };
    await expect(desk.takeIn([decide('watch'), nobody as Decision])).rejects.toThrow();
    expect(await store.count()).toBe(0);
  });
});

test('a reading that failed is not remembered', async () => {
  await store.bring([decide('not-conflict')], SOMEBODY);
  const desk = createDecisionService(
    { ...store, at: vi.fn(store.at).mockRejectedValueOnce(new Error('the connection is closing')) },
    () => {},
  );
  await expect(desk.apply([screening()], [offer()])).rejects.toThrow('closing');
  expect((await desk.apply([screening()], [offer()]))[0]!.outcome).toBe('clear');
});

test('of 5,000 decisions on one recordal a page reads those about its own words, once', {
  tags: ['heavy'],
}, async () => {
  const about = decide('not-conflict');
  const words = (at: number) => `word ${at}`;
  await store.bring(
    Array.from(
      { length: 5_000 },
      (_, at): Decision => ({
        ...about,
        id: String(at),
        reach: {
          to: 'words',
          site: 'amazon.com',
          words: words(at),
          use: 'mark',
          goods: 'same-class-unknown',
        },
      }),
    ),
    SOMEBODY,
  );
  let read = 0;
  const counting: DecisionStore = {
    ...store,
    all: () => Promise.reject(new Error('all of them were asked for')),
    async at(places) {
      const found = await store.at(places);
      for (const decisions of found.values()) read += decisions.length;
      return found;
    },
  };
  const desk = createDecisionService(counting, () => {});
  const page = Array.from({ length: 60 }, (_, at) => offer({ id: String(at) }));
  const screenings = page.map(({ id }, at) =>
    screening({ id, findings: [finding({ text: words(at % 3) })] }),
  );
  for (const round of [1, 2]) {
    const decided = await desk.apply(screenings, page);
    expect(
      decided.every(({ outcome }) => outcome === 'clear'),
      `round ${round}`,
    ).toBe(true);
    expect(read).toBe(3);
  }
});

test('a decision made while a page is being read is not forgotten', async () => {
  await store.bring([decide('watch', offer(), {}, { id: 'other' })], SOMEBODY);
  let release = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  const slow: DecisionStore = {
    ...store,
    async at(places) {
      const found = await store.at(places);
      await held;
      return found;
    },
  };
  const desk = createDecisionService(slow, () => {});
  const early = desk.apply([screening()], [offer()]);
  await eventually(() => store.count());
  await desk.decide([request()]);
  release();
  await early;
  expect((await desk.apply([screening()], [offer()]))[0]!.outcome).toBe('clear');
});
