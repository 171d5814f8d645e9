import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cite, LAW_FILES } from '../../../lib/verdict/law/cite';
import revision from '../../../lib/verdict/law/cn-2027.json';
import { LawFileSchema, type Provision, RenumberingSchema } from '../../../lib/verdict/law/provision';
import table from '../../../lib/verdict/table/decision-table.json';
import rulings from '../../../lib/verdict/table/rulings.json';

const articles = (ground: string, day: string) =>
  cite('CN', [ground], day, 'en').map(({ article }) => article);

describe('citations', () => {
  test.each(LAW_FILES.map((file) => [file.regime, file] as const))('of %s keep to the schema', (_, file) => {
    expect(() => v.parse(LawFileSchema, file)).not.toThrow();
  });

  test('of 2027 are renumbered by one table that keeps to its schema', () => {
    expect(() => v.parse(RenumberingSchema, revision)).not.toThrow();
  });

  test('name Article 57 to the last day of 2026 and Article 72 from the first of 2027', () => {
    expect(articles('identical-mark', '2026-12-31')).toEqual(['57(1)']);
    expect(articles('identical-mark', '2027-01-01')).toEqual(['72(1)']);
    expect(articles('confusion', '2026-12-31')).toEqual(['57(2)']);
    expect(articles('confusion', '2027-01-01')).toEqual(['72(2)']);
  });

  test.each([
    ['identical-mark', '72(1)', undefined],
    ['confusion', '72(2)', undefined],
    ['selling', '72(3)', undefined],
    ['scope-of-right', '71', undefined],
    ['well-known', '21(2)', undefined],
    ['use-as-mark', '2', 'renumbered, not confirmed'],
    ['fair-use', '73', 'renumbered, not confirmed'],
    ['crime', '85', 'renumbered, not confirmed'],
  ])('from 2027 %s is Article %s: read in the text, or said to be unconfirmed', (ground, article, doubt) => {
    expect(cite('CN', [ground], '2027-01-01', 'en')).toMatchObject([{ article, version: '2026' }]);
    expect(cite('CN', [ground], '2027-01-01', 'en')[0]?.doubt).toBe(doubt);
    expect(cite('CN', [ground], '2026-12-31', 'en')[0]?.doubt).toBeUndefined();
  });

  test('an old number never points at an article of the law of 2026', () => {
    const now = LAW_FILES[0]!.provisions.filter(({ version }) => version === '2026');
    const before = LAW_FILES[0]!.provisions.filter(({ version }) => version === '2013/2019');
    for (const { inForceTo } of before) expect(inForceTo).toBe('2026-12-31');
    const old = new Set(before.map(({ article }) => article));
    expect(now.filter(({ article }) => old.has(article))).toEqual([]);
  });

  test.each(LAW_FILES.map((file) => [file.regime, file] as const))(
    'of %s call nothing checked without saying where, when and what was seen',
    (_, { provisions }) => {
      for (const { key, version, checked, seen } of provisions)
        if (checked === 'primary' || checked === 'secondary') expect(seen, `${key} ${version}`).toBeDefined();
    },
  );

  test('exist in some regime for every ground of the table and of the rulings', () => {
    const cells = [
      ...table.rows.flatMap((row) => [...row.customs, ...row.law]),
      ...Object.values(rulings.rulings).flatMap((ones) => Object.values(ones)),
    ] as { grounds?: string[] }[];
    const keys = new Set(LAW_FILES.flatMap(({ provisions }) => provisions.map(({ key }) => key)));
    for (const { grounds = [] } of cells) for (const ground of grounds) expect(keys).toContain(ground);
  });

  test.each(
    LAW_FILES.flatMap(({ regime, provisions }) => provisions.map((one) => [regime, one.key, one] as const)),
  )(
    '%s %s: what nobody confirmed says so, in both languages',
    (regime, key, { checked, inForceFrom = '2026-12-01', version }) => {
      for (const locale of ['en', 'zh_CN']) {
        const cited = cite(regime, [key], inForceFrom, locale).find((one) => one.version === version);
        const confirmed = checked === 'primary' || checked === 'secondary';
        expect(cited?.doubt === undefined, `${regime} ${key}`).toBe(confirmed);
      }
    },
  );

  test('never overlap: one version of a provision on any day', () => {
    for (const { provisions } of LAW_FILES) {
      for (const a of provisions)
        for (const b of provisions) if (a !== b && a.key === b.key) expect(disjoint(a, b)).toBe(true);
    }
  });
});

function disjoint(a: Provision, b: Provision): boolean {
  const { inForceFrom: fromA = '', inForceTo: toA = '9999-12-31' } = a;
  const { inForceFrom: fromB = '', inForceTo: toB = '9999-12-31' } = b;
  return toA < fromB || toB < fromA;
}
