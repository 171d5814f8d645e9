import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { finished } from './bulk-page';
import { focusOn, giveFiles, openOurs, press as pressFirst } from './our-pages';
import { type PictureServer, servePictures } from './picture-server';

/** Goods with a word on them. */
const drawn = (word: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="600" fill="#f4f1ea"/><rect x="80" y="120" width="440" height="400" rx="50" fill="#e6edf3"/><text x="300" y="300" text-anchor="middle" font-family="DejaVu Sans" font-size="80" font-weight="700">${word}</text></svg>`,
    ),
  )
    .png()
    .toBuffer();

const JACKET = 'Cotton jacket for men';
const BOX = 'Storage box, compatible with LEGO bricks';
const SCARF = 'Wool scarf';

/** A file as it is given to a page. */
const fileOf = (name: string, bytes: Uint8Array) => [{ name, base64: Buffer.from(bytes).toString('base64') }];

/** What the table says of the row of this title. */
const rowOf = (page: Tab, title: string) =>
  page.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('.table-row')];
    return all.find(({ textContent }) => textContent?.includes(words))?.innerText ?? '';
  }, title);

const levelOf = (page: Tab, title: string) =>
  page.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('.table-row')];
    const row = all.find(({ textContent }) => textContent?.includes(words));
    return row?.querySelector('.cell-level')?.innerHTML ?? '';
  }, title);

const standing = (page: Tab) =>
  page.evaluate(() => document.querySelector('.pictures-bar > [role=status]')?.textContent ?? '');

describe.each(BOTH)('pictures of a file of listings in %s', { timeout: 240_000 }, (_, open) => {
  let browser: TestBrowser;
  let page: Tab;
  let server: PictureServer;

  beforeAll(async () => {
    server = await servePictures({ 'jacket.png': await drawn('ADIDAS'), 'box.png': await drawn('LEGO') });
    browser = await open({}, { edition: 'pictures' });
    page = await openOurs(browser, 'bulk.html');
    const rows = [
      'sku,title,main_image_url,other_image_url1',
      `1,${JACKET},${server.address('jacket.png')},${server.address('gone.png')}`,
      `2,"${BOX}",${server.address('box.png')},`,
      `3,${SCARF},photos/scarf.png,`,
      '4,Plain mug,,',
    ];
    await giveFiles(page, 'input[type="file"]', [{ name: 'offers.csv', text: rows.join('\n') }]);
    await page.until('its columns', () => document.querySelector('.mapping button.primary'));
  }, 180_000);
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  /** The browser asks only at a real press. */
  async function pressRead(): Promise<void> {
    await page.front();
    await focusOn(page, '.pictures-bar .read');
    await page.press('Enter');
  }

  test('the columns of pictures are recognised, and the rows say that nobody has read them', async () => {
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLSelectElement>('.mapping select')].map(({ value }) => value),
      ),
    ).toEqual(expect.arrayContaining(['id', 'title', 'picture', 'picture']));
    await pressFirst(page, '.mapping button.primary');
    await finished(page, 120);
    // Rows in which nothing was found are shown too.
    await pressFirst(page, '.filter-bar .chip:nth-of-type(5)');
    await page.until('all rows', () => document.querySelectorAll('.table-row').length === 4);
    expect(await rowOf(page, JACKET)).toContain('2 pictures not read yet');
    expect(await rowOf(page, 'Plain mug')).toContain('names no picture');
    expect(await page.evaluate(() => document.querySelector('.pictures-bar')?.textContent)).toContain(
      'From: localhost',
    );
    expect(server.fetched).toEqual([]);
  });

  test('nothing is fetched where the person does not allow it', async () => {
    await browser.askedForHost('localhost', false, pressRead);
    expect(server.fetched).toEqual([]);
    expect(await rowOf(page, JACKET)).toContain('2 pictures not read yet');
  });

  test('one press reads them, and each row says what its pictures show, or why nobody knows', async () => {
    await browser.askedForHost('localhost', true, pressRead);
    await expect.poll(() => standing(page), { timeout: 200_000 }).toContain('4 of 4 pictures were looked at');
    await expect.poll(() => rowOf(page, JACKET)).toContain('The picture shows “ADIDAS”');
    expect(await rowOf(page, JACKET)).toContain('HTTP 404');
    expect(await levelOf(page, JACKET)).toMatch(/Likely stopped|Check first/);
    // The title says that the goods only fit.
    expect(await rowOf(page, BOX)).toContain('LEGO');
    expect(await levelOf(page, BOX)).not.toMatch(/Likely stopped|Check first/);
    expect(await rowOf(page, SCARF)).toContain('no picture of this name was brought along');
    expect(await levelOf(page, SCARF)).toContain('Not looked up');
  });

  test('the chosen row shows the picture with a box around the mark', async () => {
    await page.until(
      'the row',
      (words) => {
        const all = [...document.querySelectorAll<HTMLElement>('.table-row')];
        const row = all.find(({ textContent }) => textContent?.includes(words));
        row?.click();
        return row;
      },
      JACKET,
    );
    await page.until('the box', () => document.querySelector('.row-pictures .picture .frame .box'));
    expect(await page.evaluate(() => document.querySelector('.row-pictures')?.textContent)).toContain(
      'Words read: ADIDAS',
    );
  });

  test('a picture that is brought along in a zip is read, and only what was not read before is asked for again', async () => {
    const zip = zipSync({ 'my pictures/photos/scarf.png': new Uint8Array(await drawn('PUMA')) });
    await giveFiles(page, '.pictures-bar .bring input', fileOf('pictures.zip', zip));
    await page.until('the picture at hand', () =>
      document.querySelector('.bring [role=status]')?.textContent?.includes('1 picture'),
    );
    // The host was allowed before: the browser asks no more.
    await pressRead();
    await expect.poll(() => standing(page), { timeout: 100_000 }).toContain('2 of 2 pictures were looked at');
    await expect.poll(() => rowOf(page, SCARF)).toContain('The picture shows “PUMA”');
    expect([...server.fetched].sort()).toEqual(['box.png', 'gone.png', 'gone.png', 'jacket.png']);
  });

  test('nothing else left the browser, and nothing went wrong', () => {
    expect(browser.requests.filter(({ url }) => !url.includes('localhost'))).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
