import { describe, expect, test } from 'vitest';
import { expectedPages, havePages, scorePage } from './accuracy';

/** Sites whose pages must be read by their own description. */
const KNOWN = ['amazon', 'ebay', 'aliexpress'];

// Real pages lie beside the repository and are never part of it; elsewhere these tests are skipped.
describe.skipIf(!havePages)('saved pages of real shops (skipped where ../shared/pages is absent)', () => {
  const pages = (havePages ? expectedPages() : []).filter((page) => KNOWN.includes(page.file.split('/')[0]!));

  test.each(pages)('$file', (page) => {
    const score = scorePage(page);
    if (page.kind === 'blocked') expect(score.reading.status).toBe('unreadable');
    if (page.kind.endsWith('shell')) expect(['partial', 'unreadable']).toContain(score.reading.status);
    expect(score.mainFound).toBe(true);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    if (page.main.length === 0) expect(score.precision).toBeGreaterThanOrEqual(0.98);
  });
});
