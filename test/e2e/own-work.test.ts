import { expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { openChromium } from './browsers/chromium';
import { only } from './browsers/engine';
import { openFirefox } from './browsers/firefox';
import { openOurs } from './our-pages';
import { viewOf } from './page-state';

/** How long the background may be idle here, in milliseconds; in daily use thirty seconds. */
const IDLE = 2_000;

/** What makes the background begin to work, and no answer waits for it; each then tells of what lists brought. */
const BEGINS: [what: string, begin: () => unknown][] = [
  [
    'the upkeep of lists',
    () => (globalThis as never as OwnPage).browser.alarms.create('list upkeep', { when: Date.now() }),
  ],
  [
    'word of another window that a list is another',
    () => new BroadcastChannel('recordal-lists').postMessage({ what: 'cn', judging: true }),
  ],
];

interface OwnPage {
  browser: { alarms: { create(name: string, at: { when: number }): void } };
}

test.each(only('firefox'))(
  'what the background begins by itself goes on where that takes longer than an idle one lives, in %s',
  async () => {
    const browser = await openFirefox({}, { idleTimeout: IDLE });
    try {
      for (const [what, begin] of BEGINS) {
        const tab = await openOurs(browser, 'privacy.html');
        // As another window of ours does that looks through the same.
        await tab.evaluate(
          () =>
            new Promise<void>((held) => {
              void navigator.locks.request('arrivals', () => {
                held();
                return new Promise<void>(() => {});
              });
            }),
        );
        const wakes = 'recordal-lens: nobody answers this';
        await tab.evaluate(
          (kind) =>
            (globalThis as never as Channel).browser.runtime.sendMessage({ kind }).then(
              () => {},
              () => {},
            ),
          wakes,
        );
        await tab.evaluate(begin as () => void);
        await tab.until(`${what} to come to the lock`, isWaited);
        await new Promise((later) => setTimeout(later, 3 * IDLE));
        expect(await tab.evaluate(isWaited), what).toBe(true);
        await tab.close();
      }
    } finally {
      await browser.close();
    }
  },
);

interface Channel {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Runs in a page of the extension: whether somebody waits to look through what lists brought. */
async function isWaited(): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === 'arrivals');
}

test.each(only('chromium'))('a page that waits for its person holds up nobody else, in %s', async () => {
  const sample = samplePage('amazon-search');
  const browser = await openChromium({ [sample.url]: { html: sample.html, scripts: true } });
  try {
    const page = await browser.context.newPage();
    await page.goto(sample.url);
    await viewOf(browser, sample.url);
    const tab = await openOurs(browser, 'privacy.html');
    const isAsked = new Promise<{ dismiss(): Promise<void> }>((come) => page.once('dialog', come));
    await page.evaluate(() => void setTimeout(() => alert('Do you take our cookies?')));
    const question = await isAsked;
    const asked = [
      { kind: 'listsChanged', ask: null },
      { kind: 'forgetLearning', ask: { words: ['zorblewatch'] } },
      { kind: 'restoreLearning', ask: { learning: { version: 2, words: [] } } },
    ];
    // Each of them has every open page ask anew.
    for (const message of asked)
      expect(await tab.evaluate(askFor, message), message.kind).not.toBe('nothing came');
    await question.dismiss();
  } finally {
    await browser.close();
  }
});

/** Runs in a page of the extension; far longer than any of these takes. */
function askFor(message: object): Promise<unknown> {
  const { chrome } = globalThis as never as { chrome: Channel['browser'] };
  return Promise.race([
    chrome.runtime.sendMessage(message).then(JSON.stringify),
    new Promise((late) => setTimeout(late, 20_000, 'nothing came')),
  ]);
}
