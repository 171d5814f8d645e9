import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '../../lib/lists/reading/headings';
import { read } from './reading';

/** Records as offices of the European Union exchange them (WIPO ST.66): the mark lies in an element of its own, the days of the opposition before it. */
const record = (no: string, mark: string, expiry: string, state: string, prefix = '') => {
  const tag = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  return tag(
    'TradeMark',
    tag('ApplicationNumber', no) +
      tag('RegistrationDate', '2012-09-19') +
      tag('ExpiryDate', expiry) +
      tag('MarkCurrentStatusCode', state) +
      tag('MarkCurrentStatusDate', '2016-04-23') +
      tag('OppositionPeriodStartDate', '2012-01-31') +
      tag('OppositionPeriodEndDate', '2012-03-31') +
      tag('WordMarkSpecification', tag('MarkVerbalElementText', mark)) +
      tag('GoodsServicesDetails', tag('GoodsServices', tag('ClassDescription', tag('ClassNumber', '9')))),
  );
};

describe('records in the elements of offices', () => {
  test.each([
    ['as they are', ''],
    ['with a namespace', 'tmk:'],
  ])('%s: each is a record, with the end of its own term', async (_, prefix) => {
    const rows =
      record('M1', 'ZORVEX', '2032-01-10', 'Registered', prefix) +
      record('M2', 'KELTRON', '2022-01-10', 'Expired', prefix);
    const { recordals } = await read(
      `<?xml version="1.0"?><Transaction xmlns:tmk="urn:tmk"><Details>${rows}</Details></Transaction>`,
    );
    expect(recordals).toMatchObject([
      { markText: 'ZORVEX', validTo: '2032-01-10', status: 'active', classes: [9] },
      { markText: 'KELTRON', validTo: '2022-01-10', status: 'expired', classes: [9] },
    ]);
    expect(recordals.flatMap(({ aliases }) => aliases)).toEqual([]);
  });

  test.each([
    ['WordMarkSpecification/MarkVerbalElementText', 'markText'],
    ['GoodsServicesDetails/GoodsServices/ClassNumber', 'classes'],
    ['tmk:Trademark/com:ExpiryDate', 'validTo'],
    ['Trademark/RegistrationNumber', 'registrationNo'],
    ['case-file-header/mark-identification', 'markText'],
    ['HolderDetails/Holder/Name', 'holder'],
    ['ApplicantDetails/Applicant/FreeFormatNameLine', 'holder'],
    ['MarkCurrentStatusCode', 'status'],
    ['status_type', 'status'],
  ])('%s is the way to %s', (heading, field) => {
    expect(fieldOfHeader(heading)).toBe(field);
  });

  test.each([
    'OppositionPeriodEndDate',
    'Opposition end date',
    '异议截止日期',
    'Opposition valid until',
    'Widerspruchsfrist end date',
  ])('the term of an opposition is not that of the record: %s', (heading) => {
    expect(fieldOfHeader(heading)).toBeUndefined();
  });

  test.each(['Mark / Logo', 'Goods/services', 'Recordal end date', 'Expiry/renewal'])(
    'a stroke between words is no way: %s',
    (heading) => {
      expect(fieldOfHeader(heading)).toBeDefined();
    },
  );

  test('days under a heading that is nearly one of numbers are no numbers', async () => {
    const rows =
      'RegistrationDate,Mark,Expiry\n2012-09-19,ZORVEX,2032-01-10\n2012-09-19,KELTRON,2032-01-10\n';
    const { recordals } = await read(rows);
    expect(recordals.map(({ markText, registrationNo }) => [markText, registrationNo])).toEqual([
      ['ZORVEX', undefined],
      ['KELTRON', undefined],
    ]);
  });
});

describe('two headings of a table in one are no way of elements', () => {
  test.each([
    ['Holder/Agent', 'holder'],
    ['Goods/Class', 'goods'],
    ['Trademark/Registration', 'markText'],
    ['Owner/Address', 'holder'],
    ['RegistrationNo/RegistrationDate', 'registrationNo'],
  ])('%s', (heading, field) => {
    expect(fieldOfHeader(heading)).toBe(field);
  });

  test.each([
    ['Holder/RegistrationNumber', 'registrationNo'],
    ['mark/tmk:RegistrationNumber', 'registrationNo'],
    ['list/holder/goods', 'goods'],
    ['trademark/expiry_date', 'validTo'],
  ])('but names of elements are: %s', (heading, field) => {
    expect(fieldOfHeader(heading)).toBe(field);
  });
});
