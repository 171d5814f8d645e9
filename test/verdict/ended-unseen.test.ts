import { describe, expect, test } from 'vitest';
import { endedUnseen, inForceOn } from '../../lib/domain/recordal';
import { judge } from '../../lib/verdict/judge';
import { evidence, listing, recordal } from './evidence';

const ON = '2026-11-28';

describe('a term that ended after the day the list speaks for', () => {
  test.each([
    ['the list was made before the end', '2025-03-01', '2025-01-19', null],
    ['the list was made on the last day', '2025-03-01', '2025-03-01', null],
    ['the list was made after the end', '2025-03-01', '2025-03-02', false],
    ['nobody knows the list’s day', '2025-03-01', '', false],
    ['the term runs', '2030-03-01', '2025-01-19', true],
    ['the term ends today', ON, '2025-01-19', true],
  ])('%s', (_, validTo, listDay, inForce) => {
    expect(inForceOn(recordal({ validTo }), ON, listDay)).toBe(inForce);
  });

  test('a row’s own day goes before the list’s', () => {
    const row = recordal({ validTo: '2025-03-01', source: { date: '2025-06-01' } });
    expect(inForceOn(row, ON, '2025-01-19')).toBe(false);
    expect(endedUnseen(row, ON, '2025-01-19')).toBeUndefined();
  });

  test('a registration that ended unseen leaves the recordal open too', () => {
    expect(inForceOn(recordal({ registrationValidTo: '2025-03-01' }), ON, '2025-01-19')).toBeNull();
    expect(inForceOn(recordal({ registrationValidTo: '2024-03-01' }), ON, '2025-01-19')).toBe(false);
  });

  test.each(['cancelled', 'revoked', 'expired'] as const)('what the list calls %s stays so', (status) => {
    expect(inForceOn(recordal({ status, validTo: '2025-03-01' }), ON, '2025-01-19')).toBe(false);
  });

  test.each([
    ['en', 'The term ended on 2026-12-31, after the day of the list; the list of 2026-12-31 cannot know'],
    ['zh-CN', '2026-12-31 的名单无从得知是否已续展'],
  ])('the verdict says so and calls it unknown (%s)', (locale, words) => {
    const offer = listing({ title: 'Nike running shoes' });
    const found = evidence(offer, recordal({ validTo: '2026-12-31' }), { text: 'Nike' });
    const judged = judge(found, { on: '2027-03-01', policy: 'strict', own: [], locale });
    expect(judged.inForce).toBeNull();
    expect(judged.customs.outcome).toBe('unknown');
    expect(judged.outcome).toBe('review');
    expect(judged.explanation.join('\n')).toContain(words);
  });
});
