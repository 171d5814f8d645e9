// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ResultsView } from '../../components/bulk/results-view';
import { Panel } from '../../components/panel/panel';
import { BulkResults } from '../../lib/bulk/results';
import type { ScreenedListing } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';
import type { Role } from '../../lib/verdict/procedure/rule';
import { clear, draw, root } from './drawn';
import { finding, IDLE_RESULTS, listing, pageState, screening } from './fixtures';
import { idleDemonstration } from './idle-sources';
import type { Language } from './texts';

afterEach(clear);

function screened(id: string, over: Partial<Finding>): ScreenedListing {
  const found = finding({ relation: 'similar', row: '11', outcome: 'review', mark: 'ADIDAS', ...over });
  return { listing: listing({ id }), screening: screening({ id, findings: [found] }) };
}

const MARKET = [
  screened('1', { text: 'Adiddas' }),
  screened('2', { text: 'Abibas' }),
  screened('3', { text: 'ADIDDAS' }),
  // Recorded as it stands, and somebody's word that it is no conflict: neither is a gap.
  screened('4', { text: 'ADIDAS', relation: 'identical', row: '6' }),
  screened('5', { text: 'Adibas', shown: false }),
];

async function gapFor(reader: Role, page = MARKET, language: Language = 'en') {
  await draw(
    <Panel
      {...idleDemonstration}
      {...{ host: 'shop', lists: [], reader, page: pageState({ screened: page }) }}
      onDecide={async () => []}
      onRetract={async () => {}}
      onReveal={() => {}}
      onCopy={async () => {}}
      onOpenRecord={() => {}}
      onStock={async () => async () => {}}
    />,
    language,
  );
  return root.querySelector('.gap');
}

test('a rights holder sees the forms nobody recorded, the commonest first, under their mark', async () => {
  const gap = (await gapFor('holder'))!;
  expect(gap.querySelector('summary')?.textContent).toBe('Not recorded: 2 similar marks on this page');
  expect(gap.querySelector('dt')?.textContent).toBe('ADIDAS DEMO-000123');
  expect([...gap.querySelectorAll('dd')].map((form) => form.textContent)).toEqual([
    'Adiddasin 2 listings',
    'Abibasin 1 listing',
  ]);
});

test('in Chinese too', async () => {
  const gap = (await gapFor('holder', MARKET, 'zh_CN'))!;
  expect(gap.textContent).toContain('未备案：本页有 2 个近似商标');
  expect(gap.textContent).toContain('见于 2 件商品');
});

test('others do not see it, nor a holder on a page without such marks', async () => {
  expect(await gapFor('seller')).toBeNull();
  expect(await gapFor('moderator')).toBeNull();
  expect(await gapFor('holder', MARKET.slice(3))).toBeNull();
});

async function gapOfFile(ended: boolean, reader: Role = 'holder') {
  const results = new BulkResults();
  results.add(
    MARKET.map(({ listing, screening }, row) => ({ row, listing, screening, level: screening.outcome })),
  );
  await draw(
    <ResultsView
      {...{ results, version: 1, phase: ended ? 'finished' : 'running', undoable: undefined, reader }}
      {...IDLE_RESULTS}
    />,
  );
  return root.querySelector('.gap summary')?.textContent;
}

test('a file that was checked shows them too, once it is through, and to a rights holder only', async () => {
  expect(await gapOfFile(false)).toBeUndefined();
  expect(await gapOfFile(true, 'seller')).toBeUndefined();
  expect(await gapOfFile(true)).toBe('Not recorded: 2 similar marks in this file');
});
