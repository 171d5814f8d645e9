import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { hostMatches, marketplaceFor, matchesOf } from '../../lib/marketplaces/index';
import { siteSource } from '../../lib/marketplaces/own-site';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { marketplaces } from '../../lib/marketplaces/registry';
import type { FieldHooks, FieldSelector } from '../../lib/marketplaces/site';
import { sellerCentres } from '../../lib/seller-centres/centres';
import { withSitesTable } from '../marketplaces/sites-table';
import { withCentresTable } from '../seller-centres/centres-table';

const SITES = 'lib/marketplaces/sites';

test('every description is registered', () => {
  const files = readdirSync(SITES).filter((file) => !file.endsWith('-template.ts'));
  const registry = readFileSync('lib/marketplaces/registry.ts', 'utf8');
  for (const file of files) expect(registry, file).toContain(`'./sites/${file.replace(/\.ts$/, '')}'`);
  expect(marketplaces).toHaveLength(files.length);
});

test('the README lists every site as described (npm run readme:sites)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withSitesTable(readme, marketplaces)).toBe(readme);
});

test('the README lists every seller centre as its data say (npm run readme:sites)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withCentresTable(readme, sellerCentres)).toBe(readme);
});

test('every seller centre is that of a marketplace', () => {
  const keys = marketplaces.map(({ key }) => key);
  expect(sellerCentres.map(({ key }) => key).filter((key) => !keys.includes(key))).toEqual([]);
});

describe.each(marketplaces)('$name', (site) => {
  test('has a fixture of our own', () => {
    expect(readdirSync(`test/pages/${site.key}`).length).toBeGreaterThan(0);
  });

  test('has a host permission for each of its hosts', () => {
    for (const host of site.hosts)
      expect(
        hostMatches().some((pattern) => covers(pattern, host)),
        host,
      ).toBe(true);
    for (const pattern of matchesOf(site)) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });

  test('is found at its own hosts and at no look-alike', () => {
    for (const host of site.hosts) {
      expect(marketplaceFor(new URL(`https://${host}/`))?.key).toBe(site.key);
      for (const other of lookalikes(host, site.shopDomains))
        expect(marketplaceFor(new URL(`https://${other}/`))?.key).not.toBe(site.key);
    }
    for (const domain of site.shopDomains ?? []) {
      expect(marketplaceFor(new URL(`https://my-shop.${domain}/`))?.key).toBe(site.key);
      expect(marketplaceFor(new URL(`https://my-shop${domain}/`))).toBeUndefined();
    }
  });

  test('has selectors that a browser understands', () => {
    const page = openSavedPage('<!doctype html><p>x', 'https://x.example/');
    const rules: FieldHooks[] = [...site.cards, ...(site.item ? [site.item] : [])];
    const hooks = rules.flatMap(({ id, title, fullTitle, brand, seller, price, category, images, link }) =>
      [id, title, fullTitle, brand, seller, price, category, images, link].flatMap(
        (each: FieldSelector[] | undefined) => each ?? [],
      ),
    );
    const selectors = [
      ...hooks.map((hook) => hook.replace(/@[\w-]+$/, '')),
      ...site.cards.map((rule) => rule.card),
    ];
    const parts = site.cards.flatMap(({ card }) => card.split(', '));
    for (const selector of [...selectors, ...parts].filter(Boolean)) {
      expect(selector, 'one attribute at the end at most').not.toContain('@');
      expect(() => page.querySelector(selector), selector).not.toThrow();
    }
  });

  test('is the same when its own script has loaded it', () => {
    const world: { recordalLensSite?: unknown } = {};
    runInNewContext(siteSource(site), world);
    const plain = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_, each) => (isPattern(each) ? String(each) : each)));
    const { hosts: _h, shopDomains: _s, captures: _c, ...expected } = site;
    const withoutPictures = (rule: object | undefined) => rule && { ...rule, images: undefined };
    expect(plain(world.recordalLensSite)).toEqual(
      plain({ ...expected, cards: site.cards.map(withoutPictures), item: withoutPictures(site.item) }),
    );
  });

  test('claims no capture from the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { date } of site.captures) {
      expect(date).toMatch(/^20\d\d(?:-\d\d-\d\d)?$/);
      expect(date <= today, date).toBe(true);
    }
  });
});

function isPattern(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object RegExp]';
}

function covers(pattern: string, host: string): boolean {
  const wanted = pattern.slice('https://'.length, -2);
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

/** `www.shop.com` must not be taken for `www.shop.com.evil.example`, `www-shop.com` or `www.shop.comx`. */
function lookalikes(host: string, shops: string[] = []): string[] {
  const dashed = shops.some((domain) => host.endsWith(`.${domain}`)) ? [] : [host.replace('.', '-')];
  return [`${host}.evil.example`, `${host}x`, ...dashed];
}
