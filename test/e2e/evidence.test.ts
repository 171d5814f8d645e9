import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { packed } from '../../lib/evidence/pack';
import { type SoundEvidence, verifyEvidence } from '../../lib/evidence/verify';
import { wishQuery } from '../../lib/surfaces/evidence-wish';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { type ClockServer, serveClock } from './clock-server';
import { openOurs, press, typeInto } from './our-pages';
import { viewOf } from './page-state';

const search = samplePage('amazon-search');
const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Firefox and Chromium call it. */
type Interfaces = Record<'browser' | 'chrome', typeof extensionApi | undefined>;

/** Has files that the page hands to the browser kept where the test finds them. */
const keepFiles = (tab: Tab) =>
  tab.evaluate(() => {
    const keep = (blob: Blob) => {
      void blob.arrayBuffer().then((buffer) => {
        const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
        document.body.dataset.saved = btoa(letters);
      });
      return 'blob:kept';
    };
    Object.assign(URL, { createObjectURL: keep });
  });

async function savedBy(tab: Tab, act: () => Promise<void>): Promise<Uint8Array> {
  await tab.evaluate(() => void delete document.body.dataset.saved);
  await act();
  await tab.until('the file', () => document.body.dataset.saved);
  const text = await tab.evaluate(() => document.body.dataset.saved!);
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Chooses a file as a person does, by its name and bytes. */
const choose = (tab: Tab, name: string, bytes: Uint8Array) =>
  tab.evaluate(
    ({ name, text }: { name: string; text: string }) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], name));
      const field = document.querySelector<HTMLInputElement>('.check input[type=file]')!;
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text: Buffer.from(bytes).toString('base64') },
  );

const tsrIn = (zip: Uint8Array) => (verifyEvidence(zip) as SoundEvidence).timestamp!;

const statusOf = (tab: Tab) => tab.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

function verifyByProgram(
  path: string,
  ...words: string[]
): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, 'evidence', 'verify', path, ...words], (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
}

describe.each(BOTH)('evidence in %s', { timeout: 120_000 }, (_, open) => {
  let browser: TestBrowser;
  let shop: Tab;
  let evidence: Tab;
  let saved: Uint8Array;
  let clock: ClockServer;

  beforeAll(async () => {
    clock = await serveClock();
    browser = await open({ [search.url]: { html: search.html, scripts: true } });
    shop = await browser.tab();
    await shop.goto(search.url);
    await viewOf(browser, search.url);
    evidence = await openOurs(browser, 'evidence.html');
  }, 120_000);
  afterAll(async () => {
    clock?.close();
    await browser?.close();
  });

  /** The address under which a press on “Evidence” has the page opened, for the first finding of the page. */
  async function addressOf(nth = 0): Promise<string> {
    const { state } = await viewOf(browser, search.url);
    const found = state.screened.filter(({ screening }) => screening.findings.some(({ shown }) => shown))[
      nth
    ]!;
    const { list, recordNo, field, start } = found.screening.findings.find(({ shown }) => shown)!;
    const tabId = await evidence.evaluate(async (url) => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Interfaces;
      const api = (firefox ?? chromium)!;
      for (const { id = -1 } of await api.tabs.query({})) {
        const reply = await api.tabs.sendMessage(id, { kind: 'pageState', ask: null }).catch(() => undefined);
        if (reply?.answer?.url === url) return id;
      }
      return -1;
    }, search.url);
    const wish = {
      tabId,
      listingId: found.listing.id,
      finding: JSON.stringify([list, recordNo, field, start]),
    };
    return browser.extensionPage(`evidence.html${wishQuery(wish)}`);
  }

  /** Has evidence taken while the shop's tab is in front, and waits for what came of it. */
  async function take(address: string, between = async () => {}): Promise<string> {
    await between();
    await shop.front();
    await evidence.goto(address);
    await poll('an end of it', async () => !/^(Taking.*)?$/.test(await statusOf(evidence)));
    return statusOf(evidence);
  }

  test('without a press on the toolbar button the browser gives no picture, and the page says what to do', async () => {
    expect(await take(await addressOf())).toContain('only after the toolbar button was pressed');
  });

  test('one press, and the package holds pictures, words, verdict, list and times, and verifies', async () => {
    await shop.front();
    await browser.pressToolbarButton(search.url);
    expect(await take(await addressOf())).toContain('save it before you close this page');
    await keepFiles(evidence);
    saved = await savedBy(evidence, () => press(evidence, '.save-bar button'));
    const result = verifyEvidence(saved) as SoundEvidence;
    expect(result).toMatchObject({
      sound: true,
      facts: {
        page: { url: search.url, site: 'amazon', kind: 'search' },
        finding: { demonstration: true, recordNo: expect.stringMatching(/^DEMO-/) },
        list: { demonstration: true, content: expect.stringMatching(/^[0-9a-f]{64}$/) },
        place: { whole: true },
        taken: { clockMoved: 0 },
      },
    });
    const { facts, files } = result;
    expect(new TextDecoder().decode(files['card.txt'])).toContain(facts.listing.title.slice(0, 20));
    expect(facts.chain.sentences.length).toBeGreaterThan(1);
    expect(Math.abs(Date.parse(facts.taken.utc) - Date.now())).toBeLessThan(600_000);
    expect(Date.parse(facts.taken.local)).toBe(Date.parse(facts.taken.utc));
    // Width of a PNG: the card's picture is cut out of the page's.
    const width = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);
    expect(width(files['card.png'])).toBe(facts.place.width);
    expect(width(files['page.png'])).toBeGreaterThan(width(files['card.png']));
  });

  test('no explanation lies over the listing, and the page is as it was', async () => {
    await shop.front();
    expect(await shop.ours((layers) => layers.filter((layer) => layer.querySelector('.stage')).length)).toBe(
      0,
    );
  });

  test('the command line finds it sound, and names the file in which a byte was changed', async () => {
    const path = join(folder, `${browser.name}.zip`);
    writeFileSync(path, saved);
    const { digest } = verifyEvidence(saved) as SoundEvidence;
    const sound = await verifyByProgram(path);
    expect(sound).toMatchObject({ code: 0, out: expect.stringContaining(`sound: digest ${digest}\n`) });
    const changed = saved.slice();
    changed[saved.length - 100_000 > 0 ? saved.length - 2_000 : 500]! ^= 1;
    writeFileSync(path, changed);
    const { code, err } = await verifyByProgram(path);
    expect(code).toBe(1);
    expect(err).toMatch(/page\.png: its bytes/);
    writeFileSync(path, 'no zip');
    expect((await verifyByProgram(path)).code).toBe(2);
  });

  test('so does the page, offline, with a package of somebody else', async () => {
    await choose(evidence, 'theirs.zip', saved);
    await poll('sound', async () => (await statusOf(evidence)).includes('As it was written, byte for byte'));
    const changed = saved.slice();
    changed[200]! ^= 4;
    await choose(evidence, 'theirs.zip', changed);
    await poll('the file', async () => (await statusOf(evidence)).includes('datapackage.json'));
    expect(await evidence.evaluate(() => document.querySelector('.save-bar'))).toBeNull();
  });

  test('it is taken without the background, which may end at any moment, and nothing of it is kept in the browser', async () => {
    const kept = () =>
      evidence.evaluate(async () => {
        const { browser: firefox, chrome: chromium } = globalThis as never as Interfaces;
        const local = await (firefox ?? chromium)!.storage.local.get(null);
        return JSON.stringify([
          Object.keys(local).sort(),
          (await indexedDB.databases()).map(({ name }) => name).sort(),
        ]);
      });
    const before = await kept();
    const address = await addressOf(1);
    expect(await take(address, () => browser.stopBackground())).toContain('save it before you close');
    expect(await kept()).toBe(before);
    expect(browser.requests.filter(({ body }) => body)).toEqual([]);
  });

  test('a timestamp server is asked when the person says so and the browser may, and learns the hash alone', async () => {
    await evidence.front();
    await typeInto(evidence, '.timestamp input', clock.address);
    const ask = (allow: boolean) =>
      browser.askedForHost('localhost', allow, async () => {
        await evidence.evaluate(() => document.querySelector<HTMLElement>('.timestamp button')!.focus());
        await evidence.press('Enter');
      });
    await ask(true);
    await evidence.until('the timestamp', () =>
      document.querySelector('.timestamp')?.textContent?.includes('Test clock'),
    );
    expect(clock.asked).toHaveLength(1);
    await keepFiles(evidence);
    const stamped = await savedBy(evidence, () => press(evidence, '.save-bar button'));
    const { digest } = verifyEvidence(stamped) as SoundEvidence;
    expect(Buffer.from(clock.asked[0]!).includes(Buffer.from(digest, 'hex'))).toBe(true);
    expect(clock.asked[0]!.length).toBeLessThan(100);

    const [path, root] = [join(folder, `${browser.name}-stamped.zip`), join(folder, 'root.pem')];
    writeFileSync(path, stamped);
    writeFileSync(root, clock.root);
    expect((await verifyByProgram(path)).out).toMatch(/timestamp: .*, by Lens, Test clock.* was not judged/);
    expect((await verifyByProgram(path, '--tsa-ca', root)).out).toContain('goes back to one that you gave');
    // A timestamp of another package in its place.
    const other = packed({
      ...(verifyEvidence(saved) as SoundEvidence).files,
      'timestamp.tsr': tsrIn(stamped),
    });
    writeFileSync(path, other);
    expect(await verifyByProgram(path)).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('timestamp.tsr: it is about something else') },
    });
  });

  test('a listing that has left the page is said to have, and no other is taken', async () => {
    const address = (await addressOf()).replace(/listing=[^&]+/, 'listing=gone');
    expect(await take(address)).toContain('no longer on the page');
  });

  test('nothing went wrong meanwhile', () => {
    expect(browser.errors).toEqual([]);
  });
});
