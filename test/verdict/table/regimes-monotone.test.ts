import { expect, test } from 'vitest';
import type { Level } from '../../../lib/domain/outcome';
import { policyIn, REGIMES } from '../../../lib/verdict/regimes/regimes';
import { SITUATIONS, type Situation } from '../../../lib/verdict/situation';
import { decide } from '../../../lib/verdict/table/decide';

const LEVEL: Record<Level, number> = { clear: 0, note: 1, review: 2, conflict: 3 };

/** What does not matter to a regime's rulings is held still: the whole table is walked elsewhere. */
const STILL = {
  authority: 'none',
  condition: 'unaltered',
  twin: 'none',
  word: 'distinctive',
} as const;

const ORDERS: readonly {
  column: keyof Situation;
  order: readonly string[];
  where: (s: Situation) => boolean;
}[] = [
  {
    column: 'relation',
    order: ['similar', 'near-identical', 'identical'],
    where: ({ use, goods }) => (use === 'mark' || use === 'counterfeit-signal') && goods !== 'similar',
  },
  {
    column: 'goods',
    order: ['different', 'similar', 'same-class-unknown', 'same'],
    // Nearly identical on goods of the same class is held at review, on the same goods it may be counterfeit.
    where: ({ use }) => use === 'mark' || use === 'counterfeit-signal',
  },
  { column: 'use', order: ['mark', 'counterfeit-signal'], where: () => true },
  { column: 'trade', order: ['personal', 'ordinary'], where: () => true },
  { column: 'reference', order: ['possible', 'none'], where: () => true },
  { column: 'registration', order: ['ended', 'alive'], where: () => true },
];

function* situations(route: Situation['route']): Generator<Situation> {
  for (const relation of ['similar', 'near-identical', 'identical'] as const)
    for (const goods of SITUATIONS.goods)
      for (const force of SITUATIONS.force)
        for (const use of SITUATIONS.use)
          for (const trade of SITUATIONS.trade)
            for (const reference of SITUATIONS.reference)
              for (const registration of SITUATIONS.registration)
                yield { ...STILL, relation, goods, force, use, trade, route, reference, registration };
}

test.each(REGIMES.map((regime) => [regime.regime, regime] as const))(
  '%s: a worse reading never gives a milder level',
  { tags: ['heavy'] },
  (code, regime) => {
    const milder = new Set<string>();
    for (const policy of ['strict', 'cautious'] as const) {
      const level = (s: Situation) => LEVEL[decide(s, policyIn(regime, policy), code).outcome];
      for (const situation of situations(regime.route))
        for (const { column, order, where } of ORDERS) {
          const worse = order[order.indexOf(situation[column]) + 1];
          if (!order.includes(situation[column]) || worse === undefined || !where(situation)) continue;
          const next = { ...situation, [column]: worse } as Situation;
          if (level(next) < level(situation))
            milder.add(`${column}: ${situation[column]} → ${worse} (${JSON.stringify(situation)})`);
        }
    }
    expect([...milder]).toEqual([]);
  },
);
