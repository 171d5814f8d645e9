import { describe, expect, test } from 'vitest';
import type { Recordal } from '../../../lib/domain/recordal';
import { compileList, packCompiled } from '../../../lib/lists/compiled/compile';
import { CompiledListError } from '../../../lib/lists/compiled/error';
import { openCompiled } from '../../../lib/lists/compiled/open';
import { contentHash } from '../../../lib/lists/packing/assemble';
import { contentDigest } from '../../../lib/lists/publication/digest';
import { fc } from '../../properties';
import { recordalOf } from '../../recordal-of';

const plain = (bytes: number) => new ArrayBuffer(bytes);

const REGISTER = {
  label: { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] },
  rows: [
    recordalOf({
      recordNo: 'T1',
      markText: 'NIKE',
      holder: '耐克公司',
      classes: [25, 18],
      goods: ['运动鞋'],
    }),
    recordalOf({
      recordNo: 'T2',
      markText: '',
      figure: true,
      source: { list: 'register', date: '2026-05-01' },
    }),
    recordalOf({ recordNo: 'T3', markText: 'ЛЕКСУС', aliases: ['LEXUS'], status: 'expired' }),
  ],
};
const query = {
  words: 'ASICS',
  field: 'mark',
  match: 'exact',
  day: '2026-05-02',
  hits: 0,
  taken: 0,
} as const;
const SEARCHES = {
  label: {
    name: 'searches',
    date: '2026-05-02',
    demonstration: false,
    regimes: ['US'],
    regime: 'US',
    coverage: { queries: [{ ...query, regime: 'US' }] },
  },
  rows: [] as Recordal[],
};

async function compiled(...lists: (typeof REGISTER | typeof SEARCHES)[]): Promise<Uint8Array> {
  const made = await Promise.all(lists.map(({ label, rows }) => compileList(label, rows)));
  return packCompiled(made, '1.2.3', plain);
}

const refusalOf = (bytes: Uint8Array): string => {
  try {
    openCompiled(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof CompiledListError ? error.failed : String(error);
  }
};

describe('a compiled list', () => {
  test('comes back with its labels, its rows by number and its marks', async () => {
    const { program, lists } = openCompiled(await compiled(REGISTER, SEARCHES));
    expect(program).toBe('1.2.3');
    const [register, searches] = lists;
    expect(register).toMatchObject({ ...REGISTER.label, count: 3 });
    expect([...register!.rows()]).toEqual(REGISTER.rows);
    expect(register!.row(2)).toEqual(REGISTER.rows[2]);
    expect(await register!.recordals([2, 0])).toEqual([REGISTER.rows[2], REGISTER.rows[0]]);
    expect(register!.index.find({ text: 'Nike shoes', field: 'title' }).map(({ row }) => row)).toEqual([0]);
    expect(searches).toMatchObject({ ...SEARCHES.label, count: 0 });
    expect(() => register!.row(3)).toThrow(RangeError);
  });

  test('is the same bytes each time, and has the digest of what its rows say', async () => {
    const bytes = await compiled(REGISTER, SEARCHES);
    expect(await compiled(REGISTER, SEARCHES)).toEqual(bytes);
    expect(await compiled(SEARCHES, REGISTER)).not.toEqual(bytes);
    const [register] = openCompiled(bytes).lists;
    const contents = Float64Array.from(REGISTER.rows, (row) => contentHash(row));
    expect(register!.content).toBe(await contentDigest(contents));
  });

  test('opens in memory that threads share, and where it begins at any byte', async () => {
    const bytes = await compiled(REGISTER);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    expect(openCompiled(shared).lists[0]!.row(0).markText).toBe('NIKE');
    expect(openCompiled(shared, { checked: true }).lists[0]!.row(0).markText).toBe('NIKE');
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    expect(openCompiled(within.subarray(3)).lists[0]!.row(0).markText).toBe('NIKE');
  });
});

describe('a compiled list is refused', () => {
  test('where any byte of it is another', async () => {
    const bytes = await compiled(REGISTER, SEARCHES);
    // Every byte of the head, and one in so many behind it: 37 and 64 have no common factor.
    for (let at = 0; at < bytes.length; at += at < 2_048 ? 1 : 37) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x10;
      expect(refusalOf(damaged), `byte ${at}`).not.toBe('opened');
    }
  });

  test('where it is cut off anywhere, or goes on', async () => {
    const bytes = await compiled(REGISTER);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(['kind', 'cut']).toContain(refusalOf(bytes.slice(0, length)));
      }),
    );
    const longer = new Uint8Array(bytes.length + 64);
    longer.set(bytes);
    expect(refusalOf(longer)).toBe('cut');
  });

  test('where it is something else, or of another version', async () => {
    expect(refusalOf(new TextEncoder().encode('{"recordNo":"T1"}\n'))).toBe('kind');
    expect(refusalOf(new Uint8Array(0))).toBe('kind');
    const bytes = await compiled(REGISTER);
    for (const [version, told] of [
      [99, 'newer'],
      [0, 'older'],
    ] as const) {
      const other = bytes.slice();
      new DataView(other.buffer).setUint32(8, version, true);
      expect(refusalOf(other)).toBe('version');
      expect(() => openCompiled(other)).toThrow(told);
    }
  });

  test('whatever bytes there are, with a reason and never another failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, named) => {
        if (named) noise.set([...'RLX\x1a'].map((sign) => sign.charCodeAt(0)).slice(0, noise.length));
        expect(['kind', 'version', 'cut', 'damaged']).toContain(refusalOf(noise));
      }),
    );
  });
});
