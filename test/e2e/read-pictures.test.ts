import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesQuery } from '../../lib/picture-reading/wish';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { checkColumns, wordsOf } from './bulk-page';
import { openCard, pressOnCard } from './on-page';
import { focusOn, giveFiles, openOurs, press as pressIn, texts } from './our-pages';
import { viewOf } from './page-state';
import { type PictureServer, servePictures } from './picture-server';
import { tabOfPage } from './tab-of-page';

const search = samplePage('amazon-search');
/** Listings of the sample page, by what their pictures shall show. */
const TOTE = 'B07W9G1S3C';
const BRICKS = 'B01G3S5C7N';
const SHOES = 'B00F2R4B6M';
const HOODIE = 'B06V8F0R2B';
const CASE = 'B03N5Y7J9U';
const SOCKS = 'B04P6Z8K0V';
const SHIRTS = 'B08X0H2T4D';
const BELT = 'B00B2M4X6H';

/** Three frames without a word. */
const moving = () =>
  sharp(Buffer.alloc(64 * 192 * 3, 200), { raw: { width: 64, height: 192, channels: 3, pageHeight: 64 } })
    .gif({ keepDuplicateFrames: true })
    .toBuffer();

/** Goods with a word on them. */
const drawn = (word: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="600" fill="#f4f1ea"/><rect x="80" y="120" width="440" height="400" rx="50" fill="#e6edf3"/><text x="300" y="300" text-anchor="middle" font-family="DejaVu Sans" font-size="80" font-weight="700">${word}</text></svg>`,
    ),
  )
    .png()
    .toBuffer();

/** A figure that a recordal might have, on white or on goods. */
const FIGURE =
  '<g fill="#0b4a9a"><circle cx="150" cy="110" r="60"/><path d="M60 250 150 130 240 250 190 270 150 210 110 270z"/><rect x="205" y="60" width="30" height="90" fill="#c01818"/></g>';
const recorded = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300" fill="#fff"/>${FIGURE}</svg>`,
    ),
  )
    .png()
    .toBuffer();
const onSocks = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="700"><rect width="700" height="700" fill="#f4f1ea"/><g transform="translate(160 150) scale(1.3)">${FIGURE}</g></svg>`,
    ),
  )
    .png()
    .toBuffer();

/** A PNG of a few bytes whose head promises 3.6 thousand million pixels. */
function bomb(): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, 60_000);
  view.setUint32(20, 60_000);
  return bytes;
}

const script = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><script>top.document.title='taken'</script><text y="99">NIKE</text></svg>`,
);

/** The sample page with pictures of the server on these cards. */
function pageWith(server: PictureServer, pictures: Readonly<Record<string, string>>): string {
  return search.html.replace(
    /(data-asin="(\w+)".*?<img class="s-image" src=")[^"]+/g,
    (all, before: string, id: string) => (pictures[id] ? `${before}${server.address(pictures[id])}` : all),
  );
}

/** What the page says of a listing's pictures. */
const saidOf = (tab: Tab, title: string) =>
  tab.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('.read-pictures .listing')];
    return all.find(({ textContent }) => textContent?.includes(words))?.innerText ?? '';
  }, title);

/** Runs in the page: where the words were found in the first picture, as shares of it; nothing before it is drawn. */
function placeOfBox(): { x: number; y: number } | undefined {
  const [frame, box] = ['.frame', '.box'].map((name) =>
    document.querySelector(`.picture ${name}`)!.getBoundingClientRect(),
  );
  if (!frame!.height || !box!.height) return undefined;
  return {
    x: (box!.x + box!.width / 2 - frame!.x) / frame!.width,
    y: (box!.bottom - frame!.y) / frame!.height,
  };
}

const readingOf = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.reading-bar [role=status]')?.textContent ?? '');

describe.each(BOTH)('pictures of listings in %s', { timeout: 240_000 }, (_, open) => {
  let browser: TestBrowser;
  let page: Tab;
  let shop: Tab;
  let server: PictureServer;

  beforeAll(async () => {
    server = await servePictures({
      'tote.png': await drawn('ADIDAS'),
      'bricks.png': await drawn('LEGO'),
      'figure.png': await onSocks(),
      'bomb.png': bomb(),
      'script.png': script,
      'cut.png': (await drawn('ADIDAS')).subarray(0, 2_000),
      'moving.gif': await moving(),
    });
    const pictures = {
      ...{ [TOTE]: 'tote.png', [BRICKS]: 'bricks.png', [SHOES]: 'bomb.png' },
      ...{ [HOODIE]: 'script.png', [CASE]: 'gone.png', [SOCKS]: 'figure.png' },
      ...{ [SHIRTS]: 'cut.png', [BELT]: 'moving.gif' },
    };
    browser = await open(
      { [search.url]: { html: pageWith(server, pictures), scripts: true } },
      { edition: 'pictures' },
    );
    shop = await browser.tab();
    await shop.goto(search.url);
    await viewOf(browser, search.url, 60_000);
    page = await openOurs(browser, 'read-pictures.html');
  }, 180_000);
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  /** The address that the panel opens for these listings of the page. */
  async function addressFor(listings: readonly string[]): Promise<string> {
    const tabId = await tabOfPage(page, search.url);
    return browser.extensionPage(`read-pictures.html${picturesQuery({ tabId, listings })}`);
  }

  async function openFor(listings: readonly string[]): Promise<void> {
    await page.goto(await addressFor(listings));
    await page.until('the listings', () => document.querySelector('.read-pictures .read:enabled'));
    await page.front();
  }

  async function press(): Promise<void> {
    await focusOn(page, '.read-pictures .read');
    await page.press('Enter');
  }

  const figuresSaid = () => page.evaluate(() => document.querySelector('.figures')?.textContent ?? '');

  /** The browser asks only at a real press. */
  const pressRead = (allow: boolean) => browser.askedForHost('localhost', allow, press);

  test('nothing is fetched before the person presses, nor where the browser may not', async () => {
    await openFor([TOTE, BRICKS]);
    await expect.poll(() => texts(page, '.reading-bar').then(String)).toContain('From: localhost');
    await pressRead(false);
    expect(server.fetched).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('figure').length)).toBe(0);
  });

  test('one press reads the words, and shows where they stand and what they mean', async () => {
    await openFor([TOTE, BRICKS, SHOES, HOODIE, CASE, SHIRTS, BELT]);
    await pressRead(true);
    await expect
      .poll(() => readingOf(page), { timeout: 200_000 })
      .toContain('7 of 7 pictures were looked at');
    const tote = () => saidOf(page, 'Canvas Tote Bag');
    await expect.poll(tote).toContain('The picture shows “ADIDAS”');
    expect(await tote()).toContain('Words read: ADIDAS');
    const box = await poll('the place of the words', () => page.evaluate(placeOfBox));
    // The word was drawn in the middle, above half the height.
    expect(box.x).toBeGreaterThan(0.4);
    expect(box.x).toBeLessThan(0.6);
    expect(box.y).toBeGreaterThan(0.45);
    expect(box.y).toBeLessThan(0.6);
  });

  test('what a picture shows is decided there, stays in sight, and is taken back', async () => {
    const tags = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.read-pictures .finding-row .tag')].map(
          ({ textContent }) => textContent,
        ),
      );
    const pressOn = (name: string) => pressIn(page, '.explanation button', name);
    await pressIn(page, '.read-pictures .finding-row');
    await pressOn('Not a conflict');
    await expect.poll(tags).toContain('Not a conflict');
    await pressOn('Undo');
    await expect.poll(tags).not.toContain('Not a conflict');
  });

  test('a mark that the title names as what the goods fit is no conflict in the picture either', async () => {
    const bricks = await saidOf(page, 'Compatible with LEGO');
    expect(bricks).toContain('Words read: LEGO');
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.listing')]
            .find(({ innerText }) => innerText.includes('Compatible with LEGO'))!
            .querySelectorAll('.level-conflict').length,
      ),
    ).toBe(0);
  });

  test('what is no picture, a bomb, or is not there is said to be unread, and no script of it ran', async () => {
    expect(await saidOf(page, 'Nlke Running Shoes')).toMatch(/Could not be read: .*60.?000 × 60.?000 pixels/);
    expect(await saidOf(page, 'Fleece Hoodie')).toContain('no PNG, JPEG, GIF or WebP picture');
    expect(await saidOf(page, 'Clear Case')).toContain('HTTP 404');
    expect(await saidOf(page, 'Clear Case')).toContain('what they show is not known');
    expect(await saidOf(page, 'Clear Case')).not.toContain('No recorded mark');
    expect(await page.evaluate(() => document.title)).toContain('What pictures show');
  });

  test('nor is one that breaks off read, or more than the first frame of one that moves; neither is without marks', async () => {
    const cut = await saidOf(page, 'Cotton T-Shirts');
    expect(cut).toContain('Could not be read: the picture is damaged: its file breaks off');
    const moving = await saidOf(page, 'Genuine Leather Belt');
    expect(moving).toContain('No words');
    expect(moving).toContain('only the first of its 3 pictures was looked at');
    for (const said of [cut, moving]) {
      expect(said).toContain('what they show is not known');
      expect(said).not.toContain('No recorded mark');
    }
  });

  test('only those pictures were fetched, each once, and what was read is remembered by the digest alone', async () => {
    expect([...server.fetched].sort()).toEqual([
      'bomb.png',
      'bricks.png',
      'cut.png',
      'gone.png',
      'moving.gif',
      'script.png',
      'tote.png',
    ]);
    const kept = await page.evaluate(async () => {
      const opening = indexedDB.open('recordal-lens-pictures');
      const database = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      const asking = database.transaction('read').objectStore('read');
      const all = [asking.getAllKeys(), asking.getAll()].map(
        (request) =>
          new Promise<unknown[]>((done) => {
            request.onsuccess = () => done(request.result);
          }),
      );
      const [keys, values] = await Promise.all(all);
      database.close();
      return { keys, values: JSON.stringify(values) };
    });
    expect(kept.keys).toHaveLength(3);
    for (const key of kept.keys ?? []) expect(key).toMatch(/^[\da-f]{64}$/);
    expect(kept.values).not.toContain('localhost');
  });

  test('a copy of a recorded picture that the person brings is found, and files that are nobody’s are named', async () => {
    await openFor([SOCKS]);
    const base64 = (await recorded()).toString('base64');
    // PUMA of the demonstration list.
    const files = ['DEMO-000008.png', 'nobody.png'].map((name) => ({ name, base64 }));
    await giveFiles(page, '.figures input', files);
    await expect
      .poll(figuresSaid, { timeout: 60_000 })
      .toMatch(/1 recorded picture was taken.*named so: nobody\.png.*1 recorded picture is looked for/);
    // Another time nobody has to bring it.
    await openFor([SOCKS]);
    await expect.poll(figuresSaid, { timeout: 60_000 }).toContain('1 recorded picture is looked for');
    // The host was allowed before: the browser asks no more.
    await press();
    await expect
      .poll(() => readingOf(page), { timeout: 100_000 })
      .toContain('1 of 1 pictures were looked at');
    await expect
      .poll(() => saidOf(page, 'Club Crew Socks'))
      .toContain('The picture shows a copy of the recorded picture');
  });

  test('a recorded picture that is kept is looked for in the pictures of a file’s rows too', async () => {
    const file = await openOurs(browser, 'bulk.html');
    const rows = ['sku,title,main_image_url', `1,Wool scarf,${server.address('figure.png')}`];
    await giveFiles(file, 'input[type="file"]', [{ name: 'offers.csv', text: rows.join('\n') }]);
    await checkColumns(file, 120);
    // The row in which nothing was found so far is shown too.
    await pressIn(file, '.filter-bar .chip:nth-of-type(5)', '');
    await file.front();
    // The host was allowed before: the browser asks no more.
    await focusOn(file, '.pictures-bar .read');
    await file.press('Enter');
    await expect
      .poll(() => wordsOf(file, '.pictures-bar'), { timeout: 100_000 })
      .toMatch(/1 of 1 pictures were looked at.*1 recorded picture is looked for/s);
    await expect
      .poll(() => wordsOf(file, '.table-row'))
      .toContain('The picture shows a copy of the recorded picture');
    const row = await wordsOf(file, '.table-row');
    expect(row).toContain('PUMA');
    expect(row, 'a figure has no words').not.toContain('⇄');
    await file.close();
  });

  test('a recorded picture is kept small, seen in the settings, and no longer looked for once it is removed there', async () => {
    const settings = await openOurs(browser, 'options.html#data');
    const pressIn = (name: string) =>
      settings.until(
        name,
        (wanted: string) => {
          const all = [...document.querySelectorAll<HTMLElement>('#data button, #data summary')];
          const found = all.find(({ textContent }) => textContent === wanted);
          found?.click();
          return found !== undefined;
        },
        name,
      );
    await pressIn('Show them');
    await settings.until('the small picture', () => {
      const small = document.querySelector<HTMLImageElement>('.recorded-pictures img');
      return small?.naturalWidth === 300;
    });
    expect(await settings.evaluate(() => document.querySelector('.recorded-pictures')!.textContent)).toMatch(
      /1 picture, \d{1,2} kB\..*Recordal DEMO-000008/,
    );
    await pressIn('Remove all recorded pictures');
    await expect.poll(figuresSaid, { timeout: 60_000 }).toContain('0 recorded pictures are looked for');
    await pressIn('Undo');
    await expect.poll(figuresSaid, { timeout: 60_000 }).toContain('1 recorded picture is looked for');
    await settings.close();
  });

  test('a card on the page leads there, for its listing', async () => {
    await shop.front();
    await openCard(shop);
    await pressOnCard(shop, 'Read the pictures of this listing');
    // The page is left for the same with another listing: between the two it cannot be asked.
    const query = () => page.evaluate(() => location.search).catch(() => '');
    await expect.poll(query).toContain(`listing=${SHOES}`);
  });

  test('nothing else left the browser, and nothing went wrong', () => {
    const others = browser.requests.filter(({ url }) => url !== search.url && !url.includes('localhost'));
    expect(others.filter(({ url }) => !url.startsWith('https://www.amazon.com/'))).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
