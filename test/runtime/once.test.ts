import { expect, test } from 'vitest';
import { once } from '../../lib/runtime/once';

test('a value is made when it is first asked for, and only then', () => {
  let made = 0;
  const nothing = once(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  nothing();
  nothing();
  expect(made).toBe(1);
});
