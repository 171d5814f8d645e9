import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { makeFolder, writeFiles } from '../write-files';
import type { Block } from './blocks';
import { partitionFolders } from './partitions';

/** Forms of the files that are written. */
export const PIECE_FORMATS = ['jsonl', 'csv', 'parquet', 'arrow'] as const;
export type PieceFormat = (typeof PIECE_FORMATS)[number];

/** Where a run writes, and what tells its results from those of any other. */
export interface RunPlace {
  out: string;
  format: PieceFormat;
  /** Digest of the lists, the program's version and every option that changes a result. */
  run: string;
}

/** What is known of a piece that is whole. */
const AccountSchema = v.object({
  /** Its file, from the folder of the results. */
  file: v.string(),
  bytes: v.number(),
  input: v.string(),
  block: v.number(),
  rows: v.number(),
  rejected: v.number(),
  outcomes: v.record(v.string(), v.number()),
  run: v.string(),
});
export type PieceAccount = v.InferOutput<typeof AccountSchema>;

/** The results of one block of rows: a file, and beside it an account of what is in it. */
export interface Piece {
  place: string;
  accountPlace: string;
}

const DIGITS = 32;
/** Accounts stand in a folder that engines pass over, as they do with `_delta_log` or `_temporary`. */
const ACCOUNTS = '_pieces';

/** A file of the input, as its results are named by it. */
export interface InputFile {
  path: string;
  /** Digest of its bytes. */
  input: string;
  /** Files before it that have the same bytes, and results in the same folder: each has results of its own. */
  copy: number;
}

/** Where the results of a block stand: under the digest of all that they come from, in folders like the input's partitions. */
export function pieceOf(
  { out, format, run }: RunPlace,
  { path, input, copy }: InputFile,
  block: number,
): Piece {
  const origin = [run, input, block, ...(copy > 0 ? [copy] : [])].join('\n');
  const digest = createHash('sha256').update(origin).digest('hex').slice(0, DIGITS);
  return {
    place: join(out, ...partitionFolders(path), `${digest}.${format}`),
    accountPlace: join(out, ACCOUNTS, `${digest}.json`),
  };
}

/** The account of a piece that is whole; undefined where it is not, or its file is gone or of another length. */
export async function accountOf({ place, accountPlace }: Piece): Promise<PieceAccount | undefined> {
  try {
    const account = v.parse(AccountSchema, JSON.parse(await readFile(accountPlace, 'utf8')));
    return (await stat(place)).size === account.bytes ? account : undefined;
  } catch {
    // Not there, or cut off by a crash of the machine: the piece is made again, and is the same.
    return undefined;
  }
}

/** Says that a piece is whole. Comes after its file: a kill between the two costs the piece, never the truth. */
export async function settlePiece(
  { out, run }: RunPlace,
  { place, accountPlace }: Piece,
  input: string,
  block: Block,
  tally: Pick<PieceAccount, 'rows' | 'rejected' | 'outcomes'>,
): Promise<PieceAccount> {
  const { size: bytes } = await stat(place);
  const account = {
    ...{ file: relative(out, place), bytes, input: basename(input), block: block.number },
    ...tally,
    run,
  };
  await makeFolder(join(out, ACCOUNTS));
  await writeFiles([{ path: accountPlace, blocks: [`${JSON.stringify(account)}\n`], pack: false }]);
  return account;
}
