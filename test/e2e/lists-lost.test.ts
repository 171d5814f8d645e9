import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseList, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { openOurs, press, texts } from './our-pages';

const LIST =
  'recordal no,trademark,class,right holder\nT2024-1,QUORVANE,25,Quorvane Ltd\nT2024-2,LURAPEK,9,Lurapek AG\n';

/** What is remembered of the lists outside their database. */
function remembered(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    type Storage = { storage: { local: { get(name: string): Promise<object> } } };
    const api = globalThis as never as Record<'browser' | 'chrome', Storage | undefined>;
    return JSON.stringify(await (api.browser ?? api.chrome)!.storage.local.get('listsKnown'));
  });
}

/** What Chromium did to a profile on a full disk: all that lay in the extension's databases is gone, and begins anew. */
describe.each(BOTH)('lists that the browser loses in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({});
    const options = await openOurs(browser, 'options.html');
    await chooseList(options, { name: 'cn-marks.csv', text: LIST });
    await takeIn(options);
    await options.until('the list', () =>
      document.querySelector('.own-lists')?.textContent?.includes('cn-marks'),
    );
    // Remembered by the background once the page has told it of the list.
    await poll('that it is remembered', async () => (await remembered(options)).includes('cn-marks'));
    await options.close();
  });
  afterAll(() => browser?.close());

  async function loseDatabases(): Promise<void> {
    await browser.stopBackground();
    const tab = await openOurs(browser, 'privacy.html');
    await tab.evaluate(async () => {
      for (const { name } of await indexedDB.databases())
        await new Promise<void>((done, failed) => {
          const deleting = indexedDB.deleteDatabase(name!);
          deleting.onsuccess = () => done();
          deleting.onerror = () => failed(deleting.error);
        });
    });
    await tab.close();
  }

  test('are named in popup and options until the person has read it', async () => {
    await loseDatabases();
    const popup = await openOurs(browser, 'popup.html');
    await expect.poll(() => texts(popup, '.lists-lost')).toEqual([expect.stringContaining('cn-marks (2)')]);
    const options = await openOurs(browser, 'options.html');
    await expect.poll(() => texts(options, '.lists-lost')).toEqual([expect.stringContaining('cn-marks (2)')]);
    // The notice may come before the lists are drawn.
    await expect.poll(async () => (await texts(options, '.own-lists')).join()).toContain('demo');
    await press(options, '.lists-lost button');
    await expect.poll(() => texts(options, '.lists-lost')).toEqual([]);
    await expect.poll(() => texts(popup, '.lists-lost')).toEqual([]);
    await popup.close();
    await options.close();
  });

  test('are not spoken of again, nor where none was there', async () => {
    await loseDatabases();
    const options = await openOurs(browser, 'options.html');
    await options.until('the demonstration list', () =>
      document.querySelector('.own-lists')?.textContent?.includes('demo'),
    );
    expect(await texts(options, '.lists-lost')).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
