import type { Browser } from 'puppeteer-core';
import type { OpenOptions, Served } from './browser';
import { EXTENSION_ID, type FirefoxBrowser, launchFirefox, openFirefox, withExtension } from './firefox';

let running: Promise<Browser> | undefined;

/**
 * Firefox takes longer to start than most files' tests take, so all files of a run share one. What the extension stored
 * and was allowed goes with it: each file installs it anew. A test of the profile, of a deployment or behind a proxy has its own Firefox,
 * and so has every program other than the tests, which would not end while one runs.
 */
export async function openSharedFirefox(served: Served, options: OpenOptions = {}): Promise<FirefoxBrowser> {
  if (!process.env.VITEST || options.managed || options.profile || options.proxy)
    return openFirefox(served, options);
  // The driver ends it with the process of the tests.
  running ??= launchFirefox();
  const browser = await running;
  const close = async () => {
    // A window without a tab closes, and Firefox with its last window.
    const pages = await browser.pages();
    await browser.newPage();
    for (const page of pages) await page.close();
    await browser.uninstallExtension(EXTENSION_ID);
  };
  return withExtension(browser, served, close, [], undefined, options.edition);
}
