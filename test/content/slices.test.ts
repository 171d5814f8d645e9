import { afterEach, expect, test, vi } from 'vitest';
import { inSlices, nextTask } from '../../lib/content/slices';

afterEach(() => {
  vi.restoreAllMocks();
});

const alive = () => new AbortController().signal;

/** Takes steps of so many milliseconds each, by a clock that nothing else moves; gives those of each task. */
async function taskLengths(lengths: readonly number[]): Promise<number[][]> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const tasks: number[][] = [[]];
  const post = MessagePort.prototype.postMessage;
  vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementation(function (this: MessagePort, message) {
    tasks.push([]);
    post.call(this, message);
  });
  function* steps(): Generator<void> {
    for (const length of lengths) {
      now += length;
      tasks.at(-1)!.push(length);
      yield;
    }
  }
  await inSlices(steps(), alive());
  return tasks;
}

test.each([
  ['short steps share a task', [1, 1, 1, 1], [[1, 1, 1, 1]]],
  ['eight milliseconds are enough', [4, 3, 1, 5], [[4, 3, 1], [5]]],
  ['one that is long by itself ends its slice', [30, 30], [[30], [30]]],
  ['each slice has eight of its own', [7, 7, 7, 7, 1], [[7, 7], [7, 7], [1]]],
  ['none of eight', [7.9, 0], [[7.9, 0]]],
])('steps are taken in their order: %s', async (_, lengths, tasks) => {
  const taken = await taskLengths(lengths);
  expect(taken.filter((each) => each.length > 0)).toEqual(tasks);
});

test('what follows begins in a task of its own; nothing at all needs none', async () => {
  expect(await taskLengths([1])).toEqual([[1], []]);
  expect(await taskLengths([])).toEqual([[]]);
});

test('others have their turn between two slices, and what they do is there for the next', async () => {
  const seen: string[] = [];
  function* steps(): Generator<void> {
    for (let at = 0; at < 3; at++) {
      seen.push(`step ${at}`);
      setImmediate(() => seen.push(`page ${at}`));
      const since = performance.now();
      while (performance.now() - since < 9);
      yield;
    }
  }
  await inSlices(steps(), alive());
  expect(seen.filter((each) => each.startsWith('step'))).toEqual(['step 0', 'step 1', 'step 2']);
  expect(seen.indexOf('page 0')).toBeLessThan(seen.indexOf('step 2'));
});

test('work that is called off stops at once, and its promise comes all the same', async () => {
  const life = new AbortController();
  let taken = 0;
  function* steps(): Generator<void> {
    for (;;) {
      if (++taken === 3) life.abort();
      yield;
    }
  }
  await inSlices(steps(), life.signal);
  expect(taken).toBe(3);
});

test('a step that fails is told', async () => {
  function* steps(): Generator<void> {
    yield;
    throw new Error('hostile');
  }
  await expect(inSlices(steps(), alive())).rejects.toThrow('hostile');
});

test('who waits for the same next task comes in turn, each in a task of its own', async () => {
  const came: string[] = [];
  const wait = (name: string) =>
    nextTask().then(() => {
      came.push(name);
      return Promise.resolve().then(() => came.push(`behind ${name}`));
    });
  await Promise.all([wait('first'), wait('second'), wait('third')]);
  expect(came).toEqual(['first', 'behind first', 'second', 'behind second', 'third', 'behind third']);
});

test('one who waits again from within a task waits for another', async () => {
  const came: string[] = [];
  const again = nextTask().then(async () => {
    came.push('one');
    await nextTask();
    came.push('three');
  });
  await Promise.all([again, nextTask().then(() => came.push('two'))]);
  expect(came).toEqual(['one', 'two', 'three']);
});
