import { describe, expect, test } from 'vitest';
import { read } from './reading';

/** Headings as the exports of trade mark offices and of lawyers' dockets have them; the rows are made up. */
const EXPORTS: readonly [office: string, text: string, told: Record<string, unknown>][] = [
  [
    'Rospatent, through a database',
    'Словесное описание,Классы МКТУ,Номер заявки,Номер регистрации,Владелец,Статус,Действует до\nZORVEX,"3, 5",2023769869,1008824,Zorvex LLC,Действует,9/22/2031\n',
    {
      markText: 'ZORVEX',
      registrationNo: '1008824',
      classes: [3, 5],
      validTo: '2031-09-22',
      status: 'active',
    },
  ],
  [
    'the European Union’s office',
    'Trade mark number,Trade mark name,Basis,Filing date,Expiry date,Nice Classification,Owner ID,Owner name\n018699928,ZORVEX,EUTM,2022-05-09,2032-05-09,"9,42",1234567,Zorvex Ltd\n',
    { markText: 'ZORVEX', registrationNo: '018699928', holder: 'Zorvex Ltd', validTo: '2032-05-09' },
  ],
  [
    'Australia’s',
    'TM No,Words,Status,Owner,Class,Priority Date\n2112345,ZORVEX,Registered,Zorvex Ltd,25,2020-01-05\n',
    { markText: 'ZORVEX', registrationNo: '2112345', holder: 'Zorvex Ltd' },
  ],
  [
    'Germany’s',
    'Registernummer/Aktenzeichen;Wortlaut;Inhaber;Aktenzustand;Klasse(n);Schutzendedatum\n302020123456;ZORVEX;Zorvex GmbH;Marke eingetragen;25;31.12.2030\n',
    { markText: 'ZORVEX', registrationNo: '302020123456', holder: 'Zorvex GmbH', validTo: '2030-12-31' },
  ],
  [
    'Korea’s',
    '출원번호,등록번호,상표명,출원인,상품분류,법적상태,등록일자,존속기간만료일\n4020200001234,4017000000000,ZORVEX,조벡스,25,등록,2020.05.01,2030.05.01\n',
    { markText: 'ZORVEX', holder: '조벡스', classes: [25], validTo: '2030-05-01' },
  ],
  [
    'Türkiye’s',
    'Tescil No,Marka Adı,Sahibi,Sınıf,Koruma Bitiş Tarihi\n2020 12345,ZORVEX,Zorvex A.Ş.,25,05.01.2031\n',
    { markText: 'ZORVEX', holder: 'Zorvex A.Ş.', validTo: '2031-01-05' },
  ],
  [
    'the United States’ research data',
    'serial_no,registration_no,mark_id_char,registration_dt,cfh_status_cd\n88831783,6190001,ZORVEX,2020-11-03,700\n',
    { markText: 'ZORVEX', registrationNo: '6190001' },
  ],
  [
    'customs of the United States',
    'Recordation Number,Title/Mark,Owner,Effective Date,Expiration Date,Product Description\nTMK 20-01234,ZORVEX,Zorvex Ltd,03/04/2020,03/04/2030,shoes\n',
    { markText: 'ZORVEX', regime: 'US', validTo: '2030-03-04', goods: ['shoes'] },
  ],
  [
    'a docket',
    'docket_no,trademark,status,reg_no,registration_date,owner\n93001.001,ZORVEX,Registered,2924694,2005-02-08T00:00:00,Zorvex Ltd\n',
    { markText: 'ZORVEX', registrationNo: '2924694', holder: 'Zorvex Ltd', status: 'active' },
  ],
];

describe('the export of an office', () => {
  test.each(EXPORTS)('%s', async (_, text, told) => {
    const { recordals } = await read(text);
    expect(recordals).toHaveLength(1);
    expect(recordals[0]).toMatchObject(told);
  });

  test('the day of a registration is no holder', async () => {
    const { recordals } = await read('Record no,Mark,Registration date\nR-1,ZORVEX,2005-02-08\n');
    expect(recordals[0]).not.toHaveProperty('holder');
  });
});

describe('words that only look like these headings', () => {
  test.each(['Item number', 'Keywords', 'Passwords', 'Wortlautprotokoll', 'Item description', 'Owner ID'])(
    '%s',
    async (heading) => {
      const { report } = await read(`Record no,Mark,${heading}\nR-1,ZORVEX,17\nR-2,KELTRON,18\n`);
      const column = report.file.columns.find(({ header }) => header === heading);
      expect(['markText', 'registrationNo', 'goods']).not.toContain(column?.field);
    },
  );
});
