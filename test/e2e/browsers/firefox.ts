import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type JSHandle, type Page } from 'puppeteer-core';
import { answerFor, type OpenOptions, poll, type Served, type Tab, type TestBrowser } from './browser';
import { findBrowser } from './find';
import { inFirefoxLayers } from './firefox-layers';
import { letIntoPrivateInFirefox, reloadInFirefox } from './reload-extension';

const EXTENSION = resolve('.output/firefox-mv3');
/** The edition that reads pictures (`npm run build:pictures`). */
const WITH_PICTURES = resolve('.output/firefox-mv3-pictures');
export const EXTENSION_ID = 'recordal-lens@recordal-lens';

/** What only Firefox's driver gives: the browser's own menus. */
export type FirefoxBrowser = TestBrowser & {
  /** Opens the context menu of an element in the tab with this address, with our entry in it. */
  openContextMenu(url: string, selector: string): Promise<void>;
  /** Presses our entry in the menu that is open. */
  pressMenuEntry(): Promise<void>;
  /** The tab or window that shows one of the extension's pages, once it does. */
  shown(path: string): Promise<Tab>;
  /** Presses what the selector finds in the popup, as a mouse does. False where no popup is open, or nothing in it is found. */
  pressInPopup(selector: string): Promise<boolean>;
  /** Address of what the sidebar shows; empty while it is closed. */
  sidebar(): Promise<string>;
};

type FirefoxOptions = OpenOptions & { idleTimeout?: number };

/** Real Firefox with the built extension, and the given pages in place of the network. */
export async function openFirefox(served: Served, options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const home = options.managed && (await homeWith(options.managed));
  const browser = await launchFirefox({ ...options, ...(home && { home }) });
  const close = async () => {
    await browser.close();
    if (home) await rm(home, { recursive: true, force: true });
  };
  const host = options.program && HOST_OF_OLD;
  return withExtension(browser, served, close, options.proxy?.hosts, host, options.edition);
}

/** Host of the extension's own pages in its first run: older versions let no driver into the browser's window to ask for it. */
const HOST_OF_OLD = '5d1c5bb0-3f0c-4b6e-9c6b-6f0c1d2e3a4b';

/** Firefox without the extension yet. */
export function launchFirefox({
  idleTimeout = 2_000,
  profile,
  proxy,
  home,
  program = findBrowser('firefox'),
}: Omit<FirefoxOptions, 'managed'> & { home?: string } = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    ...(profile && { userDataDir: profile }),
    ...(home && { env: { ...process.env, HOME: home } }),
    // Servers of this machine, which tests start, have certificates of their own making.
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      // The event page is suspended after this many idle milliseconds, as in daily use after thirty seconds.
      'extensions.background.idle.timeout': idleTimeout,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST_OF_OLD }),
      // A question takes no press that comes faster than a person reads, unless it is told to.
      'security.notification_enable_delay': 0,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
      }),
    },
  });
}

/** Installs the extension, with nothing stored, and serves the given pages to every tab; `close` ends what was begun. */
export async function withExtension(
  browser: Browser,
  served: Served,
  close: () => Promise<void>,
  reached: readonly string[] = [],
  host?: string,
  edition?: OpenOptions['edition'],
): Promise<FirefoxBrowser> {
  await browser.installExtension(edition === 'pictures' ? WITH_PICTURES : EXTENSION);
  const uuid =
    host ??
    (await inBrowserWindow(
      browser,
      `return WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).mozExtensionHostname`,
    ));
  const requests: TestBrowser['requests'] = [];
  const errors: string[] = [];

  return {
    name: 'firefox',
    async tab() {
      const page = await browser.newPage();
      page.on('pageerror', (error) => OF_THE_TEST.test(String(error)) || errors.push(`page: ${error}`));
      await serve(page, served, requests, reached);
      return firefoxTab(page);
    },
    async askedForHost(_host, allow, act) {
      await act();
      await answerQuestion(browser, allow);
    },
    openedBy: (act) => openedBy(browser, act),
    clipboard: async () => String(await inBrowserWindow(browser, CLIPBOARD)),
    pressToolbarButton: (url) => pressToolbarButton(browser, url),
    async openContextMenu(url, selector) {
      const page = await poll(`a tab that shows ${url}`, async () =>
        (await browser.pages()).find((one) => one.url() === url),
      );
      let pressed = 0;
      // An extension that was just installed may still be about to put its entry there, and a busy window may lose the press.
      await poll('our entry in the context menu', async () => {
        const state = await inBrowserWindow(browser, `return ${MENU}.state`);
        if (state === 'closed' && Date.now() - pressed > TO_OPEN) {
          pressed = Date.now();
          await page.bringToFront();
          await page.click(selector, { button: 'right' });
        }
        if (state !== 'open') return false;
        if (await inBrowserWindow(browser, `return ${ENTRY} !== null && !${ENTRY}.hidden`)) return true;
        await inBrowserWindow(browser, `${MENU}.hidePopup()`);
        pressed = 0;
        return false;
      });
    },
    pressMenuEntry: async () => void (await inBrowserWindow(browser, `${MENU}.activateItem(${ENTRY})`)),
    shown: (path) => shown(browser, `moz-extension://${uuid}/${path}`),
    pressInPopup: (selector) => pressInPopup(browser, selector),
    sidebar: async () => String(await inBrowserWindow(browser, SIDEBAR)),
    extensionPage: (path) => `moz-extension://${uuid}/${path}`,
    stopBackground: () => stopBackground(browser),
    letIntoPrivate: async () => void (await inBrowserWindow(browser, letIntoPrivateInFirefox(EXTENSION_ID))),
    reloadExtension: async () => void (await inBrowserWindow(browser, reloadInFirefox(EXTENSION_ID))),
    requests,
    errors,
    async kill() {
      const gone = new Promise((done) => browser.process()!.once('exit', done));
      browser.process()!.kill('SIGKILL');
      await gone;
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close,
  };
}

/** The driver serves the tabs that it opened itself; what any other asks of the network is refused before it leaves. */
async function openedBy(browser: Browser, act: () => Promise<void>): Promise<string> {
  await inBrowserWindow(
    browser,
    `window.tabsBefore = new Set(gBrowser.tabs);
    window.noNetwork = { observe: (subject) => subject.QueryInterface(Ci.nsIChannel).cancel(Cr.NS_ERROR_OFFLINE) };
    Services.obs.addObserver(window.noNetwork, 'http-on-modify-request');`,
  );
  try {
    await act();
    let address = '';
    await poll('the address of the tab', async () => {
      address = String(
        await inBrowserWindow(browser, `return ${OPENED}?.linkedBrowser.currentURI.spec ?? ''`),
      );
      return address.startsWith('http');
    });
    return address;
  } finally {
    await inBrowserWindow(
      browser,
      `Services.obs.removeObserver(window.noNetwork, 'http-on-modify-request');
      const opened = ${OPENED};
      if (opened) gBrowser.removeTab(opened);`,
    );
  }
}

const OPENED = 'gBrowser.tabs.find((tab) => !window.tabsBefore.has(tab))';
const CLIPBOARD = `const copied = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  copied.init(null);
  copied.addDataFlavor('text/plain');
  Services.clipboard.getData(copied, Services.clipboard.kGlobalClipboard);
  const text = {};
  copied.getTransferData('text/plain', text);
  return text.value.QueryInterface(Ci.nsISupportsString).data;`;

/** A home folder in which Firefox finds what an organisation deploys to the extension. */
async function homeWith(data: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'lens-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'deployed by a test', type: 'storage', data };
  await writeFile(join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
  return home;
}

/** As Firefox itself does it when the page is idle, without the wait; and it is seen that it is gone. */
async function stopBackground(browser: Browser): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension`;
  await inBrowserWindow(browser, `await ${extension}.terminateBackground({ disableResetIdleForTest: true })`);
  await poll('the end of the background', () =>
    inBrowserWindow(browser, `return ${extension}.backgroundState === 'stopped'`),
  );
}

/** Presses a button of the question that the browser's window shows, once it is there. */
async function answerQuestion(browser: Browser, allow: boolean): Promise<void> {
  await poll('the question of the browser', () =>
    inBrowserWindow(
      browser,
      `const button = document.querySelector('#addon-webext-permissions-notification:not([hidden])')?.${allow ? 'button' : 'secondaryButton'};
      button?.click();
      return button !== undefined;`,
    ),
  );
}

/** How long a menu may take to open before it is pressed for again, in milliseconds. */
const TO_OPEN = 3_000;
const MENU = `document.getElementById('contentAreaContextMenu')`;
const ENTRY = `document.getElementById('recordal-lens_recordal-lens-menuitem-_check-draft')`;

/** The driver does not know the addresses of the extension's pages: the pages are asked. */
async function shown(browser: Browser, url: string): Promise<Tab> {
  let found: Page | undefined;
  await poll(url, async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(ofAClosedPage)) === url) found = page;
    return found;
  });
  return firefoxTab(found!);
}

/** A window that was closed is still listed for a while. */
function ofAClosedPage(error: Error): undefined {
  if (!/no such (?:frame|window)|closed|detached/i.test(error.message)) throw error;
}

/** The driver has no word for the toolbar, which is the browser's own page: that page is told to press. */
async function pressToolbarButton(browser: Browser, url: string): Promise<void> {
  const there = `gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)})`;
  await poll(`a tab that shows ${url}`, () => inBrowserWindow(browser, `return ${there} !== undefined`));
  await inBrowserWindow(
    browser,
    `gBrowser.selectedTab = ${there};
    // A popup that is still open would be closed by the press.
    for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
}

const SIDEBAR = `if (!SidebarController.isOpen) return '';
  const frame = document.getElementById('sidebar').contentDocument.querySelector('browser');
  return frame?.currentURI.spec ?? '';`;

/** The popup's page is another process's: it tells where a thing stands, and the browser's window passes the press on, as it does a person's. */
async function pressInPopup(browser: Browser, selector: string): Promise<boolean> {
  const whereIsIt = `const at = content.document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    sendAsyncMessage('lens-test:place', at ? { x: at.x + at.width / 2, y: at.y + at.height / 2 } : null);`;
  const isPressed = await inBrowserWindow(
    browser,
    `const popup = [...document.querySelectorAll('panel browser')].find((one) => one.currentURI?.spec.startsWith('moz-extension:'));
    if (popup?.closest('panel').state !== 'open') return false;
    const at = await new Promise((tell) => {
      const told = ({ data }) => { popup.messageManager.removeMessageListener('lens-test:place', told); tell(data); };
      popup.messageManager.addMessageListener('lens-test:place', told);
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(whereIsIt)}), false);
      setTimeout(told, 2000, { data: null });
    });
    if (!at) return false;
    const box = popup.getBoundingClientRect();
    for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
      window.synthesizeMouseEvent(type, box.left + at.x, box.top + at.y, { button: 0, clickCount }, { isWidgetEventSynthesized: false });
    return true;`,
  );
  return isPressed === true;
}

/** What a script in the browser's own window returns (`--remote-allow-system-access`). Rejects with what it throws. */
async function inBrowserWindow(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${script} })()`,
    target: { context: tree.contexts[0]!.context },
    awaitPromise: true,
  });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  return answer.result.result?.value;
}

/** The driver's own line to the browser, for what it has no words for. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    how: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'script.evaluate',
    how: object,
  ): Promise<{ result: { exceptionDetails?: { text: string }; result?: { value?: unknown } } }>;
}

async function serve(
  page: Page,
  served: Served,
  requests: TestBrowser['requests'],
  reached: readonly string[],
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    // A server of the test's own on this machine is there; the driver cannot read what is no text on its way there.
    const isReached = url.hostname === 'localhost' || reached.includes(url.hostname);
    if (!url.protocol.startsWith('http') || isReached) return void request.continue();
    requests.push({
      url: request.url(),
      body: await bodyOf(request),
    });
    await request.respond(answerFor(served, request.url())).catch(unlessCancelled);
  });
}

/** What Firefox reports as an error of the page although it is the test's: no network, and no scripts in saved pages. */
const OF_THE_TEST = /^Error: (Content-Security-Policy|Cross-Origin Request Blocked|downloadable font)/;

/** The load event never arrives for the extension's own pages: there the new document itself is waited for. */
async function goTo(page: Page, url: string): Promise<void> {
  if (url.startsWith('http')) return void (await page.goto(url, { waitUntil: 'domcontentloaded' }));
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
  // What the driver gives up waiting for is no page that is there.
  const navigation = page.goto(url, { timeout: 1_000 }).catch(() => new Promise<never>(() => {}));
  const isThere = (wanted: string) =>
    !('isOld' in globalThis) && location.href === wanted && document.readyState === 'complete';
  const { href } = new URL(url);
  // A question that meets the change of documents fails in one of several ways, and is asked again.
  await Promise.race([navigation, poll(url, () => page.evaluate(isThere, href).catch(() => false))]);
}

async function bodyOf(request: HTTPRequest): Promise<string> {
  if (!request.hasPostData()) return '';
  return (await request.fetchPostData().catch(unlessCancelled)) ?? '';
}

/** A page may cancel a request, or the browser be closed, before it is answered. */
function unlessCancelled(error: Error): void {
  if (!/no such request|Target closed/.test(error.message)) throw error;
}

/** A page of the driver's in the words that both drivers share. */
export function firefoxTab(page: Page): Tab {
  return {
    goto: (url) => goTo(page, url),
    evaluate: (script: never, argument?: never) => page.evaluate(script, argument) as never,
    // An element is no value that crosses to the test; whether there is one does.
    until: async (what: string, script: never, argument?: never) =>
      void (await poll(what, async () => {
        const handle: JSHandle = await page.evaluateHandle(script, argument);
        return handle.evaluate((value) => Boolean(value));
      })),
    ours: (script: never, argument?: never) => inFirefoxLayers(page, script, argument) as never,
    // A last value that crosses to the test: what the script itself leaves behind may not.
    run: async (source) => void (await page.evaluate(`${source}\n;0`)),
    front: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key as never),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height, deviceScaleFactor = 1) => page.setViewport({ width, height, deviceScaleFactor }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
