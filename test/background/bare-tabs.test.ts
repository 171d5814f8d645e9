import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tellOfBareTabs } from '../../lib/background/bare-tabs';

beforeEach(() => fakeBrowser.reset());

test('every tab that is open as the extension comes says what its page waits for, though one is closed meanwhile', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('reload it');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}, { id: 3 }] as never);
  const said = vi
    .spyOn(fakeBrowser.action, 'setTitle')
    .mockImplementation(async ({ tabId }: { tabId?: number }) => {
      if (tabId === 2) throw new Error('No tab with id: 2.');
    });
  await tellOfBareTabs();
  expect(said.mock.calls.map(([{ tabId }]) => tabId)).toEqual([1, 2, 3]);
});
