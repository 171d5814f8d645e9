import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll, type Tab } from './browsers/browser';
import type { ChromiumBrowser } from './browsers/chromium';
import { only } from './browsers/engine';
import type { FirefoxBrowser } from './browsers/firefox';
import { openSharedChromium } from './browsers/shared-chromium';
import { openSharedFirefox } from './browsers/shared-firefox';
import { focusOn } from './our-pages';

const EDITOR = 'https://seller.example/new-listing';
const html = `<!doctype html><title>New listing</title>
  <textarea>Nlke running shoes for men</textarea><input type="password" value="Adidas"><p>Cotton tote bag</p>`;

// Chromium's driver opens no menu of the browser's own, so the event of the press is sent as the browser would.
describe.each(only('chromium'))('a draft checked from the context menu, in %s', () => {
  let browser: ChromiumBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await openSharedChromium({ [EDITOR]: { html, scripts: true } });
    tab = await browser.tab();
    await tab.goto(EDITOR);
    await tab.front();
    // As the press on the menu does, this gives the right to the tab.
    await browser.pressToolbarButton(EDITOR);
  });
  afterAll(() => browser?.close());

  test('the field in use is read and judged', async () => {
    await focus('textarea');
    const page = await pressMenu({ editable: true, frameId: 0 });
    await expect.poll(() => page.inputValue('textarea')).toBe('Nlke running shoes for men');
    await expect.poll(() => page.textContent('h2')).toContain('Likely stopped');
    expect(page.url()).not.toContain('Nlke');
    await page.close();
  });

  test('selected words are judged', async () => {
    const page = await pressMenu({ editable: false, selectionText: 'Cotton tote bag' });
    await expect.poll(() => page.inputValue('textarea')).toBe('Cotton tote bag');
    await expect.poll(() => page.locator('h2').count()).toBe(1);
    await page.close();
  });

  test('a field that holds secrets is not read, and that is told', async () => {
    await focus('input');
    const page = await pressMenu({ editable: true, frameId: 0 });
    await expect.poll(() => page.textContent('main')).toContain('No text could be read');
    expect(await page.inputValue('textarea')).toBe('');
    await page.close();
    expect(browser.errors).toEqual([]);
  });

  function focus(field: string): Promise<void> {
    return focusOn(tab, field);
  }

  async function pressMenu(press: { editable: boolean; frameId?: number; selectionText?: string }) {
    const opened = browser.context.waitForEvent('page');
    await poll('the right to the tab, for the press', () =>
      browser.context.serviceWorkers()[0]!.evaluate(
        async ({ press, address }) => {
          const { chrome } = globalThis as never as { chrome: Menus };
          const tabs = await chrome.tabs.query({});
          // Only tabs that we have the right to tell their address.
          const here = tabs.find(({ url }) => url === address);
          if (here) chrome.contextMenus.onClicked.dispatch({ ...press, menuItemId: 'check-draft' }, here);
          return here !== undefined;
        },
        { press, address: EDITOR },
      ),
    );
    return opened;
  }
});

// Firefox's own menu, opened with the right button and pressed: nothing is imitated.
describe.each(only('firefox'))('a draft checked from the context menu, in %s', () => {
  let browser: FirefoxBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await openSharedFirefox({ [EDITOR]: { html, scripts: true } });
    tab = await browser.tab();
    await tab.goto(EDITOR);
    await tab.front();
  });
  afterAll(() => browser?.close());

  test('the field in use is read and judged', async () => {
    await browser.openContextMenu(EDITOR, 'textarea');
    await browser.pressMenuEntry();
    const draft = await browser.shown('draft.html');
    await draft.until(
      'the field’s text',
      () => document.querySelector('textarea')?.value === 'Nlke running shoes for men',
    );
    await draft.until('the verdict', () =>
      document.querySelector('h2')?.textContent?.includes('Likely stopped'),
    );
    await draft.close();
  });

  test('selected words are judged', async () => {
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p')!));
    await browser.openContextMenu(EDITOR, 'p');
    await browser.pressMenuEntry();
    const draft = await browser.shown('draft.html');
    await draft.until('the words', () => document.querySelector('textarea')?.value === 'Cotton tote bag');
    await draft.close();
  });

  test('a field that holds secrets is not read, and that is told', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await browser.openContextMenu(EDITOR, 'input');
    await browser.pressMenuEntry();
    const draft = await browser.shown('draft.html');
    await draft.until('the reason', () => document.body.textContent?.includes('No text could be read'));
    expect(await draft.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    expect(browser.errors).toEqual([]);
  });
});

interface Menus {
  tabs: { query(all: object): Promise<{ id?: number; url?: string }[]> };
  contextMenus: { onClicked: { dispatch(press: object, tab: object | undefined): void } };
}
