import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainCommand } from '../../lib/cli/explain';
import { listsCommand } from '../../lib/cli/lists';
import { screenCommand } from '../../lib/cli/screen/command';

let folder: string;
let stdout: string;
let stderr: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'searches-'));
  stdout = '';
  stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  });
  writeFileSync(
    at('in.csv'),
    'mark,record no,class,valid from,valid to\nNIKE,T2020-1001,25,2020-01-01,2030-01-01\n',
  );
  const searches = ['--looked-up', 'NIKE=2026-10-01', '--looked-up', 'ASICS=2026-10-20'];
  const words = ['import', at('in.csv'), '--out', at('list.jsonl'), ...searches];
  await listsCommand().parseAsync(words, { from: 'user' });
  writeFileSync(
    at('rows.csv'),
    'id,title,brand\n1,Nike running shoes,\n2,ASICS running shoes,\n3,Zorvex running shoes,\n4,running shoes,Zorvex\n5,running shoes,\n',
  );
  stdout = '';
  stderr = '';
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const FLAGS = ['--on', '2026-11-01'];
const screened = async (...more: string[]) => {
  await screenCommand(new URL(import.meta.url)).parseAsync(
    ['--list', at('list.jsonl'), ...FLAGS, '--jobs', '1', ...more, at('rows.csv')],
    {
      from: 'user',
    },
  );
  return stdout.trim().split('\n');
};

test('what is in no search is not looked up, a search without a hit is clear, and a finding stays a finding', async () => {
  const rows = (await screened()).map((line) => JSON.parse(line));
  expect(rows.map(({ outcome }) => outcome)).toEqual([
    'conflict',
    'clear',
    'not-looked-up',
    'not-looked-up',
    'not-looked-up',
  ]);
  expect(rows[2].notLookedUp).toEqual({ words: ['Zorvex'], inPart: [], regimes: ['CN'] });
  expect(rows[1]).not.toHaveProperty('notLookedUp');
});

test('stderr says what the list answers for', async () => {
  await screened();
  expect(stderr).toContain('in answers for 2 searches, the oldest of Oct 1, 2026, and for nothing else.');
});

test('so does a table, in a column of its own', async () => {
  const [head, ...rows] = await screened('--format', 'csv');
  expect(head).toMatch(/,error,notLookedUp$/);
  expect(rows.map((row) => row.split(',').at(-1))).toEqual(['', '', 'Zorvex', 'Zorvex', '']);
  expect(new Set([head!, ...rows.slice(1)].map((row) => row.split(',').length)).size).toBe(1);
});

test('beside the whole register all of it is looked up', async () => {
  const lines = await screened('--list', at('in.csv'));
  expect(lines.map((line) => JSON.parse(line).outcome)).not.toContain('not-looked-up');
});

test('explain tells it in words and calls nothing clear', async () => {
  await explainCommand().parseAsync(['--list', at('list.jsonl'), ...FLAGS, 'Zorvex running shoes'], {
    from: 'user',
  });
  expect(stdout).toContain('Not looked up yet: “Zorvex” (China).');
  expect(stdout).toContain('Outcome for the listing: not-looked-up');
});
