import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '../../lib/lists/reading/headings';
import { registerOf } from '../../lib/lists/reading/recognise';
import { regimeOfNumber } from '../../lib/lists/reading/recordal-number';
import type { Field } from '../../lib/lists/registers/recordal-fields';
import { registers, vocabularies } from '../../lib/lists/registers/registry';
import { read } from './reading';
import type { RegisterFixture } from './register-fixture';
import { withRegistersTable } from './registers-table';

const REGISTERS = 'lib/lists/registers';
/** What is no register: the fields and the shape of one, their list, and words that several share. */
const SHARED = [
  'recordal-fields.ts',
  'register.ts',
  'registry.ts',
  'common.ts',
  'eurasian.ts',
  'state-words.ts',
  'headings',
];

test('every description is registered', () => {
  const files = readdirSync(REGISTERS).filter((file) => !SHARED.includes(file));
  expect(registers.map(({ key }) => `${key.toLowerCase()}.ts`).sort()).toEqual(files.sort());
});

test('the README lists every register as described (npm run readme:registers)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withRegistersTable(readme, registers)).toBe(readme);
});

describe.each(registers)('$key', (register) => {
  const { key, numbers } = register;
  const fixture = async (): Promise<RegisterFixture> =>
    (await import(`./registers/${key.toLowerCase()}.ts`)).fixture;

  test('is known by the headers of its file', async () => {
    const { report } = await read((await fixture()).file);
    expect(registerOf(report.file.columns.map(({ header }) => header))?.key).toBe(key);
  });

  test('its rows are read as they stand there, without people’s contacts', async () => {
    const { file, recordals } = await fixture();
    const { recordals: found, report } = await read(file);
    expect(report).toMatchObject({ read: recordals.length, rejected: [] });
    expect(found).toMatchObject(recordals.map((expected) => ({ regime: key, ...expected })));
    expect(found.filter(({ agent, contact }) => agent ?? contact)).toEqual([]);
  });

  test('numbers of its own form tell the regime under any header', async () => {
    if (!numbers?.forms) return;
    for (const { recordNo } of (await fixture()).recordals) expect(regimeOfNumber(recordNo!)).toBe(key);
  });

  test('is not known by every header', () => {
    expect(register.signs.length).toBeGreaterThan(0);
    for (const { columns = [], parts = [] } of register.signs)
      expect([...columns, ...parts].filter((text) => text.trim() !== '')).not.toEqual([]);
  });
});

test('no heading is claimed by another field before its own', () => {
  const claimed = vocabularies.flatMap(({ headings }) =>
    Object.entries(headings).flatMap(([field, { exact = [], part = [] }]) =>
      [...exact, ...part]
        .map((header): [string, string, Field | undefined] => [header, field, fieldOfHeader(header)])
        .filter(([, own, found]) => own !== found),
    ),
  );
  expect(claimed).toEqual([]);
});

test('words that are looked for in lower case are written so', () => {
  const words = vocabularies.flatMap(({ states = {}, rights = {} }) => [
    ...Object.values(states).flat(),
    ...Object.values(rights).flatMap((right) => right.words ?? []),
  ]);
  expect(words.filter((word) => word !== word.toLowerCase() || word.trim() === '')).toEqual([]);
});

test('the gravest state wins, and a word that denies being in force is not taken for it', async () => {
  const { recordals } = await read(
    'mark,record no,status\nA,T2020-1001,valid until revoked\nB,T2020-1002,Invalid\nC,T2020-1003,Действует\nD,T2020-1004,Исключен\n',
  );
  expect(recordals.map(({ status }) => status)).toEqual(['revoked', 'expired', 'active', 'cancelled']);
});

test('the registers of one union share a form of numbers: their headers tell them apart', () => {
  const kyrgyz = ['Рег. №', 'Срок внесения ОИС в Реестр', 'Номер и дата письма ГТС'];
  const kazakh = [
    'Регистрационный номер по таможенному реестру ОИС',
    'Название, номер и дата охранного документа',
  ];
  expect([registerOf(kyrgyz)?.key, registerOf(kazakh)?.key, registerOf(['mark', 'record no'])]).toEqual([
    'KG',
    'KZ',
    undefined,
  ]);
});

test('short names of the Russian export are ordinary words elsewhere', async () => {
  const russian = await read('REGNOM;NAME;NOTE\n05000/06000-001/ТЗ-100123;ALPHA GMBH;Срок истек\n');
  expect(russian.recordals[0]).toMatchObject({ holder: 'ALPHA GMBH', markText: '', status: 'expired' });
  const other = await read('record no;name;note\nX-1;ALPHA;Срок истек\n');
  expect(other.recordals[0]).toMatchObject({ markText: 'ALPHA', status: 'active' });
});
