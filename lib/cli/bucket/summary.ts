import { writeFiles } from '../write-files';
import type { BucketAccount } from './run-bucket';

/** What a run came to, for a program to read. */
export interface Summary extends BucketAccount {
  /** Of the lists: what `--since` takes. */
  version: string;
  shard: string;
  seconds: number;
  cpuSeconds: number;
}

/** Writes it as one object of JSON. Throws a UsageError. */
export async function writeSummary(path: string, { tally, ...rest }: Summary): Promise<void> {
  const text = JSON.stringify({ ...tally, ...rest }, null, 2);
  await writeFiles([{ path, blocks: [`${text}\n`] }]);
}
