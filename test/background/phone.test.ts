import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkDraftsOnRequest, offerDraftCheck } from '../../lib/background/drafts';

const { contextMenus } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { contextMenus });
});

// Firefox for Android has neither menus nor windows; a background that stumbles over that answers nothing at all.
test('a browser without context menus is offered no check of drafts, and starts all the same', async () => {
  Object.assign(fakeBrowser, { contextMenus: undefined });
  expect(checkDraftsOnRequest).not.toThrow();
  await expect(offerDraftCheck()).resolves.toBeUndefined();
});
