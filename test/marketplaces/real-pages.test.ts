import { describe, expect, test } from 'vitest';
import { expectedPages, havePages, scorePage } from './accuracy';

/** What has to be found on lists of sites with a description of their own, and on those of any other shop. */
const KNOWN = { recall: 0.98, precision: 0.96 };
const ANY = { recall: 0.8, precision: 0.9 };

// Real pages lie beside the repository and are never part of it; elsewhere these tests are skipped.
describe.skipIf(!havePages)('saved pages of real shops (skipped where ../shared/pages is absent)', () => {
  test.each(havePages ? expectedPages() : [])('$file', (page) => {
    const score = scorePage(page);
    const goal = score.reading.site === 'generic' ? ANY : KNOWN;
    if (page.kind === 'blocked') expect(score.reading.status).toBe('unreadable');
    if (page.kind.endsWith('shell')) expect(['partial', 'unreadable']).toContain(score.reading.status);
    expect(score.mainFound).toBe(true);
    expect(score.recall).toBeGreaterThanOrEqual(goal.recall);
    // What is recommended below a product was not written down for every page.
    if (page.main.length === 0) expect(score.precision).toBeGreaterThanOrEqual(goal.precision);
  });
});
