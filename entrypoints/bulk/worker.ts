import { createBulkWorker } from '../../lib/bulk/bulk-worker';
import type { ToWorker } from '../../lib/bulk/worker-protocol';

/** Reads and screens a file beside the page, so that 100,000 rows leave it free to draw. */
const worker = createBulkWorker((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => worker.hear(data));
