import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import type { OpenOptions, Served } from './browser';
import {
  type ChromiumBrowser,
  EXTENSION,
  launchChromium,
  openChromium,
  WITH_PICTURES,
  withWorker,
} from './chromium';

let running: Promise<BrowserContext> | undefined;

/**
 * Starting Chromium takes longer than many files' tests, so all files of a run share one, as they do Firefox: see
 * `openSharedFirefox`.
 */
export async function openSharedChromium(
  served: Served,
  options: OpenOptions = {},
): Promise<ChromiumBrowser> {
  const { managed, profile, proxy, backForwardCache } = options;
  if (!process.env.VITEST || managed || profile || proxy || backForwardCache)
    return openChromium(served, options);
  running ??= launchChromium(ownFolder());
  const context = await running;
  const session = await context.browser()!.newBrowserCDPSession();
  // The path makes the id. The browser empties the storage of an id that left while another may already have come by.
  const folder = ownFolder();
  cpSync(options.edition === 'pictures' ? WITH_PICTURES : EXTENSION, folder, { recursive: true });
  const { id, worker } = await load(context, session, folder);
  return withWorker(context, worker, served, async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    // What a file let pages do, the next one's may not.
    await context.clearPermissions();
    // Chromium ends with its last tab.
    const pages = context.pages();
    await context.newPage();
    for (const page of pages) await page.close();
    await session.send('Extensions.uninstall', { id });
    await session.detach();
  });
}

/** A folder that goes with the process of the tests. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lens-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Loads the extension; the driver's way of loading leaves the event out with which a browser tells that it did. */
async function load(
  context: BrowserContext,
  session: CDPSession,
  path: string,
): Promise<{ id: string; worker: Worker }> {
  const coming = context.waitForEvent('serviceworker');
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  const worker = await coming;
  await worker.evaluate(() => {
    type Dispatched = { runtime: { onInstalled: { dispatch(details: object): void } } };
    const { chrome } = globalThis as never as { chrome: Dispatched };
    chrome.runtime.onInstalled.dispatch({ reason: 'chrome_update' });
  });
  return { id, worker };
}
