// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ColumnMapping } from '../../components/bulk/column-mapping';
import { RunLine } from '../../components/bulk/run-line';
import { createBulkCheck } from '../../lib/bulk/check';
import type { FromWorker, Judging } from '../../lib/bulk/worker-protocol';
import { draw, root } from './drawn';

const leftOut = [{ text: 'sheetsNotRead' as const, of: ['Brands'] }];
const none = () => {};

test('a sheet that is left out is named beside the columns, and beside what was found', async () => {
  const columns = { file: 'a.xlsx', headers: ['Title'], guess: { title: 0 }, sample: [['shoes']] };
  await draw(<ColumnMapping {...columns} leftOut={leftOut} onRun={none} />);
  expect(root.textContent).toContain('sheets not read: Brands');

  const counts = { conflict: 0, review: 0, note: 0, clear: 1, unreadable: 0 };
  const run = { phase: 'finished' as const, rows: 1, done: 1, rowsPerSecond: 0 };
  const acts = { onPause: none, onCancel: none, onRerun: none };
  await draw(<RunLine {...{ run, file: 'a.xlsx', leftOut, counts, outdated: false, ...acts }} />);
  expect(root.textContent).toContain('sheets not read: Brands');
});

test('the results of a file keep what was left out of it', async () => {
  const worker: { onmessage?: (message: { data: FromWorker }) => void } = {};
  const check = createBulkCheck({
    openWorker: () => Object.assign(worker, { postMessage: none, terminate: none }) as unknown as Worker,
    judging: async () => ({}) as Judging,
    changed: none,
  });
  check.open(new Blob(['x']), 'a.xlsx');
  const opened = { headers: ['Title'], guess: { title: 0 }, sample: [['shoes']], leftOut };
  worker.onmessage!({ data: { kind: 'opened', ...opened } });
  await check.start({ title: 0 });
  expect(check.stage).toMatchObject({ at: 'results', leftOut });
});
