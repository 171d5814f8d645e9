import { existsSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openGallery } from '../screens/gallery-pages';
import { difference, KEPT, LOOKS, openForLooks, signature, takeLook } from '../screens/looks';

/** One pixel in a thousand: a blinking caret, an edge that falls between two pixels. */
const TOLERANCE = 0.001;

const gallery = await openGallery();
const { browser, page } = await openForLooks();
const account = `${KEPT}/made-with.json`;
const madeWith = existsSync(account) ? readFileSync(account, 'utf8').trim() : '';
const comparable = (await signature(browser, page)) === madeWith;
if (!comparable)
  console.warn(
    'skipped: looks are compared only where npm run looks:keep took them with this browser and fonts',
  );
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

test.skipIf(!comparable).each(LOOKS)('$name looks as it was found right', async (look) => {
  const taken = await takeLook(page, gallery, look);
  expect(await difference(page, `${KEPT}/${look.name}.png`, taken)).toBeLessThanOrEqual(TOLERANCE);
});

test.skipIf(!comparable)('and another look would be noticed', async () => {
  const [first, second] = LOOKS;
  const taken = await takeLook(page, gallery, second!);
  expect(await difference(page, `${KEPT}/${first!.name}.png`, taken)).toBeGreaterThan(TOLERANCE);
});
