import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { failureOf } from '../../lib/locales/failure';
import { LocalizedError } from '../../lib/locales/localized-error';
import { notice } from '../../lib/locales/notice';
import { callWorker, type WorkerHandle } from '../../lib/workers/call-worker';
import { serveTasks, type TaskHandlers } from '../../lib/workers/serve-tasks';

interface Tasks {
  double: { input: number; answer: number };
  count: { input: number; answer: string; progress: number };
  fail: { input: Error; answer: never };
  wait: { input: null; answer: null };
}

const handlers: TaskHandlers<Tasks> = {
  double: (number) => number * 2,
  async count(to, { report }) {
    for (let at = 1; at <= to; at++) report(at);
    return 'done';
  },
  fail: () => {
    throw new LocalizedError(notice('noBackup'));
  },
  wait: (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
};

/** Both ends of one line, over a real channel; `die` is the worker's sudden end. */
function pair() {
  const { port1, port2 } = new MessageChannel();
  let die: (reason: Error) => void = () => {};
  const terminate = vi.fn(() => port2.close());
  const handle: WorkerHandle = {
    post: (message) => port1.postMessage(message),
    listen: (hear) => {
      port1.onmessage = ({ data }) => hear(data);
    },
    onDeath: (died) => {
      die = died;
    },
    terminate,
  };
  const listen = (hear: (message: never) => void) => {
    port2.onmessage = ({ data }) => hear(data as never);
  };
  serveTasks<Tasks>({ post: (message) => port2.postMessage(message), listen }, handlers);
  return { calls: callWorker<Tasks>(handle), die: (reason: Error) => die(reason), terminate };
}

test('calls that overlap get each its own answer', async () => {
  const { calls } = pair();
  const waiting = calls.call('wait', null).catch((reason) => reason);
  expect(await Promise.all([1, 2, 3].map((number) => calls.call('double', number)))).toEqual([2, 4, 6]);
  calls.end();
  expect(await waiting).toHaveProperty('name', 'AbortError');
});

test('progress comes in order and before the answer', async () => {
  const { calls } = pair();
  const heard: number[] = [];
  expect(await calls.call('count', 3, { onProgress: (at) => heard.push(at) })).toBe('done');
  expect(heard).toEqual([1, 2, 3]);
});

test('a failure that was foreseen comes over the line as the notice that it is, and spoils no other call', async () => {
  const { calls } = pair();
  const failure = await calls.call('fail', new Error()).catch(failureOf);
  expect(failure).toEqual(notice('noBackup'));
  expect(await calls.call('double', 4)).toBe(8);
});

test('what cannot be sent rejects, and what nobody does too', async () => {
  const { calls } = pair();
  await expect(calls.call('double', (() => 1) as never)).rejects.toHaveProperty('name', 'DataCloneError');
  await expect(calls.call('dance' as never, null as never)).rejects.toThrow(/function/);
});

test('a call that is cancelled rejects with the reason once the worker has stopped, and the worker goes on', async () => {
  const { calls } = pair();
  const stop = new AbortController();
  const waiting = calls.call('wait', null, { signal: stop.signal });
  stop.abort(new Error('no longer wanted'));
  await expect(waiting).rejects.toThrow('no longer wanted');
  await expect(calls.call('double', 1, { signal: stop.signal })).rejects.toThrow('no longer wanted');
  expect(await calls.call('double', 1)).toBe(2);
});

test('whoever waits for a worker that dies hears of it, and so does whoever calls it later', async () => {
  const { calls, die, terminate } = pair();
  const waiting = calls.call('wait', null);
  die(new Error('out of memory'));
  await expect(waiting).rejects.toThrow('out of memory');
  await expect(calls.call('double', 1)).rejects.toThrow('out of memory');
  expect(terminate).toHaveBeenCalled();
});

test.each([
  ['throws', "throw new Error('broken')", 'broken'],
  ['ends by itself', 'process.exit(3)', 'code 3'],
])('a thread that %s leaves nobody waiting', async (_, script, reason) => {
  const thread = new Worker(script, { eval: true });
  const calls = callWorker<Tasks>({
    post: (message) => thread.postMessage(message),
    listen: (hear) => void thread.on('message', hear),
    onDeath(died) {
      thread.on('error', died);
      thread.on('exit', (code) => died(new Error(`ended with code ${code}`)));
    },
    terminate: () => void thread.terminate(),
  });
  await expect(calls.call('wait', null)).rejects.toThrow(reason);
});

test('a worker says whether it still answers', () => {
  const { calls, die } = pair();
  expect(calls.ended).toBe(false);
  die(new Error('out of memory'));
  expect(calls.ended).toBe(true);
});
