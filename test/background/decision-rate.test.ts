import { expect, test } from 'vitest';
import { createDecisionRate } from '../../lib/background/decision-rate';

/** A tab that decides every so many milliseconds; how many of its decisions get through. */
function admitted(every: number, count: number): number {
  let now = 1_000_000;
  const rate = createDecisionRate(() => now);
  let passed = 0;
  for (let nth = 0; nth < count; nth++) {
    if (rate.admits(1, 1)) passed++;
    now += every;
  }
  return passed;
}

test('a person who decides every three seconds for an hour is never refused', () => {
  expect(admitted(3_000, 1_200)).toBe(1_200);
});

test('a page that presses 645 times in a minute and a half gets through at the pace of a person', () => {
  expect(admitted(140, 645)).toBeLessThanOrEqual(60);
});

test('one message with many decisions counts as many', () => {
  const rate = createDecisionRate(() => 0);
  expect(rate.admits(1, 1_000)).toBe(false);
  expect(rate.admits(1, 1)).toBe(true);
});

test('one tab does not use up what another may decide', () => {
  const rate = createDecisionRate(() => 0);
  while (rate.admits(1, 1));
  expect(rate.admits(2, 1)).toBe(true);
});
