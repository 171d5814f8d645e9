/** Runs in a process of its own: what it takes to build an index, whole and in slices, to open it, and to change it. */
import { compileIndex, compileIndexInSlices } from '../../lib/matching/index/build';
import { patchIndexInSlices } from '../../lib/matching/index/patch';
import { GONE } from '../../lib/matching/index/row-change';
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
  /** 500 rows changed: the earlier index patched in slices. */
  patchMs: number;
  patchLongestSliceMs: number;
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
const sliced = await watched((onProgress) => compileIndexInSlices(rows, { onProgress }));
const openings = Array.from({ length: OPENINGS }, () => timed(() => openIndex(bytes)));
const changedRows = rows.map((row, at) =>
  at < CHANGED_ROWS ? { ...row, markText: `${row.markText} II` } : row,
);
const change = {
  rowOf: Uint32Array.from(rows, (_, at) => (at < CHANGED_ROWS ? GONE : at)),
  formerHolders: new Set<string>(),
};
const start = performance.now();
const patched = await watched((onProgress) => patchIndexInSlices(bytes, change, changedRows, { onProgress }));
const patchMs = performance.now() - start;
const figures: IndexFigures = {
  marks: rows.length,
  bytes: bytes.length,
  firstBuildMs: builds[0]!,
  buildMs: at(builds, 0.5),
  longestSliceMs: sliced.longest,
  slices: sliced.slices,
  openMs: at(openings, 0.5),
  patchMs,
  patchLongestSliceMs: patched.longest,
};
console.log(JSON.stringify(figures));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Works as the product's worker does, and watches how long the thread is kept between two of its breaks. */
async function watched(work: (onProgress: () => void) => Promise<Uint8Array>) {
  let [slices, longest, resumed] = [0, 0, performance.now()];
  const endSlice = () => {
    slices++;
    longest = Math.max(longest, performance.now() - resumed);
    // The build goes on in a task of its own after this one: the time between is not its own.
    setTimeout(() => {
      resumed = performance.now();
    });
  };
  await work(endSlice);
  longest = Math.max(longest, performance.now() - resumed);
  return { slices: slices + 1, longest };
}
