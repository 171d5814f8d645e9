import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { press, typeInto } from './our-pages';

/** Presses the toolbar button over a tab, and then a button of the popup, which stands in a tab of its own here. */
export async function pressInPopup(
  browser: TestBrowser,
  page: Tab,
  url: string,
  button: string,
): Promise<void> {
  await page.front();
  await browser.pressToolbarButton(url);
  const popup = await browser.tab();
  await page.front();
  await popup.goto(browser.extensionPage('popup.html'));
  await press(popup, button);
  await popup.until(
    'what came of it',
    (button: string) =>
      !document.querySelector(button) || document.querySelector('.collecting [role=status]')?.textContent,
    button,
  );
  await popup.close();
  await page.front();
}

/** What the counter says; nothing where none stands. */
export async function counterOf(tab: Tab): Promise<string> {
  const drawn = tab.ours((layers) => layers[0]?.innerText ?? '');
  return drawn.catch(() => '');
}

/** What the counter says as soon as it says these words, or else after a moment: a look from outside for each would take longer. */
async function counterOnce(tab: Tab, words: string): Promise<string> {
  const saying = async (layers: HTMLElement[], words: string) => {
    const said = () => layers[0]?.innerText ?? '';
    for (let looks = 0; looks < 20 && !said().includes(words); looks++)
      await new Promise((done) => setTimeout(done, 10));
    return said();
  };
  return tab.ours(saying, words).catch(() => '');
}

/** Waits for the counter to say something. */
export async function counterSays(tab: Tab, words: string): Promise<void> {
  let said = '';
  const says = async () => {
    said = await counterOnce(tab, words);
    return said.includes(words);
  };
  // What stood there instead tells a page that nobody let us into from one whose rows were lost.
  await poll(`the counter: ${words}`, says).catch((error: Error) => {
    throw new Error(`${error.message}, it says: ${said || 'nothing'}`);
  });
}

/** Presses the middle of what a selector finds, as a mouse does. */
export async function pressOn(tab: Tab, selector: string): Promise<void> {
  const placeOf = (selector: string) => {
    const found = document.querySelector(selector);
    if (!found || found.matches(':disabled')) return undefined;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const { x, y } = await poll(`${selector} to press`, () => tab.evaluate(placeOf, selector));
  await tab.click(x, y);
}

/** Searches as a person does: types the words, and presses the button. */
export async function searchFor(tab: Tab, words: string, button: string): Promise<void> {
  await typeInto(tab, '#words', words);
  await pressOn(tab, button);
}

/** A list as it is stored. */
export interface StoredForTest {
  name: string;
  count: number;
  date: string;
  origin: { kind: string; url: string };
  coverage?: { queries: { words: string; field: string; match: string; hits: number; taken: number }[] };
}

/** The list that was collected on a site, from the extension's own storage, seen from one of its pages. */
export function collectedList(ours: Tab, site: string): Promise<StoredForTest | undefined> {
  return ours.evaluate(async (site: string) => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('recordal-lists');
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(request.error);
    });
    const lists = await new Promise<StoredForTest[]>((read) => {
      const request = database.transaction('lists').objectStore('lists').getAll();
      request.onsuccess = () => read(request.result);
    });
    database.close();
    return lists.find(({ origin }) => origin.kind === 'collected' && site.startsWith(origin.url));
  }, site);
}
