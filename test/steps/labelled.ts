import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What one program prints has its name before every line, since another may print at the same time. */
export function runLabelled(
  label: string,
  command: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Programs that print to a pipe leave colours out unless they are told that a person reads along.
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    createInterface({ input: from }).on('line', (line) => to.write(`${label} │ ${line}\n`));
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    // Once the output is read to its end, too.
    child.once('close', (status) => done(status ?? 1));
  });
}
