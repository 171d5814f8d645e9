import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unchanged } from '../../../lib/cli/bucket/file-digest';
import { matchingFiles } from '../../../lib/cli/bucket/matching-files';
import { UsageError } from '../../../lib/cli/usage-error';
import { ScreenedFolder } from './screened-folder';

const folder = new ScreenedFolder();
const LIST = { 'T2020-1': 'NIKE' };
const ROWS = '{"id":"1","title":"Nike cap"}\n{"id":"2","title":"plain mug"}\n';

/** @returns ids of the results and what the summary counts. */
async function screened(out: string, patterns: string[], ...more: string[]) {
  const list = folder.putList(LIST);
  await folder.screen('--in', ...patterns.map((one) => folder.at(one)), '--list', list, ...more, '--out', folder.at(out), '--summary', folder.at('sum.json')); // biome-ignore format: one command
  const results = folder.lines(out).map((line) => JSON.parse(line) as { id: string; outcome: string });
  return { results, rows: JSON.parse(readFileSync(folder.at('sum.json'), 'utf8')).rows as number };
}

describe('files that hold the same', () => {
  test('each have results, in one folder as in two, and none is made again', async () => {
    for (const name of ['dt=1/a', 'dt=1/b', 'dt=1/c', 'dt=2/a']) folder.put(`in/${name}.jsonl`, ROWS);
    const first = await screened('out', ['in/*/*.jsonl']);
    expect([first.results.length, first.rows]).toEqual([8, 8]);
    expect([...folder.results('out').keys()].map((name) => name.split('/')[0])).toEqual(
      ['1', '1', '1', '2'].map((day) => `dt=${day}`),
    );
    const again = await screened('out', ['in/*/*.jsonl']);
    expect([again.results.length, again.rows]).toEqual([8, 8]);
    expect(folder.stderr).toContain('0 files written, 4 kept');
  });

  test('each have results among shards, and where the list is another', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) folder.put(`in/${name}.jsonl`, ROWS);
    for (const shard of ['1/2', '2/2']) await screened('shared', ['in/*.jsonl'], '--shard', shard);
    expect(folder.lines('shared')).toHaveLength(10);
    await screened('whole', ['in/*.jsonl']);
    expect(folder.digests('shared')).toEqual(folder.digests('whole'));
  });

  test('a file of its own is named as before, whatever is beside it', async () => {
    folder.put('in/a.jsonl', ROWS);
    await screened('alone', ['in/a.jsonl']);
    folder.put('in/b.jsonl', ROWS);
    folder.put('in/c.jsonl', '{"id":"3","title":"socks"}\n');
    await screened('all', ['in/*.jsonl']);
    const [name] = [...folder.results('alone').keys()];
    expect([...folder.results('all').keys()]).toContain(name);
  });
});

describe('what a pattern stands for', () => {
  const files = async (...patterns: string[]) =>
    (await matchingFiles(patterns.map((one) => folder.at(one)))).files.map((path) =>
      path.slice(folder.path.length + 1),
    );

  test('results are no listings, however the pattern meets them', async () => {
    folder.put('in/a.jsonl', ROWS);
    for (const _ of ['first', 'again']) {
      const { results, rows } = await screened('in/out', ['in/**/*.jsonl']);
      expect([results.length, rows]).toEqual([2, 2]);
    }
    expect(folder.stderr).toContain('in/out: is where the results go; 1 of the files that match');
    symlinkSync(folder.at('in/out'), folder.at('link'));
    expect((await screened('in/out', ['in/a.jsonl', 'link/*.jsonl'])).rows).toBe(2);
    await expect(screened('in/out', ['link/*.jsonl'])).rejects.toThrow(/where the results go/);
  });

  test.each([
    ['in the same folder', 'in', 'in/*.jsonl'],
    ['in a folder below', '.', 'in/*.jsonl'],
    ['in any folder below', '.', '**/*.jsonl'],
    ['in partitions', '.', 'in/dt=*/*.jsonl'],
    ['called like a digest of another kind', '.', 'named/*.jsonl'],
  ])('listings %s are read, however often', async (_, out, pattern) => {
    const at = { 'in/dt=*/*.jsonl': 'in/dt=1/a.jsonl', 'named/*.jsonl': `named/${'0a'.repeat(20)}.jsonl` };
    folder.put(at[pattern as keyof typeof at] ?? 'in/a.jsonl', ROWS);
    for (const kept of ['1 files written', '0 files written, 1 kept']) {
      await screened(out, [pattern]);
      expect(folder.stderr).toContain(kept);
    }
  });

  test('a folder beside the results is read', async () => {
    folder.put('out-before/a.jsonl', ROWS);
    folder.put('out/keep.txt', '');
    expect((await screened('out', ['out*/*.jsonl'])).rows).toBe(2);
  });

  test('a folder called like a file, and a link to one, are named', async () => {
    folder.put('in/a.jsonl', ROWS);
    folder.put('in/b.jsonl/part-0.jsonl', ROWS);
    folder.put('far/c.jsonl', ROWS);
    symlinkSync(folder.at('far'), folder.at('in/link'));
    expect(await files('in/*.jsonl')).toEqual(['in/a.jsonl']);
    expect(await files('in/**/*.jsonl')).toEqual(['in/a.jsonl', 'in/b.jsonl/part-0.jsonl']);
    expect(await files('in/link/*.jsonl')).toEqual(['in/link/c.jsonl']);
    await screened('out', ['in/**/*.jsonl']);
    expect(folder.stderr).toContain('in/link: is a link to a folder, which ** does not follow');
    expect(folder.stderr).toContain('in/b.jsonl: is a folder, and nothing in it is read');
  });

  test('a link to nothing is no file that may be left out', async () => {
    folder.put('in/a.jsonl', ROWS);
    symlinkSync(folder.at('gone.jsonl'), folder.at('in/b.jsonl'));
    await expect(files('in/*.jsonl')).rejects.toThrow(/b\.jsonl: cannot be read: no such file/);
    rmSync(folder.at('in/b.jsonl'));
    expect(await files('in/*.jsonl')).toEqual(['in/a.jsonl']);
  });

  test.each(['in', 'in/*.csv', 'gone/*.jsonl'])('%s stands for none', async (pattern) => {
    mkdirSync(folder.at('in'));
    await expect(files(pattern)).rejects.toThrow(UsageError);
  });
});

test('a file that is changed while it is read has no results that would be taken for its own', async () => {
  const path = folder.put('a.jsonl', ROWS);
  const look = await unchanged(path);
  await expect(look()).resolves.toBeUndefined();
  folder.put('a.jsonl', ROWS + ROWS);
  await expect(look()).rejects.toThrow(/was changed while it was read/);
  rmSync(path);
  await expect(look()).rejects.toThrow(UsageError);
});

test('a folder’s column counts where a row says nothing under its name', async () => {
  folder.put(
    'in/brand=Nike/a.jsonl',
    '{"id":"1","title":"cap","brand":null}\n{"id":"2","title":"cap","brand":"Acme"}\n{"id":"3","title":"cap"}\n',
  );
  const { results } = await screened('out', ['in/*/*.jsonl']);
  expect(results.map(({ outcome }) => outcome !== 'clear')).toEqual([true, false, true]);
});

describe('a summary is written over nothing that is read', () => {
  test.each([
    ['a file of listings', 'in/a.jsonl'],
    ['the list', 'list.csv'],
    ['the same by another name', 'link.jsonl'],
  ])('%s', async (_, name) => {
    folder.put('in/a.jsonl', ROWS);
    const list = folder.putList(LIST);
    symlinkSync(folder.at('in/a.jsonl'), folder.at('link.jsonl'));
    const before = readFileSync(folder.at(name), 'utf8');
    const words = ['--list', list, '--summary', folder.at(name)];
    for (const more of [
      [folder.at('in/a.jsonl')],
      ['--out', folder.at('out'), '--in', folder.at('in/*.jsonl')],
    ])
      await expect(folder.screen(...words, ...more)).rejects.toThrow(/would be written over/);
    expect(readFileSync(folder.at(name), 'utf8')).toBe(before);
  });

  test('nor are remembered words', async () => {
    folder.put('a.jsonl', ROWS);
    const words = [
      '--list',
      folder.putList(LIST),
      '--images',
      folder.path,
      '--remember',
      folder.at('a.jsonl'),
    ];
    await expect(folder.screen(...words, folder.at('a.jsonl'))).rejects.toThrow(/would be written over/);
  });
});
