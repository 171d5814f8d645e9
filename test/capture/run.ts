/**
 * `npm run capture -- URL|FILE [--url URL] [--slug NAME] [--redact WORD …]`: saves a page from the developer's own
 * browser or disk without secrets and personal data (outside version control), and scaffolds a sample page, its
 * expectation and, for a new site, a description.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { marketplaceFor, readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/saved-page';
import { findBrowser } from '../e2e/browsers/find';
import { cleanCapture } from './cleaned';
import { descriptionFor, expectationOf, sampleFrom } from './scaffold';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    slug: { type: 'string', default: 'page' },
    redact: { type: 'string', multiple: true, default: [] },
  },
});

const [source] = positionals;
const address = values.url ?? source ?? '';
if (!source || !URL.canParse(address)) {
  console.error(
    'usage: npm run capture -- URL|FILE [--url URL] [--slug NAME] [--redact WORD …]   (a file needs --url)',
  );
  process.exit(2);
}
await capture(source, new URL(address), values.slug, values.redact);

async function capture(from: string, url: URL, slug: string, redact: string[]): Promise<void> {
  const html = existsSync(from) ? readFileSync(from) : await fromBrowser(url);
  const document = openSavedPage(html, url);
  cleanCapture(document, redact);
  const reading = readPage(document, url);
  const site = marketplaceFor(url)?.key ?? url.hostname.replace(/^www\./, '').split('.')[0]!;
  write(`test/output/captures/${site}/${slug}.html`, document.documentElement.outerHTML);
  const sample = openSavedPage(sampleFrom(reading), url);
  write(`test/pages/${site}/${slug}/page.html`, sampleFrom(reading));
  write(
    `test/pages/${site}/${slug}/expected.json`,
    `${JSON.stringify(expectationOf(url.href, readPage(sample, url)), null, 2)}\n`,
  );
  const description = `lib/marketplaces/sites/${site}.ts`;
  if (!marketplaceFor(url)) write(description, descriptionFor(site, url.hostname));
  console.log(`read as ${reading.site}: ${reading.status}, ${reading.readable} of ${reading.cards} cards`);
  console.log(
    'Next: look through the capture for anything personal, write the sample by hand, and correct the expectation from the page.',
  );
  if (!marketplaceFor(url))
    console.log(`Then add ${description} to lib/marketplaces/registry.ts and run npm run readme:sites.`);
}

/** A window of the developer's own, so that walls and log-ins can be passed by hand; the page is taken on Enter. */
async function fromBrowser(url: URL): Promise<string> {
  const context = await chromium.launchPersistentContext('test/output/capture-profile', {
    executablePath: findBrowser('chromium'),
    headless: false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  console.log('Press Enter here when the page shows what you want to capture.');
  await new Promise((done) => process.stdin.once('data', done));
  const html = await page.content();
  await context.close();
  process.stdin.pause();
  return html;
}

function write(path: string, content: string): void {
  if (existsSync(path) && !path.startsWith('test/output/')) {
    console.log(`kept     ${path} (exists already)`);
    return;
  }
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, content);
  console.log(`written  ${path}`);
}
