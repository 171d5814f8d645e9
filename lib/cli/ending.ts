import { createWriteStream, fstatSync } from 'node:fs';
import { CompiledListError } from '../lists/compiled/error';
import { discardDrafts } from './drafts';
import { printError, resultsWritten, stopWriting } from './output';
import { systemReason } from './system-fault';
import { UsageError } from './usage-error';

/** Exit codes of the contract: 0 done, 1 some input rejected, 2 nothing, or not the whole: wrong usage, a file, a device. */
export const UNUSABLE = 2;

/** What a shell reports for a program that a signal ended: 128 and the number of the signal. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

let interrupted = false;

/** Whether a signal is ending the run: what fails from then on, its drafts gone, is no fault of its own. */
export const isInterrupted = () => interrupted;

/** Time for what was written already to reach a reader who is slow. */
const GRACE_MS = 500;

/**
 * Sees to it that the run ends in one line and with a code of the contract, whatever ends it: a signal, a reader who
 * has seen enough (`| head`, which is no error), a device without room, or a fault that nobody foresaw.
 */
export function endWell(): void {
  if (fstatSync(process.stdout.fd).isFile()) writeWholly();
  for (const signal of Object.keys(INTERRUPTED) as (keyof typeof INTERRUPTED)[])
    process.once(signal, () => endInterrupted(signal));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      printError(`recordal-lens: the output cannot be written: ${systemReason(error)}`);
    process.exit(error.code === 'EPIPE' ? 0 : UNUSABLE);
  });
  // Whoever closed it does not want to be told.
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => {
    if (interrupted) return;
    tell(error);
    process.exit(UNUSABLE);
  });
}

/** Node's own stream for a file takes a short write, with which a full device answers, for a whole one. */
function writeWholly(): void {
  const stdout = createWriteStream('', { fd: process.stdout.fd });
  Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, get: () => stdout });
}

/** Lets what is written reach the reader, whole lines only, and ends. Another signal ends at once. */
function endInterrupted(signal: keyof typeof INTERRUPTED): void {
  interrupted = true;
  stopWriting();
  const written = resultsWritten();
  const what = written > 0 ? `${written} results were written, not all` : 'no result was written';
  printError(`recordal-lens: interrupted (${signal}): ${what}`);
  discardDrafts();
  const exit = () => {
    if (!waitsForSystem()) process.exit(INTERRUPTED[signal]);
  };
  // By then the signal, no longer caught, ends the process whatever it waits for.
  setTimeout(() => process.kill(process.pid, signal), GRACE_MS);
  process.stdout.write('', () => {
    exit();
    setInterval(exit, GRACE_MS / 20);
  });
}

/**
 * Whether a file is being opened, read or written just now: an exit would wait for it, without an end where nobody
 * writes to a named pipe.
 */
function waitsForSystem(): boolean {
  return process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'));
}

/** Ends, whatever else is waited for, once what was written has reached the reader. */
export function endNow(code: number): void {
  process.stdout.write('', (error) => {
    // The stream tells of a failure by itself.
    if (!error) process.exit(code);
  });
}

/** Complaints are one line; anything else is a fault of ours, told with where it is. */
export function tell(error: unknown): void {
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines =
    error instanceof UsageError || error instanceof CompiledListError
      ? [error.message]
      : `unexpected error: ${whole}`.split('\n');
  for (const line of lines) printError(`recordal-lens: ${line}`);
}
