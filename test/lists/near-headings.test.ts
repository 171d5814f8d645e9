import { describe, expect, test } from 'vitest';
import { mapHeaders } from '../../lib/lists/reading/map-columns';
import { withNearHeadings } from '../../lib/lists/reading/near-headings';

const fieldsOf = (headers: string[], ...rows: string[][]) => {
  const sample = rows.map((cells, at) => ({ row: at + 2, cells }));
  const map = withNearHeadings(headers, mapHeaders(headers), sample);
  return headers.map((_, column) => Object.entries(map).find(([, columns]) => columns.includes(column))?.[0]);
};

describe('a heading with a slip', () => {
  test.each([
    ['Registratoin number', 'registrationNo'],
    ['Trademrk holdr of record: registrnt registrant', 'holder'],
    ['Срок несения ОИС в Реестр', 'validTo'],
    ['Правобладатель', 'holder'],
    ['Recordl number', 'recordNo'],
    ['Autorised users', 'authorisedUsers'],
  ])('%s', (heading, field) => {
    expect(fieldsOf(['Mark', heading])).toEqual(['markText', field]);
  });
});

describe('another word is no slip of a heading', () => {
  test.each([
    'Registration date',
    'registration_dt',
    'Registration office',
    'Registrations',
    'Recorded with customs',
    'Recorded on',
  ])('%s', (heading) => {
    expect(fieldsOf(['Mark', heading], ['ZORVEX', 'Elbonia'])).toEqual(['markText', undefined]);
  });

  test('nor is what cannot be the field by its cells', () => {
    expect(fieldsOf(['Mark', 'Registrnt registrant'], ['ZORVEX', '2024-01-05'])).toEqual([
      'markText',
      undefined,
    ]);
    expect(fieldsOf(['Mark', 'Recordl number'], ['ZORVEX', 'yes'])).toEqual(['markText', undefined]);
    expect(fieldsOf(['Mark', 'Recordl number'], ['ZORVEX', 'R-1'])).toEqual(['markText', 'recordNo']);
  });
});
