import { beforeEach, expect, test, vi } from 'vitest';
import { openedLists } from '../../lib/background/open-lists';
import { pageSettingsFor } from '../../lib/background/page-settings';
import { changeList } from '../../lib/settings/items';

vi.mock('../../lib/background/open-lists', () => ({
  openedLists: vi.fn(() => Promise.reject(new Error('damaged'))),
}));
beforeEach(() => vi.clearAllMocks());

test('a page that asks for its settings has the lists opened, and is answered whatever becomes of them', async () => {
  expect(await pageSettingsFor('www.amazon.com')).toMatchObject({ off: false });
  expect(openedLists).toHaveBeenCalledOnce();
});

test('for a site that is off nothing is opened', async () => {
  await changeList('sitesOff', { add: ['www.amazon.com'] });
  expect(await pageSettingsFor('www.amazon.com')).toMatchObject({ off: true });
  expect(openedLists).not.toHaveBeenCalled();
});
