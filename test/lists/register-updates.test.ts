import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Recordal } from '../../lib/domain/recordal';
import { updateRegister } from '../../lib/lists/register-updates';
import {
  closeListsDatabase,
  listRows,
  listStatus,
  openLists,
  replaceList,
} from '../../lib/lists/store/list-repository';
import { followManaged, subscribe, subscriptions, updateDue } from '../../lib/lists/subscriptions';
import type { FileSource } from '../../lib/sources/source';
import { recordalOf } from '../recordal-of';
import { Authorities, BY, KZ, RU, unchanged } from './authority';
import { workbook } from './workbook';

let authorities: Authorities;

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  authorities = new Authorities();
});

/** A server that says nothing for so long has stopped, in milliseconds; on a busy machine this process itself may for less. */
const SILENCE = 30_000;
const SHORT_SILENCE = 200;
const update = (source: FileSource, least?: number, stallMs = SILENCE) =>
  updateRegister(source.newest.address, {
    fetch: authorities.fetch,
    stallMs,
    ...(least === undefined ? {} : { least }),
  });
/** What an alarm does; returns the registers that were read. */
async function alarm(now?: number, mayAsk = async (_: string) => true): Promise<string[]> {
  const read: string[] = [];
  const readRegisters = async (urls: readonly string[]) => {
    read.push(...urls);
    for (const url of urls) await updateRegister(url, { fetch: authorities.fetch });
  };
  await updateDue({ fetch: authorities.fetch, mayAsk, readRegisters }, now);
  return read;
}
const followed = async () => (await subscriptions())[0]!;
async function rowsOf(name: string): Promise<Recordal[]> {
  const rows: Recordal[] = [];
  for await (const row of listRows(name)) rows.push(row);
  return rows;
}

/** Follows a register of forty entries that is here already. */
async function following(source: FileSource, rows = 40): Promise<void> {
  await authorities.publish(source, '2026-11-27', rows);
  await subscribe(source.newest.address);
  expect(await update(source)).toMatchObject({ outcome: 'updated' });
  authorities.asked.length = 0;
}

describe.each([
  ['Russia', RU],
  ['Kazakhstan', KZ],
  ['Belarus', BY],
] as const)('the register of %s', (_, source) => {
  test('comes by two requests, whole, under its regime, and is screened', async () => {
    await authorities.publish(source, '2026-11-27', 40);
    await subscribe(source.newest.address);
    expect(await update(source)).toMatchObject({
      outcome: 'updated',
      result: { list: { count: 40, regimes: [source.regime], origin: { url: source.newest.address } } },
    });
    expect(authorities.asked.map(({ url }) => url)).toEqual([
      source.newest.address,
      authorities.fileOf(source, '2026-11-27'),
    ]);
    const [list] = await openLists();
    expect(list!.index.find({ text: 'MARK 7', field: 'title' })).not.toEqual([]);
    const rows = await rowsOf(list!.name);
    expect(rows.every(({ agent, contact }) => agent === undefined && contact === undefined)).toBe(true);
    expect(rows[0]).toMatchObject({ regime: source.regime, status: 'active' });
  });

  test('speaks for the day that its address or its name tells', async () => {
    await following(source);
    expect((await listStatus())[0]!.date).toBe('2026-11-27');
  });

  test('sends neither cookies nor where it was asked from', async () => {
    await following(source);
    authorities.asked.length = 0;
    await update(source);
    expect(authorities.asked).not.toEqual([]);
    for (const { init } of authorities.asked)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  });

  test('is fetched again only when it is another: a new file, or the same address with other bytes', async () => {
    await following(source);
    expect(await update(source)).toEqual({ outcome: 'unchanged' });
    await authorities.publish(source, '2026-11-27', 45);
    expect(await update(source)).toMatchObject({ outcome: 'updated', result: { list: { count: 45 } } });
    await authorities.publish(source, '2026-11-28', 50);
    expect(await update(source)).toMatchObject({
      outcome: 'updated',
      result: { list: { count: 50 }, changes: { added: 5, removed: 0 } },
    });
    expect(await followed()).toMatchObject({ failures: 0, file: authorities.fileOf(source, '2026-11-28') });
  });
});

test.each(['answered', 'told', 'none'] as const)(
  'a file that did not change is not taken in again where tags are %s',
  async (validators) => {
    authorities.validators = validators;
    await following(KZ);
    const [before] = await listStatus();
    expect(await update(KZ)).toEqual({ outcome: 'unchanged' });
    const [after] = await listStatus();
    expect(after!.generation).toBe(before!.generation);
  },
);

test('is looked at once a day by what looks at every followed list', async () => {
  await following(RU);
  const now = Date.now();
  const { nextCheck } = await followed();
  expect(nextCheck - now).toBeGreaterThan(20 * 3_600_000);
  expect(nextCheck - now).toBeLessThan(28 * 3_600_000);
  expect(await alarm(now)).toEqual([]);
  await authorities.publish(RU, '2026-11-28', 41);
  expect(await alarm(nextCheck + 1)).toEqual([RU.newest.address]);
  expect((await listStatus())[0]).toMatchObject({ count: 41, date: '2026-11-28' });
});

test('nobody’s host is asked without leave, but what an organisation prescribes', async () => {
  await authorities.publish(RU, '2026-11-27', 40);
  await subscribe(RU.newest.address);
  const refuse = async () => false;
  expect(await alarm(undefined, refuse)).toEqual([]);
  expect(authorities.asked).toEqual([]);
  await followManaged([KZ.newest.address]);
  await authorities.publish(KZ, '2026-11-27', 40);
  expect(await alarm(undefined, refuse)).toEqual([KZ.newest.address]);
  expect((await listStatus()).map(({ regimes }) => regimes)).toEqual([['KZ']]);
});

test('a record of an older version, or out of a backup, which knows no file, is fetched whole', async () => {
  await following(BY);
  const { listsDatabase } = await import('../../lib/lists/store/database');
  const { file, digest, etag, ...old } = await followed();
  expect([file, digest, etag].every(Boolean)).toBe(true);
  await (await listsDatabase()).put('subscriptions', { ...old, fromBackup: true });
  expect(await update(BY)).toMatchObject({ outcome: 'updated' });
  expect((await followed()).fromBackup).toBeUndefined();
});

describe('whatever the authority’s site does, the list of before answers and the person is told', () => {
  const answer = (at: RegExp, response: () => Response) => () => {
    authorities.fault = (url, sound) => (at.test(url) ? response() : sound);
  };
  const FILE = /\.xlsx$|\/data-.*\.csv$/;
  const INDEX = /meta\.csv$|sobstvennosti/;
  const html = () =>
    new Response('<!doctype html><title>Проверка</title>', { headers: { 'content-type': 'text/html' } });
  const whole = async (rows: unknown[][]) =>
    authorities.put(authorities.fileOf(KZ, '2026-11-28'), await workbook(rows));

  const FAULTS: [string, FileSource, string, () => unknown][] = [
    [
      'connection or certificate is refused',
      KZ,
      'offline',
      answer(INDEX, () => {
        throw new TypeError('Failed to fetch');
      }),
    ],
    ['the page is gone', KZ, 'http', answer(INDEX, () => new Response('', { status: 404 }))],
    ['the file is gone', RU, 'http', answer(FILE, () => new Response('', { status: 404 }))],
    ['the server is ill', RU, 'http', answer(INDEX, () => new Response('', { status: 503 }))],
    [
      'the page has no link any more',
      KZ,
      'no-link',
      () => authorities.put(KZ.newest.address, '<p>Реестр переехал</p>'),
    ],
    ['a check for robots comes as the page', BY, 'no-link', answer(INDEX, html)],
    [
      'the link leads to another host',
      KZ,
      'no-link',
      () =>
        authorities.put(
          KZ.newest.address,
          '<a href="https://evil.example/sites/default/files/pages/a.xlsx">x</a>',
        ),
    ],
    ['a page comes in place of meta.csv', RU, 'html', answer(INDEX, html)],
    ['a page comes in place of the file', KZ, 'html', answer(FILE, html)],
    [
      'a page comes under the file’s type',
      RU,
      'html',
      answer(FILE, () => new Response('\n<html><body>login', { headers: { 'content-type': 'text/csv' } })),
    ],
    [
      'the page leads elsewhere, as browsers tell it',
      KZ,
      'redirect',
      answer(INDEX, () => Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' })),
    ],
    [
      'the file leads to another host',
      KZ,
      'redirect',
      answer(
        FILE,
        () => new Response(null, { status: 302, headers: { location: 'https://evil.example/a.xlsx' } }),
      ),
    ],
    [
      'the file is cut off',
      RU,
      'cut',
      answer(FILE, () => new Response('"REGNOM"', { headers: { 'content-length': '42000000' } })),
    ],
    [
      'the workbook is cut off, and nothing says so',
      KZ,
      'not-register',
      () => {
        authorities.fault = async (url, sound) =>
          FILE.test(url) ? new Response((await sound.arrayBuffer()).slice(0, -200)) : sound;
      },
    ],
    [
      'the server stops in the middle',
      RU,
      'stalled',
      answer(FILE, () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(10)) }))),
    ],
    [
      'the file is larger than allowed',
      RU,
      'too-large',
      answer(FILE, () => new Response('x', { headers: { 'content-length': String(300 << 20) } })),
    ],
    [
      'another workbook comes',
      KZ,
      'not-register',
      () =>
        whole([
          ['Отчёт', 'Сумма'],
          ['2026', '17'],
        ]),
    ],
    ['the file is empty', RU, 'not-register', answer(FILE, () => new Response(''))],
    [
      'the columns lost their headings',
      KZ,
      'layout',
      () =>
        whole(
          Array.from({ length: 30 }, (_, at) => [
            `000${at + 10}/ТЗ-260922`,
            `MARK ${at}`,
            'Одежда // 25 // 610910',
          ]),
        ),
    ],
    [
      'the register of another country comes',
      KZ,
      'not-register',
      async () => {
        const other = new Authorities();
        await other.publish(BY, '2026-11-28', 40);
        authorities.put(
          authorities.fileOf(KZ, '2026-11-28'),
          other.pages.get(other.fileOf(BY, '2026-11-28'))!,
        );
      },
    ],
    ['most of the register is gone', KZ, 'shrunk', () => authorities.publish(KZ, '2026-11-28', 19)],
  ];

  test.each(FAULTS)('%s', async (_, source, code, arrange) => {
    await following(source);
    await authorities.publish(source, '2026-11-28', 50);
    await arrange();
    const silence = code === 'stalled' ? SHORT_SILENCE : SILENCE;
    expect(await update(source, undefined, silence)).toMatchObject({
      outcome: 'problem',
      problem: { code },
    });
    expect(await followed()).toMatchObject({ problem: { code }, failures: 1 });
    const [list] = await openLists();
    expect(list!.index.size).toBe(40);
    for (const { url } of authorities.asked) expect(new URL(url).host).toBe(new URL(source.address).host);
    // And once the fault is gone, the new file comes.
    authorities.fault = unchanged;
    await authorities.publish(source, '2026-11-29', 60);
    expect(await update(source)).toMatchObject({ outcome: 'updated', result: { list: { count: 60 } } });
    expect((await followed()).problem).toBeUndefined();
  });

  test('a list of the same name that comes from elsewhere stays', async () => {
    await replaceList(
      {
        name: `${KZ.country.en}: customs register`,
        date: '2026-01-01',
        demonstration: false,
        origin: { kind: 'file', file: 'a.csv' },
      },
      [recordalOf({ recordNo: 'T1', markText: 'MINE' })],
    );
    await authorities.publish(KZ, '2026-11-28', 40);
    await subscribe(KZ.newest.address);
    expect(await update(KZ)).toMatchObject({ outcome: 'problem', problem: { code: 'name-taken' } });
    expect((await rowsOf(`${KZ.country.en}: customs register`)).map(({ markText }) => markText)).toEqual([
      'MINE',
    ]);
  });

  test('this computer’s clock that is days off is noticed, and the list still taken', async () => {
    authorities.date = new Date(Date.now() - 5 * 86_400_000);
    await following(KZ);
    expect((await followed()).clockOff).toBe(5);
  });
});

describe('a register that shrank', () => {
  test('to half of it is taken, to less only on the person’s word for so many', async () => {
    await following(KZ, 100);
    await authorities.publish(KZ, '2026-11-28', 50);
    expect((await update(KZ)).outcome).toBe('updated');
    await authorities.publish(KZ, '2026-11-29', 20);
    expect(await update(KZ)).toMatchObject({ outcome: 'problem' });
    expect((await followed()).problem).toMatchObject({ code: 'shrunk', live: { was: 50, now: 20 } });
    // The word was given for twenty: nineteen are fewer.
    await authorities.publish(KZ, '2026-11-29', 19);
    expect(await update(KZ, 20)).toMatchObject({ outcome: 'problem' });
    expect(await update(KZ, 19)).toMatchObject({ outcome: 'updated', result: { list: { count: 19 } } });
  });

  test('is counted by entries, not by the lines over which a register spreads them', async () => {
    await following(RU, 40);
    await authorities.publish(RU, '2026-11-28', 19);
    await update(RU);
    expect((await followed()).problem?.live).toEqual({ was: 40, now: 19 });
  });
});
