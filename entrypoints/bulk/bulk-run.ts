import type { BulkStage } from '../../components/bulk/bulk';
import type { ListingMap } from '../../lib/bulk/columns';
import { BulkResults } from '../../lib/bulk/results';
import type { FromWorker, ToWorker } from '../../lib/bulk/worker-protocol';
import { applyDecisions, type Decision, groupByRecordal } from '../../lib/decisions/decision';
import { t } from '../../lib/i18n';
import type { Settings } from '../../lib/settings/settings';
import { today } from '../../lib/today';

type Results = Extract<BulkStage, { at: 'results' }>;

/** Milliseconds: results come in faster than a person can read them, and the page should stay free. */
const BETWEEN_DRAWINGS = 120;

/** One file after the other through a worker; `changed` is called a few times a second at most. */
export function createBulkRun(settings: Settings, changed: () => void) {
  let stage: BulkStage = { at: 'start' };
  let worker: Worker | undefined;
  let file = '';
  let startedAt = 0;
  let drawing: ReturnType<typeof setTimeout> | undefined;

  const tell = (message: ToWorker) => worker?.postMessage(message);

  function become(next: BulkStage): void {
    stage = next;
    if (drawing) return;
    drawing = setTimeout(() => {
      drawing = undefined;
      changed();
    }, BETWEEN_DRAWINGS);
  }

  /** The results stage with something of its run changed. */
  function update(change: Partial<Results['run']>): void {
    if (stage.at !== 'results') return;
    become({ ...stage, run: { ...stage.run, ...change }, version: stage.version + 1 });
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'opened') become({ ...message, at: 'columns', file });
    else if (message.kind === 'failed' && stage.at !== 'results')
      become({ at: 'start', failure: message.reason });
    else if (message.kind === 'failed') update({ phase: 'failed', failure: message.reason });
    else if (message.kind === 'finished') update({ phase: message.cancelled ? 'cancelled' : 'finished' });
    else if (stage.at === 'results') {
      stage.results.add(message.rows);
      update({ rowsPerSecond: stage.results.rows.length / ((performance.now() - startedAt) / 1000) });
    }
  }

  function startOver(): void {
    worker?.terminate();
    worker = undefined;
    become({ at: 'start' });
  }

  return {
    get stage() {
      return stage;
    },
    open(source: Blob, name: string): void {
      startOver();
      file = name;
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
      worker.onerror = ({ message }) => hear({ kind: 'failed', reason: message });
      tell({ kind: 'open', file: source });
    },
    start(map: ListingMap): void {
      startedAt = performance.now();
      const run = { phase: 'running' as const, rowsPerSecond: 0 };
      become({ at: 'results', file, run, results: new BulkResults(), version: 0 });
      tell({ kind: 'run', map, settings, on: today(), locale: t('languageTag') });
    },
    pause(paused: boolean): void {
      tell({ kind: paused ? 'pause' : 'resume' });
      update({ phase: paused ? 'paused' : 'running' });
    },
    cancel: () => tell({ kind: 'cancel' }),
    startOver,
    /** Lays fresh decisions over the rows that are there; counts and charts begin anew. */
    decided(decisions: readonly Decision[]): void {
      if (stage.at !== 'results') return;
      const groups = groupByRecordal(decisions);
      const results = new BulkResults();
      results.add(stage.results.rows.map((row) => redecide(row, groups)));
      become({ ...stage, results, version: stage.version + 1 });
    },
  };
}

type Row = Results['results']['rows'][number];

/** The row after fresh decisions. It keeps its finding, so that what was set aside can still be seen in its place. */
function redecide(row: Row, groups: ReadonlyMap<string, readonly Decision[]>): Row {
  if (!row.screening || !row.finding) return row;
  const screening = applyDecisions(row.screening, row.listing, groups);
  if (screening === row.screening) return row;
  const { recordNo, start, field } = row.finding;
  const finding = screening.findings.find(
    (one) => one.recordNo === recordNo && one.start === start && one.field === field,
  );
  return { ...row, screening, level: screening.outcome, ...(finding && { finding }) };
}
