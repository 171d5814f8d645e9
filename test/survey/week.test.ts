import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WEEK_FOLDER, WEEK_PICTURES } from '../screens/week';

const page = readFileSync('lib/survey/WEEK.md', 'utf8');

test('“A rights holder’s week” shows every picture that is made for it, and no other', () => {
  const shown = Array.from(page.matchAll(/\]\(week\/([a-z]+)\.png\)/g), ([, name]) => name);
  expect(shown.sort()).toEqual(WEEK_PICTURES.map(({ name }) => name as string).sort());
  for (const name of shown) expect(existsSync(`${WEEK_FOLDER}/${name}.png`), name).toBe(true);
});

test('it promises nothing that the product does not do: no sending, no crawling', () => {
  expect(page).toMatch(/opens no page by itself/);
  expect(page).not.toMatch(/infring/i);
});
