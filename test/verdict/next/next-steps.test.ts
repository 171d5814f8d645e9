import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasTranslation } from '../../../lib/locales/translate';
import { judge } from '../../../lib/verdict/judge';
import type { Judgement } from '../../../lib/verdict/judgement';
import { nextSteps } from '../../../lib/verdict/procedure/next-steps';
import { NextFileSchema } from '../../../lib/verdict/procedure/rule';
import rules from '../../../lib/verdict/procedure/rules.json';
import { timeline } from '../../../lib/verdict/procedure/timeline';
import { waiverGap } from '../../../lib/verdict/procedure/waiver-gap';
import table from '../../../lib/verdict/table/decision-table.json';
import { context, evidence, listing, recordal } from '../evidence';

const ROLES = ['seller', 'moderator', 'holder'] as const;

function judged(title: string, found: Parameters<typeof evidence>[2], row = recordal({})) {
  const offer = listing({ title });
  const one = evidence(offer, row, found);
  const { reasons, relation } = one.candidate;
  return {
    ...judge(one, context()),
    mark: row.markText,
    recordNo: row.recordNo,
    holder: row.holder ?? '',
    reasons,
    relation,
    text: found.text,
  };
}

describe('next steps', () => {
  test('keep to the schema, and each has its sentence', () => {
    const keys = v.parse(NextFileSchema, rules).flatMap((rule) => rule.steps);
    expect(keys.filter((key) => !hasTranslation(`next.${key}`))).toEqual([]);
  });

  test('exist for every row of the table and every role', () => {
    const known = { use: 'mark', outcome: 'conflict', accessory: false, regime: 'CN' } as const;
    for (const row of table.rows.filter(({ id }) => id !== '19')) {
      for (const role of ROLES) {
        const outcome = row.customs[0]!.strict as 'out';
        const steps = nextSteps({ ...known, row: row.id, customs: { outcome, citations: [] } }, role, 'en');
        expect(steps, `${role}, row ${row.id}`).not.toEqual([]);
      }
    }
  });

  test('offer the compatible phrase for an accessory, and never for shoes', () => {
    const phrase = (title: string, text: string, mark: string) =>
      nextSteps(judged(title, { text }, recordal({ markText: mark, classes: [9] })), 'seller', 'en').map(
        ({ key }) => key,
      );
    expect(phrase('iPhone case silicone', 'iPhone', 'IPHONE')).toContain('seller.sayCompatible');
    expect(phrase('Nike shoes', 'Nike', 'NIKE')).not.toContain('seller.sayCompatible');
  });

  test('never help to hide a mark: exchanged letters are to be written plainly', () => {
    const steps = nextSteps(judged('Nlke shoes', { text: 'Nlke', reasons: ['look-alike'] }), 'seller', 'en');
    expect(steps.map(({ key }) => key)).toContain('seller.writePlainly');
  });

  test('do not offer another wording to goods that are called a copy', () => {
    const steps = nextSteps(
      judged(
        'Replica iPhone case',
        { text: 'iPhone' },
        recordal({ markText: 'IPHONE', goods: ['phone cases'], classes: [9] }),
      ),
      'seller',
      'en',
    );
    expect(steps.map(({ key }) => key)).toContain('seller.stopSale');
    expect(steps.map(({ key }) => key)).not.toContain('seller.sayCompatible');
  });
});

describe('the timeline', () => {
  const inScope: Pick<Judgement, 'regime' | 'use' | 'customs' | 'inForce'> = {
    regime: 'CN',
    use: 'mark',
    customs: { outcome: 'in-scope', citations: [] },
    inForce: true,
  };

  test('in China: three, thirty and fifty working days, with the guarantee', () => {
    const { steps, guarantee } = timeline(inScope, { price: 100, quantity: 1_000, currency: 'CNY' }, 'en');
    expect(steps.flatMap(({ days }) => days ?? [])).toEqual([3, 30, 50]);
    expect(guarantee).toMatchObject({ amount: 50_000, currency: 'CNY', checked: 'secondary' });
    expect(steps.find(({ key }) => key === 'guarantee')!.text).toMatch(
      /50,000 CNY for goods worth about 100,000 CNY/,
    );
  });

  test('on application: twenty working days, no ex officio guarantee', () => {
    const { route, steps } = timeline(
      { ...inScope, customs: { outcome: 'application-only', citations: [] } },
      {},
      'en',
    );
    expect(route).toBe('application');
    expect(steps.flatMap(({ days }) => days ?? [])).toEqual([20]);
  });

  test('is empty where nothing is stopped', () => {
    expect(timeline({ ...inScope, customs: { outcome: 'out', citations: [] } }, {}, 'en')).toMatchObject({
      route: 'none',
      steps: [],
      atHand: [],
    });
  });
});

describe('the waiver gap', () => {
  test('groups unrecorded variants by recordal and leaves recorded marks out', () => {
    const similar = (id: string, title: string, text: string) => ({
      id,
      title,
      findings: [{ ...judged(title, { text, relation: 'similar', reasons: ['edit'] }) }],
    });
    const gaps = waiverGap([
      similar('1', 'Nikee shoes', 'Nikee'),
      similar('2', 'NIKEE boots', 'NIKEE'),
      similar('3', 'Nikey shoes', 'Nikey'),
      { id: '4', title: 'Nike shoes', findings: [judged('Nike shoes', { text: 'Nike' })] },
    ]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.variants.map(({ text, listings }) => [text, listings])).toEqual([
      ['Nikee', ['1', '2']],
      ['Nikey', ['3']],
    ]);
  });
});
