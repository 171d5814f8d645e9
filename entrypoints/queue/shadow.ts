import type { ShadowProps } from '../../components/queue/shadow/shadow';
import { shadowRun } from '../../lib/shadow-run/run';
import { browserWorker } from '../../lib/workers/browser-worker';

const openWorker = () =>
  browserWorker(new Worker(new URL('./shadow-worker.ts', import.meta.url), { type: 'module' }));

/** Each run has a worker of its own, which ends with it. */
export const onShadow: ShadowProps['onShadow'] = (past, proposal, options) =>
  shadowRun(past, proposal, openWorker(), options);
