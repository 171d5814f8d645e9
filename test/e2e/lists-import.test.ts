import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdfOf, tablePages } from '../tabular/pdf-of';
import { chooseList, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { choose as pickIn, press, texts, typeInto } from './our-pages';

const KAZAKHSTAN = '../shared/lists/kz_register_2025-01-19.xlsx';

/** 权利名称,备案号,商品分类,权利人名称,备案截止日期 and two rows. */
const GB18030 =
  'yKjA+8P7s8YssbiwuLrFLMnMxre31sDgLMiowPvIy8P7s8YssbiwuL3Y1rnI1cbaCsTNv8ssVDIwMjAtMTAwMSwyNSzEzb/LtLTQwtPQz966z7vvuavLviwyMDI5LTEyLTMxCsv3xOEsVDIwMjAtMTAwMiw5LMv3xOG8r83FuavLviwyMDI5LTEyLTMxCg==';

/** A person brings a list: the options page reads it in its worker, and the lists answer from it. */
describe.each(BOTH)('bringing a list in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await browser.tab();
  });
  beforeEach(async () => {
    await options.goto(browser.extensionPage('options.html'));
    await options.until('the drop field', () => document.querySelector('.drop input'));
  });
  afterAll(() => browser.close());

  const choose = (name: string, base64: string) => chooseList(options, { name, base64 });
  const said = () => options.evaluate(() => document.querySelector('.import')!.textContent ?? '');
  const says = (words: string) => expect.poll(said).toContain(words);
  const pick = (selector: string, value: string) => pickIn(options, selector, value);
  const cards = () => texts(options, '.list-cards').then(String);

  test('a CSV in GB18030 explains itself: its charset and columns are told, and one press makes it a list', async () => {
    await choose('cn-marks.csv', GB18030);
    await says('GB18030 (detected)');
    await says('2 understood + 0 not understood = 2');
    expect(await options.evaluate(() => document.querySelector('.sheet') === null)).toBe(true);
    expect(await takeIn(options)).toContain('cn-marks.csv: 2 taken in + 0 refused = 2 rows read.');
    await options.until('the new list', () =>
      document.querySelector('.list-cards')?.textContent?.includes('cn-marks'),
    );
  });

  test('a table in a PDF is read in the worker, by a reader that is loaded for it', async () => {
    const rows = [
      ['备案号', '权利名称', '权利人名称'],
      ['T2020-1001', '耐克', 'Nike'],
      ['T2020-1002', '索尼', 'Sony'],
    ];
    await choose('register.pdf', Buffer.from(pdfOf(tablePages(rows))).toString('base64'));
    await says('2 understood + 0 not understood = 2');
    await says('耐克');
  });

  test('another charset is another text; the right one brings the marks back', async () => {
    await choose('cn-marks.csv', GB18030);
    await pick('.reading-choices select', 'big5');
    await options.until('headings that say nothing', () =>
      document.querySelector('.import-preview')?.textContent?.includes('guessed from what stands in them'),
    );
    await pick('.reading-choices select', 'gb18030');
    await options.until('the file in GB18030', () =>
      document.querySelector('.import-preview')?.textContent?.includes('2 understood'),
    );
  });

  test('columns that nobody can guess are settled by hand, and known the next time', async () => {
    const bytes = Buffer.from('Zeichen;Nummer;Klasse\nQUORVANE;T2024-1;25\nLURAPEK;;9\n').toString('base64');
    await choose('german.csv', bytes);
    await options.until('the columns', () => document.querySelectorAll('.sheet select').length === 3);
    await pick('.sheet th:nth-child(1) select', 'markText');
    await pick('.sheet th:nth-child(2) select', 'recordNo');
    await options.until('what the columns make', () =>
      document.querySelector('.import-preview')?.textContent?.includes('1 understood + 1 not understood = 2'),
    );
    expect(await takeIn(options)).toContain('1 taken in + 1 refused = 2 rows read.');
    const refused = () => texts(options, '.report td');
    await expect.poll(async () => (await refused()).slice(0, 2)).toEqual(['3', 'Recordal number: Nummer']);

    await options.goto(browser.extensionPage('options.html'));
    await options.until('the drop field', () => document.querySelector('.drop input'));
    await choose('german-again.csv', bytes);
    await says('as you settled them before');
    await says('1 understood');
  });

  test('pasted rows of the customs query need no heading', async () => {
    const row =
      'TRW\tTRW知识产权公司\t美国\t244497\tT2016-50578\t国内注册\t9\t生效\t2026-02-28\t2036-02-27\n';
    await typeInto(options, '.import textarea', row + row);
    await press(options, '.import .primary');
    await options.until('the preview', () => document.querySelector('.import-preview .sheet'));
    await says('guessed from what stands in them');
    expect(await takeIn(options)).toContain('1 row repeats a recordal');
  });

  test.skipIf(!existsSync(KAZAKHSTAN))(
    'the real workbook of Kazakhstan comes in whole (needs ../shared/lists)',
    async () => {
      await choose('kz_register_2025-01-19.xlsx', readFileSync(KAZAKHSTAN).toString('base64'));
      expect(await takeIn(options)).toContain('= 2,023 rows read.');
      await options.until('the register', () =>
        document.querySelector('.list-cards')?.textContent?.includes('kz_register'),
      );
      expect((await cards()).replace(/\D/g, '')).toContain('2013');
    },
  );

  test('a cut file is refused in words, and the lists stay', async () => {
    // A page that was just opened is still to be told of them.
    await expect.poll(cards).toMatch(/recordal/);
    const before = await cards();
    await choose('broken.csv.gz', 'H4sIAAAAAAAAA8tNLMpOLQEA');
    await says('broken.csv.gz was not taken in; your lists are as they were.');
    expect(await cards()).toBe(before);
    expect(browser.errors).toEqual([]);
  });
});
