import { expect, test } from 'vitest';
import { createDecisionPace } from '../../lib/background/decision-pace';

const SECOND = 1_000;

function paceAt(start = 0) {
  let time = start;
  const pace = createDecisionPace(() => time);
  return { ...pace, wait: (ms: number) => (time += ms) };
}

test('a person who decides every five seconds is never held up', () => {
  const { takes, isStopped, wait } = paceAt();
  for (let second = 0; second < 600; second += 5) {
    expect(takes(1, 1)).toBe(true);
    wait(5 * SECOND);
  }
  expect(isStopped(1)).toBe(false);
});

test('645 decisions in a minute, as a page once had stored, end after a few', () => {
  const { takes, isStopped, wait } = paceAt();
  let stored = 0;
  for (let press = 0; press < 645; press++) {
    if (takes(1, 1)) stored++;
    wait(90);
  }
  expect(stored).toBeLessThanOrEqual(25);
  expect(isStopped(1)).toBe(true);
});

test('hundreds in one message are refused as a whole', () => {
  const { takes, isStopped } = paceAt();
  expect([takes(1, 300), isStopped(1)]).toEqual([false, true]);
});

test('one tab holds up no other, and is let on again a minute after it was refused', () => {
  const { takes, isStopped, wait } = paceAt();
  takes(1, 300);
  expect([takes(2, 1), isStopped(2)]).toEqual([true, false]);
  wait(61 * SECOND);
  expect([isStopped(1), takes(1, 1)]).toEqual([false, true]);
});
