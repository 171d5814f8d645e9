import { expect, test } from 'vitest';
import { latestOnly } from '../../lib/runtime/latest-only';

/** Reads that end when they are told to. */
function reads() {
  const ends: ((state: string) => void)[] = [];
  return { ends, read: () => new Promise<string>((end) => ends.push(end)) };
}

test('a read that ends late does not cover what a newer one brought', async () => {
  const { ends, read } = reads();
  const shown: string[] = [];
  const look = latestOnly(read, (state) => shown.push(state));
  const both = [look(), look()];
  ends[1]!('after the change');
  ends[0]!('before the change');
  await Promise.all(both);
  expect(shown).toEqual(['after the change']);
});

test('an older state is not shown on the way to the newest', async () => {
  const { ends, read } = reads();
  const shown: string[] = [];
  const look = latestOnly(read, (state) => shown.push(state));
  const [first, second] = [look(), look()];
  ends[0]!('of the tab before');
  await first;
  expect(shown).toEqual([]);
  ends[1]!('of the tab in front');
  await second;
  expect(shown).toEqual(['of the tab in front']);
});

test('a read that fails rejects, and the next one is shown', async () => {
  let broken = true;
  const shown: string[] = [];
  const look = latestOnly(
    async () => {
      if (broken) throw new Error('the background is gone');
      return 'here';
    },
    (state) => shown.push(state),
  );
  await expect(look()).rejects.toThrow('the background is gone');
  broken = false;
  await look();
  expect(shown).toEqual(['here']);
});
