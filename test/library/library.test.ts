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

  test.each<[string, object]>([
    ['a misspelt name', { polcy: 'cautious' }],
    ['the name that the command line has', { lang: 'ru' }],
    ['a text', 'strict' as never],
    ['nothing', null as never],
    ['a word for yes or no', { all: 'no' }],
    ['an own mark by its name', { own: 'NIKE' }],
    ['one own mark without its list', { own: { markText: 'NIKE', role: 'own' } }],
    ['an own mark without a role', { own: [{ markText: 'NIKE' }] }],
    ['an own mark of a role that is none', { own: [{ markText: 'NIKE', role: 'owner' }] }],
    ['an own mark under another name', { own: [{ mark: 'NIKE', role: 'own' }] }],
    ['an own mark that is a number', { own: [{ markText: 5, role: 'own' }] }],
    ['a blank own mark', { own: [{ markText: ' ', role: 'own' }] }],
    ['regimes of an own mark as a text', { own: [{ markText: 'NIKE', role: 'own', regimes: 'US' }] }],
  ])('clears nothing for %s', async (_, options) => {
    const list = await openList(await compiled());
    const screened = () => screen(list, [{ title: 'Nike running shoes' }], options);
    expect(screened).toThrow(/^[^\n]{5,200}$/);
    expect(screened).not.toThrow(/not a function|undefined|null \(/);
  });

  test.each<[string, unknown]>([
    ['one listing alone', { title: 'Nike shoes' }],
    ['a title', 'Nike shoes'],
    ['nothing', null],
    [
      'listings that come later',
      (async function* () {
        yield { title: 'Nike shoes' };
      })(),
    ],
    ['a promise of them', Promise.resolve([{ title: 'Nike shoes' }])],
  ])('gives no empty answer to %s', async (_, listings) => {
    const list = await openList(await compiled());
    expect(() => screen(list, listings as never, { on })).toThrow(TypeError);
  });

  test.each<[string, (list: List) => unknown]>([
    ['a promise of one', (list) => Promise.resolve(list)],
    ['a copy of one', (list) => ({ ...list })],
    ['a text', () => 'list.rlx'],
    ['one beside nothing', (list) => [list, undefined]],
    ['a set of them', (list) => new Set([list])],
  ])('takes for a list not %s', async (_, made) => {
    const list = await openList(await compiled());
    expect(() => screen(made(list) as never, [{ title: 'mug' }], { on })).toThrow(/openList gave/);
  });

  test('takes listings from whatever gives them at once', async () => {
    const list = await openList(await compiled());
    const nike = { title: 'Nike running shoes' };
    const lazily = (function* () {
      yield nike;
    })();
    for (const listings of [[nike], new Set([nike]), lazily])
      expect(screen(list, listings, { on })).toMatchObject([{ outcome: 'conflict' }]);
  });
});

describe('opening a list', () => {
  test.each<[string, object]>([
    ['a day that is none', { date: 'yesterday' }],
    ['a moment', { date: new Date(0) }],
    ['a regime that is none', { regime: 'Narnia' }],
    ['a number for a regime', { regime: 5 }],
    ['a misspelt name', { dat: '2026-01-01' }],
  ])('refuses %s', async (_, options) => {
    await expect(openList(utf8(LINES), options)).rejects.toThrow(/^(?:date|regime|dat):/);
  });

  test.each([
    ['cn', 'CN'],
    ['China', 'CN'],
    [' CN ', 'CN'],
    ['中国', 'CN'],
    ['GB', 'UK'],
    ['Germany', 'DE'],
    ['European Union', 'EU'],
    ['PE', 'PE'],
  ])('knows the regime %s', async (regime, expected) => {
    const { lists } = await openList(utf8('recordNo,mark\nX-1,ZORVEX\n'), { regime });
    expect(lists[0]!.regimes).toEqual([expected]);
  });

  test('tells until when its publisher stands by it', async () => {
    const row = { ...ROWS[0], source: { expires: '2026-12-31' } };
    const { lists } = await openList(utf8(`${JSON.stringify(row)}\n`));
    expect(lists[0]!.expires).toBe('2026-12-31');
    expect((await openList(await compiled())).lists[0]!.expires).toBeUndefined();
  });
});
