import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../../lib/browser');
  vi.resetModules();
});

// Firefox for Android has neither menus nor windows; a background that stumbles over that answers nothing at all.
test('a browser without context menus is offered no check of drafts, and starts all the same', async () => {
  vi.resetModules();
  vi.doMock('../../lib/browser', () => ({ browser: { i18n: { getMessage: () => '' } } }));
  const { checkDraftsOnRequest, offerDraftCheck } = await import('../../lib/background/drafts');
  expect(checkDraftsOnRequest).not.toThrow();
  await expect(offerDraftCheck()).resolves.toBeUndefined();
});
