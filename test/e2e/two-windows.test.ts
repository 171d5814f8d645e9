import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { openOurs, press, texts, typeInto } from './our-pages';

const ROUNDS = 20;
const ROLES = ['seller', 'moderator', 'holder'];

interface Stored {
  role?: string;
  own?: { markText: string; regimes?: string[] }[];
}

describe.each(BOTH)('two windows of the options in %s', (_, open) => {
  let browser: TestBrowser;
  let one: Tab;
  let other: Tab;

  beforeAll(async () => {
    browser = await open({});
    one = await openOurs(browser, 'options.html');
    other = await openOurs(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  const settings = () =>
    one.evaluate(async () => {
      type Storage = { storage: { local: { get(name: string): Promise<{ settings?: Stored }> } } };
      const api = globalThis as never as Record<'browser' | 'chrome', Storage | undefined>;
      return (await (api.browser ?? api.chrome)!.storage.local.get('settings')).settings ?? {};
    });
  const store = (settings: object) =>
    one.evaluate(async (settings: object) => {
      type Storage = { storage: { local: { set(items: object): Promise<void> } } };
      const api = globalThis as never as Record<'browser' | 'chrome', Storage | undefined>;
      await (api.browser ?? api.chrome)!.storage.local.set({ settings });
    }, settings);
  const add = async (tab: Tab, section: string, lines: string) => {
    await typeInto(tab, `${section} textarea`, lines);
    await press(tab, `${section} form button`);
  };
  const said = (tab: Tab, section: string) =>
    tab.evaluate(
      (section: string) =>
        [...document.querySelectorAll(`${section} p[role=status]`)].map((line) => line.textContent).join(' '),
      section,
    );

  test(`that change marks and role at once lose nothing in ${ROUNDS} rounds`, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      await Promise.all([
        add(one, '#own', `ONE${round}`),
        add(other, '#own', `OTHER${round}`),
        press(other, `#judging label:nth-of-type(${(round % 3) + 1}) input[name=role]`),
      ]);
      const role = ROLES[round % 3];
      await poll(`round ${round}: both marks and the role ${role}`, async () => {
        const stored = await settings();
        return stored.own?.length === 2 * round && stored.role === role;
      });
    }
    const named = (await settings()).own!.map(({ markText }) => markText);
    expect(new Set(named).size).toBe(2 * ROUNDS);
  });

  test('that add watched marks at once lose none', async () => {
    for (let round = 1; round <= 5; round++) {
      await Promise.all([add(one, '#watchlist', `W${round}`), add(other, '#watchlist', `V${round}`)]);
      await one.until(
        `round ${round}: both watched marks`,
        (most: number) => document.querySelectorAll('#watchlist .marks li').length === most,
        2 * round,
      );
    }
  });

  test('an undo in one window leaves what the other has added since', async () => {
    await press(one, '#own .marks li > button');
    await one.until('the way back', () => document.querySelector('#own .undo-line button'));
    const before = (await settings()).own!.length;
    await add(other, '#own', 'U3');
    await poll('U3', async () => (await settings()).own!.length === before + 1);
    await press(one, '#own .undo-line button');
    await poll('both', async () => (await settings()).own!.length === before + 2);
    expect((await settings()).own!.map(({ markText }) => markText)).toContain('U3');
  });

  test('a value that may not be kept costs no mark, at the field and in a pasted table', async () => {
    await store({
      version: 1,
      own: ['ALPHA', 'BETA', 'GAMMA'].map((markText) => ({ markText, role: 'own' })),
    });
    await one.until('three marks', () => document.querySelectorAll('#own .marks li').length === 3);
    await one.until('the field', () => {
      const field = document.querySelector<HTMLInputElement>('#own .mark-fields input');
      if (!field) return false;
      field.value = 'ChinaMainlandHongKongMacauTaiwanSingaporeMalaysia';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
    await one.until('the reason', () =>
      document.querySelector('#own [role=alert]')?.textContent?.includes('40 letters'),
    );
    await add(
      one,
      '#own',
      'mark,regime\nOMEGA,https://www.example.org/customs/registers/2026/trademarks\nPSI,CN',
    );
    await one.until('one of two', () => document.querySelectorAll('#own .marks li').length === 4);
    await expect.poll(() => said(one, '#own')).toContain('Row 2 was left out');
    expect((await settings()).own!.map(({ markText }) => markText)).toEqual([
      'ALPHA',
      'BETA',
      'GAMMA',
      'PSI',
    ]);
  });

  test('what cannot be read is named, costs nothing else and is still there after other changes', async () => {
    const newer = { markText: 'DELTA', role: 'distributor' };
    await store({ version: 1, theme: 'dark', own: [{ markText: 'ALPHA', role: 'own' }, newer] });
    await one.until('both parts', () => document.querySelectorAll('.unread li').length === 2);
    expect((await texts(one, '.unread li')).join('\n')).toContain('DELTA');
    await add(one, '#own', 'EPSILON');
    await poll('kept', async () => (await settings()).own?.length === 3);
    expect(await settings()).toMatchObject({
      theme: 'dark',
      own: [{ markText: 'ALPHA' }, { markText: 'EPSILON' }, newer],
    });
    await press(one, '.unread .danger');
    await poll('removed', async () => (await settings()).own?.length === 2);
    await press(one, '.unread .undo-line button');
    await poll('back', async () => (await settings()).own?.length === 3);
  });

  test('9,999 marks over three: none of the three is lost, and what found no room is told', async () => {
    await store({
      version: 1,
      own: ['ALPHA', 'BETA', 'GAMMA'].map((markText) => ({ markText, role: 'own' })),
    });
    await one.until('three marks', () => document.querySelectorAll('#own .marks li').length === 3);
    await add(one, '#own', Array.from({ length: 9_999 }, (_, at) => `MARK${at}`).join('\n'));
    await poll('the outcome', async () =>
      /9,997 marks added\. 2 marks were not added/.test(await said(one, '#own')),
    );
    const { own } = await settings();
    expect(own).toHaveLength(10_000);
    expect(own!.slice(0, 3).map(({ markText }) => markText)).toEqual(['ALPHA', 'BETA', 'GAMMA']);
  });

  test('nothing was thrown anywhere', () => {
    expect(browser.errors).toEqual([]);
  });
});
