import { poll, type Tab, type TestBrowser } from '../e2e/browsers/browser';
import { onCard, textsOf } from '../e2e/on-page';
import { openOurs, typeInto } from '../e2e/our-pages';

/** Stops that Tab may pass on its way: more, and nobody would go on. */
const MOST_STOPS = 150;

/** Somebody who has the keyboard alone, and what they did so far. */
export interface Person {
  /** What was done on purpose: a key, words written or pasted, a page opened. */
  steps: number;
  /** Times that Tab was pressed on the way. */
  tabs: number;
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Tab>;
  /** Opens one of the extension's own pages as a press on its button over a tab does: it is about that tab, and ready once it shows this. */
  openOver(under: Tab, path: string, ready: string): Promise<Tab>;
  /** Opens a shop's page. */
  visit(url: string): Promise<Tab>;
  press(tab: Tab, key: string): Promise<void>;
  /** Goes with Tab to what the selector finds. Throws where Tab does not lead there. */
  reach(tab: Tab, selector: string): Promise<void>;
  /** The same, and presses Enter on it. */
  enter(tab: Tab, selector: string): Promise<void>;
  /** The same, and writes or pastes words there in place of what it held. */
  write(tab: Tab, selector: string, words: string): Promise<void>;
  /** Goes with Tab to a button of the card that is open on a shop's page, and presses Enter on it. */
  enterOnCard(tab: Tab, name: string): Promise<void>;
  /** Types the code that the card asks for. */
  typeCode(tab: Tab): Promise<void>;
}

export function personAt(browser: TestBrowser): Person {
  async function tabTo(tab: Tab, what: string, isThere: () => Promise<boolean>): Promise<void> {
    await tab.front();
    for (let stops = 0; !(await isThere()); stops++) {
      if (stops === MOST_STOPS) throw new Error(`Tab does not lead to ${what}`);
      await tab.press('Tab');
      person.tabs++;
    }
  }
  const person: Person = {
    steps: 0,
    tabs: 0,
    open(path) {
      person.steps++;
      return openOurs(browser, path);
    },
    async openOver(under, path, ready) {
      person.steps++;
      const tab = await browser.tab();
      await under.front();
      await tab.goto(browser.extensionPage(path));
      // It asks which tab is in front as it opens.
      await tab.until(ready, (ready: string) => document.querySelector(ready), ready);
      await tab.front();
      // A popup has the focus as it opens; a tab that was behind has not, in Firefox.
      await tab.click(2, 2);
      return tab;
    },
    async visit(url) {
      person.steps++;
      const tab = await browser.tab();
      await tab.goto(url);
      return tab;
    },
    async press(tab, key) {
      person.steps++;
      await tab.press(key);
    },
    async reach(tab, selector) {
      // Nobody sets out for what is not there yet, or cannot be pressed.
      const isReady = (wanted: string) =>
        [...document.querySelectorAll(wanted)].some((one) => !one.matches(':disabled'));
      await tab.until(`${selector} to be there`, isReady, selector);
      await tabTo(tab, selector, () =>
        tab.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector),
      );
    },
    async enter(tab, selector) {
      await person.reach(tab, selector);
      await person.press(tab, 'Enter');
    },
    async write(tab, selector, words) {
      await person.reach(tab, selector);
      person.steps++;
      await typeInto(tab, selector, words);
    },
    async enterOnCard(tab, name) {
      await tabTo(tab, `“${name}” on the card`, async () => (await focusedOnCard(tab)) === name);
      await person.press(tab, 'Enter');
    },
    async typeCode(tab) {
      await onCard(tab, '.confirm label');
      const [question = ''] = await textsOf(tab, '.confirm label');
      person.steps++;
      for (const digit of /\d{4}/.exec(question)?.[0] ?? '') await tab.press(digit);
      await poll('the answer', async () => (await textsOf(tab, '.confirm')).length === 0);
    },
  };
  return person;
}

/** The name of what has the focus in a layer of ours. */
function focusedOnCard(tab: Tab): Promise<string | undefined> {
  return tab.ours((layers: HTMLElement[]) => {
    for (const layer of layers) {
      const root = layer.getRootNode() as ShadowRoot;
      const focused = root.activeElement;
      if (focused) return focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    }
    return undefined;
  });
}
