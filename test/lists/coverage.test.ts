import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Coverage } from '../../lib/domain/coverage';
import { importFile } from '../../lib/lists/import-file';
import { listFile } from '../../lib/lists/list-file';
import { labelOf } from '../../lib/lists/list-label';
import { closeListsDatabase, EmptyList, listStatus, openLists } from '../../lib/lists/store/list-repository';
import { subscribe, updateNow } from '../../lib/lists/subscriptions';
import { reopening } from '../../lib/tabular/open-table';
import { recordalOf } from '../recordal-of';
import { ADDRESS, Publisher } from './publisher';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const asked = (words: string, over: object = {}) => ({
  ...{ words, field: 'mark', match: 'contains', day: '2026-11-20', hits: 1, taken: 1 },
  ...over,
});
const line = (coverage: unknown, more: object = {}) => `${JSON.stringify({ coverage, ...more })}\n`;
const ROW = `${JSON.stringify({ recordNo: 'T1', markText: 'ASICS' })}\n`;

const take = (text: string, addTo = false) =>
  importFile(reopening(new Blob([text])), {
    ...{ name: 'mine', date: '2026-11-20', origin: { kind: 'file', file: 'mine.jsonl' } as const, addTo },
  });
const coverageHere = async () => (await listStatus())[0]!.coverage;
const words = (coverage: Coverage | undefined) => coverage?.queries.map((query) => query.words);

describe('a file that says what it answers for', () => {
  test('is stored with it, and its line is no row', async () => {
    const { report } = await take(line({ queries: [asked('ASICS')] }) + ROW);
    expect(report).toMatchObject({ read: 1, accepted: 1, rejected: [] });
    expect(words(await coverageHere())).toEqual(['ASICS']);
    expect((await openLists())[0]).toMatchObject({ regimes: ['CN'], coverage: { queries: [{ hits: 1 }] } });
  });

  test('says its day, too', async () => {
    const { report } = await take(line({ queries: [asked('ASICS')] }, { date: '2026-10-01' }) + ROW);
    expect(report.file.date).toBe('2026-10-01');
  });

  test('is kept without a single row: a search without a hit is an answer', async () => {
    await take(line({ queries: [asked('NOBODY', { hits: 0, taken: 0, regime: 'CN' })] }));
    expect(await listStatus()).toMatchObject([{ count: 0, regimes: ['CN'] }]);
    expect((await openLists())[0]!.index.size).toBe(0);
  });

  test('is refused without a row and without a search', async () => {
    await expect(take(line({ queries: [] }))).rejects.toThrow(EmptyList);
  });

  test.each([
    ['no list of searches', {}],
    ['a search without its day', { queries: [{ ...asked('ASICS'), day: '' }] }],
    ['a search for nothing', { queries: [asked('  ')] }],
    ['hits that are none', { queries: [asked('ASICS', { hits: -1 })] }],
  ])('is refused where that cannot be read (%s): it would pass for a whole register', async (_, coverage) => {
    await expect(take(line(coverage) + ROW)).rejects.toThrow(/badCoverage|which searches/);
    expect(await listStatus()).toEqual([]);
  });

  test('behind another file has the searches of both', async () => {
    await take(line({ queries: [asked('ASICS')] }) + ROW + line({ queries: [asked('PUMA')] }));
    expect(words(await coverageHere())).toEqual(['ASICS', 'PUMA']);
  });
});

describe('what is added to a list of searches', () => {
  beforeEach(() => take(line({ queries: [asked('ASICS')] }) + ROW));

  test('brings its own searches along', async () => {
    await take(line({ queries: [asked('PUMA')] }) + ROW.replace('T1', 'T2'), true);
    expect(words(await coverageHere())).toEqual(['ASICS', 'PUMA']);
  });

  test('makes no whole register of it', async () => {
    await take(ROW.replace('T1', 'T3'), true);
    expect(words(await coverageHere())).toEqual(['ASICS']);
  });
});

test('searches added to a whole register leave it whole', async () => {
  await take(ROW);
  await take(line({ queries: [asked('PUMA')] }) + ROW.replace('T1', 'T2'), true);
  expect(await coverageHere()).toBeUndefined();
});

test('the label counts the searches, those that broke off, and names the oldest day', async () => {
  const queries = [asked('ASICS'), asked('PUMA', { day: '2026-09-01' }), asked('NIKE', { hits: 9 })];
  await take(line({ queries }) + ROW);
  const [list] = await listStatus();
  expect(labelOf(list!, '2026-11-29', 90).searches).toEqual({ count: 3, inPart: 1, oldest: '2026-09-01' });
});

describe('a published list of searches', () => {
  let publisher: Publisher;
  const coverage = { queries: [asked('ASICS', { regime: 'CN' })] } as Coverage;
  const rows = (day: string) => [
    recordalOf({ recordNo: 'T1', markText: 'ASICS', source: { list: 'secret', date: day } }),
  ];
  const update = () => updateNow(ADDRESS, { fetch: publisher.fetch });

  beforeEach(async () => {
    publisher = new Publisher();
    await publisher.useNewKey();
    await subscribe(ADDRESS);
  });

  test('brings its searches to who follows it, and each row its day but not where it was read', async () => {
    await publisher.publish(1, rows('2026-11-20'), { coverage });
    expect(await update()).toMatchObject({ outcome: 'updated' });
    expect(words(await coverageHere())).toEqual(['ASICS']);
    const [list] = await openLists();
    expect((await list!.recordals([0]))[0]!.source).toEqual({ date: '2026-11-20' });
  });

  test('may be without a row', async () => {
    await publisher.publish(1, [], { coverage });
    expect(await update()).toMatchObject({ outcome: 'updated', result: { list: { count: 0 } } });
  });

  test('is covered by the signature: whoever takes the searches away is noticed', async () => {
    await publisher.publish(1, rows('2026-11-20'), { coverage });
    const { coverage: _, ...without } = publisher.manifest!;
    publisher.put('cn-marks.json', new TextEncoder().encode(JSON.stringify(without)));
    expect(await update()).toMatchObject({ problem: { code: 'signature' } });
  });

  test('is refused where only its file says that it is no register', async () => {
    publisher = new Publisher();
    await publisher.publish(1, rows('2026-11-20'), { coverage }, ({ coverage: _, ...rest }) => rest);
    expect(await update()).toMatchObject({ problem: { code: 'content' } });
    expect(await listStatus()).toEqual([]);
  });

  test('has the searches of its newest version', async () => {
    await publisher.publish(1, rows('2026-11-20'), { coverage });
    await update();
    const more = { queries: [...coverage.queries, asked('PUMA', { regime: 'CN' })] } as Coverage;
    await publisher.publish(2, rows('2026-11-25'), { coverage: more });
    await update();
    expect(words(await coverageHere())).toEqual(['ASICS', 'PUMA']);
    const [list] = await openLists();
    expect((await list!.recordals([0]))[0]!.source).toEqual({ date: '2026-11-25' });
  });
});

test('a list saved as a file brings its searches and each row’s day to who adds it to theirs; the later answer counts', async () => {
  const row = (day: string, validTo: string) =>
    `${JSON.stringify({ recordNo: 'T1', markText: 'ASICS', validTo, source: { list: 'a', date: day } })}\n`;
  await take(line({ queries: [asked('ASICS', { day: '2026-11-25' })] }) + row('2026-11-25', '2030-01-01'));
  const file = await listFile('mine');
  await take(line({ queries: [asked('ASICS'), asked('PUMA')] }) + row('2026-11-20', '2031-01-01'));
  await importFile(reopening(file), {
    ...{ name: 'mine', date: '2026-11-25', origin: { kind: 'file', file: 'theirs.jsonl.gz' }, addTo: true },
  });
  expect((await coverageHere())!.queries).toMatchObject([
    { words: 'ASICS', day: '2026-11-25' },
    { words: 'PUMA', day: '2026-11-20' },
  ]);
  const [list] = await openLists();
  expect(await list!.recordals([0])).toMatchObject([
    { validTo: '2030-01-01', source: { list: 'a', date: '2026-11-25' } },
  ]);
});

describe('rows that somebody looked up', () => {
  const answers = (over: Partial<Parameters<typeof importFile>[1]> = {}) =>
    importFile(reopening(new Blob([ROW])), {
      ...{
        name: 'mine',
        date: '2026-11-20',
        origin: { kind: 'page', url: 'https://customs.example/q' } as const,
      },
      ...over,
    });

  test('answer for what was searched, counted in the rows, and for nothing else', async () => {
    await answers({ lookedUp: ['ASICS', 'Puma'] });
    expect(await coverageHere()).toMatchObject({
      queries: [
        { words: 'ASICS', match: 'exact', day: '2026-11-20', hits: 1, taken: 1 },
        { words: 'Puma', hits: 0, taken: 0 },
      ],
    });
  });

  test('answer for nothing where nobody knows what was searched', async () => {
    await answers({ lookedUp: [] });
    expect(await coverageHere()).toEqual({ queries: [] });
  });

  test('are the whole register of a page only where somebody says so', async () => {
    await answers();
    expect(await coverageHere()).toEqual({ queries: [], whole: ['CN'] });
  });
});

test('a decision that somebody pasted is stored as a list that answers for no mark', async () => {
  await take('甲公司认为该批货物侵犯其“ALPHA”（海关备案号：T2019-11111）商标权。2025年7月9日');
  expect(await listStatus()).toMatchObject([{ count: 1, coverage: { queries: [] } }]);
});
