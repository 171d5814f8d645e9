import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../lib/cli/write-files';

/** No process has it: Linux ends at four million. */
const NOBODY = 4_194_999;
const HERE = hostname();

let folder: string;
let stderr: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function leave(name: string, hoursAgo: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'half');
  const then = Date.now() / 1_000 - hoursAgo * 3_600;
  utimesSync(path, then, then);
  return path;
}
const write = () => writeFiles([{ path: join(folder, 'out.jsonl'), blocks: ['whole\n'] }]);

test('what a killed run left long ago is removed, and said', async () => {
  const left = leave(`out.jsonl.${HERE}-${NOBODY}.part`, 5);
  await write();
  expect(readdirSync(folder)).toEqual(['out.jsonl']);
  expect(stderr).toContain(`${left}: was left by a run that was killed; it was removed`);
});

test('what it left just now is said, and stays', async () => {
  const left = leave(`out.jsonl.${HERE}-${NOBODY}.part`, 0);
  await write();
  expect(existsSync(left)).toBe(true);
  expect(stderr).toContain(`${left}: was left by a run that was killed`);
});

test.each([
  ['of a process that runs', `out.jsonl.${HERE}-${process.ppid}.part`],
  ['of another machine', `out.jsonl.elsewhere-${NOBODY}.part`],
  ['of another file', `other.jsonl.${HERE}-${NOBODY}.part`],
  ['that is no draft of ours', `out.jsonl.${HERE}-${NOBODY}.part.txt`],
  ['with a name of its own', `out.jsonl.${HERE}-mine.part`],
])('a file %s is left alone', async (_, name) => {
  const left = leave(name, 5);
  await write();
  expect(existsSync(left)).toBe(true);
  expect(stderr).toBe('');
});
