import { expect, test } from 'vitest';
import { read } from './reading';

const NOTHING = { queries: [] };

test.each([
  'brand\nZORVEX\nKELMIRA\n',
  'sku,brand\nA-1,ZORVEX\nA-2,KELMIRA\n',
  'Бренд\nZORVEX\n',
  '品牌,颜色\nZORVEX,red\n',
  'Brand,Colour,Size\nZORVEX,red,42\n',
  '{"brand":"ZORVEX","colour":"red"}\n',
])('marks alone answer for no other: %j', async (text) => {
  const { recordals, report } = await read(text);
  expect(recordals[0]?.markText).toBe('ZORVEX');
  expect(report.file.coverage).toEqual(NOTHING);
  expect(report.warnings.map(({ says }) => says.key)).toContain('notice.marksAlone');
});

test.each([
  'Record No,Mark\nR-1001,ZORVEX\n',
  'Mark,Holder\nZORVEX,Zorvex Ltd\n',
  'Mark,Valid to\nZORVEX,2031-05-02\n',
  'Mark,Class\nZORVEX,25\n',
  'Mark,Status\nZORVEX,active\n',
  'Mark,Registration No\nZORVEX,1234567\n',
])('marks with anything of a record are a register: %j', async (text) => {
  expect((await read(text)).report.file.coverage).toBeUndefined();
});

test('so are those of which a person says whose they are', async () => {
  const { report } = await read('Mark\nZORVEX\n', { regime: 'CN' });
  expect(report.file.coverage).toBeUndefined();
});
