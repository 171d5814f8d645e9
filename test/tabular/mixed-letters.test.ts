import { describe, expect, test } from 'vitest';
import { inOneScript } from '../../lib/tabular/mixed-letters';
import { read } from '../lists/reading';

describe('a word with letters of two scripts', () => {
  test.each([
    ['вrand', 'brand'],
    ['тitle', 'title'],
    ['бpенд', 'бренд'],
    ['cрок', 'срок'],
    ['маркa', 'марка'],
    ['nаme of gооds', 'name of goods'],
  ])('%s is read as %s', (heading, read) => {
    expect(inOneScript(heading)).toBe(read);
  });

  test.each(['brand', 'бренд', 'brand бренд', 'дrand', 'щrand', 'марка/brand', '品牌', ''])(
    '%j stays as it is, or nobody reads it so',
    (heading) => {
      expect(inOneScript(heading)).toBe(heading);
    },
  );
});

describe('a word wholly in letters of the other script', () => {
  test.each([
    ['маке', 'make'],
    ['ітем', 'item'],
    ['ναμε', 'name'],
    ['mapka', 'марка'],
    ['cpok действия', 'срок действия'],
    ['homep', 'номер'],
  ])('%s is read as %s', (heading, read) => {
    expect(inOneScript(heading)).toBe(read);
  });

  test.each(['марка', 'make', 'name', 'номер', 'тм', 'ном', 'кот', 'map', 'home', 'νόμος', 'макет'])(
    '%s is a word of its own',
    (heading) => {
      expect(inOneScript(heading)).toBe(heading);
    },
  );
});

test('a register whose headings are typed so is read', async () => {
  const { recordals } = await read(
    'Pегистрационный номер;Товарный знaк;Cрок действия;Правooбладатель\nА-1;ZORVEX;01.01.2030;Z Ltd\n',
  );
  expect(recordals).toMatchObject([{ markText: 'ZORVEX', holder: 'Z Ltd', validTo: '2030-01-01' }]);
});
