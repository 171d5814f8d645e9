/**
 * `screen --since` beside a full run of the same program: a list of which 100 recordals go, 100 come and 100 change, all
 * titles distinct, JSON Lines in and out, one thread. Says whether the results are the same to the byte:
 * `npx tsx test/bench/since.ts --rows 60000 --marks 150000`; `--program` takes a built command line, `--profile` tells by room.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledBy, recordalLines } from './bench-list';
import { builtInto } from './built-program';
import { distinctListings } from './distinct-listings';
import { timeByRoom } from './room-profile';
import { hasShared } from './shared';

const args = process.argv.slice(2);
const option = (name: string, usual: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual;
const ROWS = option('--rows', 60_000);
const MARKS = option('--marks', 150_000);
const CHANGES = 100;

interface Summary {
  version: string;
  cpuSeconds: number;
}

if (!hasShared) console.log('skipped: ../shared is not there');
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-since-'));
  try {
    const program = args.includes('--program')
      ? args[args.indexOf('--program') + 1]!
      : await builtInto(folder);
    compare(program, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(program: string, folder: string): void {
  const lines = [...recordalLines(MARKS)];
  const before = compiledBy(program, join(folder, 'before'), lines.slice(0, -CHANGES));
  const after = compiledBy(program, join(folder, 'after'), changed(lines));
  const input = join(folder, 'in.jsonl');
  writeFileSync(input, `${[...distinctListings(ROWS)].join('\n')}\n`);
  const screen = (name: string, list: string, out: string, words: string[] = [], flags: string[] = []) => {
    const summary = join(folder, 'summary.json');
    const all = ['screen', '--in', input, '--out', join(folder, out), '--list', list, '--summary', summary];
    execFileSync(
      process.execPath,
      [...flags, program, ...all, '--on', '2026-06-01', '--jobs', '1', ...words],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const told = JSON.parse(readFileSync(summary, 'utf8')) as Summary;
    console.log(`${name}: ${told.cpuSeconds.toFixed(2)} s of processor; load ${loadavg()[0]!.toFixed(1)}`);
    return told;
  };
  console.log(
    `${ROWS.toLocaleString('en')} rows, ${MARKS.toLocaleString('en')} marks, 3 × ${CHANGES} changed`,
  );
  const { version } = screen('full run with the list before', before, 'taken');
  const former = digests(join(folder, 'taken'));
  const profiled = args.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
  const since = screen('since that version', after, 'taken', ['--since', version], profiled);
  const full = screen('full run with the list after', after, 'whole');
  const taken = digests(join(folder, 'taken')).filter((digest) => !former.includes(digest));
  const isSame = String(taken) === String(digests(join(folder, 'whole')));
  console.log(
    `${(full.cpuSeconds / since.cpuSeconds).toFixed(1)} times as fast; ${isSame ? 'the same bytes' : 'OTHER BYTES'}`,
  );
  if (!isSame) process.exitCode = 1;
  const profile = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  if (!profile) return;
  for (const [room, share] of timeByRoom(join(folder, profile)).slice(0, 20))
    console.log(room.padEnd(32), `${(share * 100).toFixed(1).padStart(6)} %`);
}

/** The first are gone, and so many come at the end; in between, so many say other goods classes. */
function changed(lines: readonly string[]): string[] {
  const kept = lines.slice(CHANGES, -CHANGES);
  const step = Math.floor(kept.length / CHANGES);
  return [
    ...kept.map((line, at) =>
      at % step === step - 1 ? line.replace(/"classes":\[\d+\]/, '"classes":[35,42]') : line,
    ),
    ...lines.slice(-CHANGES),
  ];
}

function digests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl') && !/(^|\/)_/.test(name))
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    )
    .sort();
}
