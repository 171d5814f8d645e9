import { expect, test } from 'vitest';
import { localMoment, takenBetween } from '../../lib/evidence/taken';

const WALL = Date.parse('2026-05-20T08:00:00.000Z');
const between = (wall: number, running: number) =>
  takenBetween(
    { wall: WALL, running: 100 },
    { wall: WALL + wall, running: 100 + running },
    480,
    'Asia/Shanghai',
  );

test('when it was taken is written in UTC and on the person’s clock, with its distance', () => {
  expect(between(1_250, 1_250)).toEqual({
    utc: '2026-05-20T08:00:00.000Z',
    ended: '2026-05-20T08:00:01.250Z',
    local: '2026-05-20T16:00:00.000+08:00',
    zone: 'Asia/Shanghai',
    clockMoved: 0,
  });
});

test.each([
  [-210, '2026-05-20T04:30:00.000-03:30'],
  [0, '2026-05-20T08:00:00.000+00:00'],
  [765, '2026-05-20T20:45:00.000+12:45'],
  [960, '2026-05-21T00:00:00.000+16:00'],
])('%i minutes ahead of UTC: %s', (offset, local) => {
  expect(localMoment(WALL, offset)).toBe(local);
});

test.each([
  ['set back by an hour', -3_600_000 + 900, 900, -3_600_000],
  ['set forward by a day', 86_400_000 + 900, 900, 86_400_000],
  ['a busy machine', 4_000, 3_000, 0],
  ['a slow page', 60_000, 60_000, 0],
])('a clock that was set meanwhile is known: %s', (_, wall, running, moved) => {
  expect(between(wall, running).clockMoved).toBe(moved);
});
