/** Runs in a process of its own: what it takes to build an index, whole and in slices, to open it, and to change it. */
import { compileIndex, compileIndexInSlices } from '../../lib/matching/build';
import { withDelta } from '../../lib/matching/delta';
import { openIndex } from '../../lib/matching/open';
import { at } from './measure';
import { benchmarkMarks, plainRecordals } from './shared';

const BUILDS = 3;
const OPENINGS = 5;
const CHANGED_ROWS = 500;

/** Times in ms. */
export interface IndexFigures {
  marks: number;
  bytes: number;
  /** The first build of a process, and the median of three. */
  firstBuildMs: number;
  buildMs: number;
  /** The longest time that a build in slices kept the thread, and how many slices there were. */
  longestSliceMs: number;
  slices: number;
  openMs: number;
  /** 500 rows added and 500 removed: compiled in slices, opened, laid on top. */
  deltaMs: number;
  deltaLongestSliceMs: number;
}

const rows = plainRecordals(benchmarkMarks(Number(process.argv[2])));
const builds: number[] = [];
let bytes: Uint8Array = new Uint8Array();
for (let i = 0; i < BUILDS; i++)
  builds.push(
    timed(() => {
      bytes = compileIndex(rows);
    }),
  );
const sliced = await inSlices(rows);
const openings = Array.from({ length: OPENINGS }, () => timed(() => openIndex(bytes)));
const list = openIndex(bytes);
const start = performance.now();
const change = await inSlices(rows.slice(0, CHANGED_ROWS));
withDelta(list, {
  added: openIndex(change.bytes),
  removed: new Set(Array.from({ length: CHANGED_ROWS }, (_, row) => row)),
});
const deltaMs = performance.now() - start;
const figures: IndexFigures = {
  marks: rows.length,
  bytes: bytes.length,
  firstBuildMs: builds[0]!,
  buildMs: at(builds, 0.5),
  longestSliceMs: sliced.longest,
  slices: sliced.slices,
  openMs: at(openings, 0.5),
  deltaMs,
  deltaLongestSliceMs: change.longest,
};
console.log(JSON.stringify(figures));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Builds as the product's worker does, and watches how long the thread is kept between two of its breaks. */
async function inSlices(recordals: typeof rows) {
  let [slices, longest, resumed] = [0, 0, performance.now()];
  const endSlice = () => {
    slices++;
    longest = Math.max(longest, performance.now() - resumed);
    // The build goes on in a task of its own after this one: the time between is not its own.
    setTimeout(() => {
      resumed = performance.now();
    });
  };
  const bytes = await compileIndexInSlices(recordals, { onProgress: endSlice });
  longest = Math.max(longest, performance.now() - resumed);
  return { bytes, slices: slices + 1, longest };
}
