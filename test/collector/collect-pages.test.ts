// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { collectPages } from '../../lib/collector/collect-pages';
import type { ResultPage, SearchesInTab } from '../../lib/domain/result-page';
import { eventually } from '../eventually';

let stop = new AbortController();
afterEach(() => stop.abort());

const table = (...marks: string[]) =>
  `<table><tr><th>权利名称</th><th>备案号</th></tr>${marks.map((mark, at) => `<tr><td>${mark}</td><td>T2024-${at}</td></tr>`).join('')}</table>`;
const form = (words: string) =>
  `<form><input name="RECORD_NAME" value="${words}"><button type="button">查询</button></form>`;

function collect(html: string, known: SearchesInTab = {}): ResultPage[] {
  document.body.innerHTML = html;
  stop = new AbortController();
  const pages: ResultPage[] = [];
  collectPages(document, known, { taken: (page) => pages.push(page), pressed: () => {} }, stop.signal);
  return pages;
}
const turnTo = (html: string) => {
  document.querySelector('#results')!.innerHTML = html;
};

test('what stands there already is taken, with the words in the form as a guess', () => {
  const pages = collect(`${form('KESTREL')}<div id="results">${table('KESTREL 1')}<p>共 3 条</p></div>`);
  expect(pages).toEqual([
    {
      table: [
        ['权利名称', '备案号'],
        ['KESTREL 1', 'T2024-0'],
      ],
      hits: 3,
      search: { words: 'KESTREL', field: 'mark', guessed: true },
    },
  ]);
});

test('the next pages are of the same search, and the same page is taken once', async () => {
  const pages = collect(`${form('KESTREL')}<div id="results">${table('KESTREL 1')}<p>共 3 条</p></div>`);
  turnTo(`${table('KESTREL 2')}<p>共 3 条</p>`);
  await eventually(() => expect(pages).toHaveLength(2));
  expect(pages[1]!.search).toEqual(pages[0]!.search);
  document.body.append('an advertisement');
  turnTo(`${table('KESTREL 3')}<p>共 3 条</p>`);
  await eventually(() => expect(pages).toHaveLength(3));
});

test('an answer to a search that nobody saw is not that to the one before', async () => {
  const pages = collect(`${form('KESTREL')}<div id="results">${table('KESTREL 1')}<p>共 3 条</p></div>`);
  document.querySelector('input')!.value = 'HERON';
  turnTo(`${table('HERON 1')}<p>共 9 条</p>`);
  await eventually(() => expect(pages).toHaveLength(2));
  expect(pages[1]!.search).toEqual({ words: 'HERON', field: 'mark', guessed: true });
});

test('an empty grid is no answer: neither before a search nor when a script of the page pressed', async () => {
  const pages = collect(`${form('KESTREL')}<div id="results">${table()}<p>没有找到记录</p></div>`);
  document.querySelector('button')!.click();
  turnTo(`${table()}<p>没有找到记录</p>`);
  turnTo(`${table('OTTER')}<p>共 1 条</p>`);
  await eventually(() => expect(pages).toHaveLength(1));
  expect(pages[0]!.table).toHaveLength(2);
});

test('on a page that came with the answer, what was pressed before it counts', () => {
  const pressed = { search: { words: 'OTTER', field: 'mark', match: 'contains' } } as const;
  expect(collect(`${form('')}${table()}<p>没有找到记录</p>`, { pressed })).toEqual([
    { table: [['权利名称', '备案号']], hits: 0, search: pressed.search },
  ]);
});

test('while the page waits for its answer nothing counts as none', () => {
  const pressed = { search: { words: 'OTTER', field: 'mark' } } as const;
  const html = `${form('')}${table()}<p>没有找到记录</p><div class="loading">…</div>`;
  expect(collect(html, { pressed })).toEqual([]);
});

test('nothing on the page is changed', async () => {
  document.body.innerHTML = `${form('KESTREL')}<div id="results">${table('KESTREL 1')}</div>`;
  const before = document.documentElement.outerHTML;
  collect(document.body.innerHTML);
  expect(document.documentElement.outerHTML).toBe(before);
});
