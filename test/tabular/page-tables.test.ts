import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/lists/reading/read-list';
import { tablesOf } from '../../lib/tabular/page-tables';
import { read } from '../lists/reading';
import { fc } from '../properties';

const query = readFileSync('test/lists/pages/customs-query.html', 'utf8');
const { DOMParser } = new Window();
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

describe('the tables of an open page', () => {
  test('read as the saved page does', async () => {
    const [open, saved] = [await read(tablesOf(parsed(query))), await read(query)];
    expect(open.recordals).toEqual(saved.recordals);
    expect(open.recordals).toMatchObject([
      {
        ...{ recordNo: 'T2024-50578', markText: 'QUORVANE', registrationNo: '244497', classes: [25] },
        ...{ holder: '阔万有限责任公司上海分公司', validFrom: '2024-02-28', validTo: '2034-02-27' },
      },
      { recordNo: 'T2024-50579', markText: '', status: 'revoked' },
    ]);
    expect(open.report).toMatchObject({ read: 3, accepted: 2, rejected: [{ column: 'recordNo' }] });
  });

  test('leave the rest of the page where it is', () => {
    const page = parsed(
      '<p>private</p><table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table><b>c</b>',
    );
    expect(tablesOf(page)).not.toMatch(/private|<b>/);
    expect(tablesOf(page).match(/<table/g)).toHaveLength(2);
    expect(tablesOf(parsed('<p>no table'))).toBe('');
  });

  test('of any page are read or refused in a sentence, and every row is accounted for', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            ...['<table>', '</table>', '<tr>', '<td>', '</td>', '<th>备案号</th>', '<th>权利名称</th>'],
            ...[
              '<td aria-describedby="searchlist_RECORD_NUM">T2020-1',
              'NIKE',
              '<script>x</script>',
              '<td colspan=99999>',
            ],
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          const html = tablesOf(parsed(parts.join('')));
          const outcome = await read(html).catch((error: unknown) => error);
          if (outcome instanceof Error) {
            expect(outcome).toBeInstanceOf(UnreadableFile);
            return;
          }
          const { report, recordals } = outcome as Awaited<ReturnType<typeof read>>;
          expect(recordals.length + report.rejected.length).toBe(report.read);
        },
      ),
      { numRuns: 200 },
    ));
});
