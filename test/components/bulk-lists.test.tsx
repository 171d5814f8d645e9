// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { Bulk } from '../../components/bulk/bulk';
import { BulkResults } from '../../lib/bulk/results';
import type { ListLabel } from '../../lib/lists/list-label';
import { clear, draw, root } from './drawn';
import { IDLE_RESULTS, listing } from './fixtures';
import { type Language, textsIn } from './texts';

afterEach(clear);

const none = () => {};
const label = (name: string, over: Partial<ListLabel> = {}): ListLabel => ({
  ...{ name, regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
  ...{ recordals: 9, figurative: 0, ...over },
});
const FRESH = label('register');
const MADE_UP = label('demo', { demonstration: true });
const STALE = label('old one', { freshness: 'stale' });
const EXPIRED = label('expired one', { freshness: 'expired' });

/** The page of a file without a finding, checked against some lists while others are here by now. */
function page(judged: readonly ListLabel[] | undefined, here: readonly ListLabel[], language: Language) {
  const results = new BulkResults();
  results.add([{ row: 2, listing: listing(), level: 'clear' }]);
  const stage = {
    ...{ at: 'results' as const, file: 'a.csv', leftOut: [], results, version: 1, outdated: true },
    run: { phase: 'finished' as const, rows: 1, done: 1, rowsPerSecond: 0 },
    ...(judged && { lists: judged }),
  };
  return draw(
    <Bulk
      {...{ stage, lists: here, onFile: none, onRun: none, onPause: none, onCancel: none, onRerun: none }}
      {...{ onCharset: none, onStartOver: none, ...IDLE_RESULTS, reader: 'seller' as const }}
    />,
    language,
  );
}
const ticks = () => root.querySelectorAll('.run .sign-clear').length;

describe.each(['en', 'zh_CN', 'ru'] as const)('in %s, nothing found in the rows of a file', (language) => {
  test.each<[string, ListLabel[], ListLabel[]]>([
    ['checked by the made-up list, with a real one by now', [MADE_UP], [FRESH]],
    ['checked by an old list, with a fresh one by now', [STALE], [FRESH]],
    ['checked by an expired list, with a fresh one by now', [EXPIRED], [FRESH]],
    ['checked by a real list, with the made-up one alone by now', [FRESH], [MADE_UP]],
    ['checked by a fresh list, that is expired by now', [FRESH], [EXPIRED]],
  ])('has no tick: %s', async (_, judged, here) => {
    await page(judged, here, language);
    expect(ticks()).toBe(0);
    expect(root.querySelector('header')?.textContent).toContain(judged[0]!.name);
  });

  test.each<[string, ListLabel[] | undefined, ListLabel[]]>([
    ['checked by a fresh list that is still here', [FRESH], [FRESH]],
    ['checked by a fresh list and the made-up one', [FRESH, MADE_UP], [FRESH]],
    ['with another fresh one since', [FRESH], [FRESH, label('second')]],
    ['with the made-up one beside it since', [FRESH], [FRESH, MADE_UP]],
    ['of a check that tells no lists', undefined, [FRESH]],
  ])('has one: %s', async (_, judged, here) => {
    await page(judged, here, language);
    expect(ticks()).toBeGreaterThan(0);
    expect(root.textContent).toContain(textsIn(language)('level.clear'));
  });
});
