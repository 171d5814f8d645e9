import { copied, type RegisterFixture } from '../register-fixture';

/** No number of its own, so the registration number stands in; the class stands in words. */
export const fixture: RegisterFixture = {
  file: copied(
    ['申立人(住所・氏名又は名称)', '権利の種類', '登録番号及び登録年月日', '権利の範囲', '権利者', '品名'],
    [
      '株式会社A 東京都',
      '商標権',
      '第1234567号 平成10年3月4日',
      '第25類 被服 100点',
      '株式会社A',
      'かばん、財布',
    ],
  ),
  recordals: [
    {
      recordNo: '第1234567号 平成10年3月4日',
      rightType: 'trademark',
      classes: [25],
      holder: '株式会社A',
      goods: ['かばん', '財布'],
    },
  ],
};
