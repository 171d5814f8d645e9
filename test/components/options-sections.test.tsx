// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/options';
import type { OptionsProps, StoredPart } from '../../components/options/options-props';
import type { Decision } from '../../lib/decisions/decision';
import type { StoredAlert, StoredStockItem } from '../../lib/lists/store/database';
import { settingsFrom } from '../../lib/settings/settings';
import { clear, draw, press, root } from './drawn';
import { idleOptions } from './idle-options';

afterEach(clear);

const show = (over: Partial<OptionsProps> = {}, language?: 'en' | 'zh_CN') =>
  draw(<Options {...idleOptions(over)} />, language);
/** Sections that say that they cannot be shown. */
const failing = () =>
  [...root.querySelectorAll('main > section')]
    .filter((one) => one.querySelector('[role="alert"]'))
    .map(({ id }) => id);

test('with nothing stored every section is shown', async () => {
  await show();
  expect(failing()).toEqual([]);
  expect(root.querySelectorAll('main > section')).toHaveLength(16);
});

test.each<[StoredPart, string[]]>([
  ['settings', ['lists', 'toLookUp', 'own', 'sites', 'writing', 'judging', 'team', 'reasons', 'language']],
  ['lists', ['lists', 'judging']],
  ['subscriptions', ['lists']],
  ['sites', ['sites']],
  ['centres', ['writing']],
  ['decisions', ['decisions']],
  ['learning', ['data']],
  ['alerts', ['alerts']],
  ['watchlist', ['watchlist']],
  ['stock', ['stock']],
  ['lookUps', ['toLookUp']],
  ['notifying', ['alerts']],
  ['prescribed', ['judging', 'team', 'reasons']],
])('%s that cannot be read takes no section with it but those that show it', async (part, sections) => {
  await show({ failed: { [part]: 'the disk is gone' } });
  expect(failing()).toEqual(sections);
  expect(root.textContent).toContain('the disk is gone');
  await press('Save to a file');
  expect(root.textContent).toContain('Saved.');
});

describe.each([
  ['en', 'What is stored stays as it is', 'under “Your data”'],
  ['zh_CN', '已保存的内容保持不变', '“您的数据”'],
] as const)('what was stored and cannot be drawn (%s)', (language, safe, todo) => {
  const broken = { id: '1', at: '2026-01-01T00:00:00Z', mark: 'M', words: 'w', note: '' } as Decision;

  test('costs its section alone, which says what is safe and what to do', async () => {
    await show({ decisions: [broken] }, language);
    expect(failing()).toEqual(['decisions']);
    expect(root.querySelector('#decisions')?.textContent).toContain(safe);
    expect(root.querySelector('#decisions')?.textContent).toContain(todo);
  });
});

test('once everything is erased the section is shown again', async () => {
  const onErase = vi.fn(async () => ({ undo: async () => {}, left: [] }));
  // No word to search in.
  const stock = [{ id: '1', title: null, addedAt: '' } as unknown as StoredStockItem];
  const alerts = [null as unknown as StoredAlert];
  await show({ stock, alerts, onErase });
  expect(failing()).toEqual(['alerts']);
  await press('Erase everything…');
  await press('Erase');
  expect(onErase).toHaveBeenCalledOnce();
  await show({ onErase });
  expect(failing()).toEqual([]);
});

const NINES = '9'.repeat(100_000);
const ALERT: StoredAlert = {
  ...{
    about: 'own',
    subject: 'A',
    title: 'A',
    words: 'A',
    kind: 'added',
    list: 'cn',
    listDate: '2026-05-01',
  },
  ...{ demonstration: false, regime: 'CN', recordNo: 'T1', mark: 'A', holder: 'A', at: '', seen: false },
};

test.each(['', 'soon', '2026-02-30T00:00:00Z', NINES])(
  'a day that is none is shown as it stands, cut (%#)',
  async (at) => {
    await show({
      alerts: [{ ...ALERT, at, listDate: at }],
      stock: [{ id: '1', title: 'A', addedAt: at }],
      settings: settingsFrom({}),
      subscriptions: [
        {
          url: 'javascript:alert(1)',
          managed: false,
          paused: true,
          fromBackup: true,
          allowed: false,
          date: at,
        },
      ],
      lists: [
        {
          ...{ name: 'cn', regime: 'CN', date: at, expires: at, freshness: 'undated', demonstration: false },
          ...{ recordals: 1, figurative: 0, origin: 'file', source: '' },
        },
      ],
      decisions: [
        {
          ...{ id: '1', kind: 'watch', regime: 'CN', recordNo: 'T1', mark: 'A', words: 'A', note: '', at },
          reach: { to: 'listing', site: 'ebay', listingId: '1' },
        },
      ],
    });
    expect(failing()).toEqual([]);
    expect(root.textContent!.length).toBeLessThan(25_000);
  },
);

test('what could not be saved or erased is said', async () => {
  await show({
    onExport: async () => ({ unreadParts: ['decisions'], unreadLists: ['cn'] }),
    onErase: async () => ({ undo: async () => {}, left: ['notes', 'learning'] }),
  });
  await press('Save to a file');
  expect(root.textContent).toContain('except for what could not be read: Decisions, cn.');
  await press('Erase everything…');
  await press('Erase');
  expect(root.textContent).toContain(
    'except for what could not be: Notes about recordals, Words that your pages taught.',
  );
});

test('records that can be neither shown nor judged by are counted where they can be saved and erased', async () => {
  await show({ damagedRecords: 2 });
  expect(root.querySelector('#data')?.textContent).toContain(
    '2 stored entries cannot be read and are not shown',
  );
  await show();
  expect(root.querySelector('#data .ill')).toBeNull();
});
