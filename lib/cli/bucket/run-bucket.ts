import { dirname } from 'node:path';
import type { WholeRow } from '../../listing-files/open-listings';
import { translateNotice } from '../../locales/translate';
import type { Charset } from '../../tabular/charsets';
import { visibleControls } from '../../text/controls';
import { noteResults, printError } from '../output';
import { makeFolder } from '../write-files';
import { type Block, blocksOf } from './blocks';
import { fileDigest, unchanged } from './file-digest';
import { removeLeftBehind } from './left-behind';
import { partitionFolders } from './partitions';
import {
  accountOf,
  type InputFile,
  type Piece,
  type PieceAccount,
  pieceOf,
  type RunPlace,
  settlePiece,
} from './piece';
import { PIECE_WRITERS, type ResultLines } from './piece-writers';
import { type LineMaker, screenedLines } from './screened-lines';
import { isOf, type Shard } from './shard';
import { add, count, emptyTally, type Tally } from './tally';

/** A run over many files. */
export interface BucketRun extends RunPlace {
  files: readonly string[];
  shard: Shard;
  charset?: Charset | undefined;
  pool: LineMaker;
  /** Batches under way at once. */
  ahead: number;
  /** The lines of a block otherwise than by screening all of it; undefined where it must be. */
  retake?: Retake | undefined;
}

/** What is known of a block before it is screened. */
export interface BlockAtHand extends InputFile {
  block: Block;
  /** Where what becomes of it is counted. */
  tally: Tally;
}
/** Gives its lines otherwise than by screening all of it, counted; undefined where it must be screened. */
export type Retake = (at: BlockAtHand) => Promise<AsyncIterable<ResultLines> | undefined>;

/** What a run came to. */
export interface BucketAccount {
  tally: Tally;
  pieces: { made: number; kept: number };
}

/**
 * Screens the blocks of many files that are this shard's, each into a file of its own that is whole or not there. What a
 * run before this one made is kept: whatever ended it, and wherever, the whole is the same. Throws a UsageError.
 */
export async function runBucket(run: BucketRun): Promise<BucketAccount> {
  const account: BucketAccount = { tally: emptyTally(), pieces: { made: 0, kept: 0 } };
  const copies = new Copies();
  for (const [number, path] of run.files.entries()) await runFile(run, number, path, copies, account);
  return account;
}

async function runFile(
  run: BucketRun,
  number: number,
  path: string,
  copies: Copies,
  account: BucketAccount,
): Promise<void> {
  const sameAsBefore = await unchanged(path);
  const input = await fileDigest(path);
  const file = { path, input, copy: copies.add(path, input) };
  const isMine = (block: number) => isOf(run.shard, number, block);
  for await (const block of blocksOf(path, isMine, run.charset)) {
    const piece = pieceOf(run, file, block.number);
    const kept = await accountOf(piece);
    const { rows, rejected, outcomes } =
      kept ?? (await makePiece(run, { ...file, block }, piece, sameAsBefore));
    account.pieces[kept ? 'kept' : 'made'] += 1;
    add(account.tally, { rows, rejected, outcomes });
  }
}

async function makePiece(
  run: BucketRun,
  at: Omit<BlockAtHand, 'tally'>,
  piece: Piece,
  sameAsBefore: () => Promise<void>,
): Promise<PieceAccount> {
  const tally = emptyTally();
  await makeFolder(dirname(piece.place));
  await removeLeftBehind(piece.place);
  const rows = complaining(at.block.rows, at.path);
  const block = { ...at.block, rows };
  const lines =
    (await run.retake?.({ ...at, block, tally })) ?? counted(screenedLines(rows, run.pool, run.ahead), tally);
  await PIECE_WRITERS[run.format](piece.place, ending(lines, sameAsBefore));
  const account = await settlePiece(run, piece, at.path, at.block, tally);
  noteResults(tally.rows);
  return account;
}

/** Numbers files that have the same bytes and whose results stand in the same folder. */
class Copies {
  readonly #seen = new Map<string, number>();

  add(path: string, input: string): number {
    const key = [...partitionFolders(path), input].join('/');
    const copy = this.#seen.get(key) ?? 0;
    this.#seen.set(key, copy + 1);
    return copy;
  }
}

/** The same, and what is to be done before whoever writes them takes them for whole. */
async function* ending<T>(lines: AsyncIterable<T>, before: () => Promise<void>): AsyncGenerator<T> {
  yield* lines;
  await before();
}

async function* counted(lines: AsyncIterable<string>, tally: Tally): AsyncGenerator<string> {
  for await (const some of lines) {
    for (const line of some.split('\n')) count(tally, line);
    yield `${visibleControls(some)}\n`;
  }
}

async function* complaining(rows: AsyncIterable<WholeRow>, path: string): AsyncGenerator<WholeRow> {
  for await (const row of rows) {
    if ('error' in row) printError(`${path}: row ${row.row}: ${translateNotice('en', row.error)}`);
    yield row;
  }
}
