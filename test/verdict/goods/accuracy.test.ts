import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { accuracyOf, labelledTitles } from './labelled';

const all = labelledTitles();

test('the table of goods stays within 150 kB, packed', () => {
  const table = readFileSync(new URL('../../../lib/verdict/goods/goods.generated.json', import.meta.url));
  expect(gzipSync(table).length).toBeLessThan(150_000);
});

describe.skipIf(!all)('on real titles (needs ../shared/listings)', () => {
  test('at least 600 of them are labelled with goods', () => {
    expect(all!.filter(({ classes }) => classes.length > 0).length).toBeGreaterThanOrEqual(600);
  });

  test.each(['en', 'zh'])(
    'the class is found in %s, also in titles the table was not tuned on',
    (language) => {
      const heldOut = all!.filter(
        (l) => l.language === language && l.part === 'held-out' && l.classes.length > 0,
      );
      const { top1, top3 } = accuracyOf(heldOut);
      expect(top1).toBeGreaterThan(0.88);
      expect(top3).toBeGreaterThan(0.93);
    },
  );
});
