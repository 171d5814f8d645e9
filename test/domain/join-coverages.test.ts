import { expect, test } from 'vitest';
import { answeredIn } from '../../lib/domain/answered';
import type { Query } from '../../lib/domain/coverage';
import { joinCoverages } from '../../lib/domain/join-coverages';

const query = (words: string, over: Partial<Query> = {}): Query => ({
  words,
  field: 'mark',
  match: 'exact',
  day: '2026-11-01',
  hits: 1,
  taken: 1,
  ...over,
});
const searches = (regimes: string[], ...queries: Query[]) => ({ regimes, coverage: { queries } });

test('whole registers side by side are whole', () => {
  expect(joinCoverages([{ regimes: ['CN'] }, { regimes: ['RU'] }])).toBeUndefined();
});

test('a whole register with searches in it is whole', () => {
  expect(joinCoverages([{ regimes: ['CN'] }, searches(['CN'], query('ASICS'))])).toBeUndefined();
});

test('a whole register beside searches in another is whole for its own regime only', () => {
  const coverage = joinCoverages([{ regimes: ['RU'] }, searches(['CN'], query('ASICS'))])!;
  const joined = { regimes: ['CN', 'RU'], coverage };
  expect(answeredIn(joined, 'RU')).toBe('whole');
  expect(answeredIn(joined, 'CN')).toMatchObject([{ words: 'ASICS' }]);
});

test('searches of several people are all there, each in the register that was asked', () => {
  const coverage = joinCoverages([searches(['CN'], query('ASICS')), searches(['US'], query('PUMA'))])!;
  const joined = { regimes: ['CN', 'US'], coverage };
  expect(answeredIn(joined, 'CN')).toMatchObject([{ words: 'ASICS' }]);
  expect(answeredIn(joined, 'US')).toMatchObject([{ words: 'PUMA' }]);
});

test('of the same search the later answer counts, however it is written', () => {
  const coverage = joinCoverages([
    searches(['CN'], query('Asics', { day: '2026-11-20', hits: 3, taken: 3 })),
    searches(['CN'], query('ASICS', { day: '2026-11-02' })),
  ]);
  expect(coverage!.queries).toMatchObject([{ day: '2026-11-20', hits: 3 }]);
});

test('a search that broke off takes nothing from one that did not', () => {
  const coverage = joinCoverages([
    searches(['CN'], query('ASICS')),
    searches(['CN'], query('ASICS', { day: '2026-11-20', hits: 9, taken: 3 })),
  ]);
  expect(coverage!.queries).toMatchObject([{ day: '2026-11-01' }]);
});

test('a search of nobody knows which register answers for none, where the list has several', () => {
  const list = searches(['CN', 'US'], query('ASICS'));
  expect(answeredIn(list, 'CN')).toEqual([]);
  expect(answeredIn(list, 'US')).toEqual([]);
});

test('what was not asked at all stays unanswered beside a whole register elsewhere', () => {
  const coverage = joinCoverages([{ regimes: ['RU'] }, searches(['CN'])])!;
  expect(answeredIn({ regimes: ['CN', 'RU'], coverage }, 'CN')).toEqual([]);
});
