import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import { poll, type Served, type Tab, type TestBrowser } from './browsers/browser';
import { ALL_FRAMEWORKS, type Framework, type ServerRendered, serverRendered } from './frameworks/bundle';
import { badgesAre, highlightsOn } from './on-page';
import { press } from './our-pages';
import { conflicts, stateOnce } from './shop-cards';

const url = (name: string): string => `https://www.amazon.com/s?k=${name.replace(/ /g, '-')}`;

/** What is ours in the page's own tree, and what the framework complained of, on the console and where it tells errors. */
interface Told {
  ours: number;
  /** What the page reads of our host: its root, its size and its words. */
  read: unknown[];
  /** What it reads in the registry of highlights. */
  highlights: string[];
  report: string[];
  typed: string;
}

const LISTENING = `globalThis.report = [];
for (const kind of ['error', 'warn']) console[kind] = (...words) => void report.push(words.join(' '));
addEventListener('error', ({ message }) => report.push(message));`;

function shopPage(root: string, script = ''): Served[string] {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><div id="root">${root}</div><script>${LISTENING}</script>${script}</body></html>`;
  return { html, scripts: true };
}

const wholePage = (page: string) => ({ html: `<!doctype html>${page}`, scripts: true });

/** Runs in the page. */
function told(): Told {
  const { report } = globalThis as never as { report: string[] };
  const field = document.querySelector<HTMLInputElement>('#q')!;
  // Left over from before the page was taken over: a field that was made anew is another one.
  const typed = 'typed' in field.dataset ? field.value : 'another field';
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-recordal-lens]')];
  const read = hosts.flatMap((host) => [
    host.shadowRoot,
    host.offsetHeight,
    host.textContent + host.innerText,
  ]);
  const highlights = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
  return {
    ...{ ours: document.querySelectorAll('#root [data-recordal-lens]').length, read },
    ...{ highlights, report, typed },
  };
}

/** Runs in the page: what a person does while the shop's script is still on its way. */
function type(): void {
  const field = document.querySelector<HTMLInputElement>('#q')!;
  field.value = 'typed by a person';
  field.dataset.typed = '';
}

const UNTOUCHED: Told = {
  ...{ ours: 0, read: [null, 0, ''], highlights: ['recordal-lens'] },
  ...{ report: [], typed: 'typed by a person' },
};

describe.each(BOTH)('shops that a framework draws, in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;
  const rendered = {} as Record<Framework, ServerRendered>;

  beforeAll(async () => {
    const served: Served = {};
    for (const name of ALL_FRAMEWORKS) {
      const app = await serverRendered(name);
      rendered[name] = app;
      served[url(`late ${name}`)] = shopPage(app.html);
      const script = `<script>${app.script.replaceAll('</script', '<\\/script')};shop.hydrate()</script>`;
      served[url(`early ${name}`)] = shopPage(app.html, script);
      if (!app.page) continue;
      served[url(`page ${name}`)] = wholePage(app.page);
      // What its server sent is not what the app draws, as with a time of day.
      served[url(`other page ${name}`)] = wholePage(app.page.replace('Canvas Tote Bag', 'Canvas Shopper'));
    }
    browser = await open(served);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  async function show(name: string): Promise<void> {
    await tab.goto(url(name));
    await tab.front();
    await stateOnce(browser, url(name), (state) => conflicts(state).length === 2);
    await tab.front();
    await badgesAre(tab, 2);
  }

  /** Every badge is over a card of its own, and that card has a conflict. */
  async function badgesFollow(count: number): Promise<void> {
    await badgesAre(tab, count);
    await poll(`${count} badges on their cards`, async () => {
      const over = await tab.ours((layers) =>
        layers
          .flatMap((layer) => [...layer.querySelectorAll('.badge')])
          .map((badge) => {
            const { left, top, width, height } = badge.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            return [...document.querySelectorAll('[data-asin]')].find((card) => {
              const box = card.getBoundingClientRect();
              return x > box.left && x < box.right && y > box.top && y < box.bottom;
            })?.textContent;
          }),
      );
      return over.every((words) => words?.includes('Nlke')) && new Set(over).size === count;
    });
  }

  /** The app goes on: it draws anew, has one more offer and turns their order. */
  async function worksOn(): Promise<void> {
    await press(tab, '#again');
    await tab.until('a drawing', () => document.querySelector('#again')?.textContent === 'Again 1');
    await badgesFollow(2);
    await press(tab, '#more');
    await badgesFollow(3);
    await press(tab, '#turn');
    await tab.until('the other order', () =>
      document.querySelector('[data-asin]')?.textContent?.includes('Walking'),
    );
    await badgesFollow(3);
    const underlined = async () => (await highlightsOn(tab)).map(({ node }) => node);
    await expect
      .poll(underlined)
      .toEqual(['Nlke Walking Shoes', 'Nlke Training Shoes', 'Nlke Running Shoes for Men']);
  }

  test.each(ALL_FRAMEWORKS)(
    '%s takes a page over that is marked already: no error, nothing lost',
    async (name) => {
      await show(`late ${name}`);
      await tab.evaluate(type);
      await tab.run(`${rendered[name].script};shop.hydrate()`);
      await tab.until('the app', () => {
        document.querySelector<HTMLElement>('#again')?.click();
        return document.querySelector('#again')?.textContent !== 'Again 0';
      });
      expect(await tab.evaluate(told)).toEqual(UNTOUCHED);
      await badgesFollow(2);
      expect(await tab.evaluate(told)).toEqual(UNTOUCHED);
    },
  );

  test.each(ALL_FRAMEWORKS)('%s that was there first works on, and marks follow', async (name) => {
    await show(`early ${name}`);
    await tab.evaluate(type);
    await worksOn();
    expect(await tab.evaluate(told)).toEqual(UNTOUCHED);
  });

  test.each(ALL_FRAMEWORKS.filter((name) => name.startsWith('React')))(
    '%s takes over the whole document that is marked already: no error, nothing lost',
    async (name) => {
      await show(`page ${name}`);
      await tab.run(LISTENING);
      await tab.evaluate(type);
      await tab.run(`${rendered[name].script};shop.hydratePage()`);
      await tab.until('the app', () => {
        document.querySelector<HTMLElement>('#again')?.click();
        return document.querySelector('#again')?.textContent !== 'Again 0';
      });
      await badgesFollow(2);
      expect(await tab.evaluate(told)).toEqual(UNTOUCHED);
    },
  );

  test.each(ALL_FRAMEWORKS.filter((name) => name.startsWith('React')))(
    '%s draws a document anew that is not what it would have sent, and marks follow',
    async (name) => {
      await show(`other page ${name}`);
      await tab.run(LISTENING);
      await tab.run(`${rendered[name].script};shop.hydratePage()`);
      await tab.until('the words of the app', () => document.body?.textContent?.includes('Canvas Tote Bag'));
      expect((await tab.evaluate(told)).report.length).toBeGreaterThan(0);
      await worksOn();
      expect(await tab.evaluate(told)).toMatchObject({ ours: 0, read: UNTOUCHED.read });
    },
  );

  test('nothing failed along the way', () => expect(browser.errors).toEqual([]));
});
