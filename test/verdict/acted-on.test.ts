import { expect, test } from 'vitest';
import { judge } from '../../lib/verdict/judge';
import { evidence, listing, recordal } from './evidence';

const { validFrom: _, validTo: __, ...named } = recordal({ status: 'unknown', actedOn: '2025-07-09' });
const offer = listing({ title: 'Nike running shoes' });

test.each([
  ['en', 'Customs named this recordal when it acted on goods on 2025-07-09'],
  ['zh-CN', '曾于 2025-07-09 就此备案采取措施'],
])(
  'what customs itself acted on is told with its day, and whether it still stands is unknown (%s)',
  (locale, words) => {
    const judged = judge(evidence(offer, named, { text: 'Nike' }), {
      on: '2026-03-01',
      policy: 'strict',
      own: [],
      locale,
    });
    expect(judged.inForce).toBeNull();
    expect(judged.customs.outcome).toBe('unknown');
    expect(judged.explanation.join('\n')).toContain(words);
  },
);

test('nothing is said of a recordal that no decision names', () => {
  const judged = judge(evidence(offer, recordal({}), { text: 'Nike' }), {
    on: '2026-03-01',
    policy: 'strict',
    own: [],
    locale: 'en',
  });
  expect(judged.explanation.join('\n')).not.toContain('acted on goods');
});
