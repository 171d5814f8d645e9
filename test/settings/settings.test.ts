import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeList, changeSettings, onSettingsChanged, readSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

test.each([undefined, null, 7, 'x', {}, { role: 'pirate', own: [{}], sitesOff: 'all' }])(
  'damaged or missing settings (%j) open with their defaults',
  (stored) => {
    expect(settingsFrom(stored)).toMatchObject({ role: 'seller', policy: 'strict', own: [], sitesOff: [] });
  },
);

test('one damaged field does not cost the others', () => {
  const own = [{ markText: 'ACME', role: 'own' }];
  expect(settingsFrom({ policy: 'strict', role: 9, own })).toMatchObject({
    policy: 'strict',
    role: 'seller',
    own,
  });
});

test.each([
  [{}, '', 'of a version that knew none'],
  [{ customs: 'KZ' }, 'KZ', 'that was chosen'],
  [{ customs: 'China' }, '', 'that is no regime'],
  [{ customs: 7 }, '', 'that is no word'],
])('%j: the own customs are “%s”, %s', (stored, customs, _) => {
  expect(settingsFrom(stored)).toMatchObject({ customs, demonstrationList: 'until-real' });
});

test('a change keeps what it does not name, and others hear of it', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await changeSettings({ role: 'moderator' });
  await changeList('sitesOff', { add: ['shop.example'] });
  expect(await readSettings()).toMatchObject({ role: 'moderator', sitesOff: ['shop.example'] });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
});

test('a yuan value that is none costs itself and nothing else', () => {
  const good = { currency: 'USD', yuan: 7.1, setOn: '2026-11-02' };
  expect(settingsFrom({ yuanValues: [good] }).yuanValues).toEqual([good]);
  for (const faulty of [{ yuan: 0 }, { yuan: Number.NaN }, { currency: 'dollars' }, { setOn: 'today' }])
    expect(settingsFrom({ role: 'holder', yuanValues: [{ ...good, ...faulty }, good] })).toMatchObject({
      role: 'holder',
      yuanValues: [good],
    });
});
