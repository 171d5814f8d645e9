import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Decision } from '../../lib/decisions/decision';
import { failureOf, failureText } from '../../lib/locales/failure';
import { admitOwn, answer } from '../../lib/messages/answer';
import { decideAll } from '../../lib/messages/decide-all';
import { finding, listing } from '../components/fixtures';
import { textsIn } from '../components/texts';
import { openMessageChannel } from '../message-channel';

const asks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'conflict' as const, finding: finding(), listing: listing({ id: String(at) }) },
  }));

let portions: number[];
let retracted: string[];
let refuseAt: number;
let stuck: boolean;
beforeEach(() => {
  fakeBrowser.reset();
  openMessageChannel();
  [portions, retracted, refuseAt, stuck] = [[], [], Number.POSITIVE_INFINITY, false];
  answer(
    {
      async decide({ asks }) {
        if (portions.length === refuseAt) throw new Error('the disk is full');
        portions.push(asks.length);
        return { decisions: asks.map(({ listing }) => ({ id: listing.id }) as Decision) };
      },
      async retract({ ids }) {
        if (stuck) throw new Error('the disk is full');
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

test('where they cannot be taken back either, it is said how many stand', async () => {
  refuseAt = 1;
  stuck = true;
  const why = await decideAll(asks(900)).catch((error: unknown) =>
    failureText(failureOf(error), textsIn('en')),
  );
  expect(why).toBe(
    '400 of 900 decisions had been kept before that and could not be taken back: they stand. The reason: the disk is full',
  );
  expect(retracted).toEqual([]);
});

test('nothing to decide asks for nothing', async () => {
  expect(await decideAll([])).toEqual([]);
  expect(portions).toEqual([]);
});
