import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { backUpEverything, restoreEverything } from '../../lib/backup/everything';
import type { Decision } from '../../lib/decisions/decision';
import { createDecisionService, type DecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import type { LearningData } from '../../lib/learning/learning-data';
import { PageLearning } from '../../lib/learning/page-learning';
import { closeListsDatabase } from '../../lib/lists/store/list-repository';
import { admitOwn, answer } from '../../lib/messages/answer';
import { healthLog, keepHealth } from '../../lib/page/site-health';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import { openMessageChannel } from '../message-channel';

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

const LEARNED: LearningData = { version: 2, words: [['summit', [['ebay', 9, 1]]]] };

let decisions: DecisionService;
let learning: PageLearning;

/** A browser in which nothing was kept so far, and what its background answers. */
async function anotherMachine(): Promise<void> {
  fakeBrowser.reset();
  openMessageChannel();
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  decisions = createDecisionService(openDecisions(), () => {});
  learning = new PageLearning();
  answer(
    {
      decisions: async () => ({ decisions: await decisions.all() }),
      importDecisions: (ask) => decisions.takeIn(ask.decisions).then(() => null),
      learning: async () => ({ learning: await learning.data() }),
      restoreLearning: (ask) => learning.restore(ask.learning).then(() => null),
    },
    admitOwn,
  );
}
beforeEach(anotherMachine);

/** A backup of unknown origin that brings these extras, one entry a line. */
function fileOf(...extras: object[]): Uint8Array {
  const lines = [{ format: 'recordal-lens-backup/1' }, ...extras, { end: true }];
  return new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

test('decisions, settings, learning and the log of sites come back on another machine, none of them refused', async () => {
  await decisions.takeIn([DECISION]);
  await learning.restore(LEARNED);
  await keepHealth(HEALTH);
  await changeSettings({ role: 'moderator' });
  await changeList('own', { add: [{ markText: 'ACME', role: 'own' }] });
  const file = new Uint8Array(await (await backUpEverything()).arrayBuffer());

  await anotherMachine();
  expect(await restoreEverything(file)).toEqual({ decisions: 1, lists: 0, refused: 0 });
  expect(await decisions.all()).toEqual([DECISION]);
  expect(await learning.data()).toEqual(LEARNED);
  expect(await healthLog()).toEqual([HEALTH]);
  expect(await readSettings()).toMatchObject({ role: 'moderator', own: [{ markText: 'ACME' }] });
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
])('a decision with %s is left out and counted', async (_, fault) => {
  const file = fileOf(
    { extra: 'decisions', item: { ...DECISION, id: 'bad', ...fault } },
    { extra: 'decisions', item: DECISION },
  );
  expect(await restoreEverything(file)).toEqual({ decisions: 1, lists: 0, refused: 1 });
  expect((await decisions.all()).map(({ id }) => id)).toEqual(['d1']);
});

test('a damaged setting leaves the one that is here, and is counted with those that are none', async () => {
  await changeSettings({ role: 'holder', policy: 'strict' });
  const value = { role: 'pirate', policy: 'cautious', toString: 'x' };
  expect(await restoreEverything(fileOf({ extra: 'settings', value }))).toMatchObject({ refused: 2 });
  expect(await readSettings()).toMatchObject({ role: 'holder', policy: 'cautious' });
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
  );
  expect(await restoreEverything(file)).toMatchObject({ refused: 5 });
  expect(await learning.data()).toEqual(LEARNED);
  expect(await healthLog()).toEqual([HEALTH]);
});

test('what was learned before sites were told apart comes back as the word of one site', async () => {
  await restoreEverything(fileOf({ extra: 'learnt', value: { summit: [9, 1] } }));
  expect(await learning.data()).toEqual({ version: 2, words: [['summit', [['?', 9, 1]]]] });
});

test('a file that names one site by many hosts brings it back as one', async () => {
  const hosts = ['a.shop.example', 'b.shop.example', 'shop.example', 'x.y.shop.example'];
  const words = [['nike', hosts.map((host) => [host, 1e9, 0])]];
  await restoreEverything(fileOf({ extra: 'learnt', value: { version: 2, words } }));
  expect(await learning.data()).toEqual({ version: 2, words: [['nike', [['shop.example', 20, 0]]]] });
});

test('extras of quite another shape change nothing', async () => {
  await decisions.takeIn([DECISION]);
  const extras = ['decisions', 'settings', 'learnt', 'health'].map((extra) => ({ extra, value: 'all' }));
  expect(await restoreEverything(fileOf(...extras))).toEqual({ decisions: 0, lists: 0, refused: 4 });
  expect(await decisions.all()).toEqual([DECISION]);
});
