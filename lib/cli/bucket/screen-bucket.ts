import { version as program } from '../../../package.json';
import type { ScreeningContext } from '../../screening/finding';
import type { Charset } from '../../tabular/charsets';
import { sayAges } from '../list-age';
import { packListFiles } from '../list-file';
import { printError } from '../output';
import { refuseWritingOver } from '../same-file';
import { growingPool, inlinePool } from '../screen/worker-pool';
import { makeFolder } from '../write-files';
import { digestOf } from './file-digest';
import { keepLists } from './kept-lists';
import { versionOf } from './list-version';
import { matchingFiles } from './matching-files';
import type { PieceFormat, RunPlace } from './piece';
import { runBucket } from './run-bucket';
import { lineMaker } from './screened-lines';
import type { Shard } from './shard';
import { keepRun } from './since/former-runs';
import { sinceVersion } from './since/since-version';
import { type BucketSummary, writeSummary } from './summary';

/** What `screen --in` is told. */
export interface BucketOptions {
  in: string[];
  out: string;
  list: string[];
  format: PieceFormat;
  shard: Shard;
  jobs: number;
  charset?: Charset;
  own?: string;
  summary?: string;
  since?: string;
}

/**
 * Screens the files that patterns stand for into a folder. Exit code 1 where rows were rejected.
 * @param script what a thread runs.
 */
export async function screenBucket(
  options: BucketOptions,
  context: ScreeningContext,
  script: URL,
): Promise<void> {
  const { out, format, jobs, shard, charset } = options;
  const started = performance.now();
  const { files, passedOver } = await matchingFiles(options.in, out);
  sayPassedOver(passedOver);
  if (options.summary !== undefined)
    refuseWritingOver([options.summary], [...files, ...options.list, ...(options.own ? [options.own] : [])]);
  const { packed, lists } = await packListFiles(options.list);
  sayAges(lists, context.on);
  const version = versionOf(packed.files);
  const place: RunPlace = { out, format, run: runDigest(version, options, context) };
  await makeFolder(out);
  await keepLists(out, packed, version);
  await keepRun(out, place.run, { lists: version, on: context.on });
  const setup = { lists: packed, context, format: 'jsonl' as const };
  const threads = jobs > 1 ? growingPool(setup, jobs, script) : inlinePool(setup);
  const pool = lineMaker(threads);
  try {
    const retake =
      options.since === undefined
        ? undefined
        : await sinceVersion(options.since, {
            place,
            lists,
            context,
            pool,
            runOf: (former, on) => runDigest(former, options, { ...context, on }),
          });
    const account = await runBucket({ ...place, files, shard, charset, pool, ahead: jobs * 2, retake });
    await tell(options, {
      version,
      seconds: (performance.now() - started) / 1000,
      ...account,
    });
  } finally {
    await threads.terminate();
  }
}

/** Of folders named one by one. */
const NAMED = 20;

function sayPassedOver(passedOver: readonly string[]): void {
  for (const one of passedOver.slice(0, NAMED)) printError(one);
  if (passedOver.length > NAMED) printError(`${passedOver.length - NAMED} more that match are not read`);
}

/** What, beside the input, makes results what they are. The day is one of it: who goes on tomorrow says `--on`. */
function runDigest(lists: string, { format, charset }: BucketOptions, context: ScreeningContext): string {
  return digestOf([program, lists, format, charset ?? '', Object.entries(context).sort()]);
}

async function tell(
  { summary, shard }: BucketOptions,
  told: Omit<BucketSummary, 'shard' | 'cpuSeconds'>,
): Promise<void> {
  const { tally, pieces } = told;
  const { user, system } = process.cpuUsage();
  const all: BucketSummary = {
    ...told,
    shard: `${shard.number}/${shard.count}`,
    cpuSeconds: (user + system) / 1e6,
  };
  if (summary !== undefined) await writeSummary(summary, all);
  printError(
    `${tally.rows - tally.rejected} listings screened, ${tally.rejected} rows rejected; ` +
      `${pieces.made} files written, ${pieces.kept} kept; list version ${told.version}`,
  );
  if (tally.rejected > 0) process.exitCode = 1;
}
