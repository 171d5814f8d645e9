import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const run = promisify(execFile);
const TSX = resolve('node_modules/.bin/tsx');

/** A shop that its scripts fill in, with what a visitor who is signed in leaves on every page. */
const SHOP = `<!doctype html><html lang="en"><head><title>Mugs</title>
  <meta name="csrf-token" content="Zx81hQpLw02TbnYcR5dKs9MfVu3Ja7Ge"></head>
  <body data-user-id="8812"><p>Hello Ann Example (ann@mail.example), your card ends in 4242</p><input value="5 Main Street">
  <ul></ul><script>var sessionToken="abc123def456";
  document.querySelector('ul').innerHTML = ['Plain Mug, White', 'Nlke Style Mug', 'Tall Glass, Clear', 'Tea Cup and Saucer']
    .map((title, at) => '<li class="offer-tile"><a href="/goods/70' + at + '1?visitor=99"><img src="/p' + at + '.png" alt=""><h3 class="offer-name">' + title + '</h3></a><b>€' + (at + 3) + '.50</b></li>').join('');
  </script></body></html>`;

const TITLES = ['Plain Mug, White', 'Nlke Style Mug', 'Tall Glass, Clear', 'Tea Cup and Saucer'];

let server: Server;
let place: string;
let url: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'capture-'));
  server = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(SHOP),
  );
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as { port: number };
  url = `http://localhost:${port}/mugs`;
  // The scaffolded description imports its types from beside it.
  await symlink(resolve('node_modules'), join(place, 'node_modules'));
  await run(
    TSX,
    [resolve('test/capture/run.ts'), url, '--headless', '--slug', 'list', '--redact', 'Ann Example'],
    {
      cwd: place,
    },
  );
});
afterAll(async () => {
  server?.close();
  await rm(place, { recursive: true, force: true });
});

test('the page is taken from the browser after its scripts ran, without what is the visitor’s', async () => {
  const kept = await readFile(join(place, 'test/output/captures/localhost/list.html'), 'utf8');
  const reading = readPage(openSavedPage(kept, url), new URL(url));
  expect(reading.listings.map(({ listing }) => listing.title)).toEqual(TITLES);
  for (const secret of ['Ann', 'mail.example', '8812', 'Main Street', 'abc123', 'Zx81hQ', 'visitor='])
    expect(kept, secret).not.toContain(secret);
});

test('the sample has the page’s structure, none of its words, and an expectation that fits it', async () => {
  const folder = join(place, 'test/pages/localhost/list');
  const sample = await readFile(join(folder, 'page.html'), 'utf8');
  for (const title of TITLES) expect(sample).not.toContain(title);
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
  expect(expected).toMatchObject({ url, status: 'read', readable: 4 });
});

test('the scaffolded description reads the page it was made from', async () => {
  const file = pathToFileURL(join(place, 'lib/marketplaces/sites/localhost.ts')).href;
  const script = `
    import { readAs } from ${JSON.stringify(resolve('lib/marketplaces/reader/read-as.ts'))};
    import { openSavedPage } from ${JSON.stringify(resolve('lib/marketplaces/page/saved-page.ts'))};
    import { readFileSync } from 'node:fs';
    const { localhost } = await import(${JSON.stringify(file)});
    const page = openSavedPage(readFileSync('test/output/captures/localhost/list.html'), ${JSON.stringify(url)});
    const { page: kind, status, listings } = readAs(localhost, page, new URL(${JSON.stringify(url)}));
    console.log(JSON.stringify({ kind, status, listings: listings.map(({ listing: { id, title } }) => [id, title]) }));`;
  await writeFile(join(place, 'read.mts'), script);
  const { stdout } = await run(TSX, ['read.mts'], { cwd: place });
  expect(JSON.parse(stdout)).toEqual({
    kind: 'list',
    status: 'read',
    listings: TITLES.map((title, at) => [`70${at}1`, title]),
  });
});
