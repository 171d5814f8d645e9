import { isMainThread } from 'node:worker_threads';

// Whatever is loaded here every start pays for, and every thread.
if (isMainThread) await (await import('./command-line')).run(new URL(import.meta.url));
else (await import('./screen/worker-pool')).serveAsWorker();
