import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BEGAN, headAfter, NOTHING, sealed } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import { samplePage } from '../demo/samples';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-cli-'));

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the built command as a person would; `input` is its stdin. */
function run(words: string[], input = ''): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [PROGRAM, ...words], { maxBuffer: 1 << 28 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const jsonl = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const results = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const NIKE = {
  regime: 'CN',
  recordNo: 'T2018-60123',
  markText: 'NIKE',
  holder: 'Nike Innovate C.V.',
  classes: [25],
  goods: ['shoes', 'sneakers'],
  status: 'active',
  validFrom: '2018-05-04',
  validTo: '2028-05-03',
  authorisedUsers: [{ name: 'Sunrise Sports Ltd.', role: 'distributor' }],
};
const ADIDAS = {
  ...NIKE,
  recordNo: 'T2019-70001',
  markText: '阿迪达斯',
  holder: 'adidas AG',
  authorisedUsers: [],
};
const list = file('list.jsonl', jsonl([NIKE, ADIDAS]));
const ON = ['--on', '2026-06-01'];

describe('screen', () => {
  test('finds a disguised mark and answers both questions with their ground', async () => {
    const { code, ...rest } = await run(
      ['screen', '--list', list, ...ON, '-'],
      jsonl([{ id: '7', title: 'Nlke running shoes' }]),
    );
    expect(code).toBe(0);
    const [result] = results({ code, ...rest });
    expect(result).toMatchObject({ id: '7', title: 'Nlke running shoes', outcome: 'conflict' });
    expect(result.findings[0]).toMatchObject({
      ...{ recordNo: 'T2018-60123', regime: 'CN', mark: 'NIKE', relation: 'identical', field: 'title' },
      ...{ start: 0, end: 4, text: 'Nlke', use: 'mark', inForce: true, shown: true },
    });
    expect(result.findings[0].reasons).toContain('look-alike');
    for (const verdict of ['customs', 'law'])
      expect(result.findings[0][verdict].citations.length).toBeGreaterThan(0);
    expect(result.findings[0].explanation.length).toBeGreaterThan(0);
  });

  test('offsets are UTF-16 units of the title as given, also behind emoji and Han', async () => {
    const title = '🎉🎉 正品 阿迪达斯 跑鞋';
    const [{ findings }] = results(await run(['screen', '--list', list, ...ON, '-'], jsonl([{ title }])));
    const { start, end, text } = findings[0];
    expect([text, title.slice(start, end)]).toEqual(['阿迪达斯', '阿迪达斯']);
  });

  test('says clear only where nothing was found', async () => {
    const [result] = results(
      await run(['screen', '--list', list, ...ON, '-'], jsonl([{ title: 'Plain cotton socks' }])),
    );
    expect(result).toMatchObject({ outcome: 'clear', findings: [] });
  });

  test('the same answers in the same order, whatever the number of threads', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ({
      id: String(at),
      title: at % 3 ? `Socks ${at}` : `Nike ${at}`,
    }));
    const input = file('many.jsonl', jsonl(rows));
    const [one, four] = await Promise.all(
      ['1', '4'].map((jobs) => run(['screen', '--list', list, ...ON, '--jobs', jobs, input])),
    );
    expect(results(one as Run).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect((four as Run).out).toBe((one as Run).out);
  });

  test('a stale list is named on stderr with its day, and the results stay what they are', async () => {
    const old = file('old.jsonl', jsonl([{ ...NIKE, recordNo: 'T2018-1', source: { date: '2026-01-10' } }]));
    const listings = file('plain.jsonl', jsonl([{ id: '1', title: 'Plain socks' }]));
    const judged = (on: string) => run(['screen', '--list', old, '--on', on, listings]);
    const [fresh, stale] = [await judged('2026-02-10'), await judged('2026-11-22')];
    expect(fresh.err).toBe('');
    expect(stale.err).toContain('list old speaks for 2026-01-10 and is stale on 2026-11-22');
    expect(stale.out).toBe(fresh.out);
    const explained = await run(['explain', 'Plain socks', '--list', old, '--on', '2026-11-22']);
    expect(explained.out).toContain('old (2026-01-10)');
    expect(explained.err).toContain('is stale');
  });

  test('a bad row is named on stderr, stands in its place, and does not stop the run', async () => {
    const lines = ['{"id":"a","title":"Nike shoes"}', '{"id":"b"}', 'not json', '{"id":"d","title":"socks"}'];
    const ended = await run(['screen', '--list', list, ...ON, '-'], lines.join('\n'));
    expect(ended.code).toBe(1);
    const printed = results(ended);
    expect(printed.map((row) => ('error' in row ? 'error' : row.outcome))).toEqual([
      'conflict',
      'error',
      'error',
      'clear',
    ]);
    expect(printed[1]).toEqual({ id: 'b', error: expect.stringContaining('title') });
    expect(ended.err).toMatch(/row 2: .*title/);
    expect(ended.err).toMatch(/row 3: /);
  });

  test('CSV in, other columns pass through', async () => {
    const input = file('rows.csv', 'id,title,brand,sku\n1,"Running shoes, white",Nike,00012\n');
    const [result] = results(await run(['screen', '--list', list, ...ON, input]));
    expect(result.input).toEqual({ sku: '00012' });
    expect(result.findings[0]).toMatchObject({ field: 'brand', text: 'Nike', start: 0, end: 4 });
  });

  test('CSV out has one line per finding and defuses formulas', async () => {
    const { out } = await run(
      ['screen', '--list', list, ...ON, '--format', 'csv', '-'],
      jsonl([{ id: '=1+1', title: 'Nike shoes' }]),
    );
    const [head, row] = out.split('\n');
    expect(head).toMatch(/^id,title,outcome,recordNo/);
    expect(row).toMatch(/^'=1\+1,Nike shoes,conflict,T2018-60123/);
  });

  test('--all only adds what is folded away', async () => {
    const rows = jsonl([
      { title: 'Nike socks' },
      { title: 'new nikes style' },
      { title: 'Nikee bag 阿迪达' },
    ]);
    const some = results(await run(['screen', '--list', list, ...ON, '-'], rows));
    const all = results(await run(['screen', '--list', list, ...ON, '--all', '-'], rows));
    const shownOnly = all.map((row) => ({
      ...row,
      findings: row.findings.filter(({ shown }: { shown: boolean }) => shown),
    }));
    expect(shownOnly).toEqual(some);
  });

  test('an expired recordal is not in scope, and the day decides', async () => {
    const [late] = results(
      await run(['screen', '--list', list, '--on', '2028-05-04', '-'], jsonl([{ title: 'Nike shoes' }])),
    );
    // The list is of today: whether the term was renewed by then, it cannot know.
    expect(late.findings[0]).toMatchObject({ inForce: null, customs: { outcome: 'unknown' } });
    const later = file('list-2028-05-04.jsonl', jsonl([NIKE, ADIDAS]));
    const [ended] = results(
      await run(['screen', '--list', later, '--on', '2028-05-04', '-'], jsonl([{ title: 'Nike shoes' }])),
    );
    expect(ended.findings[0]).toMatchObject({ inForce: false, customs: { outcome: 'application-only' } });
    const [last] = results(
      await run(['screen', '--list', list, '--on', '2028-05-03', '-'], jsonl([{ title: 'Nike shoes' }])),
    );
    expect(last.findings[0]).toMatchObject({ inForce: true });
  });

  test('an authorised seller and an own mark are notes', async () => {
    const rows = jsonl([{ title: 'Nike shoes', seller: 'SUNRISE SPORTS LTD' }]);
    const [authorised] = results(await run(['screen', '--list', list, ...ON, '-'], rows));
    expect(authorised).toMatchObject({ outcome: 'note' });
    expect(authorised.findings[0]).toMatchObject({
      customs: { outcome: 'cleared' },
      law: { outcome: 'authorised' },
    });
    const own = file('own.csv', 'mark\nNike\n');
    const [mine] = results(
      await run(['screen', '--list', list, ...ON, '--own', own, '-'], jsonl([{ title: 'Nike shoes' }])),
    );
    expect(mine).toMatchObject({ outcome: 'note' });
    expect(mine.findings[0]).toMatchObject({ use: 'own' });
  });
});

describe('judging options', () => {
  const us = file('us.jsonl', jsonl([{ ...NIKE, regime: 'US', recordNo: 'TMK 11-00163', markText: 'PUMA' }]));
  const one = async (title: string, ...options: string[]) =>
    results(await run(['screen', '--list', list, ...ON, ...options, '-'], jsonl([{ title }])))[0];

  test('the policy decides on a similar, unrecorded mark', async () => {
    const customs = async (policy: string) =>
      (await one('Nikee shoes', '--policy', policy, '--all')).findings[0].customs.outcome;
    expect([await customs('strict'), await customs('cautious')]).toEqual(['out', 'borderline']);
  });

  test('a personal parcel is out of scope, in screen as in explain', async () => {
    expect((await one('Nike shoes', '--personal')).findings[0].customs.outcome).toBe('out');
    const { out } = await run(['explain', '--list', list, ...ON, '--personal', 'Nike shoes']);
    expect(out).toContain('Row 18');
  });

  test('several lists are all asked, each finding names its own', async () => {
    const both = await one('Nike and Puma shoes', '--list', us);
    expect(both.findings.map(({ regime, mark }: { regime: string; mark: string }) => [regime, mark])).toEqual(
      expect.arrayContaining([
        ['CN', 'NIKE'],
        ['US', 'PUMA'],
      ]),
    );
  });

  test('explain tells where a mark is recorded and where not, and the guarantee in yuan', async () => {
    const shipment = ['--price', '20', '--quantity', '500', '--currency', 'USD', '--yuan', 'USD=7'];
    const words = ['explain', '--list', list, '--list', us, ...ON, ...shipment, 'Nike shoes'];
    const { code, out } = await run(words);
    expect(code).toBe(0);
    expect(out).toMatch(/recorded in China .*, not in the United States/);
    expect(out).toContain('35,000 CNY for goods worth about 70,000 CNY (1 USD = 7 CNY');
    expect((await run([...words, '--lang', 'zh_CN'])).out).toContain('未见于美国');
  });

  test('own marks hold in the regimes their row names', async () => {
    const own = (regimes: string) => file(`own-${regimes}.csv`, `mark,regimes\nNike,${regimes}\n`);
    expect((await one('Nike shoes', '--own', own('CN'))).findings[0].customs.outcome).toBe('cleared');
    expect((await one('Nike shoes', '--own', own('US'))).findings[0].customs.outcome).toBe('in-scope');
  });

  test("one's own customs list clears its recordals, whatever its columns are called", async () => {
    const own = file('own-gacc.csv', '权利名称,备案号,备案状态\nNIKE,T2018-60123,生效\n');
    expect((await one('Nike shoes', '--own', own)).findings[0]).toMatchObject({ use: 'own' });
  });
});

describe('extract', () => {
  test('prints what the content script would read', async () => {
    const { url, html } = samplePage('amazon-search');
    const { code, out } = await run(['extract', '--url', url, file('page.html', html)]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ site: 'amazon', page: 'search', status: 'read' });
  });

  test('an address that is none is wrong usage', async () => {
    expect(await run(['extract', '--url', 'amazon', file('p.html', '<p>')])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('usage and unreadable input', () => {
  test.each([
    [['--help'], 0],
    [['screen', '--help'], 0],
    [['extract', '--help'], 0],
    [['lists', '--help'], 0],
    [['lists', 'import', '--help'], 0],
    [['--version'], 0],
    [[], 2],
    [['nonsense'], 2],
    [['screen'], 2],
    [['screen', '-'], 2],
    [['screen', '--list', list, '--on', '2026-02-30', '-'], 2],
    [['screen', '--list', list, '--policy', 'lenient', '-'], 2],
    [['screen', '--list', list, '--jobs', '0', '-'], 2],
    [['explain', '--help'], 0],
    [['explain', '--list', list], 2],
    [['explain', '--list', list, '--yuan', '7.1', 'Nike shoes'], 2],
  ])('%j exits %i', async (words, code) => {
    expect((await run(words)).code).toBe(code);
  });

  test.each([
    ['a list that is not there', ['screen', '--list', 'missing.jsonl', '-']],
    ['an input that is not there', ['screen', '--list', list, 'missing.csv']],
    ['a list without a recordal', ['screen', '--list', file('empty.jsonl', '\n'), '-']],
    ['an empty title to explain', ['explain', '--list', list, '']],
    ['a blank one', ['explain', '--list', list, ' \t ']],
    ['a title that says that there is none', ['explain', '--list', list, 'N/A']],
    ['a stroke for a title', ['explain', '--list', list, '--', '-']],
    ['a title that nobody looks through', ['explain', '--list', list, 'x'.repeat(40_000)]],
    ['the error of a formula', ['explain', '--list', list, '#REF!']],
    ['a page that is not there', ['extract', '--url', 'https://www.amazon.com/', 'missing.html']],
  ])('%s: exit 2, one line, nothing on stdout', async (_, words) => {
    const { code, out, err } = await run(words, '{"title":"x"}');
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  test.each(['N', '555', '李', 'No title', 'NA shoes'])('%s is a title that is explained', async (title) => {
    expect((await run(['explain', '--list', list, title])).code).toBe(0);
  });

  test('a title is explained as it is screened: entities are what they stand for', async () => {
    const { out } = await run(['explain', '--list', list, ...ON, 'N&#105;ke &amp; socks']);
    expect(out).toContain('Title: Nike & socks');
    expect(out).toContain('“Nike” (title, 0–4)');
  });

  test('a list that is made up says so, with each command that judges by it', async () => {
    const madeUp = file('made-up.jsonl', jsonl([{ ...NIKE, recordNo: 'DEMO-1' }]));
    const input = file('bowl.jsonl', jsonl([{ title: 'wooden bowl' }]));
    for (const words of [
      ['screen', '--list', madeUp, input],
      ['explain', '--list', madeUp, 'wooden bowl'],
      ['record', 'make', '--list', madeUp, input, '--out', join(folder, 'made-up.html')],
    ])
      expect((await run(words)).err).toContain('list made-up is made up');
    expect((await run(['filter', '--list', madeUp], '{"title":"wooden bowl"}\n')).err).toContain(
      'is made up',
    );
  });

  test('a reader that has seen enough ends it without an error', async () => {
    const input = file(
      'long.jsonl',
      jsonl(Array.from({ length: 20_000 }, (_, at) => ({ title: `Nike ${at}` }))),
    );
    const child = spawn(process.execPath, [PROGRAM, 'screen', '--list', list, '--jobs', '1', input]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('exit', done));
    expect([code, err]).toEqual([0, '']);
  });
});

describe('audit verify', () => {
  const LOG = (async () => {
    const began = sealed(
      { at: '2026-05-20T08:00:00.000Z', by: 'Mei', act: BEGAN, about: { why: 'first' } },
      NOTHING,
    );
    const about = { mark: 'NIKE', words: 'Nlke' };
    const next = sealed({ ...began, act: 'decided', about }, headAfter(began));
    let text = '';
    for await (const line of logLines([began, next], began.at)) text += line;
    return text;
  })();

  test('a log that is as it was written is sound', async () => {
    const { code, out, err } = await run(['audit', 'verify', file('log.jsonl', await LOG)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^sound: 2 entries from 0 on, head [0-9a-f]{64}\n$/);
  });

  test('one that was changed, and one that was cut, are told by the entry, in one line', async () => {
    const changed = await run([
      'audit',
      'verify',
      file('changed.jsonl', (await LOG).replace('Nlke', 'Nike')),
    ]);
    expect([changed.code, changed.out]).toEqual([1, '']);
    expect(changed.err).toMatch(
      /^recordal-lens: .*changed\.jsonl: entry 1 \(line 2\): the entry was changed.*\n$/,
    );
    const lines = (await LOG).split('\n');
    const cut = await run(['audit', 'verify', file('cut.jsonl', `${lines.slice(0, 2).join('\n')}\n`)]);
    expect(cut.code).toBe(1);
    expect(cut.err).toContain('entry 2 (line 3): the log ends before its closing line');
  });

  test('what is no log, or is not there, cannot be read', async () => {
    for (const path of [file('other.jsonl', '{"a":1}\n'), join(folder, 'nowhere.jsonl')])
      expect((await run(['audit', 'verify', path])).code).toBe(2);
  });
});
