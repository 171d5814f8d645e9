import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { AuditEntry } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import { verifyLog } from '../../lib/audit/verify';
import { asked } from '../../lib/backup/asked-store';
import { openDecisions } from '../../lib/decisions/store';
import { itemOf, type QueueItem } from '../../lib/queue/queue-item';
import { openQueue } from '../../lib/queue/queue-store';
import type { Round } from '../../lib/review-quality/round';
import { openRounds } from '../../lib/review-quality/round-store';
import { finding } from '../components/fixtures';
import { decide, offer } from '../decisions/a-decision';
import { anotherMachine, bringBack, fileOf, type Machine, savedFile } from './machine';

const AT = '2026-05-21T09:00:00.000Z';
const item = (id: string): QueueItem => ({
  ...itemOf({ listing: offer({ id }), finding: finding() }, 'page', 'amazon.com', AT),
  labels: ['shoes'],
});
const round = (said?: 'conflict'): Round => ({
  ...{ id: 'r', drawnAt: AT, begunAt: AT, from: 'export.csv' },
  population: { flagged: 5, unflagged: 50, unreadable: 0 },
  items: [
    {
      ...{ key: 'a', origin: 'flagged' },
      listing: { site: 'file', id: '1', url: '', title: 'Nlke shoes' },
      about: { regime: 'CN', recordNo: 'T1', mark: 'NIKE', words: 'Nlke' },
      ...(said && { said: { what: said, at: '2026-05-21T10:00:00.000Z', took: 800 } }),
    },
  ],
});

let machine: Machine;
beforeEach(async () => {
  machine = await anotherMachine();
});

const putItems = (...ids: string[]) => asked(openQueue(), (queue) => queue.add(ids.map(item)));
const waiting = () => asked(openQueue(), (queue) => queue.all());
const putRound = (one: Round) => asked(openRounds(), (rounds) => rounds.put([one]));
const rounds = () => asked(openRounds(), (store) => store.all());
const log = () =>
  asked(openDecisions(), async (store) => {
    const entries: AuditEntry[] = [];
    for await (const entry of store.log()) entries.push(entry);
    return entries;
  });
async function isSound(): Promise<boolean> {
  const entries = await log();
  async function* file() {
    for await (const line of logLines(entries, AT)) yield new TextEncoder().encode(line);
  }
  return (await verifyLog(file())).sound;
}

test('what waits and rounds of reviewing come back on another machine, and go again by the undo', async () => {
  await putItems('1', '2');
  await putRound(round('conflict'));
  const file = await savedFile();
  machine = await anotherMachine();
  await putItems('2', '3');
  const { counts, preview, undo } = await bringBack(file);
  expect(preview.skipped.lines).toBe(0);
  expect(counts).toMatchObject({ queue: { brings: 1, stays: 1 }, rounds: { brings: 1, stays: 0 } });
  expect((await waiting()).map(({ listing }) => listing.id).sort()).toEqual(['1', '2', '3']);
  expect(await rounds()).toEqual([round('conflict')]);
  await undo();
  expect((await waiting()).map(({ listing }) => listing.id).sort()).toEqual(['2', '3']);
  expect(await rounds()).toEqual([]);
});

test('a round that was answered further stands in place of the earlier one, and never the other way round', async () => {
  await putRound(round('conflict'));
  const answered = await savedFile();
  await putRound(round());
  const open = await savedFile();
  const { undo } = await bringBack(answered);
  expect(await rounds()).toEqual([round('conflict')]);
  await undo();
  expect(await rounds()).toEqual([round()]);
  await putRound(round('conflict'));
  await bringBack(open);
  expect(await rounds()).toEqual([round('conflict')]);
});

test('the log comes back where there is none, whole and sound, and goes on with what was brought', async () => {
  await machine.decisions.takeIn([decide('conflict')]);
  await machine.decisions.retract([decide('conflict').id]);
  await machine.decisions.takeIn([decide('not-conflict')]);
  const before = await log();
  const file = await savedFile();
  machine = await anotherMachine();
  const { counts, undo } = await bringBack(file);
  expect(counts.log).toEqual({ brings: before.length, stays: 0 });
  const after = await log();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.map(({ act }) => act).slice(before.length)).toEqual(['brought']);
  expect(await isSound()).toBe(true);
  await undo();
  expect(await isSound()).toBe(true);
});

test('after an erasure it comes back before the log that began at its end', async () => {
  await machine.decisions.takeIn([decide('conflict')]);
  const before = await log();
  const file = await savedFile();
  await machine.decisions.erase();
  await bringBack(file);
  expect((await log()).slice(0, before.length + 1).map(({ act }) => act)).toEqual([
    ...before.map(({ act }) => act),
    'began',
  ]);
  expect(await isSound()).toBe(true);
});

test('a log of somebody else, or one that was changed, stays out; the decisions come all the same', async () => {
  await machine.decisions.takeIn([decide('conflict')]);
  const file = await savedFile();
  const entries = await log();
  machine = await anotherMachine();
  await machine.decisions.takeIn([decide('not-conflict')]);
  const here = await log();
  const { counts } = await bringBack(file);
  expect(counts).toMatchObject({ log: { brings: 0, stays: 2 }, decisions: { brings: 1, stays: 0 } });
  expect((await log()).slice(0, here.length)).toEqual(here);

  machine = await anotherMachine();
  const worked = entries.map((entry) => ({ ...entry, by: 'Somebody Else' }));
  const taken = await bringBack(fileOf(...worked.map((item) => ({ extra: 'log', item }))));
  expect(taken.counts.log).toEqual({ brings: 0, stays: 2 });
  expect(await log()).toEqual([]);
});

test('an item or round that is none is left out by its line', async () => {
  const { skipped } = (
    await bringBack(
      fileOf(
        { extra: 'queue', item: { ...item('1'), listing: { title: 'no more' } } },
        { extra: 'rounds', item: { ...round(), population: { flagged: 0, unflagged: 0, unreadable: 0 } } },
        { extra: 'log', item: { seq: 0 } },
        { extra: 'queue', item: item('2') },
      ),
    )
  ).preview;
  expect(skipped.reasons.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(await waiting()).toHaveLength(1);
});
