import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { samplePage } from '../demo/samples';
import { type ChromiumBrowser, chromiumTab, openChromium } from '../e2e/browsers/chromium';
import { openCard } from '../e2e/on-page';
import { viewOf } from '../e2e/page-state';

/**
 * The pictures for the stores' listings, 1280 × 800, in each language, of the built extension at work on our own
 * sample pages: `npm run build && npm run store:pictures`, into test/output/store.
 */
const FOLDER = 'test/output/store';
const SHOPS = { 'en-US': samplePage('amazon-search'), 'zh-CN': samplePage('1688-search') };
const TITLES = {
  'en-US': [
    'Nlke running shoes for men, size 42\tFastFoot Store\t39.90',
    'Adiddas style track suit, three stripes\tSport Outlet\t28.00',
    'Silicone case for iPhone 15\tCaseHarbour\t8.50',
    'G U C C I belt 1:1 mirror quality\tLuxBest8\t28.00',
    'Plain cotton socks, 10 pairs\tSock & Co\t12.30',
    'LEGO compatible bricks, 1000 pieces\tBrickWorld\t31.00',
  ],
  'zh-CN': [
    'Nlke新款透气网面跑步鞋男\t飞步鞋业专营店\t199',
    '耐刻同款男鞋 春季新品\t潮人馆\t88',
    '适用于iPhone15手机壳 磨砂防摔\t壳港旗舰店\t29',
    'G U C C I 腰带 高仿1:1 双字母扣\t奢品汇8\t168',
    '纯棉中筒袜 10双装\t袜业人家\t25.9',
    '华为Mate60 钢化膜\t数码配件城\t19.9',
  ],
};

type Tongue = keyof typeof SHOPS;

async function shoot(browser: ChromiumBrowser, tongue: Tongue): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const keep = (name: string) => page.screenshot({ path: `${FOLDER}/${tongue}-${name}.png` });

  await page.goto(SHOPS[tongue].url);
  await viewOf(browser, SHOPS[tongue].url);
  await page.bringToFront();
  await openCard(chromiumTab(page));
  await page.waitForTimeout(400);
  await keep('1-page');

  await checkFile(page, browser.extensionPage('bulk.html'), tongue);
  await keep('2-file');
  await page.goto(browser.extensionPage('welcome.html'));
  await page.locator('[data-recordal-lens]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(400);
  await keep('3-welcome');
  await page.goto(browser.extensionPage('options.html#judging'));
  await page.locator('.preview li').first().waitFor();
  await page.waitForTimeout(400);
  await keep('4-settings');
}

async function checkFile(page: Page, address: string, tongue: Tongue): Promise<void> {
  await page.goto(address);
  const rows = Array.from({ length: 60 }, (_, round) => TITLES[tongue].slice(0, 6 - (round % 4))).flat();
  await page.locator('textarea').fill(`title\tseller\tprice\n${rows.join('\n')}`);
  await page.locator('.file-picker button.primary').click();
  await page.locator('.mapping button.primary').click();
  await page.locator('.run.finished').waitFor();
  await page.locator('.table-row').first().click();
  await page.waitForTimeout(400);
}

mkdirSync(FOLDER, { recursive: true });
for (const tongue of Object.keys(SHOPS) as Tongue[]) {
  const { url, html } = SHOPS[tongue];
  const browser = await openChromium({ [url]: { html, scripts: true } }, { language: tongue });
  await shoot(browser, tongue);
  await browser.close();
}
console.log(`pictures in ${FOLDER}`);
