/** What our made-up register answers: hits by what is searched for, in the mark or in the holder. */
export interface Register {
  hits: Readonly<Record<string, number>>;
  rowsPerPage: number;
}

const COLUMNS = {
  RECORD_NAME: '权利名称',
  APPLY_USER_NAME: '权利人名称',
  CONUTRY_NAME: '权利人国别',
  REGISTER_NUM: '权利号',
  RECORD_NUM: '备案号',
  REGISTER_TYPE: '权利类别',
  PRODUCT_TYPE: '商品分类',
  RECORD_STATE: '备案状态',
  RECORD_BEGIN_DATE: '备案开始日期',
  RECORD_END_DATE: '备案截止日期',
};

/** The cells of the nth hit for some words; numbers are told apart by the words' own place among all that have hits. */
function rowOf(register: Register, words: string, at: number): string[] {
  const place = Object.keys(register.hits).indexOf(words);
  const mark = at === 0 ? `${words}及图形` : `${words} ${at}`;
  const number = `T2024-${100_000 + place * 1_000 + at}`;
  return [mark, `${words} HOLDINGS`, '美国', String(5_000_000 + place * 1_000 + at), number].concat([
    ...['国内注册', '25', '生效', '2024-02-28', '2034-02-27'],
  ]);
}

const FORM = `<form onsubmit="return false"><table><tr>
  <td>权利名称：</td><td><input name="RECORD_NAME" id="words"></td>
  <td>权利人名称：</td><td><input name="APPLY_USER_NAME" id="holder"></td></tr></table>
  <button type="button" id="fuzzy">模糊查询</button> <button type="button" id="exact">精确查询</button></form>`;

/** Runs in the page as a grid's own script does: it empties the grid, shows that it loads, and fills it a moment later. */
function gridScript(
  register: Register,
  columns: string[],
  rowOf: (register: Register, words: string, at: number) => string[],
) {
  const find = (id: string) => document.getElementById(id)!;
  const state = { words: '', page: 1, exact: false };
  const value = (id: string) => (find(id) as HTMLInputElement).value.trim();
  function show(): void {
    find('load_searchlist').style.display = 'block';
    setTimeout(() => {
      const hits = state.exact
        ? Math.min(1, register.hits[state.words] ?? 0)
        : (register.hits[state.words] ?? 0);
      const pages = Math.ceil(hits / register.rowsPerPage);
      const from = (state.page - 1) * register.rowsPerPage;
      const to = Math.min(hits, from + register.rowsPerPage);
      const body = find('searchlist').querySelector('tbody')!;
      while (body.children.length > 1) body.lastChild!.remove();
      for (let at = from; at < to; at++) {
        const row = document.createElement('tr');
        row.className = 'jqgrow';
        rowOf(register, state.words, at).forEach((text, column) => {
          const cell = row.insertCell();
          cell.setAttribute('aria-describedby', `searchlist_${columns[column]}`);
          cell.title = text;
          cell.textContent = text.length > 18 ? `${text.slice(0, 16)}…` : text;
        });
        body.append(row);
      }
      (find('pageField') as HTMLInputElement).value = String(state.page);
      find('sp_1_gridPager').textContent = String(pages);
      find('info').textContent = hits === 0 ? '无数据显示' : `${from + 1} - ${to} 共 ${hits} 条`;
      find('load_searchlist').style.display = 'none';
    }, 10);
  }
  const search = (exact: boolean) => {
    Object.assign(state, { words: value('words') || value('holder'), page: 1, exact });
    show();
  };
  find('fuzzy').onclick = () => search(false);
  find('exact').onclick = () => search(true);
  find('next_gridPager').onclick = () => {
    state.page++;
    show();
  };
}

/** A query page in the structure of GACC's: a grid that its script fills, a pager below it, nothing before the first search. */
export function gridPage(register: Register): string {
  const heads = Object.entries(COLUMNS).map(([id, text]) => `<th id="searchlist_${id}">${text}</th>`);
  const script = `(${gridScript})(${JSON.stringify(register)}, ${JSON.stringify(Object.keys(COLUMNS))}, ${rowOf})`;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>备案查询</title><body>${FORM}
    <div id="gbox_searchlist"><div id="load_searchlist" class="loading" style="display:none">读取中...</div>
    <table class="ui-jqgrid-htable"><thead><tr>${heads.join('')}</tr></thead></table>
    <table id="searchlist"><tbody><tr class="jqgfirstrow"><td></td></tr></tbody></table>
    <div id="gridPager"><table><tr><td id="prev_gridPager">«</td><td>第 <input class="ui-pg-input" id="pageField" size="2" value="0">
    共 <span id="sp_1_gridPager">0</span> 页</td><td id="next_gridPager">»</td>
    <td><select class="ui-pg-selbox"><option>10<option selected>100</select></td>
    <td><div id="info" class="ui-paging-info">无数据显示</div></td></tr></table></div></div>
    <script>${script}</script>`;
}

const ENGLISH = ['Trade mark', 'Right holder', 'Recordation number', 'Nice classes', 'Status', 'Valid until'];

/** The pages of a register that loads anew for each page and each search, by their addresses. */
export function reloadingPages(origin: string, register: Register): Record<string, string> {
  const pages: Record<string, string> = { [`${origin}/search`]: reloadingPage(register, '', 1) };
  for (const [words, hits] of Object.entries(register.hits))
    for (let page = 1; page <= Math.max(1, Math.ceil(hits / register.rowsPerPage)); page++) {
      const query = page === 1 ? `?q=${words}` : `?q=${words}&page=${page}`;
      pages[`${origin}/search${query}`] = reloadingPage(register, words, page);
    }
  return pages;
}

function reloadingPage(register: Register, words: string, page: number): string {
  const hits = register.hits[words] ?? 0;
  const from = (page - 1) * register.rowsPerPage;
  const to = Math.min(hits, from + register.rowsPerPage);
  const rows = Array.from({ length: to - from }, (_, at) => rowOf(register, words, from + at))
    .map(([mark, holder, , , number]) => [mark, holder, number, '25', 'Active', '2034-02-27'])
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const next = to < hits ? `<a id="next" href="?q=${words}&page=${page + 1}">Next</a>` : '';
  const pager = `<p class="pagination">Showing ${from + 1} to ${to} of ${hits} entries ${next}</p>`;
  const empty = words === '' ? '' : '<p>No records found</p>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Register</title><body>
    <form action="/search"><label>Trade mark <input name="q" id="words" value="${words}"></label>
    <button id="search">Search</button></form>
    <table><thead><tr>${ENGLISH.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
    ${hits > 0 ? pager : empty}</body></html>`;
}
