import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { placeOf } from '../../lib/decisions/decision-index';
import { openDecisions } from '../../lib/decisions/store';
import { after, decide, offer, SOMEBODY } from './a-decision';

/** As version 1 of the store kept decisions: whatever it was given, sellers and words without their site. */
async function storedBefore(name: string, entries: object[]): Promise<void> {
  const old = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('decisions', { keyPath: 'id' }).createIndex('at', 'at'),
  });
  for (const entry of entries) await old.put('decisions', entry);
  old.close();
}

const { holder: _, ...FORMERLY } = decide('not-conflict');
const OLD_WORDS = { to: 'words', words: 'nlke', use: 'mark', goods: 'same-class-unknown' };
const OLD_SELLER = { to: 'seller', seller: 'fastfoot' };

test('decisions are kept, read oldest first, and taken back', async () => {
  const store = openDecisions('kept');
  const late = decide('watch', offer(), {}, { at: '2026-05-21T08:00:00.000Z' });
  const early = decide('not-conflict');
  await store.bring([late, early], SOMEBODY);
  expect(await store.all()).toEqual({ decisions: [early, late], unread: [] });
  await store.retract([late.id, 'never there'], SOMEBODY);
  expect((await store.all()).decisions).toEqual([early]);
  await store.close();
});

test('only what stands at the places asked for is read', async () => {
  const store = openDecisions('places');
  const mine = decide('not-conflict');
  const other = decide('not-conflict', offer(), { text: 'Adldas' }, { id: 'other' });
  await store.bring([mine, other], SOMEBODY);
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect([...(await store.at([placeOf(mine), 'nowhere']))]).toEqual([
    [placeOf(mine), [mine]],
    ['nowhere', []],
  ]);
  expect(getAll).not.toHaveBeenCalled();
  getAll.mockRestore();
  await store.close();
});

test.each([
  ['a seller without a site', 'authorised', OLD_SELLER, { to: 'nowhere', seller: 'fastfoot' }],
  ['an authorisation by words', 'authorised', OLD_WORDS, { to: 'nowhere', words: 'nlke' }],
  ['words that were set aside', 'not-conflict', OLD_WORDS, OLD_WORDS],
  ['words of two letters', 'not-conflict', { ...OLD_WORDS, words: 'hp' }, { to: 'nowhere', words: 'hp' }],
  [
    'one listing',
    'watch',
    { to: 'listing', site: 'amazon', listingId: '1' },
    { to: 'listing', site: 'amazon', listingId: '1' },
  ],
] as const)(
  'what version 1 stored about %s gets the narrowest reach that fits',
  async (name, kind, reach, now) => {
    await storedBefore(name, [{ ...FORMERLY, kind, reach }]);
    const store = openDecisions(name);
    expect((await store.all()).decisions).toEqual([{ ...FORMERLY, kind, reach: now }]);
    await store.close();
  },
);

test('a narrowed decision silences nobody any more, and its finding says that it was made', async () => {
  await storedBefore('silent', [{ ...FORMERLY, kind: 'authorised', reach: OLD_SELLER }]);
  const store = openDecisions('silent');
  const { decisions } = await store.all();
  for (const seller of ['FastFoot', 'ＦＡＳＴＦＯＯＴ']) {
    const screened = after(decisions, offer({ seller }));
    expect(screened.outcome).toBe('conflict');
    expect(screened.findings[0]!.lapsed).toMatchObject({ reason: 'place', decision: { id: FORMERLY.id } });
  }
  await store.close();
});

test('a person is told once how many decisions a new version narrowed', async () => {
  await storedBefore('told', [
    { ...FORMERLY, id: 'a', kind: 'authorised', reach: OLD_SELLER },
    { ...FORMERLY, id: 'b', kind: 'authorised', reach: OLD_WORDS },
    { ...FORMERLY, id: 'c', reach: OLD_WORDS },
    { ...FORMERLY, id: 'd', kind: 'watch', reach: { to: 'listing', site: 'amazon', listingId: '1' } },
  ]);
  const store = openDecisions('told');
  expect(await store.change()).toMatchObject({ nowhere: 2, everywhere: 1 });
  await store.forgetChange();
  await store.close();
  expect(await store.change()).toBeUndefined();
  await store.close();
});

test.each([
  ['a kind of a newer version', { kind: 'later' }],
  ['no kind', { kind: undefined }],
  ['a reach to everything', { reach: { to: 'all' } }],
  ['an empty seller', { reach: { to: 'seller', site: 'amazon.com', seller: '' } }],
  ['a moment that is none', { at: '2026-02-31T99:00:00Z' }],
  ['a moment that lies ahead', { at: '9999-12-31T00:00:00.000Z' }],
])('an entry with %s is left out and named, neither applied nor deleted', async (name, fault) => {
  const bad = { ...FORMERLY, id: 'bad', ...fault };
  await storedBefore(name, [bad, { ...FORMERLY, id: 'good', reach: OLD_WORDS }]);
  const store = openDecisions(name);
  const { decisions, unread } = await store.all();
  expect(decisions.map(({ id }) => id)).toEqual(['good']);
  expect(unread).toEqual([{ id: 'bad', stored: bad }]);
  await store.bring([decide('watch')], SOMEBODY);
  expect((await store.all()).unread).toHaveLength(1);
  await store.close();
});

test('after another context asked for the database the next call opens it again', async () => {
  const store = openDecisions('versions');
  await store.bring([decide('watch')], SOMEBODY);
  // As an update of the extension does: this connection has to give way, and the newer one is gone again at once.
  (await openDB('versions', 4)).close();
  expect((await store.all()).decisions).toHaveLength(1);
  await store.bring([decide('conflict')], SOMEBODY);
  expect(await store.count()).toBe(2);
  await store.close();
});

test('a database that was deleted under it is opened anew, and empty', async () => {
  const store = openDecisions('deleted');
  await store.bring([decide('watch')], SOMEBODY);
  await new Promise((done) => {
    indexedDB.deleteDatabase('deleted').onsuccess = done;
  });
  expect(await store.count()).toBe(0);
  await store.close();
});

test('an opening that failed is tried again at the next call', async () => {
  const failing = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const store = openDecisions('failing');
  await expect(store.all()).rejects.toThrow('no room');
  failing.mockRestore();
  expect(await store.all()).toEqual({ decisions: [], unread: [] });
  await store.close();
});

test('a batch that cannot be stored whole leaves nothing of it', async () => {
  const store = openDecisions('whole');
  const bad = { ...decide('watch'), id: undefined } as unknown as Decision;
  await expect(store.bring([decide('conflict'), bad], SOMEBODY)).rejects.toThrow();
  expect(await store.count()).toBe(0);
  await store.close();
});
