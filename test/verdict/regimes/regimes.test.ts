import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { RegimeSchema } from '../../../lib/verdict/regimes/regime';
import { directionIn, policyIn, REGIMES, regimeOf } from '../../../lib/verdict/regimes/regimes';

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

  test('strict reading waives nothing where similar marks are covered', () => {
    expect(policyIn(regimeOf('US'), 'strict')).toBe('cautious');
    expect(policyIn(regimeOf('CN'), 'strict')).toBe('strict');
  });

  test('goods reach a border that acts on imports only as an import', () => {
    expect(directionIn(regimeOf('US'), 'export')).toBe('import');
    expect(directionIn(regimeOf('CN'), 'export')).toBe('export');
  });
});
