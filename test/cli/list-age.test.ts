import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sayAges } from '../../lib/cli/list-age';
import type { Coverage } from '../../lib/domain/coverage';

let said: string;
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const ON = '2026-11-30';
const whole = { name: 'gacc', date: '2026-11-01', demonstration: false };
const asked: Coverage = {
  queries: [
    { words: 'ASICS', field: 'mark', match: 'exact', day: '2026-11-01', hits: 1, taken: 1, regime: 'CN' },
  ],
};

describe('what a list does not find is said not to be clear', () => {
  test.each([
    ['made up', { demonstration: true }, ['list gacc is made up']],
    ['stale', { date: '2026-08-01' }, ['list gacc speaks for 2026-08-01 and is stale on 2026-11-30']],
    ['expired', { expires: '2026-11-29' }, ['is expired on 2026-11-30', 'until 2026-11-29']],
    ['expired, and of no known day', { date: '', expires: '2026-11-29' }, ['an unknown day and is expired']],
    ['of no known day', { date: '' }, ['list gacc speaks for an unknown day']],
    [
      'of a day that lies ahead',
      { date: '2026-12-01' },
      ['list gacc speaks for 2026-12-01, which lies ahead'],
    ],
    ['made up, and stale by its day', { demonstration: true, date: '2020-01-01' }, ['is made up']],
    ['searches, of a day that lies ahead', { coverage: asked, date: '2027-01-01' }, ['gacc', 'lies ahead']],
  ])('of one that is %s', (_, label, words) => {
    sayAges([{ ...whole, ...label }], ON);
    expect(said).toContain('what it does not find is not clear');
    for (const word of words) expect(said).toContain(word);
  });

  test('of each list that is so, and of no other', () => {
    sayAges(
      [whole, { ...whole, name: 'demo', demonstration: true }, { ...whole, name: 'old', date: '2020-01-01' }],
      ON,
    );
    expect(
      said
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['demo', 'old']);
  });
});

describe('nothing is said of a list', () => {
  test.each([
    ['that is fresh', {}],
    ['on the last day for which its publisher stands by it', { expires: ON }],
    ['of the same day', { date: ON }],
    ['of the ninetieth day before', { date: '2026-09-01' }],
    ['whose publisher stands by it for years', { expires: '2036-01-01' }],
  ])('%s', (_, label) => {
    sayAges([{ ...whole, ...label }], ON);
    expect(said).toBe('');
  });
});

test('a name of several lines makes one line', () => {
  sayAges([{ ...whole, name: 'a\nlist b is fresh', date: '' }], ON);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
});
