import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { screenCommand } from '../../../lib/cli/screen/command';

/** A folder that `screen` works in, empty before each test, with what was printed. */
export class ScreenedFolder {
  path = '';
  stdout = '';
  stderr = '';

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'bucket-'));
      this.stdout = '';
      this.stderr = '';
      vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
        this.stderr += text;
        return true;
      });
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        this.stdout += typeof text === 'string' ? text : Buffer.from(text).toString();
        return true;
      });
    });
    afterEach(() => {
      vi.restoreAllMocks();
      process.exitCode = 0;
      rmSync(this.path, { recursive: true });
    });
  }

  at(name: string): string {
    return join(this.path, name);
  }

  put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  /** A list of these marks, by their record numbers. */
  putList(marks: Readonly<Record<string, string>>, name = 'list.csv'): string {
    const rows = Object.entries(marks).map(
      ([no, mark]) => `${no},${mark},Holder ${no},25,2020-01-01,2030-01-01,active`,
    );
    return this.put(
      name,
      `Record No,Mark,Holder,Class,Valid from,Valid to,Record status\n${rows.join('\n')}\n`,
    );
  }

  async screen(...args: string[]): Promise<void> {
    this.stdout = '';
    this.stderr = '';
    await screenCommand(new URL(import.meta.url)).parseAsync(['--on', '2026-11-01', '--jobs', '1', ...args], {
      from: 'user',
    });
  }

  /** The files of results, by their paths in a folder. */
  results(out: string, ending = '.jsonl'): Map<string, Buffer> {
    const names = readdirSync(this.at(out), { recursive: true, encoding: 'utf8' });
    const results = names.filter((name) => name.endsWith(ending) && !/(^|\/)_/.test(name)).sort();
    return new Map(results.map((name) => [name, readFileSync(join(this.at(out), name))]));
  }

  /** The same as digests: to compare megabytes byte by byte takes a test framework minutes. */
  digests(out: string): Map<string, string> {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    return new Map([...this.results(out)].map(([name, bytes]) => [name, digest(bytes)]));
  }

  /** Their lines, in any order. */
  lines(out: string): string[] {
    return [...this.results(out).values()].flatMap((bytes) => bytes.toString().trimEnd().split('\n'));
  }
}
