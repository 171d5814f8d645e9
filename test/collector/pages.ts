/** Pages of made-up registers, each in another structure. All show the same two recordals. */
const ROWS = [
  ['KESTREL及图形', 'KESTREL HOLDINGS', 'T2024-100001', '25', '生效', '2034-02-27'],
  ['KESTREL AIR', 'KESTREL HOLDINGS', 'T2024-100002', '18', '生效', '2034-02-27'],
];
const HEADERS = {
  zh: ['权利名称', '权利人名称', '备案号', '商品分类', '备案状态', '备案截止日期'],
  en: ['Trade mark', 'Right holder', 'Recordation number', 'Nice classes', 'Status', 'Valid until'],
  ru: [
    'Товарный знак',
    'Правообладатель',
    'Регистрационный номер',
    'Класс МКТУ',
    'Статус',
    'Срок действия до',
  ],
};
const IDS = [
  'RECORD_NAME',
  'APPLY_USER_NAME',
  'RECORD_NUM',
  'PRODUCT_TYPE',
  'RECORD_STATE',
  'RECORD_END_DATE',
];

const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const rows = (filled: boolean) => (filled ? ROWS.map((row) => `<tr>${cells('td', row)}</tr>`).join('') : '');

const grid = (filled: boolean) => `<div id="gbox"><table class="ui-jqgrid-htable"><tr>${IDS.map(
  (id, at) => `<th id="searchlist_${id}">${HEADERS.zh[at]}</th>`,
).join('')}</tr></table><table id="searchlist"><tr class="jqgfirstrow"><td></td></tr>${(filled ? ROWS : [])
  .map(
    (row) =>
      `<tr>${row.map((text, at) => `<td aria-describedby="searchlist_${IDS[at]}" title="${text}">${text.slice(0, 9)}…</td>`).join('')}</tr>`,
  )
  .join(
    '',
  )}</table><div id="gridPager"><span>第 <input class="ui-pg-input" value="3"> 共 <span>7</span> 页</span>
  <select><option selected>100</select><div class="ui-paging-info">${filled ? '201 - 202 共 643 条' : '无数据显示'}</div></div></div>`;

/** What stands below a header, and what the pager says when rows are there; nothing is there otherwise. */
export const LAYOUTS: readonly {
  name: string;
  page(filled: boolean): string;
  says: { hits?: number; page?: number; pages?: number };
  header: readonly string[];
}[] = [
  {
    name: 'a data grid that cuts its cells',
    page: grid,
    says: { hits: 643, page: 3, pages: 7 },
    header: IDS,
  },
  {
    name: 'a table below the form that lays the page out',
    page: (filled) => `<table><tr><td>权利名称：</td><td><input name="RECORD_NAME"></td></tr></table>
      <table><tr>${cells('th', HEADERS.zh)}</tr>${rows(filled)}</table>
      <div class="pages">${filled ? '共643条记录 第3页/共7页' : '没有找到符合条件的记录'}</div>`,
    says: { hits: 643, page: 3, pages: 7 },
    header: HEADERS.zh,
  },
  {
    name: 'a header that stays while its rows scroll',
    page: (filled) => `<div class="head"><table><tr>${cells('th', HEADERS.zh)}</tr></table></div>
      <div class="body"><table>${rows(filled)}</table></div>
      <div class="el-pagination"><span class="el-pagination__total">${filled ? '共 643 条' : '暂无数据'}</span>
      <ul class="el-pager"><li>1</li><li>2</li><li class="is-active">3</li><li>7</li></ul></div>`,
    says: { hits: 643, page: 3, pages: 7 },
    header: HEADERS.zh,
  },
  {
    name: 'an English table with a caption and a line that it is empty',
    page: (filled) => `<table><caption>${filled ? '643 records found' : ''}</caption>
      <thead><tr>${cells('th', HEADERS.en)}</tr></thead><tbody>${filled ? rows(true) : '<tr><td colspan="6">No matching records found</td></tr>'}</tbody></table>
      <nav>${filled ? '<a>1</a> <a>2</a> <strong>3</strong> <a>7</a>' : ''}</nav>`,
    says: { hits: 643, page: 3, pages: 7 },
    header: HEADERS.en,
  },
  {
    name: 'a grid of roles, without a table',
    page: (
      filled,
    ) => `<div role="grid"><div role="row">${HEADERS.en.map((text) => `<span role="columnheader">${text}</span>`).join('')}</div>
      ${filled ? ROWS.map((row) => `<div role="row">${row.map((text) => `<span role="gridcell">${text}</span>`).join('')}</div>`).join('') : ''}</div>
      <p>${filled ? 'Page 3 of 7' : 'Nothing found'}</p>`,
    says: { page: 3, pages: 7 },
    header: HEADERS.en,
  },
  {
    name: 'a Russian table',
    page: (filled) => `<table><tr>${cells('td', HEADERS.ru)}</tr>${rows(filled)}</table>
      <div class="summary">${filled ? 'Записи с 201 до 300 из 643 записей' : 'Записей не найдено'}</div>`,
    says: { hits: 643, page: 3, pages: 7 },
    header: HEADERS.ru,
  },
];

export const READ = ROWS;
