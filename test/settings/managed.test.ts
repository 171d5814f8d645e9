import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeList,
  changeSettings,
  onSettingsChanged,
  ownSettings,
  prescribed,
  readSettings,
} from '../../lib/settings/items';
import { managed } from '../../lib/settings/managed';
import { migrate } from '../../lib/settings/migrations';
import { settingsFrom } from '../../lib/settings/settings';
import { eventually } from '../eventually';

beforeEach(() => fakeBrowser.reset());

test('what the organisation fixed lies over what the user set, and goes when it goes', async () => {
  await changeSettings({ policy: 'cautious', role: 'moderator' });
  await fakeBrowser.storage.managed.set({
    settings: { policy: 'strict', role: 'nobody', unknown: 1 },
    lists: ['https://corp.example/list.json'],
  });
  expect(await readSettings()).toMatchObject({ policy: 'strict', role: 'moderator' });
  expect(await prescribed()).toEqual({ settings: ['policy'], lists: ['https://corp.example/list.json'] });
  expect((await managed()).lists).toEqual(['https://corp.example/list.json']);
  await changeList('sitesOff', { add: ['www.ebay.com'] });
  await fakeBrowser.storage.managed.clear();
  expect(await readSettings()).toMatchObject({ policy: 'cautious', sitesOff: ['www.ebay.com'] });
});

test('a faulty policy is no policy, and each of its faults has a name', async () => {
  await fakeBrowser.storage.managed.set({ settings: 'all', lists: ['not an address'] });
  expect(await managed()).toEqual({
    settings: {},
    lists: [],
    unread: [
      { setting: 'settings', value: 'all' },
      { setting: 'lists', value: 'not an address' },
    ],
  });
});

test('one bad address or setting of a policy costs itself, and the others hold', async () => {
  const good = ['https://a.example/list.json', 'https://b.example/list.json'];
  await fakeBrowser.storage.managed.set({
    settings: { policy: 'cautious', role: 'nobody', sitesOff: ['www.ebay.com', 7] },
    lists: [good[0], 'b.example', 'javascript:alert(1)', good[1]],
  });
  expect(await managed()).toEqual({
    settings: { policy: 'cautious', sitesOff: ['www.ebay.com'] },
    lists: good,
    unread: [
      { setting: 'role', value: 'nobody' },
      { setting: 'sitesOff', value: 7 },
      { setting: 'lists', value: 'b.example' },
      { setting: 'lists', value: 'javascript:alert(1)' },
    ],
  });
});

test('listeners hear of a change, and no more after they stop', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await changeSettings({ policy: 'cautious' });
  await eventually(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ policy: 'cautious' })));
  stop();
  heard.mockClear();
  await changeSettings({ policy: 'strict' });
  expect(heard).not.toHaveBeenCalled();
});

test('settings of every age walk through the migrations that follow; newer and damaged ones open too', () => {
  const steps = [(old: object) => ({ ...old, two: true }), (old: object) => ({ ...old, three: true })];
  expect(migrate({ policy: 'strict' }, steps)).toEqual({ policy: 'strict', two: true, three: true });
  expect(migrate({ version: 2 }, steps)).toEqual({ three: true });
  expect(migrate({ version: 9, later: 1 }, steps)).toEqual({ later: 1 });
  for (const missing of [undefined, null]) expect(migrate(missing, steps)).toEqual({});
  for (const damaged of [7, 'x', []]) expect(migrate(damaged, steps)).toEqual({ damaged });
});

test('settings stored before there were versions still open', async () => {
  await fakeBrowser.storage.local.set({ settings: { policy: 'cautious' } });
  expect((await ownSettings()).policy).toBe('cautious');
});

test('the schema for administrators names settings that exist, with the values they take', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  for (const [name, { enum: values }] of Object.entries<{ enum?: string[] }>(
    properties.settings.properties,
  )) {
    expect(Object.keys(settingsFrom({}))).toContain(name);
    for (const value of values ?? []) expect(settingsFrom({ [name]: value })).toHaveProperty(name, value);
  }
});

test('reasons and labels that the organisation deploys stand in place of one’s own, entry by entry as they can be read', async () => {
  const reason = { id: 'ask', kind: 'escalated', title: 'Ask Jo', en: 'Ask Jo.', zh: '请问 Jo。' } as const;
  await changeList('labels', { add: ['mine'] });
  await fakeBrowser.storage.managed.set({
    settings: { reasons: [reason, { ...reason, kind: 'innocent' }], labels: ['golden', ' '] },
  });
  expect(await readSettings()).toMatchObject({ reasons: [reason], labels: ['golden'] });
  expect((await managed()).unread.map(({ setting }) => setting)).toEqual(['reasons', 'labels']);
  expect((await ownSettings()).labels).toEqual(['mine']);
});
