import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/settings/items';
import { showBySensitivity } from '../../lib/settings/sensitivity';
import { settingsFrom } from '../../lib/settings/settings';
import { finding, screening } from '../components/fixtures';

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

test('a change keeps what it does not name, and others hear of it', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await changeSettings({ role: 'moderator' });
  await changeSettings({ sitesOff: ['shop.example'] });
  expect(await readSettings()).toMatchObject({ role: 'moderator', sitesOff: ['shop.example'] });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
});

test('sensitivity moves the line between shown and folded, and the level with it', () => {
  const before = screening({
    outcome: 'conflict',
    findings: [finding({ confidence: 0.6 }), finding({ confidence: 0.4, outcome: 'review', shown: false })],
  });
  const shown = (sensitivity: 'few' | 'usual' | 'many') => {
    const { findings, outcome } = showBySensitivity(before, sensitivity);
    return [outcome, ...findings.map((one) => one.shown)];
  };
  expect(shown('few')).toEqual(['clear', false, false]);
  expect(shown('usual')).toEqual(['conflict', true, false]);
  expect(shown('many')).toEqual(['conflict', true, true]);
});
