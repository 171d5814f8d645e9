import { inLanes } from './steps/lanes';
import { stepsInto, WITHOUT_HEAVY } from './steps/steps';
import { Tally } from './steps/tally';

/**
 * What holds before every commit: style, types, dead code and unit tests, two at a time. No browser, no build, and none of the
 * tests that are tagged heavy, which `npm test` runs.
 */
const tally = new Tally();
const { script, tests } = stepsInto(tally);

await inLanes(2, [
  () => tests('unit*', {}, [WITHOUT_HEAVY]),
  async () => {
    for (const name of ['check:style', 'check:types', 'check:dead']) await script(name);
  },
]);
tally.end();
