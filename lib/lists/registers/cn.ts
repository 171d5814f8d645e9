import type { Register } from './register';

/** GACC's query of recorded rights: a grid on a page, which people save, copy or take from the answer behind it. */
export const cn: Register = {
  key: 'CN',
  country: 'China',
  name: 'GACC, recorded intellectual property (知识产权海关保护备案)',
  layouts: [
    { source: 'public query, saved or copied', form: 'HTML', from: "the query's field names and labels" },
    { source: 'what the query answers', form: 'JSON', from: "the query's field names" },
  ],
  // The query's own field names; it spells CONUTRY so.
  signs: [{ columns: ['RECORD_NUM', 'CONUTRY_NAME'] }],
  headings: {
    recordNo: { exact: ['RECORD_NUM'], part: ['备案号', '备案编号'] },
    validFrom: { exact: ['RECORD_BEGIN_DATE'], part: ['备案开始', '备案起始'] },
    validTo: { exact: ['RECORD_END_DATE'], part: ['备案截止', '备案结束', '备案有效期'] },
    status: { exact: ['RECORD_STATE'], part: ['备案状态'] },
    markImage: { part: ['权利标识'] },
    registrationRoute: { exact: ['REGISTER_TYPE'], part: ['权利类别'] },
    // 权利人国别 is the holder's country although it contains 权利人, the holder.
    holderCountry: { exact: ['CONUTRY_NAME'], part: ['国别'] },
    authorisedUsers: { exact: ['CAN_USE_PRODUCT'], part: ['合法使用人'] },
    holder: { exact: ['APPLY_USER_NAME'], part: ['权利人'] },
    registrationNo: { exact: ['REGISTER_NUM'], part: ['权利号'] },
    classes: { exact: ['PRODUCT_TYPE'] },
    markText: { exact: ['RECORD_NAME'], part: ['权利名称', '备案名称'] },
  },
  rights: {
    trademark: { words: ['商标'], numbers: /^T\d{4}-/ },
    copyright: { words: ['著作'], numbers: /^C\d{4}-/ },
    patent: { words: ['专利', '外观', '实用新型', '发明'], numbers: /^P\d{4}-/ },
  },
  // T2016-50578. The demonstration list plays this register.
  numbers: { forms: [/^[TPCZ]\d{4}-\d{3,}$/i, /^DEMO-\d+$/] },
};
