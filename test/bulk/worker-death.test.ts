import { expect, test } from 'vitest';
import type { BulkTasks, Judging } from '../../lib/bulk/bulk-tasks';
import { createBulkCheck } from '../../lib/bulk/check';
import { settingsFrom } from '../../lib/settings/settings';
import type { WorkerHandle } from '../../lib/workers/call-worker';
import { serveTasks, type TaskHandlers } from '../../lib/workers/serve-tasks';
import type { FromWorker, ToWorker } from '../../lib/workers/worker-task';
import { listing } from '../components/fixtures';

const JUDGING: Judging = { settings: settingsFrom({}), on: '2026-05-20', locale: 'en' };

/** Workers that find one clear row in any file; `die` ends the latest as running out of memory does. */
function mortalWorkers() {
  const opened: string[] = [];
  let die: (reason: Error) => void = () => {};

  function openWorker(): WorkerHandle {
    let toWorker: (message: ToWorker) => void = () => {};
    let toPage: (message: FromWorker) => void = () => {};
    let dead = false;
    let file: Blob | undefined;
    const handlers: TaskHandlers<BulkTasks> = {
      async open({ file: given }) {
        file = given;
        opened.push(await given.text());
        return { headers: ['title'], guess: { title: 0 }, pictureColumns: [], sample: [], leftOut: [] };
      },
      async run(_, { report }) {
        if (!file) throw new Error('no file was opened');
        report({ kind: 'read', rows: 1 });
        report({ kind: 'rows', rows: [{ row: 2, listing: listing(), level: 'clear' }] });
      },
      rerun: async () => {
        throw new Error('a fresh worker has no rows to check again');
      },
      layPictures: () => [],
      judgeAnew: () => [],
      pause() {},
      resume() {},
    };
    serveTasks<BulkTasks>(
      { post: (message) => dead || toPage(message), listen: (hear) => (toWorker = hear) },
      handlers,
    );
    return {
      post: (message) => dead || toWorker(message),
      listen: (hear) => (toPage = hear),
      onDeath(died) {
        die = (reason) => {
          dead = true;
          died(reason);
        };
      },
      terminate: () => (dead = true),
    };
  }

  return { openWorker, opened, die: (reason: Error) => die(reason) };
}

async function checked() {
  const workers = mortalWorkers();
  const check = createBulkCheck({ ...workers, judging: async () => JUDGING, changed() {} });
  await check.open(new Blob(['Nlke shoes']), 'offers.csv');
  return { ...workers, check };
}

const phaseOf = ({ stage }: { stage: ReturnType<typeof createBulkCheck>['stage'] }) =>
  stage.at === 'results' ? [stage.run.phase, stage.results.rows.length] : stage;

test('a worker that died before the check is replaced, and reads the same file', async () => {
  const { check, die, opened } = await checked();
  die(new Error('out of memory'));
  await check.start({ title: 0 });
  expect(phaseOf(check)).toEqual(['finished', 1]);
  expect(opened).toEqual(['Nlke shoes', 'Nlke shoes']);
});

test('a worker that died after the check is replaced when lists have changed, and checks every row again', async () => {
  const { check, die } = await checked();
  await check.start({ title: 0 });
  die(new Error('out of memory'));
  check.listsChanged();
  await check.rerun();
  expect(phaseOf(check)).toEqual(['finished', 1]);
});
