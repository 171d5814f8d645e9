import type { ListTasks } from '../../lib/lists/list-tasks';
import { ask } from '../../lib/messages/send';
import { browserWorker } from '../../lib/workers/browser-worker';
import { callWorker } from '../../lib/workers/call-worker';

/**
 * Checks the registers that its address names, one by one; this page is hidden, and the background closes it. The
 * registers are read in a worker: in Firefox this page shares its thread with the background, which must keep
 * answering.
 */
const worker = new Worker(new URL('../options/list-worker.ts', import.meta.url), { type: 'module' });
const tasks = callWorker<ListTasks>(browserWorker(worker));
const asked = new URLSearchParams(location.search);
const least = asked.get('least');
try {
  for (const url of asked.getAll('url'))
    await tasks.call('updateRegister', { url, ...(least !== null && { least: Number(least) }) });
} finally {
  // Sent whatever the outcome: the background waits for this message.
  tasks.end();
  await ask('registersRead', null);
}
