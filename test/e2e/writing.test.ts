import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import type { ChromiumBrowser } from './browsers/chromium';
import { bundled } from './frameworks/bundle';
import { clickOurs, onCard, pressOnCard, textsOf } from './on-page';
import { focusOn, openOurs, press as pressFirst } from './our-pages';

const OZON = 'https://seller.ozon.ru/app/products/create';
const LIST = 'https://seller.ozon.ru/app/products';
const WILDBERRIES = 'https://seller.wildberries.ru/new-goods/card?nmID=1';

const ETSY = 'https://www.etsy.com/your/shops/me/listing-editor/create';
const REFERENCE = 'Leather Case for iPhone 13 Pro Wallet Flip Cover Card Holder';
const OFFERED = 'Leather Case compatible with iPhone 13 Pro Wallet Flip Cover Card Holder';

/** An editor of a page's own elements: its title is an editable element in an open shadow root, and comes late. */
const SHADOW = `<!doctype html><meta charset="utf-8"><title>Card</title><body><div id="root"></div><script>
customElements.define('x-field', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<p>' + this.title + '</p><div contenteditable="plaintext-only" style="width:400px;height:30px;border:1px solid"></div>';
  }
});
globalThis.show = () => { document.querySelector('#root').innerHTML = '<x-field title="Наименование"></x-field>'; };
globalThis.field = () => document.querySelector('x-field').shadowRoot.querySelector('div');
</script>`;

describe.each(BOTH)('the check while writing, in %s', (engine, open) => {
  let browser: TestBrowser;
  let tab: Tab;
  let options: Tab;

  beforeAll(async () => {
    const script = (await bundled('editor.js')).replaceAll('</script', '<\\/script');
    const html = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Editor</title><body><div id="root"></div>
      <script>${script};drawEditor()</script>`;
    browser = await open({
      [OZON]: { html, scripts: true },
      [LIST]: { html, scripts: true },
      [ETSY]: {
        html: '<!doctype html><title>Listing</title><p>Title</p><textarea id="listing-title-input" rows="3" cols="60"></textarea>',
        scripts: true,
      },
      [WILDBERRIES]: { html: SHADOW, scripts: true },
    });
    tab = await browser.tab();
    options = await openOurs(browser, 'options.html#writing');
  });
  afterAll(async () => {
    await switchCentre('WB Partners', false).catch(() => {});
    await browser?.close();
  });

  test('nothing runs where it is not switched on', async () => {
    await tab.goto(OZON);
    await type('[name=name]', 'Nlke running shoes');
    expect(await scripts()).toEqual([]);
    expect(await hosts()).toBe(0);
  });

  test('switched on, the page that is open is checked at once, and its fields stay as they are', async () => {
    await browser.askedForHost('seller.ozon.ru', true, () => switchCentre('Ozon Seller', true));
    await expect.poll(scripts).toEqual(['writing-ozon']);
    await expect.poll(labels).toEqual([expect.stringMatching(/^Title: Likely stopped: .*NIKE/)]);
    expect(await state('[name=name]')).toEqual({
      ...{ value: 'Nlke running shoes', start: 18, held: ['Nlke running shoes', ''], focus: 'name' },
      ...{ ours: 0, read: [null, '', 0] },
    });
  });

  test('letters that are typed arrive in the framework one by one, and the mark follows', async () => {
    await write('[name=name]', 'Cotton tote bag');
    expect((await state('[name=name]')).held[0]).toBe('Cotton tote bag');
    await expect.poll(labels).toEqual([expect.stringMatching(/^Title: Nothing found/)]);
    expect((await labels()).join()).not.toMatch(/clear\b/i);
    await write('#brand', 'NIKE');
    await expect
      .poll(labels)
      .toEqual([expect.stringMatching(/^Title: /), expect.stringMatching(/^Brand: .*NIKE/)]);
    expect((await state('#brand')).held).toEqual(['Cotton tote bag', 'NIKE']);
  });

  test('what the editor writes by itself is checked; fields that go take their mark along', async () => {
    await press('#propose');
    await expect.poll(async () => (await labels())[0]).toMatch(/^Title: Likely stopped/);
    await press('#turn');
    await expect.poll(async () => (await labels()).length).toBe(1);
    await press('#turn');
    await expect.poll(async () => (await labels()).join()).toMatch(/Title: Likely stopped/);
  });

  test('a word that is being composed is left alone until it is one', async () => {
    await write('#brand', '');
    await compose('[name=name]', 'Cotton tote bag');
    await expect.poll(async () => (await labels()).join()).toMatch(/^Title: Likely stopped/);
    await endComposition('[name=name]');
    await expect.poll(async () => (await labels()).join()).toMatch(/^Title: Nothing found/);
  });

  test.runIf(engine === 'chromium')(
    'an input method’s word is checked once it stands (needs a driver with an input method: Chromium’s)',
    async () => {
      await write('[name=name]', '');
      await expect.poll(labels).toEqual([]);
      const page = (browser as ChromiumBrowser).context.pages().find((one) => one.url() === OZON)!;
      const keys = await page.context().newCDPSession(page);
      for (const text of ['耐', '耐克'])
        await keys.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      expect((await state('[name=name]')).value).toBe('耐克');
      await keys.send('Input.insertText', { text: '耐克运动鞋' });
      await expect.poll(labels).toEqual([expect.stringMatching(/^Title: (?!Being)/)]);
      expect((await state('[name=name]')).held[0]).toBe('耐克运动鞋');
    },
  );

  test('a press explains, and copies the suggested title without writing it', async () => {
    await write('[name=name]', REFERENCE);
    await expect.poll(async () => (await labels()).join()).toMatch(/^Title: .*possible conflict/);
    await tab.front();
    await clickOurs(tab, '.badge');
    await onCard(tab, '.suggested-title');
    expect(await textsOf(tab, '.stage .suggested-title')).toEqual([OFFERED]);
    expect((await textsOf(tab, '.stage')).join()).not.toContain('Not a conflict');
    await pressOnCard(tab, 'Copy this title');
    await expect.poll(() => browser.clipboard()).toBe(OFFERED);
    await tab.front();
    expect((await state('[name=name]')).held[0]).toBe(REFERENCE);
  });

  test('a page that turns from its editor without loading has no marks, and has them again when it turns back', async () => {
    await turnTo(LIST);
    await expect.poll(labels).toEqual([]);
    await turnTo(OZON);
    await expect.poll(async () => (await labels()).length).toBe(1);
  });

  test('on a marketplace’s own host both scripts live side by side', async () => {
    const switchOn = () => switchCentre('Etsy Shop Manager', true);
    // Firefox gave that host with the installation, as a marketplace's, and asks no more.
    await (engine === 'firefox' ? switchOn() : browser.askedForHost('www.etsy.com', true, switchOn));
    await expect.poll(scripts).toContain('writing-etsy');
    await tab.goto(ETSY);
    await tab.front();
    await focusOn(tab, 'textarea');
    for (const key of 'Nlke shoes') await tab.press(key);
    await expect.poll(labels).toEqual([expect.stringMatching(/^Title: Likely stopped/)]);
    await switchCentre('Etsy Shop Manager', false);
    await expect.poll(labels).toEqual([]);
    await expect.poll(scripts).not.toContain('writing-etsy');
  });

  test('the popup over an editor has the switch', async () => {
    const popup = await browser.tab();
    await tab.goto(OZON);
    await tab.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until(
      'the switch',
      () => document.querySelector<HTMLInputElement>('.writing input')?.checked,
    );
    await pressFirst(popup, '.writing input');
    await expect.poll(scripts).toEqual([]);
    await expect.poll(() => mayReach('https://seller.ozon.ru/*')).toBe(false);
    await popup.close();
    await browser.askedForHost('seller.ozon.ru', true, () => switchCentre('Ozon Seller', true));
    await expect.poll(scripts).toEqual(['writing-ozon']);
  });

  test('a field in a shadow root that comes late is found', async () => {
    await browser.askedForHost('seller.wildberries.ru', true, () => switchCentre('WB Partners', true));
    await expect.poll(scripts).toContain('writing-wildberries');
    await tab.goto(WILDBERRIES);
    await tab.front();
    await tab.evaluate(() => {
      const { show, field } = globalThis as never as { show(): void; field(): HTMLElement };
      show();
      field().focus();
    });
    for (const key of 'Nlke running shoes') await tab.press(key);
    await expect.poll(labels).toEqual([expect.stringMatching(/^Title: Likely stopped/)]);
  });

  test('an extension that is loaded anew takes up the page that is open', async () => {
    await browser.reloadExtension();
    options = await openOurs(browser, 'options.html#writing');
    await expect.poll(async () => (await labels()).length).toBe(1);
    await expect.poll(hosts).toBe(1);
  });

  test('switched off, every mark goes, and the browser has its leave back', async () => {
    await switchCentre('WB Partners', false);
    await expect.poll(hosts).toBe(0);
    await switchCentre('Ozon Seller', false);
    await expect.poll(scripts).toEqual([]);
    await expect.poll(() => mayReach('https://seller.ozon.ru/*')).toBe(false);
    expect(browser.errors).toEqual([]);
  });

  /** Presses a switch of the options, as a person does who has it in focus: where it stands changes while the page is drawn. */
  async function switchCentre(name: string, on: boolean): Promise<void> {
    await options.front();
    await focusOn(options, `#writing [aria-label$="${name}"]`);
    await options.press(' ');
    if (!on)
      await poll('the switch', () =>
        options.evaluate(
          (label) => !document.querySelector<HTMLInputElement>(`#writing [aria-label$="${label}"]`)!.checked,
          name,
        ),
      );
  }

  function labels(): Promise<string[]> {
    return tab.ours((layers) =>
      layers
        .flatMap((layer) => [...layer.querySelectorAll('.badge')])
        .map((badge) => badge.getAttribute('aria-label') ?? ''),
    );
  }

  const hosts = () => tab.evaluate(() => document.querySelectorAll('[data-recordal-lens]').length);

  const press = (selector: string) => pressFirst(tab, selector);

  const turnTo = (url: string) => tab.evaluate((address) => history.pushState(null, '', address), url);

  /** What the page knows of its field, of the framework behind it, and of us. */
  function state(selector: string) {
    return tab.evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>(name)!;
      const host = document.querySelector<HTMLElement>('[data-recordal-lens]')!;
      return {
        value: field.value,
        start: field.selectionStart,
        held: JSON.parse(document.querySelector('output')!.textContent!) as string[],
        focus: (document.activeElement as HTMLInputElement).name,
        ours: document.querySelectorAll('#root [data-recordal-lens]').length,
        read: [host.shadowRoot, host.innerText + host.textContent, host.offsetHeight],
      };
    }, selector);
  }

  /** Types into an empty field, key by key. */
  async function type(selector: string, text: string): Promise<void> {
    await tab.front();
    await focusOn(tab, selector);
    for (const key of text) await tab.press(key);
  }

  async function write(selector: string, text: string): Promise<void> {
    await tab.front();
    await tab.evaluate((name) => document.querySelector<HTMLInputElement>(name)!.select(), selector);
    await tab.press('Delete');
    await type(selector, text);
  }

  /** What browsers send while a character is composed of several keys; React hears it as it does a person's. */
  function compose(selector: string, text: string): Promise<void> {
    return tab.evaluate(
      ({ name, words }) => {
        const field = document.querySelector<HTMLInputElement>(name)!;
        field.focus();
        field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
        set.call(field, words);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      },
      { name: selector, words: text },
    );
  }

  function endComposition(selector: string): Promise<void> {
    return tab.evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>(name)!;
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    }, selector);
  }

  interface Api {
    scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
    permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  }

  function scripts(): Promise<string[]> {
    return options.evaluate(async () => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Record<'browser' | 'chrome', Api>;
      return (await (firefox ?? chromium).scripting.getRegisteredContentScripts()).map(({ id }) => id);
    });
  }

  function mayReach(origin: string): Promise<boolean> {
    return options.evaluate(async (asked) => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Record<'browser' | 'chrome', Api>;
      return (firefox ?? chromium).permissions.contains({ origins: [asked] });
    }, origin);
  }
});
