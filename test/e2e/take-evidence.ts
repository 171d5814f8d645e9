import type { browser as extensionApi } from 'wxt/browser';
import { wishQuery } from '../../lib/surfaces/evidence-wish';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { viewOf } from './page-state';

/** What Firefox and Chromium call it. */
export type Interfaces = Record<'browser' | 'chrome', typeof extensionApi | undefined>;

/** The address under which a press on “Evidence” has the page opened, for a finding of a page; asked by a page of our own. */
export async function evidenceAddress(
  browser: TestBrowser,
  asker: Tab,
  url: string,
  nth = 0,
): Promise<string> {
  const { state } = await viewOf(browser, url);
  const found = state.screened.filter(({ screening }) => screening.findings.some(({ shown }) => shown))[nth]!;
  const { list, recordNo, field, start } = found.screening.findings.find(({ shown }) => shown)!;
  const tabId = await asker.evaluate(async (url) => {
    const { browser: firefox, chrome: chromium } = globalThis as never as Interfaces;
    const api = (firefox ?? chromium)!;
    for (const { id = -1 } of await api.tabs.query({})) {
      const reply = await api.tabs.sendMessage(id, { kind: 'pageState', ask: null }).catch(() => undefined);
      if (reply?.answer?.url === url) return id;
    }
    return -1;
  }, url);
  const finding = JSON.stringify([list, recordNo, field, start]);
  return browser.extensionPage(`evidence.html${wishQuery({ tabId, listingId: found.listing.id, finding })}`);
}

/** Has evidence taken while a page is in front, and waits for what came of it. */
export async function takeEvidence(evidence: Tab, page: Tab, address: string): Promise<string> {
  await page.front();
  await evidence.goto(address);
  await poll('an end of it', async () => !/^(Taking.*)?$/.test(await statusOf(evidence)));
  return statusOf(evidence);
}

export const statusOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

/** The file that an act has the page hand to the browser. */
export async function savedBy(tab: Tab, act: () => Promise<void>): Promise<Uint8Array> {
  await tab.evaluate(() => {
    const keep = (blob: Blob) => {
      void blob.arrayBuffer().then((buffer) => {
        const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
        document.body.dataset.saved = btoa(letters);
      });
      return 'blob:kept';
    };
    Object.assign(URL, { createObjectURL: keep });
    delete document.body.dataset.saved;
  });
  await act();
  await tab.until('the file', () => document.body.dataset.saved);
  const text = await tab.evaluate(() => document.body.dataset.saved!);
  return new Uint8Array(Buffer.from(text, 'base64'));
}
