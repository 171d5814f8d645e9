import { describe, expect, test } from 'vitest';
import { CSV_HEAD } from '../../lib/cli/screen/print';
import { readList, UnreadableFile } from '../../lib/lists/reading/read-list';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { evidenceFile } from '../evidence/package';
import { smallFile, smallShipment } from '../screening-record/record';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function accepted(bytes: Uint8Array, name = 'list'): Promise<number> {
  let rows = 0;
  for await (const item of readList(bytes, { name })) if (item.kind === 'accepted') rows++;
  return rows;
}

const MANIFEST = {
  ...{
    format: 'recordal-list/1',
    name: 'pub',
    version: 1,
    date: '2026-11-01',
    created: '2026-11-01T00:00:00Z',
  },
  ...{ count: 2, file: 'pub-1.jsonl.gz', bytes: 220, sha256: 'a'.repeat(64), content: 'b'.repeat(64) },
};
const COUNTS = {
  ...{ read: 2, accepted: 2, rejected: 0, merged: 0, excluded: 0, figurative: 0, byRegime: { CN: 2 } },
  ...{ byStatus: { active: 2 }, byScript: { latin: 2 }, coverage: 'whole', file: { name: 'cn.jsonl' } },
};
const RESULT = { id: '1', title: 'Zorvex shoes', outcome: 'clear', findings: [] };

describe('what this program wrote beside lists is no list', () => {
  test.each([
    ['the manifest of a list', utf8(JSON.stringify(MANIFEST, null, 2))],
    ['counts of a list', utf8(JSON.stringify(COUNTS, null, 2))],
    ['results', utf8(`${JSON.stringify(RESULT)}\n`)],
    ['results as a table', utf8(`${CSV_HEAD}\n1,Zorvex shoes,clear${','.repeat(22)}\n`)],
    [
      'results as a table, with findings',
      utf8(`${CSV_HEAD}\n1,Zorvex,conflict,T1,CN,cn,,ZORVEX,Z${','.repeat(16)}\n`),
    ],
    [
      'answers to rows',
      utf8('{"id":1,"outcome":"review","marks":["ZORVEX"]}\n{"id":2,"outcome":"clear","marks":[]}\n'),
    ],
    ['answers that nobody looked up', utf8('{"id":1,"outcome":"not-looked-up","marks":[],"recordNos":[]}\n')],
    ['a package of evidence', evidenceFile()],
    ['a record of a screening, as a page', utf8(smallFile(HTML_FORM))],
    ['a record of a shipment, as a page', utf8(smallShipment(HTML_FORM))],
  ])('%s', async (_, bytes) => {
    await expect(accepted(bytes)).rejects.toThrow(UnreadableFile);
    await expect(accepted(bytes)).rejects.toThrow(/Recordal Lens/);
  });
});

describe('a list is one all the same', () => {
  const row = { recordNo: 'T2020-1', markText: 'ZORVEX', regime: 'CN', status: 'active' };
  test.each([
    [
      'of a register with a column of that name',
      utf8('recordNo,mark,outcome\nT2020-1,ZORVEX,granted\nT2020-2,QUIMBLE,refused\n'),
    ],
    [
      'whose mark is a word of ours',
      utf8('recordNo,mark,holder\nT2020-1,CLEAR,Clear Inc.\nT2020-2,REVIEW,Review Ltd.\n'),
    ],
    ['with formats of its own', utf8('recordNo,mark,format\nT2020-1,ZORVEX,A4\n')],
    [
      'of ours, whose rows say which list they are of',
      utf8(`${JSON.stringify({ ...row, source: { list: 'recordal-list/1' } })}\n`),
    ],
    ['of marks named like a part of a package', utf8('recordNo,name,mark\nT2020-1,evidence,ZORVEX\n')],
    ['with counts by regime in words', utf8('recordNo,mark,accepted\nT2020-1,ZORVEX,2\n')],
  ])('%s', async (_, bytes) => {
    expect(await accepted(bytes)).toBeGreaterThan(0);
  });
});
