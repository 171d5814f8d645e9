import { InvalidArgumentError } from 'commander';

/** One of several runs that share the work: the `number`th of `count`, from 1. */
export interface Shard {
  number: number;
  count: number;
}

export const WHOLE: Shard = { number: 1, count: 1 };

/** `2/3`. Throws InvalidArgumentError for anything else. */
export function parseShard(value: string): Shard {
  const [, number, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (!number || !count || number > count)
    throw new InvalidArgumentError('give which of how many, such as 1/3');
  return { number, count };
}

/**
 * Whether a block of rows is a shard's: each is one shard's alone. Neighbours go to different shards, so that one file of
 * many blocks is shared like many files of one.
 */
export function isOf({ number, count }: Shard, file: number, block: number): boolean {
  return (file + block) % count === number - 1;
}
