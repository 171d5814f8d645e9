import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshness } from '../../lib/domain/freshness';
import type { Recordal } from '../../lib/domain/recordal';
import { sha256 } from '../../lib/lists/publication/digest';
import { nextCheck } from '../../lib/lists/publication/subscription';
import { listsDatabase } from '../../lib/lists/store/database';
import { eraseList } from '../../lib/lists/store/erase-list';
import { listHistory, recordHistory } from '../../lib/lists/store/history';
import {
  closeListsDatabase,
  listRows,
  listStatus,
  openLists,
  replaceList,
} from '../../lib/lists/store/list-repository';
import {
  acceptKey,
  followAgain,
  followManaged,
  pauseSubscription,
  subscribe,
  subscriptions,
  unsubscribe,
  updateDue,
  updateNow,
} from '../../lib/lists/subscriptions';
import { recordalOf } from '../recordal-of';
import { ADDRESS, Publisher } from './publisher';
import { numbered } from './sample-list';

let publisher: Publisher;

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  publisher = new Publisher();
  await publisher.publish(1, [...numbered(150)]);
  await subscribe(ADDRESS);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Eight pieces, with a pause before each that is shorter than what counts as silence; longer than that in all. */
function trickle(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return body.pipeThrough(
    new TransformStream({
      async transform(bytes: Uint8Array, out) {
        const size = Math.ceil(bytes.length / 8);
        for (let at = 0; at < bytes.length; at += size) {
          await new Promise((wait) => setTimeout(wait, 150));
          out.enqueue(bytes.slice(at, at + size));
        }
      },
    }),
  );
}

/** A server that says nothing for so long has stopped, in milliseconds; on a busy machine this process itself may for less. */
const SILENCE = 30_000;
const SHORT_SILENCE = 200;
const update = (stallMs = SILENCE) => updateNow(ADDRESS, { fetch: publisher.fetch, stallMs });
const subscription = async () => (await subscriptions())[0]!;
async function marks(): Promise<string[]> {
  const rows: Recordal[] = [];
  for await (const row of listRows('cn-marks')) rows.push(row);
  return rows.map(({ markText }) => markText);
}

test('the first version is fetched, stored and screened; the second asks politely and hears that nothing is new', async () => {
  expect(await update()).toMatchObject({
    outcome: 'updated',
    result: { list: { name: 'cn-marks', count: 150, version: 1, publisher: 'Example' } },
  });
  const [list] = await openLists();
  expect(list!.index.find({ text: 'MARK 100', field: 'title' }).some(({ row }) => row === 100)).toBe(true);
  expect(await update()).toEqual({ outcome: 'unchanged' });
  expect(publisher.asked.at(-1)!.headers.get('if-none-match')).toBe('"1"');
  expect(await subscription()).toMatchObject({ version: 1, failures: 0 });
});

test('a new version comes as a delta, and leaves its history', async () => {
  await update();
  const rows = [...numbered(150)];
  rows[5] = recordalOf({ recordNo: 'T2020-5', markText: 'MARK 5', classes: [9], validTo: '2030-01-01' });
  rows.splice(100, 1);
  rows.push(recordalOf({ recordNo: 'T2026-1', markText: 'NEWCOMER', classes: [9] }));
  await publisher.publish(2, rows);
  publisher.asked.length = 0;
  const answer = await update();
  expect(answer).toMatchObject({
    outcome: 'updated',
    result: { changes: { added: 1, changed: 1, removed: 1 }, addedRows: [149] },
  });
  expect(publisher.asked.map(({ url }) => url.split('/').at(-1))).toEqual([
    'cn-marks.json',
    'cn-marks-1-2.delta.jsonl.gz',
  ]);
  expect((await marks()).sort()).toEqual(rows.map(({ markText }) => markText).sort());
  expect(await recordHistory('CN', 'T2020-5')).toMatchObject([
    { kind: 'changed', fields: ['classes', 'validTo'], version: 2, list: 'cn-marks' },
  ]);
  expect(await recordHistory('CN', 'T2020-100')).toMatchObject([{ kind: 'removed', mark: 'MARK 100' }]);
  expect(await listHistory('cn-marks')).toMatchObject([{ version: 2 }, { version: 1, added: 150 }]);
});

test('a delta that does not lead to what was announced is left aside for the whole list', async () => {
  await update();
  const rows = [...numbered(150)];
  rows.push(recordalOf({ recordNo: 'T2026-1', markText: 'NEWCOMER' }));
  await publisher.publish(2, rows);
  const wrong = new Publisher();
  await wrong.publish(1, [...numbered(150)]);
  await wrong.publish(2, [...numbered(149)]);
  const { delta } = wrong.manifest!;
  publisher.put(delta!.file, wrong.files.get(new URL(delta!.file, ADDRESS).href)!);
  const manifest = { ...publisher.manifest!, delta: delta! };
  publisher.put('cn-marks.json', new TextEncoder().encode(JSON.stringify(manifest)));
  expect(await update()).toMatchObject({ outcome: 'updated', result: { list: { count: 151 } } });
  expect(await marks()).toContain('NEWCOMER');
});

describe('whatever the network or a forger does, the list of before answers and the user is told', () => {
  const body = (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
    publisher.fault = async (url, response) =>
      url === ADDRESS ? response : new Response(change(new Uint8Array(await response.arrayBuffer())));
  };
  const manifest = (change: object) =>
    publisher.put(
      'cn-marks.json',
      new TextEncoder().encode(JSON.stringify({ ...publisher.manifest, ...change })),
    );
  const slowly = (url: string, response: Response) =>
    url === ADDRESS
      ? response
      : new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([31, 139])) }));

  const FAULTS: [string, string, () => unknown][] = [
    [
      'the server is gone',
      'offline',
      () => {
        publisher.fault = () => {
          throw new TypeError('failed to fetch');
        };
      },
    ],
    [
      'the server answers with an error',
      'http',
      () => {
        publisher.fault = () => new Response('', { status: 503 });
      },
    ],
    [
      'a login page comes instead of the manifest',
      'html',
      () => {
        publisher.fault = () => new Response('<!doctype html><title>Login</title>');
      },
    ],
    ['a web page comes instead of the list', 'html', () => body(() => new TextEncoder().encode('<html>'))],
    ['the download is cut', 'cut', () => body((bytes) => bytes.slice(0, -20))],
    [
      'the download stops half-way',
      'stalled',
      () => {
        publisher.fault = slowly;
      },
    ],
    ['more comes than was announced', 'too-large', () => body((bytes) => new Uint8Array(bytes.length + 1))],
    [
      'one byte is another',
      'checksum',
      () =>
        body((bytes) => {
          bytes[40]! ^= 1;
          return bytes;
        }),
    ],
    [
      'a bomb comes as the list, its checksum announced as it is',
      'unreadable',
      async () => {
        const { file } = publisher.manifest!;
        const bomb = new Uint8Array(gzipSync(new Uint8Array(40 << 20).fill(10)));
        publisher.put(file, bomb);
        manifest({ bytes: bomb.length, sha256: await sha256(bomb) });
      },
    ],
    [
      'the disk is full',
      'storage',
      () => {
        const put = FakeStore.prototype.put;
        vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
          this: IDBObjectStore,
          ...asked: unknown[]
        ) {
          if (this.name === 'shards') throw new DOMException('no room', 'QuotaExceededError');
          return put.apply(this, asked as never);
        } as never);
      },
    ],
    ['the rows are not those announced', 'content', () => manifest({ delta: undefined, count: 7 })],
    [
      'an older version is replayed',
      'older',
      async () => {
        await publisher.publish(0 + 1, [...numbered(3)]);
        manifest({ version: 1 });
      },
    ],
    ['the manifest names a file elsewhere', 'manifest', () => manifest({ file: '../../evil' })],
    [
      'the manifest is cut',
      'manifest',
      () => publisher.put('cn-marks.json', new TextEncoder().encode('{"format":"recordal-l')),
    ],
    [
      'the address leads to another host',
      'redirect',
      () => {
        publisher.fault = (_, response) =>
          Object.defineProperty(response, 'url', { value: 'https://evil.example/cn-marks.json' });
      },
    ],
  ];

  test.each(FAULTS)('%s: %s', async (_, code, arrange) => {
    await publisher.publish(2, [...numbered(150)]);
    expect((await update()).outcome).toBe('updated');
    await publisher.publish(3, [...numbered(160)], {}, (m) => ({ ...m, delta: undefined }) as typeof m);
    await arrange();
    expect(await update(code === 'stalled' ? SHORT_SILENCE : SILENCE)).toMatchObject({
      outcome: 'problem',
      problem: { code },
    });
    expect(await subscription()).toMatchObject({ problem: { code }, failures: 1, version: 2 });
    const [list] = await openLists();
    expect(list!.index.size).toBe(150);
    expect((await list!.recordals([149]))[0]!.markText).toBe('MARK 149');
    // And once the fault is gone, the new version comes.
    publisher.fault = (_url, response) => response;
    vi.restoreAllMocks();
    await publisher.publish(4, [...numbered(170)]);
    expect(await update()).toMatchObject({ outcome: 'updated', result: { list: { count: 170 } } });
    expect((await subscription()).problem).toBeUndefined();
  });

  test('a download that is slow but moves is waited for', async () => {
    publisher.fault = (_, response) => new Response(trickle(response.body!), response);
    expect((await update(1_000)).outcome).toBe('updated');
  });

  test('a download that drips a byte now and then ends, and keeps no other list waiting', async () => {
    const drip = new ReadableStream<Uint8Array>({
      async pull(out) {
        await new Promise((wait) => setTimeout(wait, 40));
        out.enqueue(Uint8Array.of(32));
      },
    });
    publisher.fault = (url, response) => (url === ADDRESS ? new Response(drip, response) : response);
    expect(await update(SHORT_SILENCE)).toMatchObject({ outcome: 'problem', problem: { code: 'stalled' } });
  });

  test('subscriptions are checked side by side', async () => {
    const other = 'https://slow.example/list.json';
    await subscribe(other);
    const asked: string[] = [];
    const never: typeof fetch = (url, init) => {
      asked.push(String(url));
      return new Promise((_, fail) =>
        init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)),
      );
    };
    await updateDue({ fetch: never, stallMs: SHORT_SILENCE });
    expect(asked.toSorted()).toEqual([ADDRESS, other].toSorted());
  });

  test.each([
    ['another host', 'https://evil.example/x'],
    ['the own machine', 'http://127.0.0.1/admin?delete=1'],
    ['an address without a lock', 'http://lists.example/cn/other.json'],
    ['another port', 'https://lists.example:8443/cn/cn-marks.json'],
    ['no address', 'javascript:alert(1)'],
  ])('a redirect to %s is refused before anything is asked there', async (_, location) => {
    const asked: string[] = [];
    const redirecting: typeof fetch = async (url) => {
      asked.push(String(url));
      return new Response(null, { status: 302, headers: { location } });
    };
    expect(await updateNow(ADDRESS, { fetch: redirecting })).toMatchObject({ outcome: 'problem' });
    expect(asked).toEqual([ADDRESS]);
  });

  test('a redirect on the same host is followed, but not round and round', async () => {
    const asked: string[] = [];
    const moved: typeof fetch = async (url, init) => {
      asked.push(String(url));
      if (url === ADDRESS)
        return new Response(null, { status: 301, headers: { location: 'moved/cn-marks.json' } });
      return publisher.fetch(String(url).replace('moved/', ''), init);
    };
    expect((await updateNow(ADDRESS, { fetch: moved })).outcome).toBe('updated');
    const round: typeof fetch = async () =>
      new Response(null, { status: 302, headers: { location: ADDRESS } });
    expect(await updateNow(ADDRESS, { fetch: round })).toMatchObject({ problem: { code: 'redirect' } });
  });

  test.each([
    ['a day after its making', { date: '9999-12-31' }],
    ['a day that is none', { date: '2026-02-30' }],
    ['an expiry before its day', { expires: '2020-01-01' }],
    ['a regime that steers a terminal', { regime: 'CN\u001b[31m' }],
  ])('a manifest with %s is refused', async (_, part) => {
    const forged = { ...publisher.manifest!, version: 9, ...part };
    publisher.put('cn-marks.json', new TextEncoder().encode(JSON.stringify(forged)));
    expect(await update()).toMatchObject({ problem: { code: 'manifest' } });
  });

  test('http is refused', async () => {
    await subscribe('http://lists.example/cn.json');
    expect(await updateNow('http://lists.example/cn.json', { fetch: publisher.fetch })).toMatchObject({
      problem: { code: 'insecure' },
    });
  });
});

describe('signatures', () => {
  beforeEach(async () => {
    await publisher.useNewKey();
    await publisher.publish(2, [...numbered(10)]);
    await update();
  });

  test('the key is pinned at first use; the same key goes on', async () => {
    expect((await subscription()).key).toBe(publisher.manifest!.signature!.key);
    await publisher.publish(3, [...numbered(11)]);
    expect((await update()).outcome).toBe('updated');
  });

  test('a changed manifest under an old signature is refused', async () => {
    const forged = { ...publisher.manifest!, version: 3, date: '2026-11-15' };
    publisher.put('cn-marks.json', new TextEncoder().encode(JSON.stringify(forged)));
    expect(await updateNow(ADDRESS, { fetch: withoutEtag() })).toMatchObject({
      problem: { code: 'signature' },
    });
  });

  test('a list that was signed and is not any more is refused', async () => {
    const { signature: _, ...unsigned } = publisher.manifest!;
    publisher.put('cn-marks.json', new TextEncoder().encode(JSON.stringify({ ...unsigned, version: 3 })));
    expect(await updateNow(ADDRESS, { fetch: withoutEtag() })).toMatchObject({
      problem: { code: 'unsigned' },
    });
  });

  test('another key waits for the user; once accepted, the list comes', async () => {
    await publisher.useNewKey();
    await publisher.publish(3, [...numbered(12)]);
    expect(await update()).toMatchObject({ problem: { code: 'key-changed' } });
    expect((await openLists())[0]!.index.size).toBe(10);
    await acceptKey(ADDRESS);
    expect((await update()).outcome).toBe('updated');
    expect((await subscription()).key).toBe(publisher.manifest!.signature!.key);
  });

  const withoutEtag = (): typeof fetch => (url, init) => publisher.fetch(url, { ...init, headers: {} });
});

test('two tabs update at once: both end well, the list is stored once', async () => {
  const [one, two] = await Promise.all([update(), update()]);
  expect([one.outcome, two.outcome].sort()).toEqual(['unchanged', 'updated']);
  expect(await listStatus()).toHaveLength(1);
});

test.each([-730, 730])('a clock %i days off: the list comes, and the difference is told', async (days) => {
  publisher.date = new Date(Date.now() - days * 86_400_000).toUTCString();
  expect((await update()).outcome).toBe('updated');
  expect(await subscription()).toMatchObject({ clockOff: days });
});

test('the alarm checks what is due, not what is paused, and waits longer after each failure', async () => {
  publisher.fault = () => new Response('', { status: 500 });
  const due = () => updateDue({ fetch: publisher.fetch });
  expect((await due()).size).toBe(1);
  expect((await due()).size).toBe(0);
  publisher.fault = (_, response) => response;
  const later = Date.now() + 30 * 60_000;
  expect((await updateDue({ fetch: publisher.fetch }, later)).get(ADDRESS)?.outcome).toBe('updated');
  await pauseSubscription(ADDRESS, true);
  expect((await updateDue({ fetch: publisher.fetch }, Date.now() + 10 * 86_400_000)).size).toBe(0);
  const waits = [1, 2, 3, 4, 20].map((failures) => nextCheck(0, failures, 0.5) / 60_000);
  expect(waits).toEqual([15, 30, 60, 120, 1_440]);
  expect(nextCheck(0, 1, 0)).toBeLessThan(nextCheck(0, 1, 1));
});

test('a clock set back by years does not postpone the checks for years', async () => {
  await update();
  const past = Date.now() - 700 * 86_400_000;
  expect((await updateDue({ fetch: publisher.fetch }, past)).size).toBe(1);
});

test('an erased list is fetched whole again', async () => {
  await update();
  await eraseList('cn-marks');
  expect(await update()).toMatchObject({ outcome: 'updated', result: { list: { count: 150 } } });
});

test('what an organisation prescribes is followed, and no longer when it is taken back', async () => {
  await followManaged(['https://corp.example/list.json']);
  expect((await subscriptions()).map(({ url, managed }) => [url, managed])).toEqual([
    ['https://corp.example/list.json', true],
    [ADDRESS, false],
  ]);
  await followManaged([]);
  expect((await subscriptions()).map(({ url }) => url)).toEqual([ADDRESS]);
});

test('a policy of which part cannot be read drops no list, and so no pinned key', async () => {
  const [prescribed, other] = ['https://corp.example/list.json', 'https://corp.example/other.json'];
  await followManaged([prescribed]);
  const database = await listsDatabase();
  const followed = (await database.get('subscriptions', prescribed))!;
  await database.put('subscriptions', { ...followed, key: 'pinned', version: 9 });
  await followManaged([other], false);
  expect((await subscriptions()).map(({ url, key }) => [url, key])).toEqual([
    [prescribed, 'pinned'],
    [other, undefined],
    [ADDRESS, undefined],
  ]);
  await followManaged([other]);
  expect((await subscriptions()).map(({ url }) => url)).toEqual([other, ADDRESS]);
});

test.each([
  [{ date: '2026-11-01' }, 'fresh'],
  [{ date: '2026-05-01' }, 'stale'],
  [{ date: '2026-11-01', expires: '2026-11-10' }, 'expired'],
  [{ date: '2026-11-01', expires: '2026-11-22' }, 'fresh'],
  [{ date: '' }, 'undated'],
])('freshness of %j on 22 November 2026: %s', (list, expected) => {
  expect(freshness(list, '2026-11-22')).toBe(expected);
});

test('a list out of a backup is fetched whole even at the version that the backup names: no signature vouches for its rows', async () => {
  await update();
  const database = await listsDatabase();
  const followed = await subscription();
  // As a restore stores it: same version and name, other rows.
  await replaceList(
    {
      name: 'cn-marks',
      date: '2026-05-01',
      demonstration: false,
      origin: { kind: 'subscription', url: ADDRESS },
    },
    [recordalOf({ recordNo: 'T1', markText: 'FORGED' })],
  );
  await database.put('subscriptions', { ...followed, paused: true, fromBackup: true });
  publisher.asked.length = 0;
  expect((await updateDue({ fetch: publisher.fetch }, Date.now() + 10 * 86_400_000)).size).toBe(0);
  expect(publisher.asked).toEqual([]);

  await followAgain(ADDRESS);
  expect(await update()).toMatchObject({
    outcome: 'updated',
    result: { list: { count: 150, version: 1 } },
  });
  expect(await marks()).not.toContain('FORGED');
  expect(await subscription()).toMatchObject({ paused: false, version: 1 });
  expect(await subscription()).not.toHaveProperty('fromBackup');
});

test('a host that the browser was not told to let us ask is not asked by the alarm; an organisation’s word is leave', async () => {
  const refuse = async () => false;
  const due = await updateDue({ fetch: publisher.fetch, mayAsk: refuse });
  expect([...due.values()]).toEqual([{ outcome: 'not-allowed' }]);
  expect(publisher.asked).toEqual([]);
  await unsubscribe(ADDRESS);
  await followManaged([ADDRESS]);
  const managed = await updateDue({ fetch: publisher.fetch, mayAsk: refuse });
  expect([...managed.values()]).toMatchObject([{ outcome: 'updated' }]);
});

test('what an organisation prescribes waits for nobody’s word, though a backup brought it first', async () => {
  const database = await listsDatabase();
  await database.put('subscriptions', { ...(await subscription()), paused: true, fromBackup: true });
  await followManaged([ADDRESS]);
  expect(await subscription()).toMatchObject({ managed: true, paused: false, fromBackup: true });
});
