import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packed } from '../../lib/evidence/pack';
import { type SoundEvidence, verifyEvidence } from '../../lib/evidence/verify';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { type ClockServer, serveClock } from './clock-server';
import { focusOn, giveFiles, openOurs, press, texts, typeInto } from './our-pages';
import { viewOf } from './page-state';
import { evidenceAddress, type Interfaces, savedBy, statusOf, takeEvidence } from './take-evidence';

const search = samplePage('amazon-search');
const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Chooses a file as a person does, by its name and bytes. */
const choose = (tab: Tab, name: string, bytes: Uint8Array) =>
  giveFiles(tab, '.check input[type=file]', [{ name, base64: Buffer.from(bytes).toString('base64') }]);

const tsrIn = (zip: Uint8Array) => (verifyEvidence(zip) as SoundEvidence).timestamp!;

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

describe.each(BOTH)('evidence in %s', (_, open) => {
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
  });
  afterAll(async () => {
    clock?.close();
    await browser?.close();
  });

  const addressOf = (nth = 0) => evidenceAddress(browser, evidence, search.url, nth);
  const take = (address: string) => takeEvidence(evidence, shop, address);

  test('without a press on the toolbar button the browser gives no picture, and the page says what to do', async () => {
    expect(await take(await addressOf())).toContain('only after the toolbar button was pressed');
  });

  test('one press, and the package holds pictures, words, verdict, list and times, and verifies', async () => {
    await shop.front();
    await browser.pressToolbarButton(search.url);
    expect(await take(await addressOf())).toContain('save it before you close this page');
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
    await expect
      .poll(() => shop.ours((layers) => layers.filter((layer) => layer.querySelector('.stage')).length))
      .toBe(0);
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
    await browser.stopBackground();
    expect(await take(address)).toContain('save it before you close');
    expect(await kept()).toBe(before);
    expect(browser.requests.filter(({ body }) => body)).toEqual([]);
  });

  test('the background ends in the middle of it, and again, and what is taken is whole', async () => {
    const address = await addressOf(1);
    // A page that moves is looked at until it rests: so long it is the middle.
    await shop.evaluate(() => {
      let down = 0;
      const moving = setInterval(() => {
        down = (down + 7) % 70;
        document.body.style.paddingTop = `${down}px`;
      }, 30);
      Object.assign(globalThis, { rest: () => clearInterval(moving) });
    });
    await shop.front();
    const opening = evidence.goto(address);
    const isTaking = async () => (await statusOf(evidence).catch(() => '')).startsWith('Taking');
    await poll('the middle of it', isTaking);
    await browser.stopBackground();
    await browser.stopBackground();
    // Whatever the driver brought before it: the person stays on the page.
    await shop.front();
    expect(await isTaking()).toBe(true);
    await shop.evaluate(() => (globalThis as never as { rest(): void }).rest());
    await opening;
    await poll('an end of it', async () => !(await isTaking()));
    expect(await statusOf(evidence)).toContain('save it before you close');
    const taken = await savedBy(evidence, () => press(evidence, '.save-bar button'));
    expect(verifyEvidence(taken)).toMatchObject({ sound: true, facts: { place: { whole: true } } });
  });

  test('a package that was saved stands with the survey’s sighting of its offer', async () => {
    const [first] = (await viewOf(browser, search.url)).state.screened.flatMap(({ screening, listing }) =>
      screening.findings.some(({ shown }) => shown) ? [{ listing, mark: screening.findings[0]!.mark }] : [],
    );
    await evidence.evaluate(async (markText: string) => {
      const { browser: firefox, chrome: chromium } = globalThis as never as Interfaces;
      const { local } = (firefox ?? chromium)!.storage;
      const { settings } = await local.get('settings');
      await local.set({
        settings: { version: 1, ...(settings as object), surveying: true, surveyMarks: [{ markText }] },
      });
    }, first!.mark);
    await shop.goto(search.url);
    await viewOf(browser, search.url);
    await shop.front();
    await browser.pressToolbarButton(search.url);
    expect(await take(await addressOf())).toContain('save it before you close');
    const { digest } = verifyEvidence(
      await savedBy(evidence, () => press(evidence, '.save-bar button')),
    ) as SoundEvidence;
    const survey = await openOurs(browser, 'survey.html');
    const shown = async () => texts(survey, '.table .evidence-line');
    await poll('the package', async () => (await shown()).length > 0);
    expect(await shown()).toEqual([expect.stringContaining(digest.slice(0, 12))]);
    await survey.close();
  });

  test('a timestamp server is asked when the person says so and the browser may, and learns the hash alone', async () => {
    await evidence.front();
    await typeInto(evidence, '.timestamp input', clock.address);
    const ask = (allow: boolean) =>
      browser.askedForHost('localhost', allow, async () => {
        await focusOn(evidence, '.timestamp button');
        await evidence.press('Enter');
      });
    await ask(true);
    await evidence.until('the timestamp', () =>
      document.querySelector('.timestamp')?.textContent?.includes('Test clock'),
    );
    expect(clock.asked).toHaveLength(1);
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
