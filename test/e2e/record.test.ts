import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BEGAN, headAfter, NOTHING, sealed } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');
const folder = mkdtempSync(join(tmpdir(), 'lens-record-'));
const at = (name: string) => join(folder, name);

function file(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

/** Runs `recordal-lens record`. */
function record(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, 'record', ...words], (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
}

const RECORDAL = {
  ...{ regime: 'CN', recordNo: 'T2018-60123', markText: 'NIKE', holder: 'Nike Innovate C.V.' },
  ...{ classes: [25], goods: ['shoes'], status: 'active', validFrom: '2018-05-04', validTo: '2028-05-03' },
};
const list = file('list.jsonl', `${JSON.stringify(RECORDAL)}\nno recordal\n`);
const LISTINGS = 'id,title,brand\na,Nlke running shoes,\nb,,\nc,Plain mug,\n';
const input = file('listings.csv', LISTINGS);
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

test('a file becomes a page with each of its rows and digests, which is sound until a letter of it changes', async () => {
  const page = at('record.html');
  const made = await record('make', '--list', list, '--on', '2026-06-01', input, '--out', page);
  expect(made).toMatchObject({ code: 1, out: '' });
  const html = readFileSync(page, 'utf8');
  for (const stands of [
    sha256(LISTINGS),
    sha256('Nlke running shoes'),
    sha256(readFileSync(list)),
    'T2018-60123',
  ])
    expect(html).toContain(stands);
  expect(html.match(/<tr><th>/g)).toHaveLength(3);
  expect(html).toContain('could not be read and were not searched: 1');

  const sound = await record('verify', page);
  expect(sound).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^sound: 3 rows, digest [0-9a-f]{64}\n$/),
  });
  expect(html).toContain(sound.out.slice(-65, -1));

  const changed = file('changed.html', html.replace('<bdi>Plain mug</bdi>', '<bdi>Plain cup</bdi>'));
  const found = await record('verify', changed);
  expect(found).toMatchObject({ code: 1, out: '' });
  expect(found.err).toMatch(
    /^recordal-lens: .*changed\.html: line \d+: the line is not what the record's data say\n$/,
  );
});

const SAVED = `<title>shoes</title><div data-component-type="s-search-result" data-asin="B000000001"><h2><a href="/dp/B000000001">
  <span>Nlke running shoes</span></a></h2></div>`;

test('a saved page, and a file, become the record of a shipment, which is sound until a letter of it changes', async () => {
  const url = 'https://www.amazon.com/s?k=shoes';
  const saved = file('saved.html', SAVED);
  const made = await record('make', '--list', list, '--url', url, saved, '--out', at('page.json'));
  expect(made).toMatchObject({ code: 0, err: expect.stringContaining('1 rows') });
  const [head] = JSON.parse(readFileSync(at('page.json'), 'utf8'));
  expect(head.part.page).toMatchObject({ url, site: 'amazon', cards: 1, saved: { sha256: sha256(SAVED) } });

  const of = [
    'join',
    at('record.html'),
    at('page.json'),
    at('page.json'),
    '--name',
    'Shipment 4711',
    '--out',
  ];
  const joined = await record(...of, at('shipment.html'));
  expect(joined).toMatchObject({ code: 0, err: expect.stringContaining('once') });
  const sound = await record('verify', at('shipment.html'));
  expect(sound).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^sound: 4 rows in 2 records, digest /),
  });

  const html = readFileSync(at('shipment.html'), 'utf8');
  const changed = file('other.html', html.replaceAll('Plain mug', 'Plain cup'));
  expect(await record('verify', changed)).toMatchObject({ code: 1, out: '' });
  const refused = await record('join', changed, '--name', 'x', '--out', at('never.html'));
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/other\.html: line \d+: /) });
  expect(() => readFileSync(at('never.html'))).toThrow();
});

test('a page that cannot be read gives no record', async () => {
  const wall = file('wall.html', '<title>Robot Check</title><form action="/errors/validateCaptcha"></form>');
  const made = await record(
    'make',
    '--list',
    list,
    '--url',
    'https://www.amazon.com/s?k=a',
    wall,
    '--out',
    at('no.html'),
  );
  expect(made).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') });
});

test('what was decided is in it with its reason, and a log that was changed is refused', async () => {
  const decision = {
    ...{ id: 'd1', kind: 'not-conflict', regime: 'CN', recordNo: 'T2018-60123', mark: 'NIKE', words: 'Nlke' },
    ...{
      reach: { to: 'listing', site: 'file', listingId: 'a Nlke running shoes' },
      note: 'asked the holder',
      at: '2026-05-20T08:00:00.000Z',
    },
  };
  const doing = { at: '2026-05-20T08:00:00.000Z', by: 'Mei' };
  const began = sealed({ ...doing, act: BEGAN, about: null }, NOTHING);
  const decided = sealed({ ...doing, act: 'decided', about: decision }, headAfter(began));
  let log = '';
  for await (const line of logLines([began, decided], '2026-05-21T08:00:00.000Z')) log += line;
  const make = [
    'make',
    '--list',
    list,
    '--on',
    '2026-06-01',
    input,
    '--out',
    at('decided.json'),
    '--decisions',
  ];

  expect((await record(...make, file('log.jsonl', log))).code).toBe(1);
  const parts = JSON.parse(readFileSync(at('decided.json'), 'utf8'));
  expect(parts[1].part.findings[0].decision).toMatchObject({ kind: 'not-conflict', why: 'asked the holder' });

  const changed = await record(...make, file('changed.jsonl', log.replace('asked', 'faked')));
  expect(changed).toMatchObject({ code: 2, out: '' });
});

test('what is no record, or asks for none, ends with one line and leaves files as they were', async () => {
  const none = await record('verify', input);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err.trimEnd().split('\n')).toHaveLength(1);
  expect((await record('make', '--list', list, input, '--out', at('record.pdf'))).code).toBe(2);
  expect((await record('make', '--list', list, input, '--out', input)).code).toBe(2);
  expect(readFileSync(input, 'utf8')).toBe(LISTINGS);
});
