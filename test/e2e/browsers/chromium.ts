import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type WebError, type Worker } from 'playwright-core';
import { answerFor, type OpenOptions, poll, type Served, type Tab, type TestBrowser } from './browser';
import { inChromiumLayers } from './chromium-layers';
import { findBrowser } from './find';
import { letIntoPrivateInChromium, reloadInChromium } from './reload-extension';

/** What only Chromium's driver gives: file choosers, tracing, metrics. */
export type ChromiumBrowser = TestBrowser & { context: BrowserContext };

export const EXTENSION = resolve('.output/chrome-mv3');
/** The edition that reads pictures (`npm run build:pictures`). */
export const WITH_PICTURES = resolve('.output/chrome-mv3-pictures');
/** The same with a map to its sources beside it (`npm run build:profile`). */
export const PROFILED = resolve('.output/chrome-mv3-profile');

/** Real Chromium with the built extension, and the given pages in place of the network. */
export async function openChromium(
  served: Served,
  {
    language = 'en-US',
    headless = true,
    managed,
    proxy,
    profile,
    backForwardCache = false,
    edition,
    extension = edition === 'pictures' ? WITH_PICTURES : EXTENSION,
    program,
  }: OpenOptions & { language?: string; headless?: boolean; extension?: string } = {},
): Promise<ChromiumBrowser> {
  const takeBack = managed && deploy(managed);
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'lens-chromium-')));
  const context = await launchChromium(folder, {
    language,
    headless,
    extension,
    proxy,
    backForwardCache,
    program,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async () => {
    await context.close();
    takeBack?.();
    if (!profile) await rm(folder, { recursive: true, force: true });
  };
  return withWorker(context, worker, served, close, proxy?.hosts);
}

/** Chromium with a folder for its profile; without an extension where none is named. */
export function launchChromium(
  folder: string,
  {
    language = 'en-US',
    headless = true,
    extension,
    proxy,
    backForwardCache = false,
    program = findBrowser('chromium'),
  }: {
    backForwardCache?: boolean;
    program?: string | undefined;
    language?: string;
    headless?: boolean;
    extension?: string;
    proxy?: OpenOptions['proxy'] | undefined;
  } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: program,
    headless,
    viewport: { width: 1280, height: 900 },
    locale: language,
    // With it no extension could be loaded later.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--lang=${language}`,
      '--no-sandbox',
      // Servers of this machine, which tests start, have certificates of their own making.
      '--ignore-certificate-errors',
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy.port}`] : []),
      // Lets the driver press the toolbar button, and load extensions.
      '--enable-unsafe-extension-debugging',
      // A tab that the extension opens is on its way before the driver can serve it.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** The extension whose background this is, with the given pages in place of the network. */
export async function withWorker(
  context: BrowserContext,
  worker: Worker,
  served: Served,
  close: () => Promise<void>,
  ownHosts: readonly string[] = [],
): Promise<ChromiumBrowser> {
  const requests: TestBrowser['requests'] = [];
  const errors: string[] = [];
  await serve(context, served, requests, ['localhost', ...ownHosts]);
  // A worker that stops before it could be listened to has said nothing.
  const hear = (worker: Worker) => hearErrors(worker, errors).catch(() => {});
  const note = (error: WebError) => void errors.push(`page: ${error.error()}`);
  context.on('serviceworker', hear);
  context.on('weberror', note);
  await hear(worker);
  const root = new URL('/', worker.url()).href;
  const { host: id } = new URL(root);

  return {
    name: 'chromium',
    context,
    async askedForHost(host, allow, act) {
      // No driver reaches the browser's own question: who would allow is asked beforehand, who would not never answers.
      if (allow) await allowHost(context, id, host);
      await act();
    },
    pressToolbarButton: (url) => pressToolbarButton(context, id, url),
    openedBy: (act) => openedBy(context, act),
    async clipboard() {
      const page = context.pages().find((one) => one.url().startsWith(root))!;
      // What is not named is refused from then on.
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.bringToFront();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    tab: async () => chromiumTab(await context.newPage()),
    extensionPage: (path) => root + path,
    stopBackground: () => stopWorkers(context),
    reloadExtension: () => reloadInChromium(context, id),
    letIntoPrivate: () => letIntoPrivateInChromium(context, id),
    requests,
    errors,
    async kill() {
      const closed = new Promise((done) => context.once('close', done));
      const session = await context.browser()!.newBrowserCDPSession();
      // Rejects, for the browser dies before it can answer.
      session.send('Browser.crash').catch(() => {});
      await closed;
    },
    closed: new Promise((done) => context.once('close', () => done())),
    async close() {
      context.off('serviceworker', hear);
      context.off('weberror', note);
      await close();
    },
  };
}

/** The driver hears what a worker logs, not what it throws: errors nobody caught are logged for it. */
async function hearErrors(worker: Worker, errors: string[]): Promise<void> {
  worker.on(
    'console',
    (message) => message.type() === 'error' && errors.push(`background: ${message.text()}`),
  );
  await worker.evaluate(() => {
    addEventListener('error', ({ message }) => console.error(`uncaught: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => {
      // What Chromium answers to a worker that it is just ending (its extension_function_dispatcher.cc): nobody is left to hear it.
      if (reason?.message !== 'No SW') console.error(`unhandled: ${reason?.stack ?? reason}`);
    });
  });
}

async function serve(
  context: BrowserContext,
  served: Served,
  requests: TestBrowser['requests'],
  reached: readonly string[],
): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    if (reached.includes(new URL(request.url()).hostname)) return route.continue();
    requests.push({ url: request.url(), body: request.postData() ?? '' });
    return route.fulfill(answerFor(served, request.url()));
  });
}

/** Where Debian's Chromium reads what an organisation deploys; only root may write there. */
const POLICIES = '/etc/chromium/policies/managed';

/** Whether this machine lets a test deploy something. */
export function mayDeploy(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/chromium');
}

/** Deploys to the one extension in this folder, whose id its path makes; returns how to take that back. */
function deploy(managed: object): () => void {
  const hex = createHash('sha256').update(EXTENSION).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const file = join(POLICIES, `recordal-lens-test-${id}.json`);
  mkdirSync(POLICIES, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: managed } } }));
  return () => rmSync(file, { force: true });
}

/** Allows a host on the page where people manage their extensions. */
async function allowHost(context: BrowserContext, id: string, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ({ id, host }) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.addHostPermission(id, `https://${host}/*`),
    { id, host },
  );
  await page.close();
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  // From a tab that is there: a new one would come before what a person looks at.
  const session = await context.newCDPSession(context.pages()[0]!);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The page that such a tab shows is one of an error, whose address the driver does not tell; the browser does. */
async function openedBy(context: BrowserContext, act: () => Promise<void>): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const tabs = async () =>
    (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
  const before = new Set((await tabs()).map(({ targetId }) => targetId));
  await act();
  let opened = { targetId: '', url: '' };
  await poll('the address of the tab', async () => {
    opened = (await tabs()).find(({ targetId }) => !before.has(targetId)) ?? opened;
    return opened.url.startsWith('http');
  });
  await session.send('Target.closeTarget', { targetId: opened.targetId });
  await session.detach();
  return opened.url;
}

async function pressToolbarButton(context: BrowserContext, id: string, url: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetId } = await poll(`a tab that shows ${url}`, async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.find((one) => one.url === url);
  });
  await session.send('Extensions.triggerAction', { id, targetId });
  await session.detach();
}

/** A page of the driver's in the words that both drivers share. */
export function chromiumTab(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    evaluate: (script: never, argument?: never) => page.evaluate(script, argument) as never,
    until: async (what: string, script: never, argument?: never) =>
      void (await poll(what, () => page.evaluate(script, argument))),
    ours: (script: never, argument?: never) => inChromiumLayers(page, script, argument) as never,
    // A last value that crosses to the test: what the script itself leaves behind may not.
    run: async (source) => void (await page.evaluate(`${source}\n;0`)),
    front: () => page.bringToFront(),
    press: (key) => page.keyboard.press(key),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height, scale = 1) => resize(page, width, height, scale),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/** Zooming a page to 200 % is, to the page, half a window whose pixels are twice as large. */
async function resize(page: Page, width: number, height: number, deviceScaleFactor: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  });
}
