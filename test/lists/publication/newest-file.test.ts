import { describe, expect, test } from 'vitest';
import { newestFile } from '../../../lib/lists/publication/newest-file';
import { fileSourceAt, fileSources } from '../../../lib/sources/file-sources';
import { BY, KZ, RU } from '../authority';

const RU_FILE =
  'https://customs.gov.ru/storage/opendata/7730176610-trois/data-20261128T0000-structure-20150409T0000.csv';
const BY_FILES = 'https://www.customs.gov.by/uploads/reestr-is';
const KZ_FILES = 'https://kgd.gov.kz/sites/default/files';
const link = (href: string) => `<p><a href="${href}">реестр</a></p>`;

test('every source is found by its address, names its host alone, and asks over https', () => {
  for (const source of fileSources) {
    expect(fileSourceAt(source.newest.address)).toBe(source);
    expect(new URL(source.newest.address).protocol).toBe('https:');
    expect(new URL(source.newest.address).host).toBe(new URL(source.address).host);
  }
  expect(fileSourceAt('https://customs.gov.ru/')).toBeUndefined();
});

describe('the newest file', () => {
  test('is the latest that meta.csv names, whatever the order of its lines', () => {
    const line = (day: string) =>
      `data-${day}-structure-20150409.csv,"https://customs.gov.ru/storage/opendata/7730176610-trois/data-${day}T0000-structure-20150409T0000.csv"`;
    const meta = ['property,value', 'format,CSV', line('20260901'), line('20261128'), line('20261127')];
    expect(newestFile(RU.newest, `\uFEFF${meta.join('\r\n')}`)).toEqual({
      address: RU_FILE,
      day: '2026-11-28',
    });
    expect(newestFile(RU.newest, meta.join('\n').replaceAll(',', ';')).address).toBe(RU_FILE);
  });

  test('of workbooks with their day in the name is the latest, in the order of days and not of digits', () => {
    const page = ['Reestr310125.xlsx', 'Reestr021226.xlsx', 'Reestr301126.xlsx'].map((name) =>
      link(`/uploads/reestr-is/${name}`),
    );
    expect(newestFile(BY.newest, page.join(''))).toEqual({
      address: `${BY_FILES}/Reestr021226.xlsx`,
      day: '2026-12-02',
    });
  });

  test.each([
    ['a path from the root', '/sites/default/files/pages/reestr.xlsx'],
    [
      'an address without the s, which is asked for with it',
      'http://kgd.gov.kz/sites/default/files/pages/reestr.xlsx',
    ],
    ['blanks around it and a place in it', ' https://kgd.gov.kz/sites/default/files/pages/reestr.xlsx#top '],
    ['a way round', '/ru/../sites/default/files/pages/reestr.xlsx'],
  ])('is found by %s', (_, href) => {
    expect(newestFile(KZ.newest, link('/ru') + link(href)).address).toBe(`${KZ_FILES}/pages/reestr.xlsx`);
  });

  test('keeps letters and blanks of its name, and may be of Excel 97', () => {
    const found = newestFile(KZ.newest, link('/sites/default/files/pages реестр 2026.xls')).address;
    expect(decodeURIComponent(found)).toBe(`${KZ_FILES}/pages реестр 2026.xls`);
  });

  test('is relative to what the page says it is relative to', () => {
    const page = `<base href="https://kgd.gov.kz/sites/default/"><a href="files/pages/a.xlsx">x</a>`;
    expect(newestFile(KZ.newest, page).address).toBe(`${KZ_FILES}/pages/a.xlsx`);
  });

  test.each([
    ['another host', 'https://evil.example/sites/default/files/pages/a.xlsx'],
    ['a host that ends so', 'https://kgd.gov.kz.evil.example/sites/default/files/pages/a.xlsx'],
    ['a host below it', 'https://files.kgd.gov.kz/sites/default/files/pages/a.xlsx'],
    ['another port', 'https://kgd.gov.kz:8443/sites/default/files/pages/a.xlsx'],
    ['a name and a password', 'https://user:word@kgd.gov.kz/sites/default/files/pages/a.xlsx'],
    ['another path', '/sites/default/files/news/a.xlsx'],
    ['another kind of file', '/sites/default/files/pages/a.exe'],
    ['a path that leaves the folder', '/sites/default/files/pages/../../../../admin.xlsx'],
    ['the same, encoded', '/sites/default/files/pages/%2e%2e/%2e%2e/%2e%2e/x/a.xlsx'],
    ['a script', 'javascript:location="/sites/default/files/pages/a.xlsx"'],
    ['data', 'data:,/sites/default/files/pages/a.xlsx'],
    ['no address', 'https://['],
  ])('is never %s', (_, href) => {
    expect(() => newestFile(KZ.newest, link(href))).toThrow('names no file');
    expect(() => newestFile(KZ.newest, `<base href="https://evil.example/">${link(href)}`)).toThrow();
  });

  test('is never what a comment, a script or the page’s base on another host names', () => {
    const file = '/sites/default/files/pages/a.xlsx';
    expect(() => newestFile(KZ.newest, `<!-- ${link(file)} --><script>'${link(file)}'</script>`)).toThrow();
    expect(() => newestFile(KZ.newest, `<base href="https://evil.example/">${link(file)}`)).toThrow();
  });

  test('of a day that is none counts as of none', () => {
    const odd = link('/uploads/reestr-is/Reestr310226.xlsx');
    expect(newestFile(BY.newest, odd)).toEqual({ address: `${BY_FILES}/Reestr310226.xlsx` });
    const sound = link('/uploads/reestr-is/Reestr010120.xlsx');
    expect(newestFile(BY.newest, odd + sound).day).toBe('2020-01-01');
  });

  test('is looked for in a page of ten thousand nested elements and as many links', () => {
    const page = `${'<div>'.repeat(10_000)}${link('/x').repeat(10_000)}${link('/uploads/reestr-is/Reestr010126.xlsx')}`;
    expect(newestFile(BY.newest, page).day).toBe('2026-01-01');
  });
});
