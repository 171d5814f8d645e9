import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cite, LAW_FILES } from '../../../lib/verdict/law/cite';
import { LawFileSchema, type Provision } from '../../../lib/verdict/law/provision';
import table from '../../../lib/verdict/table/decision-table.json';

const articles = (ground: string, day: string) =>
  cite('CN', [ground], day, 'en').map(({ article }) => article);

describe('citations', () => {
  test.each(LAW_FILES.map((file) => [file.regime, file] as const))('of %s keep to the schema', (_, file) => {
    expect(() => v.parse(LawFileSchema, file)).not.toThrow();
  });

  test('name Article 57 to the last day of 2026 and Article 72 from the first of 2027', () => {
    expect(articles('identical-mark', '2026-12-31')).toEqual(['57(1)']);
    expect(articles('identical-mark', '2027-01-01')).toEqual(['72(1)']);
    expect(articles('confusion', '2026-12-31')).toEqual(['57(2)']);
    expect(articles('confusion', '2027-01-01')).toEqual(['72(2)']);
  });

  test('say that the numbers in the 2026 revision come from a secondary source, or are not checked', () => {
    const revised = LAW_FILES[0]!.provisions.filter(({ version }) => version === '2026');
    expect(revised.length).toBeGreaterThan(5);
    for (const { checked, note } of revised) {
      expect(['secondary', 'no']).toContain(checked);
      expect(note).toBeTruthy();
    }
  });

  test.each(LAW_FILES.map((file) => [file.regime, file] as const))(
    'of %s call nothing checked without saying where, when and what was seen',
    (_, { provisions }) => {
      for (const { key, version, checked, seen } of provisions)
        if (checked === 'primary' || checked === 'secondary') expect(seen, `${key} ${version}`).toBeDefined();
    },
  );

  test('exist for every ground of the table in China, on both sides of the change', () => {
    const grounds = new Set(
      table.rows.flatMap((row) => [...row.customs, ...row.law].flatMap((cell) => cell.grounds as string[])),
    );
    for (const ground of grounds) {
      for (const day of ['2026-12-31', '2027-01-01']) expect(articles(ground, day), ground).toHaveLength(1);
    }
  });

  test('never overlap: one version of a provision on any day', () => {
    for (const { provisions } of LAW_FILES) {
      for (const a of provisions)
        for (const b of provisions) if (a !== b && a.key === b.key) expect(disjoint(a, b)).toBe(true);
    }
  });
});

function disjoint(a: Provision, b: Provision): boolean {
  return (a.inForceTo ?? '9999-12-31') < b.inForceFrom || (b.inForceTo ?? '9999-12-31') < a.inForceFrom;
}
