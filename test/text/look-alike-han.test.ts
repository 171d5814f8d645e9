import { expect, test } from 'vitest';
import { lookAlikesOf } from '../../lib/text/look-alike-han';
import { hasShared, readShared } from '../bench/shared';

const alike = (char: string) => lookAlikesOf(char.charCodeAt(0)).map(({ unit }) => String.fromCharCode(unit));

test.each(['师帅', '兔免', '雪雷', '狼狠', '思恩', '未末', '己已', '晴睛', '候侯', '哇娃'])(
  '%s are told to look alike, both ways',
  ([a, b]) => {
    expect(alike(a!)).toContain(b);
    expect(alike(b!)).toContain(a);
  },
);

test.each(['师狗', '兔海', '雪门', '一龙', '口赢'])('%s are not', ([a, b]) =>
  expect(alike(a!)).not.toContain(b),
);

test.each(['旳的', '歩步', '夲本', '徳德', '耏耐', '囯国', '羙美'])(
  '%s: one that hardly anybody writes stands for the common one alone',
  ([rare, common]) => {
    expect(alike(rare!)).toEqual([common]);
    expect(alike(common!)).not.toContain(rare);
  },
);

test('no character looks like itself, and letters like none', () => {
  for (const char of '师兔雪狼思') expect(alike(char)).not.toContain(char);
  expect(alike('a')).toEqual([]);
});

test.skipIf(!hasShared)('of the pairs at ../shared four in five are known (needs ../shared/pairs)', () => {
  const pairs = readShared('pairs/look_alike_han.txt')
    .split(/\s+/)
    .filter((pair) => pair.length === 2);
  const known = pairs.filter(([a, b]) => alike(a!).includes(b!) || alike(b!).includes(a!));
  expect(known.length / pairs.length).toBeGreaterThan(0.8);
});
