import { describe, expect, test } from 'vitest';
import { type List, ListError, openList, screen } from '../../lib/library';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { recordalOf } from '../recordal-of';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ROWS = [
  {
    recordNo: 'T1',
    markText: 'NIKE',
    holder: 'Nike Innovate C.V.',
    classes: [25],
    validFrom: '2020-01-01',
    validTo: '2029-12-31',
  },
  {
    recordNo: 'T2',
    markText: '阿迪达斯',
    holder: 'adidas AG',
    classes: [25],
    validFrom: '2020-01-01',
    validTo: '2029-12-31',
  },
];
const LINES = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const on = '2026-06-01';

async function compiled(): Promise<Uint8Array<ArrayBuffer>> {
  const list = await compileList(label, ROWS.map(recordalOf));
  return packCompiled([list], '1', (length) => new ArrayBuffer(length));
}
const outcomes = (list: List | List[], titles: string[]) =>
  screen(
    list,
    titles.map((title) => ({ title })),
    { on },
  ).map((result) => ('error' in result ? result.error : result.outcome));

describe('openList', () => {
  test('opens bytes, memory of threads, blobs and streams, compiled or of any format', async () => {
    const bytes = await compiled();
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 3_000) yield bytes.slice(at, at + 3_000);
    }
    const sources = [
      bytes,
      bytes.buffer,
      shared,
      new Blob([bytes]),
      new Blob([bytes]).stream(),
      pieces(),
      utf8(LINES),
      new Blob([LINES]),
    ];
    for (const source of sources)
      expect(outcomes(await openList(source), ['Nlke running shoes', 'plain mug'])).toEqual([
        'conflict',
        'clear',
      ]);
  });

  test('tells what is open, and which rows were refused', async () => {
    const { lists } = await openList(await compiled());
    expect(lists).toMatchObject([
      { name: 'register', date: '2026-05-01', count: 2, regimes: ['CN'], searches: false },
    ]);
    const read = await openList(utf8(`${LINES}{"recordNo": NO JSON}\n${LINES}`), {
      name: 'cn_2026-05-02.jsonl',
    });
    expect(read.lists).toMatchObject([
      { name: 'cn_2026-05-02', date: '2026-05-02', count: 2, content: lists[0]!.content },
    ]);
    expect(read.rejected).toEqual([{ row: 3, reason: expect.stringContaining('JSON') }]);
    expect((await openList(utf8(LINES), { date: '2026-05-03' })).lists[0]!.date).toBe('2026-05-03');
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a list that is cut off', utf8('RLX\x1a and no more')],
    ['a picture', utf8('GIF89a\x01\x00\x00')],
    ['a table without a recordal', utf8('权利名称,备案号\n')],
  ])('refuses %s in one sentence', async (_, bytes) => {
    const error = await openList(bytes).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(ListError);
    expect((error as Error).message).toMatch(/^[^\n]{5,200}$/);
  });

  test('refuses what is no source', async () => {
    await expect(openList('list.csv' as never)).rejects.toThrow(TypeError);
    await expect(openList(undefined as never)).rejects.toThrow(TypeError);
  });
});

describe('screen', () => {
  test('gives one result for each listing, in order, with its id as it is', async () => {
    const list = await openList(await compiled());
    const listings = [
      { id: { shard: 1 }, title: 'Nike running shoes', shelf: 'A' },
      { id: 'b' },
      null,
      { id: 12n, title: '阿迪达斯 跑鞋' },
      { title: 'plain mug' },
    ];
    const results = screen(list, listings as never[], { on });
    expect(results).toMatchObject([
      { id: { shard: 1 }, outcome: 'conflict', input: { shelf: 'A' } },
      { id: 'b', error: expect.stringContaining('title') },
      { id: null, error: expect.stringMatching(/./) },
      { id: 12n, outcome: 'conflict' },
      { id: null, outcome: 'clear', findings: [] },
    ]);
    const [nike] = results;
    expect(nike).toMatchObject({
      findings: [{ recordNo: 'T1', start: 0, end: 4, text: 'Nike', inForce: true }],
    });
  });

  test('screens against several lists, and keeps no answer of others', async () => {
    const one = await openList(utf8(`${JSON.stringify(ROWS[0])}\n`));
    const other = await openList(utf8(`${JSON.stringify(ROWS[1])}\n`));
    const titles = ['Nike shoes', '阿迪达斯 跑鞋'];
    expect(outcomes(one, titles)).toEqual(['conflict', 'clear']);
    const lists = [one, other];
    expect(outcomes(lists, titles)).toEqual(['conflict', 'conflict']);
    lists.pop();
    expect(outcomes(lists, titles)).toEqual(['conflict', 'clear']);
  });

  test('takes the day, own marks and the language into account', async () => {
    const list = await openList(await compiled());
    const nike = [{ title: 'Nike running shoes' }];
    const inForce = (day: string) => {
      const [result] = screen(list, nike, { on: day });
      return 'error' in result! ? undefined : result!.findings[0]?.inForce;
    };
    expect(inForce('2026-06-01')).toBe(true);
    expect(inForce('2019-06-01')).toBe(false);
    const [own] = screen(list, nike, { on, own: [{ markText: 'NIKE', recordNo: 'T1', role: 'own' }] });
    expect(own).toMatchObject({ outcome: 'note', findings: [{ use: 'own' }] });
    const [chinese] = screen(list, nike, { on, language: 'zh_CN' });
    expect(JSON.stringify(chinese)).toMatch(/[\u4e00-\u9fff]/);
  });

  test('refuses options that mean nothing, and lists that are none', async () => {
    const list = await openList(await compiled());
    expect(() => screen(list, [], { on: '2026-02-30' })).toThrow(RangeError);
    expect(() => screen(list, [], { policy: 'lax' as never })).toThrow(/strict, cautious/);
    expect(() => screen([], [{ title: 'mug' }])).toThrow(TypeError);
    expect(() => screen({ lists: [], rejected: [] }, [{ title: 'mug' }])).toThrow(TypeError);
  });
});
