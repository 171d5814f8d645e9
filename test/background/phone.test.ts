import { expect, test, vi } from 'vitest';
import { checkDraftsOnRequest, offerDraftCheck } from '../../lib/background/drafts';

vi.mock('../../lib/browser', () => ({ browser: {} }));

// Firefox for Android has neither menus nor windows; a background that stumbles over that answers nothing at all.
test('a browser without context menus is offered no check of drafts, and starts all the same', async () => {
  expect(checkDraftsOnRequest).not.toThrow();
  await expect(offerDraftCheck()).resolves.toBeUndefined();
});
