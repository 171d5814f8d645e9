import { describe, expect, test } from 'vitest';
import type { Query } from '../../lib/domain/coverage';
import { type AnsweringList, answersOf } from '../../lib/look-ups/answers';
import { isDue, standingOf } from '../../lib/look-ups/standing';
import { foldWord } from '../../lib/look-ups/word-fold';
import { fc } from '../properties';

const TODAY = '2026-11-29';
const AGEING = { today: TODAY, staleAfterDays: 90 };

const query = (words: string, more: Partial<Query> = {}): Query => ({
  ...{ words, field: 'mark', match: 'contains', day: '2026-11-28', hits: 12, taken: 12 },
  ...more,
});
const listOf = (queries: Query[], more: Partial<AnsweringList> = {}): AnsweringList => ({
  ...{ name: 'GACC', regimes: ['CN'], date: '2026-11-28', demonstration: false, origin: { kind: 'page' } },
  coverage: { queries },
  ...more,
});
const standing = (word: string, lists: AnsweringList[], regime = 'CN') =>
  standingOf(foldWord(word), regime, answersOf(lists), AGEING);

describe('a word and what was searched', () => {
  test('nothing was searched: to look up', () => {
    expect(standing('Nike', [])).toEqual({ is: 'to-look-up' });
    expect(standing('Nike', [listOf([query('adidas')])])).toEqual({ is: 'to-look-up' });
  });

  test('its own search ticks it off, however it is written, with the number of recordals', () => {
    expect(standing('ｎｉｋｅ', [listOf([query('NIKE')])])).toMatchObject({
      is: 'looked-up',
      hits: 12,
      days: 1,
    });
  });

  test('no hits are an answer', () => {
    const none = listOf([query('Nike', { hits: 0, taken: 0 })]);
    expect(standing('Nike', [none])).toMatchObject({ is: 'looked-up', hits: 0 });
  });

  test('a search for all that contain a part of it covers it; a longer one does not', () => {
    expect(standing('Nike Air', [listOf([query('nike')])])).toMatchObject({ is: 'looked-up', words: 'nike' });
    expect(standing('Nike', [listOf([query('nike air')])])).toEqual({ is: 'to-look-up' });
    expect(standing('Phone', [listOf([query('on e')])])).toEqual({ is: 'to-look-up' });
  });

  test('an exact search covers the word itself alone', () => {
    const exact = [listOf([query('nike', { match: 'exact' })])];
    expect(standing('NIKE', exact)).toMatchObject({ is: 'looked-up', match: 'exact' });
    expect(standing('Nike Air', exact)).toEqual({ is: 'to-look-up' });
  });

  test('searches by holder or number say nothing of a word', () => {
    expect(standing('Nike', [listOf([query('nike', { field: 'holder' })])])).toEqual({ is: 'to-look-up' });
  });

  test('fewer rows than the register has: in part, and still due', () => {
    const part = standing('Nike', [listOf([query('nike', { hits: 643, taken: 300 })])]);
    expect(part).toMatchObject({ is: 'in-part', hits: 643, taken: 300 });
    expect(isDue(part)).toBe(true);
  });

  test('a full answer stands before one in part of a later day', () => {
    const both = [query('nike', { day: '2026-11-20' }), query('nike', { hits: 643, taken: 300 })];
    expect(standing('Nike', [listOf(both)])).toMatchObject({ is: 'looked-up', day: '2026-11-20' });
  });

  test('another regime is another register', () => {
    expect(standing('Nike', [listOf([query('nike')])], 'US')).toEqual({ is: 'to-look-up' });
    const both = listOf([query('nike')], { regimes: ['CN', 'US'] });
    expect(standing('Nike', [both], 'US')).toEqual({ is: 'to-look-up' });
    expect(standing('Nike', [both], 'CN')).toEqual({ is: 'to-look-up' });
  });

  test('a whole register needs no look-up; an invented one is none', () => {
    const whole = listOf([], { coverage: undefined, origin: { kind: 'file' } });
    expect(standing('Nike', [whole])).toEqual({ is: 'register', list: 'GACC', date: '2026-11-28' });
    expect(standing('Nike', [{ ...whole, demonstration: true }])).toEqual({ is: 'to-look-up' });
    expect(standing('Nike', [{ ...whole, origin: { kind: 'own' } }])).toEqual({ is: 'to-look-up' });
  });

  test('rows taken from a page are no whole register', () => {
    expect(standing('Nike', [listOf([], { coverage: undefined })])).toEqual({ is: 'to-look-up' });
  });
});

describe('age', () => {
  const at = (day: string) => standing('Nike', [listOf([query('nike', { day })])]);

  test('older than the setting: due again, with its age', () => {
    expect(at('2026-08-01')).toMatchObject({ is: 'looked-up', days: 120, old: true });
    expect(isDue(at('2026-08-01'))).toBe(true);
    expect(at('2026-08-31')).toMatchObject({ days: 90, old: false });
    expect(isDue(at('2026-08-31'))).toBe(false);
  });

  test('tomorrow east of here is today; a day far ahead would never grow old and does not count', () => {
    expect(at('2026-11-30')).toMatchObject({ is: 'looked-up', days: 0 });
    expect(at('2027-11-30')).toEqual({ is: 'to-look-up' });
  });
});

const words = fc.constantFrom('nike', 'Nike Air', 'NIKE', 'air', 'adidas', 'hp', '耐克', 'a', 'ike');
const anyQuery = fc.record({
  words,
  field: fc.constantFrom('mark' as const, 'holder' as const, 'number' as const),
  match: fc.constantFrom('exact' as const, 'contains' as const),
  day: fc.constantFrom('2020-01-01', '2026-08-31', '2026-11-29', '2030-01-01'),
  hits: fc.nat(20),
  taken: fc.nat(20),
});
const anyList = fc.record({
  queries: fc.array(anyQuery, { maxLength: 6 }),
  regime: fc.constantFrom('CN', 'US'),
});

test('never ticked off without a search in this regime that covers the word and was taken in whole', () => {
  fc.assert(
    fc.property(words, fc.array(anyList, { maxLength: 4 }), (word, lists) => {
      const found = standing(
        word,
        lists.map(({ queries, regime }, at) => listOf(queries, { name: `list ${at}`, regimes: [regime] })),
      );
      const plain = (text: string) => text.toLowerCase();
      const covers = (one: (typeof lists)[number]['queries'][number]) =>
        one.field === 'mark' &&
        one.day <= '2026-11-30' &&
        (plain(one.words) === plain(word) ||
          (one.match === 'contains' && plain(word).includes(plain(one.words))));
      const covering = lists
        .filter(({ regime }) => regime === 'CN')
        .flatMap(({ queries }) => queries.filter(covers));
      const whole = covering.filter(({ hits, taken }) => taken >= hits);
      if (found.is === 'to-look-up') expect(covering).toEqual([]);
      if (found.is === 'looked-up') expect(whole.map(({ day }) => day)).toContain(found.day);
      expect(isDue(found)).toBe(!whole.some(({ day }) => day >= '2026-08-31'));
    }),
  );
});
