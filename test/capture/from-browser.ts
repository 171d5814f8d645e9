import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find';

/** The developer's own profile for captures: what is signed in to once stays so, and lies outside version control. */
const PROFILE = 'test/output/capture-profile';

/**
 * A page's source as it stands after its scripts ran. With `byHand` a window is shown, in which walls and log-ins can
 * be passed, and the page is taken on Enter; without, it is taken once it has loaded and the network is at rest.
 */
export async function pageFromBrowser(url: URL, byHand: boolean): Promise<string> {
  const options = { executablePath: findBrowser('chromium'), headless: !byHand, args: ['--no-sandbox'] };
  const context = await chromium.launchPersistentContext(PROFILE, options);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url.href, { waitUntil: byHand ? 'domcontentloaded' : 'networkidle' });
    if (byHand) await enterPressed();
    return await page.content();
  } finally {
    await context.close();
  }
}

async function enterPressed(): Promise<void> {
  console.log('Press Enter here when the page shows what you want to capture.');
  await new Promise((done) => process.stdin.once('data', done));
  process.stdin.pause();
}
