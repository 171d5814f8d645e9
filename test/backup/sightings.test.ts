import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '../../lib/backup/erase';
import { storedSightings } from '../../lib/backup/survey-part';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import type { Sighting } from '../../lib/survey/sighting';
import { openSurvey, type SurveyStore } from '../../lib/survey/store';
import { look } from '../survey/a-look';
import { anotherMachine, bringBack, fileOf, savedFile } from './machine';

const LATER = '2026-11-20T08:00:00.000Z';
let store: SurveyStore;

beforeEach(async () => {
  await anotherMachine();
  store = openSurvey();
  await store.keep([look(), look({ id: 'B2', price: 90 })]);
});

const prices = async () => (await storedSightings()).map(({ id, price }) => [id, price]).sort();

test('a survey is in a backup whole, and comes back to a machine that has none', async () => {
  const before = await storedSightings();
  await changeList('surveyMarks', { add: [{ markText: 'NIKE', variants: ['Nyke'] }] });
  const file = await savedFile();
  await store.clear();
  const { counts, undo } = await bringBack(file);
  expect(counts.sightings).toEqual({ brings: 2, stays: 0 });
  expect(await storedSightings()).toEqual(before);
  expect(await store.top('words')).toMatchObject([{ count: 2 }]);
  await undo();
  expect(await storedSightings()).toEqual([]);
});

test('what is here stays, unless the file has seen it later', async () => {
  const [one] = (await storedSightings()).filter(({ id }) => id === 'B1');
  const later: Sighting = { ...one!, price: 11, last: LATER };
  const earlier = { ...(await storedSightings()).find(({ id }) => id === 'B2')!, price: 1 };
  const { undo } = await bringBack(
    fileOf({ extra: 'sightings', item: later }, { extra: 'sightings', item: earlier }),
  );
  expect(await prices()).toEqual([
    ['B1', 11],
    ['B2', 90],
  ]);
  await undo();
  expect(await prices()).toEqual([
    ['B1', 24],
    ['B2', 90],
  ]);
});

test('of a corrupt file the sound lines come, and each of the others is named', async () => {
  const [sound] = await storedSightings();
  const broken = [
    { ...sound, url: 'javascript:alert(1)' },
    { ...sound, named: 'NIKE' },
    { ...sound, last: '2999-01-01T00:00:00Z' },
    'text',
    null,
  ];
  const lines = [...broken, { ...sound, id: 'B7' }].map((item) => ({ extra: 'sightings', item }));
  const { preview } = await bringBack(fileOf(...lines));
  expect(preview.skipped.lines).toBe(5);
  expect(preview.skipped.reasons.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect((await storedSightings()).map(({ id }) => id).sort()).toEqual(['B1', 'B2', 'B7']);
});

test('no file starts a survey, and none stops one', async () => {
  await bringBack(fileOf({ extra: 'settings', value: { surveying: true } }));
  expect((await readSettings()).surveying).toBe(false);
  await changeSettings({ surveying: true });
  await bringBack(fileOf({ extra: 'settings', value: { surveying: false } }));
  expect((await readSettings()).surveying).toBe(true);
});

test('is erased with everything else, and comes back', async () => {
  await changeSettings({ surveying: true });
  const { undo } = await eraseEverything();
  expect(await storedSightings()).toEqual([]);
  expect((await readSettings()).surveying).toBe(false);
  await undo();
  expect(await prices()).toHaveLength(2);
});
