import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { keep, keptLookUps } from '../../lib/look-ups/kept/keep';
import type { Kept } from '../../lib/look-ups/kept/kept-schema';
import { healthLog, keepHealth } from '../../lib/page/site-health';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import { anotherMachine, bringBack, fileOf, type Machine, savedFile } from './machine';

const DECISION: Decision = {
  id: 'd1',
  kind: 'not-conflict',
  regime: 'CN',
  recordNo: 'T2020-1',
  mark: 'NIKE',
  words: 'nike',
  reach: { to: 'words', words: 'nike', use: 'compatible', goods: 'same' },
  note: 'our own case',
  at: '2026-11-01T08:00:00.000Z',
};
const HEALTH = { site: 'ebay', page: 'search', status: 'read', share: 1, day: '2026-11-01' } as const;

let machine: Machine;
beforeEach(async () => {
  machine = await anotherMachine();
});

test('decisions, settings, learning and the log of sites come back on another machine, none of them left out', async () => {
  await machine.decisions.takeIn([DECISION]);
  await machine.learning.restore({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  await keepHealth(HEALTH);
  await changeSettings({ role: 'moderator' });
  await changeList('own', { add: [{ markText: 'ACME', role: 'own' }] });
  const file = await savedFile();

  machine = await anotherMachine();
  const { preview, counts } = await bringBack(file);
  expect(preview.skipped).toMatchObject({ lines: 0, values: 0 });
  expect(counts).toMatchObject({
    decisions: { brings: 1, stays: 0 },
    own: { brings: 1, stays: 0 },
    learning: { brings: 1, stays: 0 },
    health: { brings: 1, stays: 0 },
  });
  expect(await machine.decisions.all()).toEqual([DECISION]);
  expect(await machine.learning.data()).toEqual({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  expect(await healthLog()).toEqual([HEALTH]);
  expect(await readSettings()).toMatchObject({ role: 'moderator', own: [{ markText: 'ACME' }] });
});

const COUNTED: Kept = {
  kind: 'counted',
  origin: 'page',
  word: 'Zorvex',
  digests: [3, 7],
  day: '2026-11-01',
};
const QUERY = {
  words: 'Acmeo',
  field: 'mark',
  match: 'contains',
  day: '2026-11-02',
  hits: 0,
  taken: 0,
} as const;
const TOLD = { kind: 'answer', regime: 'CN', query: QUERY } as const;
const HIDDEN = { kind: 'choice', word: 'Tent', choice: 'hidden' } as const;

test('the query list comes back on another machine: brands counted, words hidden, look-ups told', async () => {
  await keep([COUNTED, TOLD, HIDDEN]);
  const file = await savedFile();
  machine = await anotherMachine();
  expect(await keptLookUps()).toEqual([]);
  const { counts, undo } = await bringBack(file);
  expect(counts.lookUps).toEqual({ brings: 3, stays: 0 });
  expect(await keptLookUps()).toEqual(expect.arrayContaining([COUNTED, TOLD, HIDDEN]));
  await undo();
  expect(await keptLookUps()).toEqual([]);
});

test('of a hostile query list only what is sound comes, and what is newer here stays', async () => {
  await keep([{ ...COUNTED, day: '2026-11-20' }]);
  const items = [
    COUNTED,
    { ...TOLD, query: { ...QUERY, day: '2099-01-01' } },
    { ...COUNTED, word: '\u202e' },
    { ...COUNTED, word: 'Other', digests: ['x'] },
    { ...HIDDEN, choice: 'both' },
    { kind: 'page', text: 'the words of a page' },
    null,
    HIDDEN,
  ];
  const { preview } = await bringBack(fileOf(...items.map((item) => ({ extra: 'lookUps', item }))));
  expect(preview.skipped.lines).toBe(6);
  expect(await keptLookUps()).toEqual(expect.arrayContaining([{ ...COUNTED, day: '2026-11-20' }, HIDDEN]));
  expect(await keptLookUps()).toHaveLength(2);
});

test('more decisions than fit into one line of a file, or one message, come back', {
  tags: ['heavy'],
}, async () => {
  // 12 MB: a line may have 8, and so may a message.
  const many = Array.from({ length: 150 }, (_, at) => ({
    ...DECISION,
    id: `d${at}`,
    note: 'x'.repeat(80_000),
  }));
  const { counts } = await bringBack(fileOf(...many.map((item) => ({ extra: 'decisions', item }))));
  expect(counts.decisions).toEqual({ brings: 150, stays: 0 });
  expect(await machine.decisions.all()).toHaveLength(150);
});

test.each([
  ['no kind', { kind: undefined }],
  ['a kind that is none', { kind: 'ignore-everything' }],
  ['no reach', { reach: undefined }],
  ['a reach to everything', { reach: { to: 'all' } }],
  ['a reach to a seller without a name', { reach: { to: 'seller', seller: '' } }],
  ['a use of words that there is not', { reach: { ...DECISION.reach, use: 'any' } }],
  ['a number for a recordal', { recordNo: 7 }],
  ['no moment', { at: 'yesterday' }],
  ['the 30th of February', { at: '2026-02-30T00:00:00.000Z' }],
  ['a moment to come, which would stand above every later one', { at: '2099-01-01T00:00:00.000Z' }],
  ['a moment of nines', { at: '9'.repeat(100_000) }],
])('a decision with %s is left out and counted', async (_, fault) => {
  const file = fileOf(
    { extra: 'decisions', item: { ...DECISION, id: 'bad', ...fault } },
    { extra: 'decisions', item: DECISION },
  );
  const { skippedLines, counts } = await bringBack(file);
  expect([skippedLines, counts.decisions]).toEqual([1, { brings: 1, stays: 0 }]);
  expect((await machine.decisions.all()).map(({ id }) => id)).toEqual(['d1']);
});

test('a decision that is here is not another one because a file says so', async () => {
  await machine.decisions.takeIn([DECISION]);
  const { counts } = await bringBack(fileOf({ extra: 'decisions', item: { ...DECISION, kind: 'conflict' } }));
  expect(counts.decisions).toEqual({ brings: 0, stays: 1 });
  expect(await machine.decisions.all()).toEqual([DECISION]);
});

test('a damaged setting leaves the one that is here, and is counted with those that are none', async () => {
  await changeSettings({ role: 'holder', policy: 'strict' });
  const value = { role: 'pirate', policy: 'cautious', toString: 'x' };
  const { preview } = await bringBack(fileOf({ extra: 'settings', value }));
  expect(preview.skipped).toMatchObject({ lines: 0, values: 2, reasons: [{ line: 2 }, { line: 2 }] });
  expect(await readSettings()).toMatchObject({ role: 'holder', policy: 'cautious' });
});

test('own marks, yuan values and sites that are off grow by those of a file and lose none', async () => {
  await changeList('own', { add: [{ markText: 'ACME', role: 'own' }] });
  await changeList('yuanValues', { add: [{ currency: 'USD', yuan: 7.1, setOn: '2026-05-01' }] });
  await changeList('sitesOff', { add: ['ebay.com'] });
  const value = {
    own: [
      { markText: 'ACME', role: 'own' },
      { markText: 'SUMMIT', role: 'licensed' },
    ],
    yuanValues: [
      { currency: 'USD', yuan: 6, setOn: '2025-05-01' },
      { currency: 'EUR', yuan: 8, setOn: '2025-05-01' },
    ],
    sitesOff: [],
  };
  const { counts } = await bringBack(fileOf({ extra: 'settings', value }));
  expect(counts.own).toEqual({ brings: 1, stays: 1 });
  expect(await readSettings()).toMatchObject({
    own: [{ markText: 'ACME' }, { markText: 'SUMMIT' }],
    yuanValues: [
      { currency: 'USD', yuan: 7.1 },
      { currency: 'EUR', yuan: 8 },
    ],
    sitesOff: ['ebay.com'],
  });
});

test('more own marks than are ever kept take none of those here away', async () => {
  await changeList('own', { add: [{ markText: 'ACME', role: 'own' }] });
  const own = Array.from({ length: 10_000 }, (_, at) => ({ markText: `MARK ${at}`, role: 'own' }));
  await bringBack(fileOf({ extra: 'settings', value: { own } }));
  expect((await readSettings()).own).toContainEqual({ markText: 'ACME', role: 'own' });
});

test('words without sound counts, and readings of pages that cannot have been, are left out and counted', async () => {
  const words = [
    ['summit', [['ebay', 9, 1]]],
    ['nike', [['ebay', 1, 5]]],
    ['puma', 'often'],
    ['acme', [['ebay', -1, 0]]],
  ];
  const file = fileOf(
    { extra: 'learnt', value: { version: 2, words } },
    { extra: 'health', item: HEALTH },
    { extra: 'health', item: { ...HEALTH, status: 'perfect' } },
    { extra: 'health', item: { ...HEALTH, share: 7 } },
    { extra: 'health', item: { ...HEALTH, day: '2099-01-01' } },
  );
  const { preview } = await bringBack(file);
  expect(preview.skipped).toMatchObject({ lines: 3, values: 3 });
  expect(await machine.learning.data()).toEqual({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  expect(await healthLog()).toEqual([HEALTH]);
});

test('words and readings of a file come beside those here and take none of their room', async () => {
  await machine.learning.restore({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  for (let at = 0; at < 40; at++) await keepHealth({ ...HEALTH, visit: `here ${at}` });
  const words = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`word ${at}`, [3, 1]]));
  await bringBack(
    fileOf(
      { extra: 'learnt', value: { ...words, summit: [1, 0] } },
      { extra: 'health', item: { ...HEALTH, visit: 'elsewhere', share: 0 } },
    ),
  );
  const { words: learned } = await machine.learning.data();
  expect(learned).toContainEqual(['summit', [['ebay', 9, 1]]]);
  expect(learned).toHaveLength(5_000);
  expect((await healthLog()).map(({ visit }) => visit)).not.toContain('elsewhere');
  expect(await healthLog()).toHaveLength(40);
});

test('extras of quite another shape change nothing', async () => {
  await machine.decisions.takeIn([DECISION]);
  const extras = ['decisions', 'settings', 'learnt', 'health', 'lookUps'].map((extra) => ({
    extra,
    value: 'all',
  }));
  expect((await bringBack(fileOf(...extras))).skippedLines).toBe(5);
  expect(await machine.decisions.all()).toEqual([DECISION]);
});

test('a file that cannot be brought back whole changes nothing, and says so', async () => {
  const value = { role: 'moderator' };
  const note = { regime: 'CN', recordNo: 'T1', note: 'a', authorisedUsers: [], at: '2026-01-01T00:00:00Z' };
  const decision = { extra: 'decisions', item: DECISION };
  machine.decisions.takeIn = async () => {
    throw new Error('no room left');
  };
  await expect(bringBack(fileOf({ note }, { extra: 'settings', value }, decision))).rejects.toThrow(
    'no room left',
  );
  expect((await readSettings()).role).toBe('seller');
  expect(await machine.decisions.all()).toEqual([]);
});
