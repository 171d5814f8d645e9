import { Bulk, type BulkProps } from '../../../components/bulk/bulk';
import type { RunState } from '../../../components/bulk/run-line';
import { BulkResults, type BulkRow } from '../../../lib/bulk/results';
import type { Language } from '../../components/texts';
import { DEMO_LIST, samplePage } from './sample-data';
import type { DrawState } from './surfaces';

/** Twelve hundred rows made of the sample page, with recordals that began in different years. */
function results(language: Language): BulkResults {
  const made = new BulkResults();
  const rows = Array.from({ length: 200 }, (_, round) =>
    samplePage(language).screened.map(({ listing, screening }, at): BulkRow => {
      const row = round * 6 + at + 2;
      const finding = screening.findings[0];
      if (row % 97 === 0)
        return {
          row,
          listing: { ...listing, title: '' },
          level: 'unreadable',
          error: 'the row has no title',
        };
      const base = { row, listing: { ...listing, id: String(row) }, level: screening.outcome };
      if (!finding) return base;
      const validFrom = `${2014 + ((round * 7 + at * 3) % 12)}-05-04`;
      return { ...base, screening, finding: { ...finding, validFrom } };
    }),
  ).flat();
  made.add(rows);
  return made;
}

function bulk(stage: (language: Language) => BulkProps['stage']): DrawState {
  return (_, language) => (
    <Bulk
      stage={stage(language)}
      lists={[DEMO_LIST]}
      reader="moderator"
      onFile={() => {}}
      onRun={() => {}}
      onPause={() => {}}
      onCancel={() => {}}
      onStartOver={() => {}}
      onExport={() => {}}
      onDecide={async () => {}}
      onCopy={async () => {}}
      onOpenRecord={() => {}}
      onStock={async () => async () => {}}
    />
  );
}

const finished = (run: RunState) =>
  bulk((language) => ({
    at: 'results',
    file: 'export-2026-05.xlsx',
    run,
    results: results(language),
    version: 1,
  }));

export const bulkStates: Record<string, DrawState> = {
  start: bulk(() => ({ at: 'start' })),
  refused: bulk(() => ({ at: 'start', failure: 'the file is empty' })),
  columns: bulk((language) => ({
    ...{ at: 'columns', file: 'export-2026-05.xlsx', guess: { id: 0, title: 1, seller: 2, price: 3 } },
    headers:
      language === 'en'
        ? ['SKU', 'Product name', 'Store', 'Price', 'Stock']
        : ['货号', '商品标题', '店铺', '售价', '库存'],
    sample: samplePage(language).screened.map(({ listing }) => [
      `A-${listing.id}`,
      listing.title,
      listing.seller ?? '',
      String(listing.price),
      '120',
    ]),
  })),
  running: finished({ phase: 'running', share: 0.4, rowsPerSecond: 5210 }),
  finished: finished({ phase: 'finished', rowsPerSecond: 5210 }),
  chosen: (texts, language) => {
    setTimeout(() => document.querySelector<HTMLElement>('.table-row')?.click(), 60);
    return finished({ phase: 'finished', rowsPerSecond: 5210 })(texts, language);
  },
  failed: finished({ phase: 'failed', failure: 'line 312 breaks off', rowsPerSecond: 0 }),
};
