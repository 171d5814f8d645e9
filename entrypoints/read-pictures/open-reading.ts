import type { PictureKeeping } from '../../lib/picture-reading/bring-pictures';
import { fetchPicture } from '../../lib/picture-reading/fetch-picture';
import type { FigureReading } from '../../lib/picture-reading/figures';
import type { PictureReading } from '../../lib/picture-reading/read-pictures';
import { openReadStore } from '../../lib/picture-reading/read-store';
import type { ReadingTasks } from '../../lib/picture-reading/reading-tasks';
import { browserWorker } from '../../lib/workers/browser-worker';
import { callWorker, type WorkerCalls } from '../../lib/workers/call-worker';

/** Reading in the browser, until it is closed. */
export interface OpenReading extends PictureReading, FigureReading, PictureKeeping {
  /** Ends the worker and whatever it reads; the next picture gets a new one. */
  end(): void;
}

/** Pictures are read in one worker. If a picture kills it, the next one gets a new worker. */
export function openReading(): OpenReading {
  let calls: WorkerCalls<ReadingTasks> | undefined;
  const worker = () => {
    if (!calls || calls.ended) calls = callWorker<ReadingTasks>(browserWorker(freshWorker()));
    return calls;
  };
  return {
    fetchPicture,
    look: (bytes) => worker().call('look', bytes),
    read: (bytes) => worker().call('read', bytes),
    figure: (bytes) => worker().call('figure', bytes),
    keep: (bytes) => worker().call('keep', bytes),
    compare: (bytes, figures) => worker().call('compare', { bytes, figures }),
    remembered: openReadStore(),
    end: () => calls?.end(),
  };
}

const freshWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
