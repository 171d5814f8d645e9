import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isDay } from '../../../domain/day';
import { makeFolder, writeFiles } from '../../write-files';

/** A folder that engines pass over. */
const RUNS = '_runs';

const RunSchema = v.object({ lists: v.string(), on: v.pipe(v.string(), v.check(isDay)) });

/** Notes the day that a run judges by, so that a run of another day can take over its results. Throws a UsageError. */
export async function keepRun(
  out: string,
  digest: string,
  run: v.InferOutput<typeof RunSchema>,
): Promise<void> {
  await makeFolder(join(out, RUNS));
  await writeFiles([
    { path: join(out, RUNS, `${digest}.json`), blocks: [`${JSON.stringify(run)}\n`], pack: false },
  ]);
}

/**
 * The day of the run whose results are nearest to what is wanted: that day itself, else the latest. Undefined where there is no
 * such run.
 * @param digestOn the digest that a run of a day has, where all else was the same
 */
export async function formerDay(
  out: string,
  version: string,
  wanted: string,
  digestOn: (day: string) => string,
): Promise<string | undefined> {
  const names = await readdir(join(out, RUNS)).catch(() => []);
  const days: string[] = [];
  for (const name of names) {
    const run = readRun(await readFile(join(out, RUNS, name), 'utf8'));
    if (run?.lists === version && `${digestOn(run.on)}.json` === name) days.push(run.on);
  }
  return days.includes(wanted) ? wanted : days.sort().at(-1);
}

/** Undefined for what is cut off, or was put there by somebody else. */
function readRun(json: string): v.InferOutput<typeof RunSchema> | undefined {
  try {
    const read = v.safeParse(RunSchema, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
