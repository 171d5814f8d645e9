import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { EXAMPLE_LIST, examples } from '../library/examples';
import { recordalOf } from '../recordal-of';
import { poll } from './browsers/browser';
import { launchChromium } from './browsers/chromium';

const label = { name: 'list', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const rows = EXAMPLE_LIST.trim()
  .split('\n')
  .map((line) => recordalOf(JSON.parse(line)));
const list = packCompiled([await compileList(label, rows)], '1', (bytes) => new ArrayBuffer(bytes));
const pages = examples().filter(({ language }) => language === 'html');

/** A server with the example's page, its list, and the built library. */
const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://localhost').pathname;
  const file = resolve('.output', path.slice(1));
  const isModule = path.startsWith('/library/') && existsSync(file);
  const type = extname(path) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(isModule || path === '/' || path === '/list.rlx' ? 200 : 404, { 'content-type': type });
  if (isModule) createReadStream(file).pipe(response);
  else response.end(path === '/list.rlx' ? list : `<!doctype html>${pages[0]!.code}`);
});
const folder = mkdtempSync(join(tmpdir(), 'lens-library-page-'));

beforeAll(() => new Promise<void>((listening) => server.listen(0, 'localhost', listening)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the example of a page screens in a real browser, with the bundle as it is built', async () => {
  expect(pages).toHaveLength(1);
  const context = await launchChromium(folder);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await poll('the outcome', async () => (await page.title()) !== '' || errors.length > 0);
  expect(errors).toEqual([]);
  expect(await page.title()).toBe('conflict');
  await context.close();
});
