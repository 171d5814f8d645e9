import puppeteer, { type Page } from 'puppeteer-core';
import type { SiteServer } from '../site-server';
import { serveSites } from '../site-server';
import type { Served, Tab } from './browser';
import { EXTENSION } from './chromium';
import { findBrowser } from './find';

/** Chromium as nobody stops its requests: it loads pages ahead, and tabs thrown out of memory come back by themselves. */
export interface ServedChromium {
  tab(): Promise<Page>;
  /** One of the extension's own pages, to ask from. */
  ours: Pick<Tab, 'evaluate'>;
  requests: SiteServer['requests'];
  /** Closes all tabs but the one that is asked from. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** With the built extension, and the given pages on a server of this machine; the other driver lets no page be loaded ahead. */
export async function openServedChromium(served: Served): Promise<ServedChromium> {
  const server = await serveSites(served);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [EXTENSION],
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--proxy-server=http://127.0.0.1:${server.proxy.port}`,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL('/privacy.html', worker.url()).href);
  return {
    tab: () => browser.newPage(),
    ours: { evaluate: (script: never, argument?: never) => page.evaluate(script, argument) as never },
    requests: server.requests,
    async closeTabs() {
      for (const other of await browser.pages()) if (other !== page) await other.close();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
