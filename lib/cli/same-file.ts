import { fstatSync, type Stats, statSync } from 'node:fs';
import { STDOUT } from './standard-output';
import { isSystemFault } from './system-fault';
import { UsageError } from './usage-error';

/**
 * Refuses a standard output that goes into a file which is also read: `screen a.jsonl >> a.jsonl` would read what it
 * wrote, without an end. Throws UsageError.
 * @param inputs paths; `-` is the standard input.
 */
export function refusePrintingInto(inputs: readonly string[]): void {
  const output = fstatSync(process.stdout.fd);
  for (const path of inputs)
    if (isSame(output, seen(path)))
      throw new UsageError(`${path}: is read, and is also where the output goes`);
}

/** Refuses to write a file over one that is read, or over another that is written. Throws UsageError. */
export function refuseWritingOver(outputs: readonly string[], inputs: readonly string[]): void {
  const taken = [...inputs];
  for (const path of outputs) {
    const isPrinted = path === STDOUT;
    const output = isPrinted ? fstatSync(process.stdout.fd) : seen(path);
    // Of what is read, the same sign is the standard input.
    const isTaken = (one: string, at: number) =>
      isPrinted && at < inputs.length ? isSame(output, seen(one)) : one === path || isSame(output, seen(one));
    const other = taken.find(isTaken);
    if (other !== undefined)
      throw new UsageError(`${path}: would be written over ${other}; give another name to write to`);
    taken.push(path);
  }
}

/** Undefined where there is none to be seen: whoever opens it says why. */
function seen(path: string): Stats | undefined {
  try {
    return path === '-' ? fstatSync(process.stdin.fd) : statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemFault(error)) return undefined;
    throw error;
  }
}

/** Devices and pipes may well be both. */
function isSame(one: Stats | undefined, other: Stats | undefined): boolean {
  return Boolean(one?.isFile() && other && one.ino === other.ino && one.dev === other.dev);
}
