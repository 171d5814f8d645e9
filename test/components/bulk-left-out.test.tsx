// @vitest-environment happy-dom

import { afterEach, expect, test, vi } from 'vitest';
import { Bulk } from '../../components/bulk/bulk';
import { ColumnMapping } from '../../components/bulk/column-mapping';
import { RunLine } from '../../components/bulk/run-line';
import type { BulkTasks, Judging } from '../../lib/bulk/bulk-tasks';
import { createBulkCheck } from '../../lib/bulk/check';
import type { BulkStage } from '../../lib/bulk/progress';
import { notice } from '../../lib/locales/notice';
import type { WorkerHandle } from '../../lib/workers/call-worker';
import type { FromWorker } from '../../lib/workers/worker-task';
import { eventually } from '../eventually';
import { clear, draw, press, root } from './drawn';
import { IDLE_RESULTS } from './fixtures';

afterEach(clear);

const leftOut = [notice('sheetsNotRead', { sheets: 'Brands' })];
const none = () => {};
const IDLE_BULK = {
  ...{ onFile: none, onRun: none, onPause: none, onCancel: none, onRerun: none, onCharset: none },
  ...IDLE_RESULTS,
  reader: 'seller' as const,
};

test('a sheet that is left out is named beside the columns, and beside what was found', async () => {
  const columns = {
    file: 'a.xlsx',
    headers: ['Title'],
    guess: { title: 0 },
    pictureColumns: [],
    sample: [['shoes']],
  };
  await draw(<ColumnMapping {...columns} leftOut={leftOut} onRun={none} onCharset={none} />);
  expect(root.textContent).toContain('sheets not read: Brands');

  const counts = { conflict: 0, review: 0, note: 0, 'not-looked-up': 0, clear: 1, unreadable: 0 };
  const run = { phase: 'finished' as const, rows: 1, done: 1, rowsPerSecond: 0 };
  const acts = { onPause: none, onCancel: none, onRerun: none };
  await draw(<RunLine {...{ run, file: 'a.xlsx', leftOut, counts, outdated: false, ...acts }} />);
  expect(root.textContent).toContain('sheets not read: Brands');
});

/** A worker that has opened a file, and never comes to an end with its rows. */
function workerWith(head: BulkTasks['open']['answer']): WorkerHandle {
  let hear: (message: FromWorker) => void = none;
  return {
    post: (message) => 'task' in message && message.task === 'open' && hear({ id: message.id, answer: head }),
    listen: (listener) => {
      hear = listener;
    },
    onDeath: none,
    terminate: none,
  };
}

test('while a file is opened it is named and can be left; where it cannot be, it is said to be unchecked', async () => {
  const head = {
    headers: ['Title'],
    guess: { title: 0 },
    pictureColumns: [],
    sample: [['shoes']],
    leftOut: [],
  };
  const check = createBulkCheck({
    openWorker: () => workerWith(head),
    judging: async () => ({}) as Judging,
    changed: none,
  });
  const opened = check.open(new Blob(['x']), 'a.xlsx');
  expect(check.stage).toEqual({ at: 'start', file: 'a.xlsx' });
  const onStartOver = vi.fn(none);
  const page = (stage: BulkStage) => <Bulk {...{ stage, onStartOver, lists: [], ...IDLE_BULK }} />;
  await draw(page(check.stage));
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Reading a.xlsx…');
  root.querySelector<HTMLElement>('.opening button')!.click();
  expect(onStartOver).toHaveBeenCalledOnce();
  await opened;
  expect(check.stage.at).toBe('columns');

  await draw(page({ at: 'start', file: 'a.xlsx', failure: notice('empty') }));
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(
    '“a.xlsx” was not checked: the file is empty.',
  );
});

test('the results of a file keep what was left out of it', async () => {
  const check = createBulkCheck({
    openWorker: () =>
      workerWith({
        headers: ['Title'],
        guess: { title: 0 },
        pictureColumns: [],
        sample: [['shoes']],
        leftOut,
      }),
    judging: async () => ({}) as Judging,
    changed: none,
  });
  await check.open(new Blob(['x']), 'a.xlsx');
  void check.start({ title: 0 });
  expect(check.stage).toMatchObject({ at: 'results', leftOut });
});

test('a file whose letters look wrong is read anew in the charset that a person chooses', async () => {
  const head = { headers: ['Title'], guess: { title: 0 }, pictureColumns: [], sample: [['x']], leftOut: [] };
  const asked: unknown[] = [];
  const check = createBulkCheck({
    openWorker: () => {
      const worker = workerWith({ ...head, charset: 'big5' });
      return {
        ...worker,
        post: (message) => {
          if ('task' in message) asked.push(message.input);
          worker.post(message);
        },
      };
    },
    judging: async () => ({}) as Judging,
    changed: none,
  });
  const file = new Blob(['x']);
  await check.open(file, 'a.csv');
  const chosen = vi.fn(check.readIn);
  await draw(<ColumnMapping file="a.csv" {...head} charset="big5" onRun={none} onCharset={chosen} />);
  const select = [...root.querySelectorAll('select')].find(({ textContent }) =>
    textContent?.includes('BIG5 (detected)'),
  );
  select!.value = 'gb18030';
  select!.dispatchEvent(new Event('change', { bubbles: true }));
  expect(chosen).toHaveBeenCalledWith('gb18030');
  await eventually(() => expect(check.stage).toMatchObject({ file: 'a.csv', chosenCharset: 'gb18030' }));
  expect(asked).toEqual([
    { file, charset: undefined },
    { file, charset: 'gb18030' },
  ]);
});

test('columns are those of the file that is open, where one of the same name was open before', async () => {
  const onRun = vi.fn();
  const opened = (opening: number, headers: string[], title: number): BulkStage => ({
    ...{ at: 'columns', opening, file: 'export.csv', headers, guess: { title } },
    ...{ pictureColumns: [], sample: [headers.map(() => 'shoes')], leftOut: [] },
  });
  const page = (stage: BulkStage) => (
    <Bulk {...{ stage, lists: [], ...IDLE_BULK, onRun, onStartOver: none }} />
  );
  await draw(page(opened(1, ['Title', 'Colour'], 0)));
  await draw(page(opened(2, ['Colour', 'Title', 'Size'], 1)));
  expect([...root.querySelectorAll('.sheet th span')].map((one) => one.textContent)).toEqual([
    ...['Colour', 'Title', 'Size'],
  ]);
  await press('Check');
  expect(onRun).toHaveBeenCalledExactlyOnceWith({ title: 1 }, []);
});
