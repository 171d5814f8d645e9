import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Decision } from '../../lib/decisions/decision';
import { admitOwn, answer } from '../../lib/messages/answer';
import { decideAll } from '../../lib/messages/decide-all';
import { finding, listing } from '../components/fixtures';
import { openMessageChannel } from '../message-channel';

const asks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'conflict' as const, finding: finding(), listing: listing({ id: String(at) }) },
  }));

let portions: number[];
let retracted: string[];
let refuseAt: number;
beforeEach(() => {
  fakeBrowser.reset();
  openMessageChannel();
  [portions, retracted, refuseAt] = [[], [], Number.POSITIVE_INFINITY];
  answer(
    {
      async decide({ asks }) {
        if (portions.length === refuseAt) throw new Error('the disk is full');
        portions.push(asks.length);
        return { decisions: asks.map(({ listing }) => ({ id: listing.id }) as Decision) };
      },
      async retract({ ids }) {
        retracted.push(...ids);
        return null;
      },
    },
    admitOwn,
  );
});

test('many decisions are stored in portions, and how many are stored is told after each', async () => {
  const told: number[] = [];
  expect(await decideAll(asks(900), (count) => told.push(count))).toHaveLength(900);
  expect([portions, told]).toEqual([
    [400, 400, 100],
    [400, 800, 900],
  ]);
});

test('where a later portion fails, the earlier ones are taken back', async () => {
  refuseAt = 1;
  await expect(decideAll(asks(900))).rejects.toThrow('the disk is full');
  expect(retracted).toHaveLength(400);
});

test('nothing to decide asks for nothing', async () => {
  expect(await decideAll([])).toEqual([]);
  expect(portions).toEqual([]);
});
