import type { RegisterFixture } from '../register-fixture';

const HEADERS = {
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

/** The grid of the query as a page saves it: the headers stand in a table of their own, and some columns are hidden. */
function grid(...rows: Record<keyof typeof HEADERS, string>[]): string {
  const header = Object.entries(HEADERS).map(([id, text]) => `<th id="searchlist_${id}">${text}</th>`);
  const body = rows.map((row) => {
    const cells = Object.entries(row).map(
      ([id, text]) => `<td role="gridcell" aria-describedby="searchlist_${id}" title="${text}">${text}</td>`,
    );
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>备案查询</title></head><body>
    <table class="ui-jqgrid-htable"><tr>${header.join('')}</tr></table>
    <table id="searchlist" role="grid"><tr class="jqgfirstrow" role="row"><td style="width:90px"></td></tr>
    ${body.join('\n')}</table></body></html>`;
}

export const fixture: RegisterFixture = {
  file: grid(
    {
      RECORD_NAME: 'FENWORTH',
      APPLY_USER_NAME: '芬沃斯有限公司',
      CONUTRY_NAME: '美国',
      REGISTER_NUM: '244497',
      RECORD_NUM: 'T2016-50578',
      REGISTER_TYPE: '国内注册',
      PRODUCT_TYPE: '9',
      RECORD_STATE: '生效',
      RECORD_BEGIN_DATE: '2026-02-28',
      RECORD_END_DATE: '2036-02-27',
    },
    {
      RECORD_NAME: '',
      APPLY_USER_NAME: '某公司',
      CONUTRY_NAME: '日本',
      REGISTER_NUM: '1',
      RECORD_NUM: 'P2016-50579',
      REGISTER_TYPE: '国际注册',
      PRODUCT_TYPE: '',
      RECORD_STATE: '撤销',
      RECORD_BEGIN_DATE: '2020-01-01',
      RECORD_END_DATE: '2029-12-31',
    },
  ),
  recordals: [
    {
      recordNo: 'T2016-50578',
      rightType: 'trademark',
      markText: 'FENWORTH',
      holder: '芬沃斯有限公司',
      holderCountry: '美国',
      registrationNo: '244497',
      registrationRoute: '国内注册',
      classes: [9],
      status: 'active',
      validFrom: '2026-02-28',
      validTo: '2036-02-27',
    },
    { recordNo: 'P2016-50579', rightType: 'patent', markText: '', status: 'revoked' },
  ],
};
