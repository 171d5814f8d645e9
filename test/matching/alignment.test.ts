import { describe, expect, test } from 'vitest';
import { informationOf } from '../../lib/matching/names/information';
import { LONGEST_NAME, NameLetters } from '../../lib/matching/names/name-letters';
import { Alignment } from '../../lib/matching/sign/alignment';
import { COSTS, COSTS_ACROSS_SCRIPTS } from '../../lib/matching/sign/costs';
import { Exchanges, KANA_SOUNDS } from '../../lib/matching/sign/exchanges';
import { Scan } from '../../lib/text/scan';
import { fc } from '../properties';
import { indexOf } from './list-of';

const PLAIN = new Alignment(COSTS, new Exchanges(COSTS));
const ACROSS = new Alignment(COSTS_ACROSS_SCRIPTS, new Exchanges(COSTS_ACROSS_SCRIPTS, KANA_SOUNDS));

const lettersOf = (text: string) => new NameLetters().read(new Scan().read(text));

function informationOfLetters({ letters, length }: NameLetters): Float32Array {
  const told = new Float32Array(LONGEST_NAME);
  for (let at = 0; at < length; at++) told[at] = informationOf(letters[at]!, at === 0 ? 0 : letters[at - 1]!);
  return told;
}

/** Letters that two stand for, that look and sound alike, doubles, digits, one beyond the alphabet, and where words end. */
const piece = fc.constantFrom(
  ...['a', 'e', 'i', 'o', 'u', 'c', 'k', 'ck', 'ph', 'f', 'rn', 'm', 'n', 'w', 'vv', 's', 'ss', 'x', 'ks'],
  ...['l', 'd', 't', 'b', '5', '8', 'ж', ' ', ' '],
);
const name = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
/** A sign shares a part with its mark, at any place of it, or nothing. */
const pairs = fc
  .record({ mark: name, before: name, behind: name, from: fc.nat(8), to: fc.nat(16) })
  .map(({ mark, before, behind, from, to }) => ({
    mark,
    sign: `${before.slice(0, 5)}${mark.slice(from, to)}${behind.slice(0, 5)}`,
  }));

describe.each([
  ['of one script', PLAIN],
  ['across scripts', ACROSS],
])('an alignment %s that ends early', (_, alignment) => {
  test('says the same as one that goes to the end, wherever that is no less than was asked for', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: -30, max: 30, noNaN: true }), (pair, beyond) => {
        const [mark, sign] = [lettersOf(pair.mark), lettersOf(pair.sign)];
        fc.pre(mark.length > 0 && sign.length > 0);
        const told = informationOfLetters(mark);
        const whole = alignment.ratio(mark, told, sign);
        const steps = alignment.steps();
        const least = beyond < 0 ? whole : whole + beyond;
        // Something else lies in its tables when it is asked again.
        alignment.ratio(sign, informationOfLetters(sign), mark, 5);
        const early = alignment.ratio(mark, told, sign, least);
        if (whole >= least) {
          expect(early).toBe(whole);
          expect(alignment.steps()).toEqual(steps);
        } else expect(early).toBeLessThan(least);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes each letter of both once, and comes to what its steps are', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [mark, sign] = [lettersOf(pair.mark), lettersOf(pair.sign)];
        fc.pre(mark.length > 0 && sign.length > 0);
        alignment.ratio(mark, informationOfLetters(mark), sign);
        const steps = alignment.steps();
        const sum = (of: 'mark' | 'sign') => steps.reduce((all, step) => all + step[of], 0);
        expect([sum('mark'), sum('sign')]).toEqual([mark.length, sign.length]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one letter exchanged throughout is one act, though an alignment counts it twice and gives up early', () => {
  /** What is asked before leaves its steps behind. */
  const ASKED_BEFORE = ['Zarventhol Equipment', 'driver', 'x', 'Ba Na', ''];

  test.each([
    ['DRIVER', 'iriver'],
    ['Adidas', 'Abibas'],
    ['Fallow', 'Fattow'],
    ['Zevvon', 'Zewwon'],
    ['Dudley', 'Bubley'],
  ])('%s, %s: the same whatever was asked before', (mark, sign) => {
    const others = ['Rinnai Rive', 'Barimo', 'PlayStation Vita', 'Telefunken', 'Kresco'];
    const answer = (...before: string[]) => {
      const index = indexOf(mark, ...others);
      for (const text of before) index.find({ text, field: 'brand' });
      return index.find({ text: sign, field: 'brand' });
    };
    const fresh = answer();
    expect(fresh.map(({ row }) => row)).toContain(0);
    for (const before of ASKED_BEFORE) expect(answer(before)).toEqual(fresh);
  });

  test.each([
    ['DRIVER', 'irimer'],
    ['Adidas', 'Abifas'],
    ['Fallow', 'Fatcow'],
    ['Zevvon', 'Zewkon'],
    ['Dudley', 'Bugley'],
  ])('%s, %s: two exchanges are two', (mark, sign) => {
    const strength = (text: string) =>
      indexOf(mark)
        .find({ text, field: 'brand' })[0]
        ?.terms.find(({ key }) => key === 'sign_alike')?.logOdds ?? -9;
    const throughout = {
      DRIVER: 'iriver',
      Adidas: 'Abibas',
      Fallow: 'Fattow',
      Zevvon: 'Zewwon',
      Dudley: 'Bubley',
    }[mark]!;
    expect(strength(sign)).toBeLessThan(strength(throughout));
  });
});
