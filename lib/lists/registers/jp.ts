import type { Register } from './register';

/** Applications for suspension that customs publishes. They have no number of their own: the registration's stands in. */
export const jp: Register = {
  key: 'JP',
  country: 'Japan',
  name: 'Japan Customs, 差止申立情報',
  layouts: [
    {
      source: 'customs.go.jp, tables by kind of right',
      form: 'HTML',
      from: 'the items that form C-5640 has published',
    },
  ],
  signs: [{ parts: ['権利の種類', '登録番号及び登録年月日'] }],
  headings: {
    recordNo: { part: ['受理番号', '整理番号'] },
    validFrom: { part: ['開始日'] },
    validTo: { part: ['満了日', '終了日'] },
    status: { part: ['状態'] },
    rightType: { part: ['権利の種類'] },
    // The applicant: mostly the holder or an attorney, with address.
    agent: { part: ['申立人'] },
    contact: { part: ['連絡先'] },
    holder: { part: ['権利者'] },
    registrationNo: { part: ['登録番号'] },
    goods: { part: ['品名', '指定商品'] },
    classes: { part: ['権利の範囲', '区分'] },
    markText: { part: ['商標'] },
  },
  rights: {
    trademark: { words: ['商標'] },
    copyright: { words: ['著作'] },
    patent: { words: ['特許', '意匠', '実用新案'] },
  },
};
