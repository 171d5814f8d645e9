import { writeFiles } from '../write-files';
import type { BucketAccount } from './run-bucket';

/** What a run came to, for a program to read. */
export interface Summary extends Pick<BucketAccount, 'tally'> {
  /** Of the lists: what `--since` takes. */
  version: string;
  seconds: number;
  cpuSeconds: number;
}

/** The same of a run over many files. */
export interface BucketSummary extends Summary, BucketAccount {
  shard: string;
}

/** Writes it as one object of JSON. Throws a UsageError. */
export async function writeSummary(path: string, { tally, ...rest }: Summary): Promise<void> {
  const text = JSON.stringify({ ...tally, ...rest }, null, 2);
  await writeFiles([{ path, blocks: [`${text}\n`] }]);
}
