import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packListFiles } from '../../lib/cli/list-file';
import { listsCommand } from '../../lib/cli/lists';
import { UsageError } from '../../lib/cli/usage-error';
import { screen } from '../../lib/screening/screen';

let folder: string;
let stderr: string;
let stdout: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-'));
  stderr = '';
  stdout = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (...words: string[]) => listsCommand().parseAsync(words, { from: 'user' });
const report = () => JSON.parse(stderr.trim().split('\n').at(-1)!);

const REGISTER = `${[
  '权利名称,备案号,商品分类,备案开始日期,备案截止日期,权利人名称',
  'NIKE,T2020-1001,25,2020-01-01,2029-12-31,耐克',
  ',T2020-1002,9,2020-01-01,2029-12-31,某公司',
].join('\n')}\n`;
const query = { words: 'ASICS', match: 'exact', day: '2026-05-02', hits: 0, taken: 0, regime: 'US' };
const SEARCHES = `${JSON.stringify({ coverage: { queries: [query] }, date: '2026-05-02' })}\n`;

const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all: true } as const;
const titled = (title: string) => ({ id: '1', site: '', url: '', title, images: [] });

describe('lists compile', () => {
  test('what screens with a compiled list finds what it finds with the files that it was made from', async () => {
    writeFileSync(at('register_2026-05-01.csv'), REGISTER);
    writeFileSync(at('searches.jsonl'), SEARCHES);
    const files = [at('register_2026-05-01.csv'), at('searches.jsonl')];
    await run('compile', ...files, '--out', at('list.rlx'));
    expect(report()).toMatchObject({
      rejected: 0,
      bytes: readFileSync(at('list.rlx')).length,
      lists: [
        { name: 'register_2026-05-01', date: '2026-05-01', regimes: ['CN'], count: 2 },
        { name: 'searches', date: '2026-05-02', regimes: ['US'], count: 0 },
      ],
    });
    const listings = ['Nlke running shoes', 'ASICS shoes', 'plain mug'].map(titled);
    const compiled = await packListFiles([at('list.rlx')]);
    const read = await packListFiles(files);
    const expected = await screen(listings, read.lists, context);
    expect(expected[0]!.findings[0]!.recordNo).toBe('T2020-1001');
    expect(await screen(listings, compiled.lists, context)).toEqual(expected);
  });

  test('the same lists give the same bytes, also where compiled ones are put together anew', async () => {
    writeFileSync(at('register_2026-05-01.csv'), REGISTER);
    writeFileSync(at('searches.jsonl'), SEARCHES);
    await run('compile', at('register_2026-05-01.csv'), at('searches.jsonl'), '--out', at('both.rlx'));
    await run('inspect', at('both.rlx'));
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 2, coverage: { queries: [query], whole: ['CN'] } });
    await run('compile', at('register_2026-05-01.csv'), '--out', at('one.rlx'));
    await run('compile', at('one.rlx'), at('searches.jsonl'), '--out', at('again.rlx'));
    expect(readFileSync(at('again.rlx'))).toEqual(readFileSync(at('both.rlx')));
  });

  test('a compiled list is read by its bytes, whatever it is called, and by the other commands for lists', async () => {
    writeFileSync(at('register_2026-05-01.csv'), REGISTER);
    await run('compile', at('register_2026-05-01.csv'), '--date', '2026-05-09', '--out', at('list.rlx'));
    copyFileSync(at('list.rlx'), at('list.bin'));
    await run('inspect', at('list.bin'));
    expect(JSON.parse(stdout)).toMatchObject({ accepted: 2, rejected: 0, coverage: 'whole' });
    await run('import', at('list.bin'), '--out', at('out.jsonl'));
    const [row] = readFileSync(at('out.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(row!)).toMatchObject({
      markText: 'NIKE',
      source: { list: 'register_2026-05-01', date: '2026-05-09' },
    });
  });

  test('refused rows are named and counted, and a list without a recordal leaves no file', async () => {
    writeFileSync(
      at('in.jsonl'),
      '{"recordNo":"T1","markText":"NIKE"}\n{"recordNo": NO JSON}\n{"recordNo":"T2","markText":"PUMA"}\n',
    );
    await run('compile', at('in.jsonl'), '--out', at('list.rlx'));
    expect(report()).toMatchObject({ rejected: 1, lists: [{ count: 2 }] });
    expect(process.exitCode).toBe(1);
    writeFileSync(at('none.csv'), '权利名称,备案号\n');
    await expect(run('compile', at('none.csv'), '--out', at('none.rlx'))).rejects.toThrow(UsageError);
    expect(existsSync(at('none.rlx'))).toBe(false);
    await expect(run('compile', at('list.rlx'), '--out', at('list.rlx'))).rejects.toThrow(UsageError);
  });
});

describe('a compiled list that cannot be used is refused in one line that names it', () => {
  const refusal = async (name: string) => {
    const refused = await packListFiles([at(name)]).catch((error) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect(refused.message.split('\n')).toHaveLength(1);
    expect(refused.message).toContain(at(name));
    return refused.message as string;
  };

  test('missing, empty, of another kind, cut off, damaged, or of another version', async () => {
    writeFileSync(at('in.jsonl'), '{"recordNo":"T1","markText":"NIKE"}\n');
    await run('compile', at('in.jsonl'), '--out', at('list.rlx'));
    const whole = readFileSync(at('list.rlx'));
    const changed = (change: (bytes: Buffer) => unknown) => {
      const bytes = Buffer.from(whole);
      change(bytes);
      return bytes;
    };
    writeFileSync(at('empty.rlx'), '');
    writeFileSync(at('other.rlx'), '{"recordNo":"T1","markText":"NIKE"}\n');
    writeFileSync(at('cut.rlx'), whole.subarray(0, whole.length / 2));
    writeFileSync(
      at('flipped.rlx'),
      changed((bytes) => bytes.writeUInt8(bytes.readUInt8(whole.length - 100) ^ 1, whole.length - 100)),
    );
    writeFileSync(
      at('future.rlx'),
      changed((bytes) => bytes.writeUInt32LE(7, 8)),
    );
    expect(await refusal('missing.rlx')).toContain('no such file');
    expect(await refusal('empty.rlx')).toContain('no compiled list');
    expect(await refusal('other.rlx')).toContain('no compiled list');
    expect(await refusal('cut.rlx')).toContain('cut off');
    expect(await refusal('flipped.rlx')).toContain('checksum');
    expect(await refusal('future.rlx')).toContain('newer');
  });
});
