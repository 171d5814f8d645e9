import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLabelled } from './steps/labelled';

/**
 * Properties with other examples than `npm test` draws, again and again, for as many minutes as are given (ten). Ends with the first
 * round in which one fails: its number draws the same examples again (`PROPERTIES_SEED=… npx vitest run FILE`).
 */
const minutes = Number(process.argv[2] ?? 10);
const only = process.argv.slice(3);
const USES_PROPERTIES = /\/properties'/;

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/.test(path) && USES_PROPERTIES.test(readFileSync(path, 'utf8')))
  .filter((path) => only.length === 0 || only.some((part) => path.includes(part)));
const end = Date.now() + minutes * 60_000;
let rounds = 0;
let status = 0;
while (Date.now() < end && status === 0) {
  const seed = randomInt(2 ** 31);
  status = await runLabelled(`${seed}`, 'npx', ['vitest', 'run', '--project', 'unit*', ...files], {
    PROPERTIES_SEED: `${seed}`,
  });
  rounds += 1;
  if (status !== 0) console.log(`failed with PROPERTIES_SEED=${seed}`);
}
console.log(`${rounds} rounds over ${files.length} files`);
process.exitCode = status;
