import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOMS = ['test/e2e', 'test/tasks'];

/** What stands between the brackets of each call of `evaluate`. */
function evaluated(text: string): string[] {
  return [...text.matchAll(/\.evaluate\(/g)].map(({ index, 0: { length } }) => {
    const from = index + length;
    let to = from;
    for (let open = 1; open > 0 && to < text.length; to++) {
      if (text[to] === '(') open++;
      if (text[to] === ')') open--;
    }
    return text.slice(from, to - 1);
  });
}

/** Presses that do not wait for what they press. */
const hasty = (text: string): string[] =>
  evaluated(text).filter((script) => /\.(?:click|requestSubmit)\(\)/.test(script));

test('a browser test presses nothing before it is there and can be pressed: `press` waits for that', () => {
  const files = ROOMS.flatMap((room) => readdirSync(room).map((name) => join(room, name)));
  const told = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => hasty(readFileSync(file, 'utf8')).map((script) => `${file}: ${script}`));
  expect(files.length).toBeGreaterThan(80);
  expect(told).toEqual([]);
});

test.each([
  ["await page.evaluate(() => document.querySelector('button')!.click());", 1],
  ["await page.until('it', () => { const it = find(); it?.click(); return it; });", 0],
  ["await page.evaluate(() => document.title); await press(page, 'button');", 0],
  ["await page.evaluate((name) => find(name)!.form.requestSubmit(), 'a');", 1],
])('%s', (text, count) => {
  expect(hasty(text)).toHaveLength(count);
});
