import { inLanes } from './steps/lanes';
import { stepsInto } from './steps/steps';
import { Tally } from './steps/tally';

/** What holds before every commit: style, types, dead code and unit tests, two at a time. No browser and no build. */
const tally = new Tally();
const { script, tests } = stepsInto(tally);

await inLanes(2, [
  () => tests('unit*', { VITEST_ALONE: '1' }),
  async () => {
    for (const name of ['check:style', 'check:types', 'check:dead']) await script(name);
  },
]);
tally.end();
