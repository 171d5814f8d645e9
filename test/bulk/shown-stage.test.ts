import { expect, test } from 'vitest';
import { BulkResults } from '../../lib/bulk/results';
import { shownStage } from '../../lib/bulk/shown-stage';
import { eventually } from '../eventually';

const RUN = { phase: 'running' as const, rows: 3, done: 0, rowsPerSecond: 0 };
const results = () => ({
  at: 'results' as const,
  ...{ file: 'offers.csv', leftOut: [], run: RUN, results: new BulkResults(), version: 0, outdated: false },
});

/** A stage that is shown, and how often the page was told to draw it. */
function shown() {
  let drawings = 0;
  const stage = shownStage(() => void drawings++);
  return { stage, drawings: () => drawings };
}

test('changes that come together are drawn once, and what comes afterwards again', async () => {
  const { stage, drawings } = shown();
  stage.become(results());
  for (let done = 1; done <= 3; done++) stage.update({ done });
  expect(drawings()).toBe(0);
  await eventually(() => expect(drawings()).toBe(1));
  stage.update({ phase: 'finished' });
  await eventually(() => expect(drawings()).toBe(2));
});

test('what changes about results counts their version up; without results nothing changes', () => {
  const { stage } = shown();
  stage.update({ done: 1 }, { outdated: true });
  stage.rowsChanged(2);
  expect(stage.stage).toEqual({ at: 'start' });
  stage.become(results());
  stage.update({ done: 2 }, { outdated: true });
  expect(stage.stage).toMatchObject({ version: 1, outdated: true, run: { ...RUN, done: 2 } });
});

test('the latest decision can be taken back while it changed rows', () => {
  const { stage } = shown();
  stage.become(results());
  stage.rowsChanged(2);
  expect(stage.stage).toMatchObject({ version: 1, undoable: 2 });
  stage.rowsChanged(0);
  expect(stage.stage).not.toHaveProperty('undoable');
});

test.each([
  ['of rows leaves those that came', results(), { at: 'results', run: { phase: 'failed', failure: 'worn' } }],
  [
    'of a file that was not yet read names it',
    { at: 'start' as const },
    { at: 'start', file: 'a.csv', failure: 'worn' },
  ],
])('a failure %s', (_, before, after) => {
  const { stage } = shown();
  stage.become(before);
  stage.fail('a.csv', 'worn');
  expect(stage.stage).toMatchObject(after);
});
