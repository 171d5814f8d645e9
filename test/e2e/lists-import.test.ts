import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';

const KAZAKHSTAN = '../shared/lists/kz_register_2025-01-19.xlsx';

/** A person brings a list: the options page reads it in its worker, and the lists answer from it. */
describe.each(BOTH)('bringing a list in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await browser.tab();
    await options.goto(browser.extensionPage('options.html'));
    await options.until('the drop field', () => document.querySelector('.drop input'));
  });
  afterAll(() => browser.close());

  /** What the page says after a file was chosen. */
  async function choose(name: string, base64: string): Promise<string> {
    await options.evaluate(
      ({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], name, { lastModified: Date.UTC(2026, 4, 1) }));
        const input = document.querySelector<HTMLInputElement>('.drop input')!;
        (globalThis as unknown as { chosen: string }).chosen = name;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, base64 },
    );
    await options.until('the account of the file', () => {
      const said = document.querySelector('[aria-live="polite"]');
      const done = said?.querySelector('.report, .ill');
      return done?.textContent?.includes((globalThis as unknown as { chosen: string }).chosen);
    });
    return options.evaluate(() => document.querySelector('[aria-live="polite"]')!.textContent ?? '');
  }
  const cards = () => options.evaluate(() => document.querySelector('.list-cards')!.textContent ?? '');

  test('a CSV in GB18030 becomes a list', async () => {
    const said = await choose(
      'cn-marks.csv',
      'yKjA+8P7s8YssbiwuLrFLMnMxre31sDgLMiowPvIy8P7s8YssbiwuL3Y1rnI1cbaCsTNv8ssVDIwMjAtMTAwMSwyNSzEzb/LtLTQwtPQz966z7vvuavLviwyMDI5LTEyLTMxCsv3xOEsVDIwMjAtMTAwMiw5LMv3xOG8r83FuavLviwyMDI5LTEyLTMxCg==',
    );
    expect(said).toMatch(/2/);
    await options.until('the new list', () =>
      document.querySelector('.list-cards')?.textContent?.includes('cn-marks'),
    );
  });

  test.skipIf(!existsSync(KAZAKHSTAN))(
    'the real workbook of Kazakhstan comes in whole (needs ../shared/lists)',
    async () => {
      await choose('kz_register_2025-01-19.xlsx', readFileSync(KAZAKHSTAN).toString('base64'));
      await options.until('the register', () =>
        document.querySelector('.list-cards')?.textContent?.includes('kz_register'),
      );
      expect((await cards()).replace(/\D/g, '')).toContain('2013');
    },
  );

  test('a cut file is refused in words, and the lists stay', async () => {
    const before = await cards();
    const said = await choose('broken.csv.gz', 'H4sIAAAAAAAAA8tNLMpOLQEA');
    expect(said).not.toBe('');
    expect(await cards()).toBe(before);
    expect(browser.errors).toEqual([]);
  });
});
