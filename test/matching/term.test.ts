import { expect, test } from 'vitest';
import en from '../../lib/locales/en.json';
import { SCORE_KEYS } from '../../lib/matching/score/term';

test('every term of a confidence has its sentence, and no sentence is left over', () => {
  expect(Object.keys(en.score).sort()).toEqual([...SCORE_KEYS].sort());
});
