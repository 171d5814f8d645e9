import { describe, expect, test } from 'vitest';
import { read } from './reading';

/** All words that a recordal is found by. */
async function wordsOf(text: string) {
  const { recordals } = await read(text);
  return recordals.map(({ markText, aliases }) => [markText, ...aliases]);
}

describe('a second column that is called like that of the marks', () => {
  test.each([
    ['comma', 'Record no,Trademark,Trademark,Holder\nR-1,ZORVEX,QUIMBLE,Z\nR-2,KELTRON,,K\n'],
    [
      'semicolon, in capitals',
      'Record no;TRADEMARK;Trademark;Holder\nR-1;ZORVEX;QUIMBLE;Z\nR-2;KELTRON;;K\n',
    ],
    ['tab, apart', 'Record no\tMark\tHolder\tMark\nR-1\tZORVEX\tZ\tQUIMBLE\nR-2\tKELTRON\tK\t\n'],
    ['Chinese', '备案号,商标名称,商标名称,权利人\nT2021-00001,ZORVEX,QUIMBLE,甲\nT2021-00002,KELTRON,,乙\n'],
    [
      'Russian',
      'Регистрационный номер;Товарный знак;Товарный знак;Правообладатель\n1;ZORVEX;QUIMBLE;З\n2;KELTRON;;К\n',
    ],
    ['three of them', 'Record no,Mark,Mark,Mark,Holder\nR-1,ZORVEX,,QUIMBLE,Z\nR-2,KELTRON,,,K\n'],
  ])('%s: its words are found too', async (_, text) => {
    expect(await wordsOf(text)).toEqual([['ZORVEX', 'QUIMBLE'], ['KELTRON']]);
  });

  test.each([
    ['the same words twice', 'Record no,Mark,Mark,Holder\nR-1,ZORVEX,ZORVEX,Z\nR-2,KELTRON,KELTRON,K\n'],
    ['nothing in it', 'Record no,Mark,Mark,Holder\nR-1,ZORVEX,,Z\nR-2,KELTRON,,K\n'],
    [
      'numbers of registrations',
      'Record no,Trademark,Trademark,Holder\nR-1,ZORVEX,018699928,Z\nR-2,KELTRON,018699929,K\n',
    ],
    [
      'such numbers before the words',
      'Record no,Trademark,Trademark,Holder\nR-1,018699928,ZORVEX,Z\nR-2,018699929,KELTRON,K\n',
    ],
    ['a holder called twice', 'Record no,Mark,Holder,Holder\nR-1,ZORVEX,Z,QUIMBLE\nR-2,KELTRON,K,QUIMBLE\n'],
  ])('%s: no other word', async (_, text) => {
    expect(await wordsOf(text)).toEqual([['ZORVEX'], ['KELTRON']]);
  });
});
