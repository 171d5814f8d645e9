import { describe, expect, test } from 'vitest';
import { indexOf } from './list-of';

const found = (sign: string, mark: string) =>
  indexOf(mark)
    .find({ text: sign, field: 'brand' })
    .find(({ row }) => row === 0);

/** What being known tells for a mark, in a sign; in log-odds. */
const known = (sign: string, mark: string) =>
  found(sign, mark)?.terms.find(({ key }) => key === 'well_known')?.logOdds ?? 0;

describe('a well-known mark that is a word of the language', () => {
  test.each([
    ['PUMA', 'Pumma', 'pumashop'],
    ['PUMA', 'Fuma', 'pumashop'],
    ['GUESS', 'Guezz', 'guessstore'],
    ['BOSS', 'Bozz', 'bossline'],
    ['COACH', 'Koach', 'coachstore'],
    ['TARGET', 'Tarjet', 'targetshop'],
    ['FORD', 'Forrd', 'fordparts'],
  ])(
    '%s is known in full in %s, which is no word, and in half in %s, which has the word',
    (mark, sign, holds) => {
      expect(known(sign, mark)).toBeGreaterThan(known(holds, mark));
      expect(known(holds, mark)).toBeGreaterThan(0);
    },
  );

  test.each([
    ['PUMA', 'Pump'],
    ['GUESS', 'Guest'],
    ['BOSS', 'Moss'],
    ['DOVE', 'Dome'],
    ['POLO', 'Pole'],
    ['SHELL', 'Shall'],
    ['CONVERSE', 'Converge'],
  ])('%s is hardly meant by another word: %s', (mark, word) => {
    expect(found(word, mark)?.confidence ?? 0).toBeLessThan(0.5);
  });
});

describe('a well-known mark', () => {
  test.each([
    ['Primark', 'Markham'],
    ['Bulgari', 'Bilgro'],
    ['Pepsi', 'Pecsa'],
    ['Bose', 'Bollé'],
    ['Ferrero', 'Ferber'],
  ])('%s is not told of for %s, which changes more of it than it keeps', (mark, sign) => {
    expect(found(sign, mark)).toBeUndefined();
  });

  test.each([
    ['Primark', 'Primarck'],
    ['Bulgari', 'Bulgary'],
    ['Pepsi', 'Pepsy'],
    ['Bose', 'Bosse'],
    ['Ferrero', 'Ferero'],
  ])('%s is for %s', (mark, sign) => {
    expect(found(sign, mark)!.confidence).toBeGreaterThan(0.5);
  });
});

test.each([
  ['Sony', 'SQNY', 'SXNY'],
  ['Oakley', 'Qakley', 'Xakley'],
  ['Omega', 'Qmega', 'Xmega'],
  ['Fila', 'Eila', 'Xila'],
  ['Prada', 'Rrada', 'Xrada'],
])('capitals that look alike are nearer than others: for %s %s than %s', (mark, near, far) => {
  expect(found(near, mark)!.reasons).toContain('shape');
  expect(found(near, mark)!.confidence).toBeGreaterThan(found(far, mark)?.confidence ?? 0);
});

describe('letters at the end of a mark', () => {
  const reasons = (sign: string, mark: string) => found(sign, mark)!.reasons;

  test.each([
    ['Samsung', 'Samsnugg'],
    ['Philips', 'Philipss'],
    ['Garmin', 'Garmini'],
    ['Lenovo', 'Elenovo'],
    ['Reebok', 'Reeboko'],
  ])('%s: one more in %s is a letter, not something added', (mark, sign) => {
    expect(reasons(sign, mark)).not.toContain('affix');
  });

  test.each([
    ['Samsung', 'Samsungline'],
    ['Garmin', 'Mygarmin'],
    ['Lenovo', 'Lenovoshop'],
  ])('%s: more of them in %s are', (mark, sign) => {
    expect(reasons(sign, mark)).toContain('affix');
  });

  test('one more does not hide a mark in a title that is hardly more than a name', () => {
    const [candidate] = indexOf('Samsung').find({ text: 'Samsnugg', field: 'title' });
    expect(candidate).toMatchObject({ row: 0 });
  });
});
