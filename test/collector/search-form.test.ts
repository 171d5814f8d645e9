// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { searchButton, typedSearch } from '../../lib/collector/search-form';

const MARK = '权利名称：<input name="RECORD_NAME" value="KESTREL">';

test.each<[string, string, unknown]>([
  [
    'by the field’s own name',
    `<form>${MARK}<input name="REGISTER_NUM"></form>`,
    { words: 'KESTREL', field: 'mark' },
  ],
  [
    'the holder',
    '<form><input name="APPLY_USER_NAME" value=" 某 公司 "></form>',
    { words: '某 公司', field: 'holder' },
  ],
  ['the number', '<input name="RECORD_NUM" value="T2024-1">', { words: 'T2024-1', field: 'number' }],
  [
    'by the cell before it',
    '<table><tr><td>Товарный знак:</td><td><input id="f1" value="КЕДР"></td></tr></table>',
    { words: 'КЕДР', field: 'mark' },
  ],
  [
    'by its label',
    '<label>Right holder <input value="Kestrel Ltd"></label>',
    { words: 'Kestrel Ltd', field: 'holder' },
  ],
  ['without a name', '<input type="search" value="kestrel">', { words: 'kestrel' }],
  [
    'with a choice of how',
    `<form>${MARK}<select><option>精确查询<option selected>模糊查询</select></form>`,
    { words: 'KESTREL', field: 'mark', match: 'contains' },
  ],
  ['that is empty', '<form><input name="RECORD_NAME" value="  "></form>', undefined],
  ['narrowed by a second field', `<form>${MARK}<input name="APPLY_USER_NAME" value="x"></form>`, undefined],
  ['narrowed by a choice', `<form>${MARK}<select><option>全部<option>生效</select></form>`, undefined],
  [
    'but not by the rows of a page',
    `<form>${MARK}<select><option>10<option>100</select></form>`,
    { words: 'KESTREL', field: 'mark' },
  ],
  [
    'but not by the pager',
    `${MARK}<div id="gridPager"><input value="3"></div>`,
    { words: 'KESTREL', field: 'mark' },
  ],
])('a search %s', (name, html, search) => {
  document.body.innerHTML = html;
  const [choice] = document.querySelectorAll('select');
  if (choice && !choice.querySelector('[selected]') && name !== 'with a choice of how')
    choice.selectedIndex = 1;
  expect(typedSearch(document)).toEqual(search);
});

test.each([
  ['模糊查询', { match: 'contains' }],
  ['精确查询', { match: 'exact' }],
  ['查 询', {}],
  ['Research centre', undefined],
  ['Search', {}],
  ['Найти', {}],
  ['Reset', undefined],
  ['下一页', undefined],
])('the button “%s”', (label, said) => {
  document.body.innerHTML = `<button>${label}</button>`;
  expect(searchButton(document.querySelector('button')!)).toEqual(said);
});
