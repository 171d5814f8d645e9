import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The sheets of what we draw on other people's pages. */
const SHEETS = [
  ...['components/in-page/badge.css', 'components/in-page/stage.css'],
  ...['components/explanation/explanation.css', 'lib/content/confirmation.css'],
];

/** A sheet with the ones that it imports, without comments. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@import "(.+?)";/g, (_, imported: string) => textOf(join(dirname(path), imported)));
}

// Custom properties pass through `all: initial`: one that is left to the page can hold an address of its own, which the
// browser would load wherever we draw.
test('no property of our sheets on pages is left for the page to define', () => {
  const text = SHEETS.map(textOf).join('\n');
  const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const rules = [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = '']) =>
    selector.split(',').some((one) => !one.includes(':root')),
  );
  const defined = new Set(
    rules.flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
  );
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
