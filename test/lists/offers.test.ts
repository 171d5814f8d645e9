import { expect, test } from 'vitest';
import { UnmappedFile } from '../../lib/lists/reading/read-list';
import { read } from './reading';

test.each([
  ['SKU,Title,Brand,Price,Quantity', 'A-1,Zorvex shoes,ZORVEX,19,5'],
  ['Item number,Title,Brand,Start price,Available quantity', '284567890123,Zorvex shoes,ZORVEX,19,5'],
  ['Артикул продавца,Наименование,Бренд,Цена', 'A-1,Кроссовки,ZORVEX,1999'],
  ['货号,商品名称,品牌,价格,库存', 'A-1,跑鞋,ZORVEX,199,5'],
  ['No.,Product name,Brand,Status,Price', '1,Zorvex shoes,ZORVEX,Active,19'],
])('a table of offers is no list of recordals: %s', async (header, row) => {
  await expect(read(`${header}\n${row}\n`)).rejects.toThrow(UnmappedFile);
  const { report } = await read(`${header}\n${row}\n`, { map: { mark: header.split(',')[2]! } });
  expect(report.file.coverage).toEqual({ queries: [] });
});

test.each([
  ['Record No,Mark,Fee,Valid to', 'R-1001,ZORVEX,100,2031-05-02'],
  ['Brand,Holder,Name,Country', 'ZORVEX,Zorvex Ltd,Zorvex,China'],
  ['备案号,商品名称,商标,数量', 'T2022-10001,鞋,ZORVEX,1'],
  ['UPRN,Title,Trademark,SKU,Registration No', 'A1,Shoes,ZORVEX,x,1234567'],
  ['Record No,Mark,Quantity seized', 'R-1001,ZORVEX,5'],
  ['Record No,Mark,Product name,Quantity', 'R-1001,ZORVEX,Shoes,5'],
  ['Name,Holder,Quantity', 'ZORVEX,Zorvex Ltd,5'],
])('a list with a column that offers have too stays one: %s', async (header, row) => {
  const { recordals, report } = await read(`${header}\n${row}\n`);
  expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX']);
  expect(report.file.coverage).toBeUndefined();
});
