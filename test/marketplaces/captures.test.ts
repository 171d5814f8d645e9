import { expect, test } from 'vitest';
import { captures, haveCaptures, scoreCapture, sharesOf } from './captures';

// Measured at 0.99, 0.97, 0.95, 0.95, 1, 1 and 1 of the ninety-seven captures.
const LEAST = {
  status: 0.97,
  title: 0.95,
  brand: 0.92,
  price: 0.93,
  seller: 0.9,
  recall: 0.98,
  precision: 0.99,
};

test.skipIf(!haveCaptures)(
  'captures of many shops are read (needs ../shared/pages-2026)',
  { tags: ['heavy'], timeout: 300_000 },
  () => {
    const shares = sharesOf(captures().map(scoreCapture));
    for (const [what, least] of Object.entries(LEAST))
      expect(shares[what as keyof typeof shares], what).toBeGreaterThanOrEqual(least);
  },
);
