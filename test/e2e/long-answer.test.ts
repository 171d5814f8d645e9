import { expect, test } from 'vitest';
import { openFirefox } from './browsers/firefox';
import { openOurs } from './our-pages';

/** How long the background may be idle here, in milliseconds; in daily use thirty seconds. */
const IDLE = 2_000;

test('an answer that takes longer than an idle background lives arrives all the same', async () => {
  const browser = await openFirefox({}, { idleTimeout: IDLE });
  try {
    const tab = await openOurs(browser, 'queue.html');
    // Twice as many titles, until judging them takes that long on the machine that this runs on.
    for (let [titles, took] = [4, 0]; took < 1.5 * IDLE; titles *= 2) {
      expect(titles, 'titles that this channel takes at once').toBeLessThan(200);
      const answered = await tab.evaluate(askFor, titles);
      expect(answered).toMatchObject({ error: '', screenings: titles });
      took = answered.took;
    }
  } finally {
    await browser.close();
  }
});

/** Runs in a page of the extension. What only somebody could send who has no card in view. */
async function askFor(titles: number): Promise<{ error: string; screenings: number; took: number }> {
  type Channel = {
    runtime: { sendMessage(message: unknown): Promise<{ answer?: { screenings: unknown[] } }> };
  };
  const { runtime } = (globalThis as unknown as { browser: Channel }).browser;
  const title = 'nlke adidsa guccci louiss vuitton shoe for iphone '.repeat(100);
  const listings = Array.from({ length: titles }, (_, id) => ({
    ...{ id: String(id), site: 'amazon', url: 'https://www.amazon.com/dp/B000000001', images: [] },
    title: `${title} ${id}`,
  }));
  const began = performance.now();
  const asked = runtime.sendMessage({ kind: 'screen', ask: { listings } });
  const given = await asked.then(
    (reply) => ({ error: '', screenings: reply.answer?.screenings.length ?? 0 }),
    (error: unknown) => ({ error: String(error), screenings: 0 }),
  );
  return { ...given, took: performance.now() - began };
}
