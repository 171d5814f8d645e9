import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { verifyEvidence } from '../../lib/evidence/verify';
import { BOTH } from './browsers/both';
import { poll, type Served, type Tab, type TestBrowser } from './browsers/browser';
import { askAsOwnPage } from './in-content-script';
import {
  badgesAre,
  badgesOn,
  clickOurs,
  decideOnCard,
  highlightsOn,
  lookThrough,
  onCard,
  openCard,
  pressOnCard,
  textsOf,
} from './on-page';
import { openOurs, press } from './our-pages';
import { keepOwnMarks, watchMarks } from './own-marks';
import { expectOnToolbar, viewOf } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage } from './shop-cards';
import { evidenceAddress, savedBy, takeEvidence } from './take-evidence';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const offers = card('B000000001', CONFLICT) + card('B000000002', CONFLICT);

/** What a page does before our script runs; each once made our marks readable or silent, or might. */
const BEFORE: Record<string, string> = {
  'defines the name that our element once had': `customElements.define('recordal-lens-badge', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }); } });`,
  'defines it without a shadow root': `customElements.define('recordal-lens-badge', class extends HTMLElement {
    static disabledFeatures = ['shadow']; });`,
  'has roots attached open': `const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) {
      const root = attach.call(this, { ...how, mode: 'open' });
      caught.push(root);
      return root;
    };`,
  'has attaching fail': `Element.prototype.attachShadow = () => { throw new Error('redefined'); };`,
  'throws from what is read and written': `for (const name of ['isConnected', 'parentElement', 'ownerDocument'])
    Object.defineProperty(Node.prototype, name, { get() { throw new Error('redefined'); } });
    for (const name of ['append', 'before', 'after', 'remove', 'setAttribute'])
      Element.prototype[name] = () => { throw new Error('redefined'); };`,
  'has no registry of highlights': `Object.defineProperty(CSS, 'highlights', { value: undefined }); globalThis.Highlight = undefined;`,
  'floods us with changes': `setInterval(() => { document.querySelector('h2').title = Math.random();
    document.documentElement.append(document.createComment('')); document.documentElement.lastChild.remove(); }, 1);`,
  'has every span hidden and pushed away': `document.head.append(Object.assign(document.createElement('style'), { textContent:
    'html > span, span[data-recordal-lens] { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: translate(-9999px) !important; --paper-raised: transparent !important }' }));`,
};
const BEFORE_EACH = 'globalThis.caught = [];';

/** Two popovers, of which one has an offer as it is wanted in it; and such an offer far down and far to the right. */
function foldingPage(title: string): Served[string] {
  return shopPage(
    `<div popover="manual" style="inset:10px auto auto 10px">${card('B000000021', title)}</div>
    <div popover="manual" style="inset:10px auto auto 400px">${card('B000000022', CLEAN)}</div>
    <div style="position:absolute;left:3100px;top:3100px;width:300px">${card('B000000023', title)}</div>`,
    `for (const one of document.querySelectorAll('[popover]')) one.showPopover();`,
  );
}

const PAGES: Served = {
  [url('plain')]: shopPage(offers, BEFORE_EACH),
  ...Object.fromEntries(
    Object.values(BEFORE).map((script, at) => [url(`before-${at}`), shopPage(offers, BEFORE_EACH + script)]),
  ),
  [url('takes')]: shopPage(
    offers,
    `new MutationObserver(() => document.querySelector('html > span')?.remove()).observe(document, { childList: true, subtree: true });`,
  ),
  [url('empties')]: shopPage(offers, 'setInterval(() => CSS.highlights.clear(), 200);'),
  [url('unseen')]: shopPage(
    [
      'opacity:0',
      'opacity:.01',
      'visibility:hidden',
      'display:none',
      'clip-path:inset(50%)',
      'position:absolute;left:-9999px',
      'position:absolute;top:9000px',
      'width:1px;height:1px;overflow:hidden',
    ]
      .map((style, at) => `<div style="${style}">${card(`B00000001${at}`, CONFLICT)}</div>`)
      .join('') + card('B000000099', CONFLICT),
  ),
  [url('folds')]: foldingPage(CONFLICT),
  [url('folds-clean')]: foldingPage(CLEAN),
  // Asks the browser whether anything covers its cards, of which one has a conflict, and remembers the last answer.
  [url('covers')]: shopPage(
    card('B000000031', CONFLICT) + card('B000000032', CLEAN),
    `globalThis.uncovered = {};
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isVisible } of changes)
        uncovered[target.closest('[data-asin]').dataset.asin + ' ' + target.localName] = isVisible;
    }, { trackVisibility: true, delay: 100 });
    for (const target of document.querySelectorAll('[data-asin], [data-asin] *')) observer.observe(target);`,
  ),
};

/** A title that would be a picture and a script in a page that takes it for more than words. */
const HARMFUL = 'Nlke Shoes <img src=x onerror="document.documentElement.dataset.ran=1"><script>ran</script>';
PAGES[url('evidence')] = shopPage(
  card('B000000041', HARMFUL.replaceAll('<', '&lt;')) + card('B000000042', CONFLICT),
  `${BEFORE_EACH}
  const { outerHTML } = Object.getOwnPropertyDescriptors(Element.prototype);
  globalThis.html = () => outerHTML.get.call(document.body);
  ${BEFORE['has roots attached open']}
  for (const name of ['isConnected', 'parentElement', 'ownerDocument'])
    Object.defineProperty(Node.prototype, name, { get() { throw new Error('redefined'); } });
  HTMLElement.prototype.__defineGetter__('innerText', () => 'Authorised goods');
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1, 1);
  JSON.stringify = () => '{}';`,
);

/** The marks of the demonstration list, every ninth of which becomes the person's own, and words that they watch. */
const MARKS: string[] = readFileSync('public/demonstration-list.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => JSON.parse(line).markText || []);
const WATCHED = ['Zorblewatch', 'Kwimblefix', 'Plonkarama'];
const PLANTED = MARKS.length + WATCHED.length;
PAGES[url('oracle')] = shopPage(
  [...MARKS, ...WATCHED]
    .map((mark, at) =>
      card(`B${100_000_000 + at}`, `${mark.replace(/&/g, '&amp;').replace(/</g, '&lt;')} shoes`),
    )
    .join(''),
);

/** All that a page can make up on our host and at our places. */
async function forgeEverything(): Promise<void> {
  // The page stays where it is, whatever of its own is pressed.
  addEventListener('click', (event) => event.preventDefault(), true);
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-recordal-lens]')];
  const places = [...document.querySelectorAll('h2, img')].flatMap((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [document.elementFromPoint(left + 6, top + 6), document.elementFromPoint(left + 18, top + 18)];
  });
  for (const target of [...hosts, ...places, document, window]) {
    for (const type of [
      'pointerenter',
      'pointerover',
      'pointermove',
      'pointerdown',
      'pointerup',
      'click',
      'focusin',
    ])
      target?.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientX: 30, clientY: 30 }),
      );
    for (const key of ['Enter', ' ', 'a'])
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    (target as HTMLElement | null)?.click?.();
    (target as HTMLElement | null)?.focus?.();
  }
  for (const range of (CSS.highlights.get('recordal-lens') ?? []) as Iterable<Range>) {
    const { left, top } = range.getBoundingClientRect();
    const words = range.startContainer.parentElement!;
    words.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: left + 2, clientY: top + 2 }),
    );
  }
  await new Promise((done) => setTimeout(done, 800));
}

/** Runs in the page: has all that is its own take no room for a moment, and reads what room is taken all the same. */
function foldAway() {
  const page = document.documentElement;
  const hosts = [...document.querySelectorAll('[popover]')].map(
    (one) => one.querySelectorAll('[data-recordal-lens]').length,
  );
  document.body.hidden = true;
  const size = [page.scrollWidth, page.scrollHeight, innerWidth, innerHeight];
  document.body.hidden = false;
  return { hosts, size };
}

describe.each(BOTH)('a page that means harm to our marks in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());
  // Each test decides for itself; what one decided on has no badge in the next.
  beforeEach(async () => {
    const ids = (await decided()).map(({ id }) => id);
    if (ids.length > 0) await askAsOwnPage(browser, { kind: 'retract', ask: { ids } });
  });

  async function show(name: string, within?: number): Promise<void> {
    await tab.goto(url(name));
    await tab.front();
    await viewOf(browser, url(name), within);
  }

  async function decided(): Promise<Decision[]> {
    const { answer } = await askAsOwnPage(browser, { kind: 'decisions', ask: null });
    return (answer as { decisions: Decision[] }).decisions;
  }

  /** Number of decisions that are kept. */
  const decisions = async () => (await decided()).length;

  test('what it makes up opens no card, keeps no decision and opens no page', async () => {
    await show('plain');
    await badgesAre(tab, 2);
    await tab.evaluate(forgeEverything);
    expect(await textsOf(tab, '[role=dialog]')).toEqual([]);
    expect(await decisions()).toBe(0);
  });

  test('nothing of ours can be read: no root, no words, no place, no size', async () => {
    await show('plain');
    await badgesAre(tab, 2);
    const read = await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-recordal-lens]')!;
      const attempt = (read: () => unknown) => {
        try {
          return String(read());
        } catch {
          return 'refused';
        }
      };
      let hits = 0;
      for (let y = 0; y < innerHeight; y += 6)
        for (let x = 0; x < innerWidth; x += 6) {
          const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
          if (document.elementFromPoint(x, y) === host || caret === host) hits++;
        }
      const { width, height } = host.getBoundingClientRect();
      return {
        hits,
        name: host.localName,
        inside: host.ownerDocument.body.contains(host),
        root: attempt(() => host.shadowRoot),
        internals: attempt(() => host.attachInternals()),
        again: attempt(() => host.attachShadow({ mode: 'open' })),
        size: [width, height, host.scrollWidth, host.scrollHeight],
        words: host.innerText + host.textContent + host.title + host.ariaLabel,
      };
    });
    expect(read).toEqual({
      ...{ hits: 0, name: 'span', inside: false, root: 'null', internals: 'refused', again: 'refused' },
      ...{ size: [0, 0, 0, 0], words: 'null' },
    });
    await openCard(tab);
    const loaded = await tab.evaluate(() => performance.getEntries().map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('extension:'))).toEqual([]);
  });

  test('the words that are marked look alike, whatever their level', async () => {
    await show('plain');
    await badgesAre(tab, 2);
    expect(await tab.evaluate(() => [...(CSS.highlights as unknown as Map<string, unknown>).keys()])).toEqual(
      ['recordal-lens'],
    );
  });

  test.each(Object.keys(BEFORE).map((what, at) => [what, at] as const))(
    'one that %s sees nothing more, and our badges stand',
    async (what, at) => {
      await show(`before-${at}`);
      await badgesAre(tab, 2);
      expect(conflicts((await viewOf(browser, url(`before-${at}`))).state)).toEqual([CONFLICT, CONFLICT]);
      const caught = await tab.evaluate(() => (globalThis as never as { caught: unknown[] }).caught.length);
      expect(caught).toBe(0);
      if (!what.includes('registry')) await expect.poll(() => highlightsOn(tab)).toHaveLength(2);
      await clickOurs(tab, '.badge');
      await onCard(tab, '[role=dialog]');
      expect(
        (
          await tab.ours((layers) =>
            layers.map((layer) => getComputedStyle(layer.querySelector('.explanation')!).backgroundColor),
          )
        )[0],
      ).toMatch(/^rgb\(/);
    },
  );

  test.each([
    ['takes', 'takes our host away'],
    ['empties', 'empties the registry of highlights'],
  ])('%s: one that %s again and again is shown on the toolbar as such, and stays alive', async (name) => {
    await show(name);
    await expectOnToolbar(browser, url(name), '?');
    const { state } = await viewOf(browser, url(name));
    expect([state.unmarked, conflicts(state).length]).toEqual([true, 2]);
  });

  test('what is underlined over 375 planted titles is the same for whoever looks: own marks and watched words do not show', async () => {
    const looks = async () => {
      // Hundreds of conflicts, with each look at them: a busy machine takes its time.
      await show('oracle', 60_000);
      let before: string[] = [];
      return poll('underlines that stay the same', async () => {
        await lookThrough(tab);
        const now = (await highlightsOn(tab)).map(({ node, start, text }) => `${node}: ${start} ${text}`);
        const isSame = now.length > 0 && now.join() === before.join();
        before = now;
        return isSame && now;
      });
    };
    const before = await looks();
    const ours = await browser.tab();
    await ours.goto(browser.extensionPage('options.html'));
    await ours.evaluate(
      keepOwnMarks,
      MARKS.filter((_, at) => at % 9 === 0),
    );
    await watchMarks(ours, WATCHED);
    await ours.close();
    const after = await looks();
    const differing =
      before.filter((one) => !after.includes(one)).length +
      after.filter((one) => !before.includes(one)).length;
    expect({ planted: MARKS.length + WATCHED.length, differing }).toEqual({ planted: PLANTED, differing: 0 });
    // The person is told all the same, where only they look.
    const labels = () =>
      tab.ours((layers) =>
        layers.flatMap((layer) =>
          [...layer.querySelectorAll<HTMLElement>('.badge')].map(({ title }) => title),
        ),
      );
    for (const watched of WATCHED) await expect.poll(labels).toContainEqual(expect.stringContaining(watched));
  }, 300_000);

  test('nor does a page read what was found from where our places are, or from its size once its cards are folded away', async () => {
    const seenOf = async (name: string, badges: [number, number]) => {
      await show(name);
      await badgesAre(tab, badges[0]);
      await tab.evaluate(() => scrollTo({ top: 3_000, left: 3_000, behavior: 'instant' }));
      await badgesAre(tab, badges[1]);
      await new Promise((done) => setTimeout(done, 300));
      return tab.evaluate(foldAway);
    };
    const clean = await seenOf('folds-clean', [0, 0]);
    const seen = await seenOf('folds', [1, 2]);
    expect(seen).toEqual({ ...clean, hosts: [1, 1] });
  });

  test('nor does the browser tell it whether a badge covers its card', async () => {
    await show('covers');
    await badgesAre(tab, 1);
    await new Promise((done) => setTimeout(done, 600));
    const uncovered = await tab.evaluate(
      () => (globalThis as never as { uncovered: Record<string, boolean> }).uncovered,
    );
    const of = (asin: string) =>
      Object.entries(uncovered).flatMap(([what, is]) =>
        what.startsWith(asin) ? [[what.slice(10), is]] : [],
      );
    expect(of('B000000031')).not.toEqual([]);
    expect(of('B000000031')).toEqual(of('B000000032'));
  });

  test('offers that nobody can see are not marked', async () => {
    await show('unseen');
    await badgesAre(tab, 1);
    // Longer than the pulse at which the page is looked at anew.
    await new Promise((done) => setTimeout(done, 1_500));
    expect([await badgesOn(tab), (await highlightsOn(tab)).length]).toEqual([1, 1]);
  });

  test('a press that the page disguises keeps nothing: the code stands in our card, and only keys answer it', async () => {
    await show('plain');
    await openCard(tab);
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.textContent = 'You have won';
      cover.style.cssText =
        'position:fixed;inset:0;border:0;margin:0;width:100%;height:100%;background:#fff;pointer-events:none';
      cover.popover = 'manual';
      document.body.append(cover);
      cover.showPopover();
    });
    for (const name of ['Not a conflict', 'Authorised', 'Escalate']) await pressOnCard(tab, name);
    await tab.evaluate(() => {
      for (let code = 0; code < 10_000; code++)
        document.execCommand('insertText', false, String(code).padStart(4, '0'));
    });
    expect(await decisions()).toBe(0);
  });

  test('three wrong codes end it; the right one, typed, keeps the decision, and undo takes it back', async () => {
    await show('plain');
    await openCard(tab);
    await pressOnCard(tab, 'Not a conflict');
    await onCard(tab, '.confirm label');
    const code = /\d{4}/.exec((await textsOf(tab, '.confirm label'))[0]!)![0];
    const wrong = String((Number(code) + 1) % 10_000).padStart(4, '0');
    for (let tries = 0; tries < 3; tries++) for (const digit of wrong) await tab.press(digit);
    await poll('the end of it', async () => (await textsOf(tab, '.confirm')).length === 0);
    expect(await decisions()).toBe(0);
    await decideOnCard(tab, 'Not a conflict');
    await onCard(tab, '.decided');
    await expect.poll(decisions).toBe(1);
    await pressOnCard(tab, 'Undo');
    await expect.poll(decisions).toBe(0);
  });

  test('a decision takes the badge and leaves the underline: what a person decided cannot be read', async () => {
    await show('plain');
    await badgesAre(tab, 2);
    await expect.poll(() => highlightsOn(tab)).toHaveLength(2);
    const before = await highlightsOn(tab);
    await openCard(tab);
    await decideOnCard(tab, 'Not a conflict');
    await onCard(tab, '.decided');
    await show('plain');
    await expect.poll(() => highlightsOn(tab)).toEqual(before);
    await new Promise((done) => setTimeout(done, 300));
    expect(await highlightsOn(tab)).toEqual(before);
    expect(await badgesOn(tab)).toBeLessThan(2);
  });

  test('evidence of its offer is taken as a person sees it, whatever the page redefines; its words stay words, and it learns nothing', async () => {
    await show('evidence');
    await poll('badges', async () => (await badgesOn(tab)) > 0);
    const state = () =>
      tab.evaluate(() => {
        const { caught, html } = globalThis as never as { caught: unknown[]; html(): string };
        return { caught: caught.length, html: html() };
      });
    const before = await state();
    const evidence = await openOurs(browser, 'evidence.html');
    await tab.front();
    await browser.pressToolbarButton(url('evidence'));
    const said = await takeEvidence(evidence, tab, await evidenceAddress(browser, evidence, url('evidence')));
    expect(said).toContain('save it before you close this page');
    expect(await state()).toEqual(before);
    const result = verifyEvidence(await savedBy(evidence, () => press(evidence, '.save-bar button')));
    expect(result).toMatchObject({
      sound: true,
      facts: { listing: { title: HARMFUL }, place: { whole: true } },
    });
    const shown = await evidence.evaluate(() => ({
      words: document.querySelector('.contents')!.textContent!,
      pictures: [...document.images].map(({ src }) => src.slice(0, 5)),
      ran: document.documentElement.dataset.ran,
    }));
    expect(shown).toEqual({ words: expect.stringContaining(HARMFUL), pictures: ['data:'], ran: undefined });
    await evidence.close();
    await tab.front();
  });

  test('nothing failed along the way but what the page broke of its own', () => {
    expect(browser.errors.filter((error) => !error.includes('redefined'))).toEqual([]);
  });
});
