import { describe, expect, test } from 'vitest';
import { readHtml } from '../../lib/tabular/html';

const rowsOf = (page: string) =>
  readHtml([page], (cells) => (cells.includes('Part') ? cells.length : 0)).rows.map(({ cells }) => cells);

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const list = (...rows: string[]) => `<table>${row('Part', 'Weight')}${rows.join('')}</table>`;
const small = (...rows: string[]) => `<table>${rows.join('')}</table>`;

describe('a row of data whose cell holds a small table is read', () => {
  test.each([
    ['one cell', small(row('bolt')), 'bolt'],
    ['a picture and a word', small(row('<img src="a.png">', 'bolt')), 'bolt'],
    ['two words beside each other', small(row('bolt', 'M3')), 'bolt M3'],
    ['two rows of a cell', small(row('bolt'), row('M3')), 'bolt\nM3'],
    ['one table in the other', small(row(small(row('bolt')))), 'bolt'],
  ])('%s', (_, cell, text) => {
    expect(rowsOf(list(row(cell, '3'), row('nut', '2')))).toEqual([
      ['Part', 'Weight'],
      [text, '3'],
      ['nut', '2'],
    ]);
  });

  test('and so are all rows where each holds one', () => {
    expect(rowsOf(list(row(small(row('bolt')), '3'), row(small(row('nut')), '2')))).toEqual([
      ['Part', 'Weight'],
      ['bolt', '3'],
      ['nut', '2'],
    ]);
  });
});

describe('a row that lays the page out is none', () => {
  const parts = list(row('bolt', '3'), row('nut', '2'));
  const read = [
    ['Part', 'Weight'],
    ['bolt', '3'],
    ['nut', '2'],
  ];
  test.each([
    ['a frame of one cell', small(row(parts))],
    ['beside links', small(row('<a href="/">Home</a>', parts))],
    ['below a row of two cells', small(row('Logo', 'Sign in'), row('Links', parts))],
    ['with a table of links beside', small(row(small(row('Home'), row('News')), parts))],
    ['three frames deep', small(row(small(row(small(row(parts))))))],
  ])('%s', (_, page) => expect(rowsOf(page)).toEqual(read));
});

describe('what stands on lines of its own stays apart', () => {
  test.each([
    ['<div>bolt</div><div>M3</div>', 'bolt\nM3'],
    ['bolt<div>M3</div>steel', 'bolt\nM3\nsteel'],
    ['<ul><li>bolt<li>M3</ul>', 'bolt\nM3'],
    ['<dl><dt>bolt</dt><dd>M3</dd></dl>', 'bolt\nM3'],
    ['<h4>bolt</h4>M3', 'bolt\nM3'],
    // Near misses: what runs on in its line.
    ['<span>bo</span><b>lt</b>', 'bolt'],
    ['<div><div>bolt</div></div>', 'bolt'],
    ['bolt <i>M3</i>', 'bolt M3'],
    ['bo<wbr>lt', 'bolt'],
    ['<p>bolt</p>', 'bolt'],
  ])('%s', (cell, text) => expect(rowsOf(list(row(cell, '3'), row('nut', '2')))[1]).toEqual([text, '3']));
});

describe('fields of a form show what is in them', () => {
  test.each([
    ['<input value="bolt">', 'bolt'],
    ['<input type="text" value=" bolt ">', 'bolt'],
    ['<input type=search value="bolt"> M3', 'bolt M3'],
    ['<textarea>bolt</textarea>', 'bolt'],
    ['<select><option>nut<option selected>bolt</select>', 'bolt'],
    ['<select><optgroup label="x"><option>bolt</option><option>nut</option></optgroup></select>', 'bolt'],
    ['<input type="checkbox" checked>', '☑'],
    // Near misses: what no reader sees, or what is no value.
    ['<input type="hidden" value="17">bolt', 'bolt'],
    ['<input type="password" value="17">bolt', 'bolt'],
    ['<input type="checkbox" value="17">bolt', 'bolt'],
    ['<input type="submit" value="Edit">bolt', 'bolt'],
    ['<input value="17" style="display: none">bolt', 'bolt'],
  ])('%s', (cell, text) => expect(rowsOf(list(row(cell, '3'), row('nut', '2')))[1]).toEqual([text, '3']));
});

describe('a number set high is no part of the word before it', () => {
  test.each([
    ['bolt<sup>1</sup>', 'bolt¹'],
    ['bolt<sup> 12 </sup>', 'bolt¹²'],
    ['3 m<sup>2</sup>', '3 m²'],
    ['bolt<sup>®</sup>', 'bolt®'],
    ['bolt<sup>TM</sup>', 'boltTM'],
    ['bolt<sub>1</sub>', 'bolt1'],
    ['bolt<sup>2024</sup>', 'bolt2024'],
  ])('%s', (cell, text) => expect(rowsOf(list(row(cell, '3'), row('nut', '2')))[1]).toEqual([text, '3']));
});

describe('a header over two rows keeps its upper row', () => {
  const upper =
    '<tr><th rowspan=2>Part</th><th colspan=2>Weight</th></tr><tr><th>net</th><th>gross</th></tr>';
  const heads = [
    ['Part', 'Weight', ''],
    ['Part', 'net', 'gross'],
  ];
  const isPart = (page: string) =>
    readHtml([page], (cells) => (cells.includes('net') ? 3 : 0)).rows.map(({ cells }) => cells);

  test('once, though a second table repeats it', () => {
    const tables = `<table>${upper}${row('bolt', '3', '4')}</table><table>${upper}${row('nut', '1', '2')}</table>`;
    expect(isPart(tables)).toEqual([...heads, ['bolt', '3', '4'], ['nut', '1', '2']]);
  });

  test.each([
    ['a title over all columns', '<tr><td colspan=3>Our parts</td></tr>'],
    ['a row of other cells', row('a', 'b', 'c')],
    ['a shorter row', row('a', 'b')],
  ])('but not %s', (_, above) => {
    const lower = '<tr><th>Part</th><th>net</th><th>gross</th></tr>';
    expect(isPart(`<table>${above}${lower}${row('bolt', '3', '4')}</table>`)).toEqual([
      ['Part', 'net', 'gross'],
      ['bolt', '3', '4'],
    ]);
  });
});

describe('what is no word of a cell', () => {
  test.each([
    ['bolt<button>Copy</button>', 'bolt'],
    ['bolt<svg><title>edit</title></svg>', 'bolt'],
    ['bolt<noscript>no</noscript>', 'bolt'],
    ['<button>Edit</button> bolt', 'bolt'],
    ['bolt<template>x</template>', 'bolt'],
    // Near misses: a word that can be pressed and is all there is, and links.
    ['<button>bolt</button>', 'bolt'],
    ['<a href="/x">bolt</a>', 'bolt'],
    ['<label>bolt</label>', 'bolt'],
  ])('%s', (cell, text) => expect(rowsOf(list(row(cell, '3'), row('nut', '2')))[1]).toEqual([text, '3']));
});
