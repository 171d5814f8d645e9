import { Bulk, type BulkProps } from '../../../components/bulk/bulk';
import type { BulkStage, RunState } from '../../../lib/bulk/progress';
import { BulkResults, type BulkRow } from '../../../lib/bulk/results';
import { hostsOf } from '../../../lib/bulk-pictures/hosts';
import { pendingRows } from '../../../lib/bulk-pictures/pending';
import { NOTHING_YET, type RowPicturesState } from '../../../lib/bulk-pictures/state';
import type { ListingPicture } from '../../../lib/domain/listing-picture';
import { notice } from '../../../lib/locales/notice';
import { IDLE_RESULTS } from '../../components/fixtures';
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

/** What rows are handed on to; a file's brands among them. */
const HANDED_ON = {
  ...{ onQueue: async () => ({ added: 1, known: 0, refused: 0 }), onOpenQueue: () => {} },
  ...{ onRecord: async () => {}, verifyAt: '/verify-record.html', toLookUp: 3, onOpenToLookUp: () => {} },
  onDrawSample: () => new Promise<never>(() => {}),
};

function bulk(stage: (language: Language) => BulkStage, more: Partial<BulkProps> = {}): DrawState {
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
      onRerun={() => {}}
      onCharset={() => {}}
      {...IDLE_RESULTS}
      {...HANDED_ON}
      {...more}
    />
  );
}

const under = (run: Partial<RunState>, more: Partial<Extract<BulkStage, { at: 'results' }>> = {}) =>
  bulk((language) => ({
    ...{ at: 'results', file: 'export-2026-05.xlsx', leftOut: [], version: 1, outdated: false },
    run: { phase: 'finished', rows: 1200, done: 1200, rowsPerSecond: 5210, ...run },
    results: results(language),
    ...more,
  }));

const ADDRESS = 'https://img.example.com/photos/front.jpg';

/** What the pictures of the first rows show: a mark, words, nothing that could be read. */
const PICTURES = (at: number): ListingPicture[] => [
  at === 0
    ? {
        name: ADDRESS,
        lines: [{ text: 'NIKE', boxes: [...'NIKE'].map((_, x) => [60 + 40 * x, 80, 40, 50]) }],
      }
    : { name: ADDRESS, unread: notice(at === 1 ? 'pictureNotHttps' : 'pictureNotYet') },
];

/** Rows that name pictures, as the edition that reads them shows them. */
function withPictures(
  language: Language,
  read: (at: number) => ListingPicture[],
  state: Partial<RowPicturesState> = {},
): DrawState {
  const made = new BulkResults();
  made.add(
    results(language)
      .rows.slice(0, 9)
      .map((row, at): BulkRow => {
        const pictures = read(at);
        const listing = { ...row.listing, images: [ADDRESS], ...(pictures.length > 0 && { pictures }) };
        const shown = row.finding && { ...row.finding, field: 'image' as const, text: 'NIKE' };
        return at === 0 && pictures.length > 0 && shown && row.screening
          ? { ...row, listing, finding: shown, screening: { ...row.screening, findings: [shown] } }
          : { ...row, listing };
      }),
  );
  const stage: BulkStage = {
    ...{ at: 'results', file: 'export-2026-05.xlsx', leftOut: [], version: 1, outdated: false },
    ...{ run: { phase: 'finished', rows: 9, done: 9, rowsPerSecond: 5210 }, results: made },
  };
  return bulk(() => stage, {
    pictures: {
      ...{ state: { ...NOTHING_YET, ...state }, pending: pendingRows, hosts: hostsOf },
      picturesOf: ({ listing: { pictures = [] } }) => pictures.map((picture) => ({ picture })),
      ...{ onBring() {}, onRead() {}, onStop() {} },
    },
  });
}

export const bulkStates: Record<string, DrawState> = {
  start: bulk(() => ({ at: 'start' })),
  opening: bulk(() => ({ at: 'start', file: 'export-2026-05.xlsx' })),
  refused: bulk(() => ({ at: 'start', file: 'export-2026-05.csv', failure: notice('empty') })),
  columns: bulk((language) => ({
    ...{
      at: 'columns',
      opening: 1,
      file: 'export-2026-05.xlsx',
      leftOut: [],
      guess: { id: 0, title: 1, seller: 2, price: 3 },
      pictureColumns: [],
    },
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
  reading: under({ phase: 'reading', rows: 35_000, done: 0 }, { results: new BulkResults() }),
  running: under({ phase: 'running', rows: 100_000, done: 40_000 }),
  paused: under({ phase: 'paused', rows: 100_000, done: 40_000 }),
  finished: under({}),
  chosen: (texts, language, stage) => {
    stage.after(() => document.querySelector<HTMLElement>('.table-row')!.click());
    return under({})(texts, language, stage);
  },
  decided: under({}, { undoable: 198 }),
  outdated: under({}, { outdated: true }),
  rechecked: under({ rows: 12, done: 12, touchedOf: 1200 }),
  pictures: (texts, language, stage) => withPictures(language, () => [])(texts, language, stage),
  'pictures-read': (texts, language, stage) => {
    stage.after(() => document.querySelector<HTMLElement>('.table-row')!.click());
    return withPictures(language, PICTURES, { phase: 'stopped', done: 2, of: 9, brought: 3 })(
      texts,
      language,
      stage,
    );
  },
  'pictures-reading': (texts, language, stage) =>
    withPictures(language, () => [], { phase: 'reading', done: 2, of: 9 })(texts, language, stage),
  failed: under({ phase: 'failed', failure: notice('cutInRow', { row: 312 }), done: 310 }),
  nothing: under({}, { results: new BulkResults() }),
};
