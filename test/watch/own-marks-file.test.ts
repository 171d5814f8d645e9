import { expect, test } from 'vitest';
import { readMarksFile } from '../../lib/watch/own-marks-file';

const read = (text: string) => readMarksFile(new TextEncoder().encode(text));
const named = async (text: string) => (await read(text)).marks.map(({ markText }) => markText);

test('pasted lines are one mark each, the first of them too', async () => {
  expect(await named('ACME\nZephyra Moon\n星辰\n')).toEqual(['ACME', 'Zephyra Moon', '星辰']);
});

test('a header is no mark', async () => {
  expect(await named('mark\nACME\n')).toEqual(['ACME']);
  expect(await named('商标\n星辰\n')).toEqual(['星辰']);
});

test('a table with every column, in any order', async () => {
  const { marks, refused } = await read(
    'role,regimes,markText,recordNo,registrationNo,holder,classes\n' +
      'licensed,"cn; US",ACME,T2020-1,777,Acme Ltd,"9, 25"\n' +
      ',own,ZEPHYRA,,,,\n' +
      'own,CN,,T2,,,\n',
  );
  expect(marks).toEqual([
    {
      ...{ markText: 'ACME', role: 'licensed', regimes: ['CN', 'US'], recordNo: 'T2020-1' },
      ...{ registrationNo: '777', holder: 'Acme Ltd', classes: [9, 25] },
    },
    { markText: 'ZEPHYRA', role: 'own', classes: [] },
  ]);
  expect(refused).toEqual([{ row: 4, reason: { key: 'notice.noMark' } }]);
});

test('JSON Lines with a list of regimes', async () => {
  const { marks } = await read('{"mark":"ACME","regimes":["KZ","CN"]}\n{"mark":7}\nnull\n');
  expect(marks.map(({ markText, regimes }) => [markText, regimes])).toEqual([
    ['ACME', ['KZ', 'CN']],
    ['7', undefined],
  ]);
});

test('a table whose columns name no mark gives none, and says so of each row', async () => {
  expect(await read('foo,bar\na,b\n')).toEqual({
    marks: [],
    refused: [{ row: 2, reason: { key: 'notice.noMark' } }],
    leftOut: [],
  });
});
