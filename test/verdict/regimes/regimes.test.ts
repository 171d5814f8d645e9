import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { RegimeSchema } from '../../../lib/verdict/regimes/regime';
import { directionIn, exemptionIn, policyIn, REGIMES, regimeOf } from '../../../lib/verdict/regimes/regimes';

describe('regimes', () => {
  test.each(REGIMES.map((regime) => [regime.regime, regime] as const))(
    '%s keeps to the schema',
    (_, regime) => {
      expect(() => v.parse(RegimeSchema, regime)).not.toThrow();
    },
  );

  test('say what was not checked wherever similar marks are unclear', () => {
    for (const regime of REGIMES.filter(({ similarMarks }) => similarMarks === 'unclear')) {
      expect(regime.statements.some(({ checked }) => checked !== 'primary')).toBe(true);
    }
  });

  test('one that nobody described is read as unchecked', () => {
    expect(regimeOf('BY').regime).toBe('other');
    expect(regimeOf('BY').statements.every(({ checked }) => checked === 'no')).toBe(true);
  });

  test('the strict reading waives nothing where no regime’s data say that a mark may be waived', () => {
    for (const regime of REGIMES)
      expect(policyIn(regime, 'strict'), regime.regime).toBe(regime.regime === 'CN' ? 'strict' : 'cautious');
  });

  test('that act in one direction say what of the other is known', () => {
    for (const { regime, directions, otherDirection } of REGIMES)
      expect(otherDirection === undefined, regime).toBe(directions.length === 2);
  });

  test.each([
    ['CN', 'exempt', 'exempt'],
    ['EU', 'covered', 'exempt'],
    ['US', 'covered', 'exempt'],
    ['KR', 'covered', 'exempt'],
    ['JP', 'covered', 'unknown'],
    ['RU', 'unknown', 'unknown'],
    ['TR', 'unknown', 'unknown'],
  ])('%s: a private parcel is %s, luggage is %s', (code, parcel, luggage) => {
    expect(exemptionIn(regimeOf(code), 'personal')).toBe(parcel);
    expect(exemptionIn(regimeOf(code), 'luggage')).toBe(luggage);
    expect(exemptionIn(regimeOf(code), 'commercial')).toBeUndefined();
  });

  test('goods reach a border that acts on imports only as an import', () => {
    expect(directionIn(regimeOf('US'), 'export')).toBe('import');
    expect(directionIn(regimeOf('CN'), 'export')).toBe('export');
  });
});
