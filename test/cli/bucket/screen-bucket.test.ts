import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../lib/cli/usage-error';
import { openFile } from '../../../lib/tabular/open-table';
import { parquetOf } from '../../tabular/parquet-file';
import { ScreenedFolder } from './screened-folder';

const folder = new ScreenedFolder();
const LIST = { 'T2020-1': 'NIKE', 'T2020-2': 'ADIDAS' };
/** Of a regime, so that verdicts have their grounds. */
const CN_LIST = `${JSON.stringify({
  ...{
    regime: 'CN',
    recordNo: 'T2020-1',
    rightType: 'trademark',
    markText: 'NIKE',
    aliases: [],
    holder: 'Nike Inc',
  },
  ...{ classes: [25], goods: [], status: 'active', validFrom: '2020-01-01', validTo: '2030-01-01' },
})}\n`;
const TITLES = "['Nlke running shoes', 'Plain cotton socks', 'Adidas track suit'][1 + range % 3]";
const query = (rows: number) =>
  `SELECT 'L' || range AS id, ${TITLES} AS title, range % 7 AS shelf FROM range(${rows})`;

/** Three row groups in one partition, one in another, and lines of JSON, of which one has no title. */
async function putTable(): Promise<string[]> {
  folder.put('in/dt=2026-11-01/part-0.parquet', await parquetOf(query(4_200), 'ROW_GROUP_SIZE 2048'));
  folder.put('in/dt=2026-11-02/part-0.parquet', await parquetOf(query(300)));
  folder.put('in/dt=2026-11-02/late.jsonl', '{"id":"a","title":"Nike cap"}\n{"id":"b","title":""}\n');
  return [
    '--in',
    folder.at('in/dt=*/*.parquet'),
    folder.at('in/dt=*/*.jsonl'),
    '--list',
    folder.putList(LIST),
  ];
}

describe('many files at once', () => {
  test('give the lines that each gives alone, in files by their blocks, in the folders of their partitions', {
    tags: ['heavy'],
    timeout: 60_000,
  }, async () => {
    const input = await putTable();
    await folder.screen(...input, '--out', folder.at('out'));
    expect(process.exitCode).toBe(1);
    expect([...folder.results('out').keys()].map((name) => name.split('/')[0])).toEqual(
      ['01', '01', '01', '02', '02'].map((day) => `dt=2026-11-${day}`),
    );
    const made = folder.lines('out').sort();
    expect(folder.stderr).toContain('late.jsonl: row 2: the row has no title');
    const alone: string[] = [];
    for (const [day, file] of [
      ['01', 'part-0.parquet'],
      ['02', 'part-0.parquet'],
      ['02', 'late.jsonl'],
    ]) {
      await folder.screen(folder.at(`in/dt=2026-11-${day}/${file}`), '--list', folder.at('list.csv'));
      alone.push(
        ...folder.stdout
          .trimEnd()
          .split('\n')
          .map((line) => withDay(line, `2026-11-${day}`)),
      );
    }
    expect(made.join('\n')).toBe(alone.sort().join('\n'));
  });

  test('are shared among shards, every row in one of them', {
    tags: ['heavy'],
    timeout: 60_000,
  }, async () => {
    const input = await putTable();
    await folder.screen(...input, '--out', folder.at('whole'));
    for (const shard of ['1/3', '2/3', '3/3']) {
      await folder.screen(
        ...input,
        '--out',
        folder.at('shared'),
        '--shard',
        shard,
        '--summary',
        folder.at(`${shard[0]}.json`),
      );
    }
    expect(folder.digests('shared')).toEqual(folder.digests('whole'));
    const rows = ['1', '2', '3'].map(
      (one) => JSON.parse(readFileSync(folder.at(`${one}.json`), 'utf8')).rows as number,
    );
    expect(rows.reduce((sum, some) => sum + some)).toBe(4_502);
    expect(Math.min(...rows)).toBeGreaterThan(0);
  });

  test('are not screened twice: only what is missing is made, and the whole is what it would have been', {
    tags: ['heavy'],
    timeout: 60_000,
  }, async () => {
    const input = await putTable();
    await folder.screen(...input, '--out', folder.at('out'));
    const whole = folder.results('out');
    const digests = folder.digests('out');
    const [first, second, third] = [...whole.keys()] as [string, string, string];
    rmSync(folder.at(join('out', first)));
    writeFileSync(folder.at(join('out', second)), whole.get(second)!.subarray(0, 100));
    rmSync(folder.at(join('out/_pieces', `${/(\w+)\.jsonl$/.exec(third)![1]}.json`)));
    // A process that is no more had begun it.
    folder.put(join('out', `${third}.${hostname()}-999999999.part`), 'half');
    await folder.screen(...input, '--out', folder.at('out'));
    expect(folder.stderr).toContain('3 files written, 2 kept');
    expect(folder.digests('out')).toEqual(digests);
    expect(
      readdirSync(folder.at('out'), { recursive: true }).filter((name) => String(name).endsWith('.part')),
    ).toEqual([]);
  });

  test('another list, another day and another policy are other results, beside the first', async () => {
    folder.put('a.jsonl', '{"title":"Nike cap"}\n');
    const input = ['--in', folder.at('a.jsonl'), '--out', folder.at('out')];
    await folder.screen(...input, '--list', folder.putList(LIST));
    await folder.screen(...input, '--list', folder.at('list.csv'), '--on', '2026-11-02');
    await folder.screen(...input, '--list', folder.at('list.csv'), '--policy', 'cautious');
    await folder.screen(...input, '--list', folder.putList({ ...LIST, 'T2020-3': 'CAP' }));
    expect(folder.results('out').size).toBe(4);
  });

  test('come out as Parquet with nested findings, whatever a title holds', async () => {
    folder.put(
      'a.jsonl',
      [
        '{"id":"1","title":"Nlke running \\ud800 shoes \\u0000\\u202e","shelf":{"x":[1]}}',
        '{"id":"2","title":""}',
        '{"id":"3","title":"Socks, \\"outcome\\":\\"clear\\""}',
      ]
        .map((line) => `${line}\n`)
        .join(''),
    );
    await folder.screen(
      '--in',
      folder.at('a.jsonl'),
      '--out',
      folder.at('out'),
      '--list',
      folder.put('cn.jsonl', CN_LIST),
      '--format',
      'parquet',
      '--summary',
      folder.at('sum.json'),
    );
    const [bytes] = [...folder.results('out', '.parquet').values()];
    const rows: unknown[] = [];
    for await (const batch of (await openFile(bytes!)).rows)
      rows.push(...batch.map((row) => (row as { value: unknown }).value));
    expect(rows).toMatchObject([
      {
        id: '1',
        outcome: 'conflict',
        findings: [
          {
            recordNo: 'T2020-1',
            inForce: true,
            start: 0,
            end: 4,
            law: { citations: expect.arrayContaining([expect.objectContaining({ law: 'Trademark Law' })]) },
          },
        ],
        input: '{"shelf":{"x":[1]}}',
      },
      { id: '2', outcome: null, error: 'the row has no title' },
      { id: '3', outcome: 'clear', findings: [] },
    ]);
    expect(JSON.parse(readFileSync(folder.at('sum.json'), 'utf8'))).toMatchObject({
      rows: 3,
      rejected: 1,
      outcomes: { conflict: 1, clear: 1 },
    });
  }, 60_000);

  test('come out as Arrow and as CSV', async () => {
    folder.put('a.jsonl', '{"id":"1","title":"Nlke running shoes"}\n{"id":"2","title":""}\n');
    const input = ['--in', folder.at('a.jsonl'), '--out', folder.at('out'), '--list', folder.putList(LIST)];
    await folder.screen(...input, '--format', 'arrow');
    const table = tableFromIPC(folder.results('out', '.arrow').values().next().value!);
    expect(table.toArray()).toMatchObject([
      {
        id: '1',
        outcome: 'review',
        findings: [{ recordNo: 'T2020-1', reasons: ['look-alike', 'case'], confidence: expect.any(Number) }],
      },
      { id: '2', outcome: null, error: 'the row has no title' },
    ]);
    await folder.screen(...input, '--format', 'csv');
    const csv = folder.results('out', '.csv').values().next().value!.toString();
    await folder.screen(folder.at('a.jsonl'), '--list', folder.at('list.csv'), '--format', 'csv');
    expect(csv).toBe(folder.stdout);
  });
});

test.each([
  [['--in', 'nowhere/*.parquet', '--out', 'out'], 'nowhere/*.parquet: no such file'],
  [['--out', 'out'], 'give one input, or --in FILES and --out FOLDER'],
  [['a.csv', '--shard', '1/2'], '--shard goes with --in'],
  [['a.csv', '--format', 'parquet'], 'is no stream'],
  [
    ['--in', 'package.json', '--out', 'out', '--since', '000000000000'],
    'has no results of this list version',
  ],
])('%j is refused in one line', async (args, says) => {
  const out = args.map((word) => (word === 'out' ? folder.at('out') : word));
  const run = folder.screen(...out, '--list', folder.putList(LIST));
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(says);
});

/** A line of a result with the column that the file's folder gives. */
function withDay(line: string, dt: string): string {
  const result = JSON.parse(line);
  return JSON.stringify('error' in result ? result : { ...result, input: { ...result.input, dt } });
}

test('one input has a summary too: rows, outcomes and the version of the lists', async () => {
  const list = folder.putList({ A1: 'NIKE' });
  const rows = ['{"id":"1","title":"Nike shoes"}', '{"id":"2"}', '{"id":"3","title":"garden lamp"}'];
  const input = folder.put('rows.jsonl', `${rows.join('\n')}\n`);
  const summary = folder.at('sum.json');
  await folder.screen('--list', list, '--summary', summary, input);
  const { version, ...told } = JSON.parse(readFileSync(summary, 'utf8'));
  expect(told).toMatchObject({ rows: 3, rejected: 1, outcomes: { clear: 1 } });
  expect(Object.values<number>(told.outcomes).reduce((sum, one) => sum + one)).toBe(2);
  await folder.screen('--list', list, '--summary', summary, '--in', input, '--out', folder.at('out'));
  expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({
    version,
    rows: 3,
    outcomes: told.outcomes,
  });
  await expect(folder.screen('--list', list, '--summary', summary, '--format', 'csv', input)).rejects.toThrow(
    'several in CSV',
  );
});
