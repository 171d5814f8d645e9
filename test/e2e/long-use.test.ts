import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/browser';
import { type ChromiumBrowser, openChromium } from './browsers/chromium';
import { card, shopPage, stateOnce } from './shop-cards';

const SHOP = 'https://www.amazon.com/s?k=scroll';
/** Cards that a page shows at a time, each with a mark or without. */
const AT_ONCE = 200;
/** What a card may leave behind, in bytes: of 5,000 that came and went, four kilobytes each once stayed. */
const A_CARD = 400;

const screenful = (from: number): string =>
  Array.from({ length: AT_ONCE }, (_, at) =>
    card(`B${100_000_000 + from + at}`, `${at % 3 ? 'Nlke' : 'Zorble'} Running Shoes number ${from + at}`),
  ).join('');

/** Runs in the page: whether a text that ends so is underlined. */
function isUnderlined(ending: string): boolean {
  const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
  return [...(registry.get('recordal-lens') ?? [])].some((range) =>
    range.startContainer.textContent!.endsWith(ending),
  );
}

/** Only Chromium's driver has the garbage collected and tells what is left. */
describe('a page that is scrolled for long', () => {
  let browser: ChromiumBrowser;
  let tab: Tab;
  let session: CDPSession;
  let shown = 0;

  beforeAll(async () => {
    browser = await openChromium({ [SHOP]: shopPage('<div id="w"></div>') });
    tab = await browser.tab();
    await tab.goto(SHOP);
    const page = browser.context.pages().find((one) => one.url() === SHOP)!;
    session = await browser.context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
  });
  afterAll(() => browser?.close());

  async function scroll(screenfuls: number): Promise<void> {
    for (let turn = 0; turn < screenfuls; turn++, shown += AT_ONCE) {
      await tab.evaluate((html: string) => {
        document.getElementById('w')!.innerHTML = html;
      }, screenful(shown));
      const first = `B${100_000_000 + shown}`;
      // A look at 200 listings takes longer than a look at what is underlined, and holds the page up.
      await tab.until('the new cards underlined', isUnderlined, `number ${shown + 1}`);
      await stateOnce(
        browser,
        SHOP,
        ({ screened }) => screened.length === AT_ONCE && screened[0]!.listing.id === first,
      );
    }
  }

  /** Bytes of scripts' objects, of the page and of our content script, and the nodes and listeners that they hold. */
  async function kept() {
    for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** Bytes of the objects of the extension's worker, which the driver reaches through the browser only. */
  async function heldByWorker(): Promise<number> {
    const root = await browser.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await root.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = (id: number, method: string) =>
      new Promise<{ usedSize: number }>((answer) => {
        const hear = ({ message }: { message: string }) => {
          const told = JSON.parse(message);
          if (told.id !== id) return;
          root.off('Target.receivedMessageFromTarget', hear);
          answer(told.result);
        };
        root.on('Target.receivedMessageFromTarget', hear);
        void root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      });
    await ask(1, 'HeapProfiler.collectGarbage');
    await ask(2, 'HeapProfiler.collectGarbage');
    const { usedSize } = await ask(3, 'Runtime.getHeapUsage');
    await root.detach();
    return usedSize;
  }

  /** Both sides over the same cards: page and content script, and the worker. */
  const measured = async () => ({ ...(await kept()), worker: await heldByWorker() });
  type Measured = Awaited<ReturnType<typeof measured>>;

  describe('and five thousand cards later', () => {
    let before: Measured;
    let after: Measured;
    beforeAll(async () => {
      await scroll(12);
      before = await measured();
      await scroll(25);
      after = await measured();
    }, 300_000);

    test('cards that came and went leave nothing behind, beyond the few thousand that may come back', () => {
      expect(after.bytes - before.bytes).toBeLessThan(25 * AT_ONCE * A_CARD);
      expect(after.nodes - before.nodes).toBeLessThan(AT_ONCE);
      expect(after.listeners - before.listeners).toBeLessThan(AT_ONCE);
    });

    test('the worker holds no more than before', () => {
      expect(after.worker - before.worker).toBeLessThan(25 * AT_ONCE * A_CARD);
    });
  });

  test('a page that was emptied has no marks, and no highlight holds on to its words', async () => {
    await tab.evaluate(() => {
      document.getElementById('w')!.innerHTML = '';
    });
    await stateOnce(browser, SHOP, ({ cards }) => cards === 0);
    const left = () =>
      tab.evaluate(() =>
        [...(CSS.highlights as unknown as Iterable<[string, Set<Range>]>)].reduce(
          (sum, [, { size }]) => sum + size,
          0,
        ),
      );
    await expect.poll(left).toBe(0);
    // Collecting what was drawn takes turns of its own on a busy machine.
    await expect.poll(async () => (await kept()).nodes).toBeLessThan(AT_ONCE * 10);
  });

  test('of a tab that was closed the background keeps nothing', async () => {
    await tab.close();
    const own = await browser.tab();
    await own.goto(browser.extensionPage('privacy.html'));
    await expect
      .poll(() =>
        own.evaluate(async () => {
          const { chrome } = globalThis as never as {
            chrome: { storage: { session: { get(): Promise<object> } } };
          };
          return Object.keys(await chrome.storage.session.get()).filter((name) =>
            name.startsWith('shownInTab'),
          );
        }),
      )
      .toEqual([]);
  });
});
