/**
 * `npm run capture -- URL|FILE [--url URL] [--slug NAME] [--redact WORD …] [--headless]`: saves a page from the
 * developer's own browser or disk without secrets and personal data (outside version control), and scaffolds a sample
 * page, its expectation and, for a new site, a description.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { marketplaceFor, readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { readAs } from '../../lib/marketplaces/reader/read-as';
import { cleanCapture } from './cleaned';
import { draftFor, sourceOf } from './description';
import { pageFromBrowser } from './from-browser';
import { expectationOf, sampleFrom } from './scaffold';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    slug: { type: 'string', default: 'page' },
    redact: { type: 'string', multiple: true, default: [] },
    headless: { type: 'boolean', default: false },
  },
});

const [source] = positionals;
const address = values.url ?? source ?? '';
if (!source || !URL.canParse(address)) {
  console.error(
    'usage: npm run capture -- URL|FILE [--url URL] [--slug NAME] [--redact WORD …] [--headless]   (a file needs --url)',
  );
  process.exit(2);
}
await capture(source, new URL(address), values.slug, values.redact);

async function capture(from: string, url: URL, slug: string, redact: string[]): Promise<void> {
  const html = existsSync(from) ? readFileSync(from) : await pageFromBrowser(url, !values.headless);
  const document = openSavedPage(html, url);
  cleanCapture(document, redact);
  const reading = readPage(document, url);
  const known = marketplaceFor(url);
  const site = known?.key ?? url.hostname.replace(/^www\./, '').split('.')[0]!;
  const described = known ?? draftFor(site, url, reading);
  write(`test/output/captures/${site}/${slug}.html`, document.documentElement.outerHTML);
  const sample = openSavedPage(sampleFrom(reading), url);
  write(`test/pages/${site}/${slug}/page.html`, sampleFrom(reading));
  write(
    `test/pages/${site}/${slug}/expected.json`,
    `${JSON.stringify(expectationOf(url.href, readAs(described, sample, url)), null, 2)}\n`,
  );
  const description = `lib/marketplaces/sites/${site}.ts`;
  if (!known) write(description, sourceOf(described));
  console.log(`read as ${reading.site}: ${reading.status}, ${reading.readable} of ${reading.cards} cards`);
  console.log(
    'Next: look through the capture for anything personal, write the sample by hand, and correct the expectation from the page.',
  );
  if (!known)
    console.log(
      `Then add ${description} to lib/marketplaces/registry.ts and run npm run fix and npm run readme:sites.`,
    );
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
