import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { openOurs, texts } from './our-pages';

describe.each(BOTH)('a database that another window keeps in %s', (_, open) => {
  let browser: TestBrowser;
  let holder: Tab;

  beforeAll(async () => {
    browser = await open({});
    // One that reads nothing of the database by itself.
    holder = await openOurs(browser, 'privacy.html');
  });
  afterAll(() => browser?.close());

  /** As while another window brings it to a newer version: until it is let go, nobody opens it. */
  const hold = () =>
    holder.evaluate(
      () =>
        new Promise<void>((held) => {
          const opening = indexedDB.open('recordal-lists', 1_000);
          opening.onupgradeneeded = () => {
            const { result: database, transaction } = opening;
            let isWanted = true;
            addEventListener('let-go', () => (isWanted = false), { once: true });
            const store = transaction!.objectStore(database.objectStoreNames[0]!);
            const goOn = () => {
              if (isWanted) store.count().onsuccess = goOn;
              else transaction!.abort();
            };
            goOn();
            held();
          };
          opening.onerror = (event) => event.preventDefault();
        }),
    );
  const letGo = () => holder.evaluate(() => void dispatchEvent(new Event('let-go')));

  test('is shown as soon as it is let go, and nobody has to load the page again', async () => {
    const options = await openOurs(browser, 'options.html#lists');
    await options.until('the lists', () =>
      document.querySelector('#lists .list-table, #lists table, #lists li'),
    );
    await hold();
    const other = await openOurs(browser, 'options.html#lists');
    await other.until('that lists cannot be read', () => document.querySelector('#lists [role=alert] .ill'));
    await letGo();
    await other.until('the lists', () => !document.querySelector('#lists [role=alert] .ill'));
    expect((await texts(other, '#lists')).join()).toContain('Demonstration');
  });
});
