import { type OpenedListings, openListings } from '../../lib/bulk/read-listings';
import { type Gate, runBulk } from '../../lib/bulk/run';
import type { FromWorker, ToWorker } from '../../lib/bulk/worker-protocol';
import { applyDecisions, groupByRecordal } from '../../lib/decisions/decision';
import { openDecisions } from '../../lib/decisions/store';
import { openLists } from '../../lib/lists/cache';
import { screenFor } from '../../lib/screen-for';

/** Reads and screens a file beside the page, so that 100,000 rows leave it free to draw. */
const tell = (message: FromWorker) => postMessage(message);
let opened: OpenedListings | undefined;
let cancelled = false;
let paused: Promise<void> | undefined;
let resume = () => {};

const gate: Gate = {
  async pass() {
    await paused;
    // A turn of the event loop: a press on pause or cancel that is waiting gets in.
    await new Promise((next) => setTimeout(next));
    await paused;
    if (cancelled) throw new DOMException('cancelled', 'AbortError');
  },
};

async function run({ map, settings, on, locale }: Extract<ToWorker, { kind: 'run' }>): Promise<void> {
  const lists = await openLists();
  const decisions = await openDecisions();
  const decided = groupByRecordal(await decisions.all());
  decisions.close();
  const rows = opened!.rows(map);
  const batches = runBulk(
    rows,
    async (listings) => {
      const screenings = await screenFor(settings, listings, lists, { on, locale });
      return screenings.map((screening, at) => applyDecisions(screening, listings[at]!, decided));
    },
    gate,
  );
  for await (const batch of batches) tell({ kind: 'rows', rows: batch });
  tell({ kind: 'finished', cancelled: false });
}

async function obey(message: ToWorker): Promise<void> {
  if (message.kind === 'open') {
    opened = await openListings(message.file.stream());
    const { headers, guess, sample } = opened;
    tell({ kind: 'opened', headers, guess, sample });
  }
  if (message.kind === 'run') await run(message);
  if (message.kind === 'pause') {
    paused = new Promise((go) => {
      resume = go;
    });
  }
  if (message.kind === 'resume') resume();
  if (message.kind === 'cancel') {
    cancelled = true;
    resume();
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  obey(data).catch((error: unknown) => {
    if (cancelled) tell({ kind: 'finished', cancelled: true });
    else tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});
