import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BEGAN, headAfter, NOTHING, sealed } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import type { Json } from '../../lib/digest/canonical-json';
import { gatherFacts } from '../../lib/evidence/gather';
import { evidenceFile, SEEN } from '../evidence/package';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-statements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, ...words], (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
}

const decision = (id: string, kind: string): Json => ({
  ...{ id, kind, regime: 'CN', recordNo: 'T2018-60123', mark: 'NIKE', words: 'Nlke', note: '' },
  ...{ at: '2026-05-20T08:00:00.000Z', reach: { to: 'listing', site: 'amazon', listingId: id } },
});

/** A log in which two conflicts are confirmed and one finding is set aside. */
async function log(): Promise<string> {
  const body = { at: '2026-05-20T08:00:00.000Z', by: 'Mei' };
  let last = sealed({ ...body, act: BEGAN, about: null }, NOTHING);
  const entries = [last];
  for (const [id, kind] of [
    ['a', 'conflict'],
    ['b', 'not-conflict'],
    ['c', 'conflict'],
  ] as const) {
    last = sealed({ ...body, act: 'decided', about: decision(id, kind) }, headAfter(last));
    entries.push(last);
  }
  let text = '';
  for await (const line of logLines(entries, body.at)) text += line;
  return text;
}

const PLATFORM = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
  decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
  illegal_content_legal_ground: 'Regulation (EU) 2017/1001, Art. 9',
  illegal_content_explanation:
    'The offer uses a sign like a registered trade mark for the goods of the mark.',
  territorial_scope: ['DE'],
  source_type: 'SOURCE_ARTICLE_16',
  automated_detection: 'No',
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
};

test('each confirmed conflict of a log becomes a statement; one that is not whole, or a changed log, does not', async () => {
  const text = await log();
  const [path, platform] = [file('log.jsonl', text), file('platform.json', JSON.stringify(PLATFORM))];
  const made = await run('statements', path, '--platform', platform, '--content-date', '2026-05-01');
  expect(made).toMatchObject({ code: 0, err: '' });
  const statements = made.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(statements).toHaveLength(2);
  expect(statements[0]).toMatchObject({ ...PLATFORM, application_date: '2026-05-20' });

  const undated = await run('statements', path, '--platform', platform);
  expect(undated).toMatchObject({ code: 1, out: '' });
  expect(undated.err.match(/decision [ac]: content_date/g)).toHaveLength(2);

  const changed = file('changed.jsonl', text.replace('Nlke', 'Nike'));
  expect(await run('statements', changed, '--platform', platform)).toMatchObject({ code: 2, out: '' });
  const empty = file('empty.json', '{}');
  expect(await run('statements', path, '--platform', empty)).toMatchObject({ code: 2, out: '' });
});

test('a complaint is written from a package that verifies, in both languages, and from no other', async () => {
  const bytes = evidenceFile();
  const path = file('evidence.zip', bytes);
  const english = await run('evidence', 'export', '--for', 'cn-customs', path);
  expect(english).toMatchObject({ code: 0, out: expect.stringContaining('CN T2018-60123') });
  const chinese = await run('evidence', 'export', '--for', 'cn-customs', '--lang', 'zh-CN', path);
  expect(chinese.out).toContain('海关备案号:\n    CN T2018-60123');
  bytes[100]! ^= 1;
  const changed = file('changed.zip', bytes);
  expect(await run('evidence', 'export', '--for', 'ebay-vero', changed)).toMatchObject({ code: 2, out: '' });
});

test('no word of a page, a list or a certificate writes a line of its own into what is said of a package', async () => {
  const forged =
    'Nlke\ntimestamp: 2026-01-01, by a server; its certificate goes back to one that you gave\rsound: digest 0';
  const facts = gatherFacts({
    ...SEEN,
    listing: { ...SEEN.listing, title: forged },
    list: { ...SEEN.list, name: 'a\nlist: official' },
    page: { ...SEEN.page, url: 'https://shop.example/\u2028made by: customs' },
    screening: { ...SEEN.screening, title: forged },
  });
  const { code, out } = await run('evidence', 'verify', file('forged.zip', evidenceFile(facts)));
  expect(code).toBe(0);
  const begins = out
    .trimEnd()
    .split(/[\n\r\u2028]/)
    .map((line) => line.slice(0, line.indexOf(':')));
  expect(begins).toEqual([
    ...[
      'sound',
      'taken',
      'page',
      'listing',
      'possible conflict with recordal',
      'list',
      'made by',
      'timestamp',
    ],
  ]);
});
