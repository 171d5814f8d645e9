import type { OfficialSource } from './source';

/** Applications for suspension, published by kind of right. */
export const jp: OfficialSource = {
  key: 'jp-customs',
  regime: 'JP',
  country: {
    en: 'Japan',
    ru: 'Япония',
    zh_CN: '日本',
  },
  title: {
    en: 'Japan Customs: applications for suspension (差止申立情報)',
    ru: 'Таможня Японии: заявления о приостановлении (差止申立情報)',
    zh_CN: '日本海关：进出口扣押申请信息（差止申立情報）',
  },
  kind: 'page',
  address: 'https://www.customs.go.jp/mizugiwa/chiteki/pages/g_001.htm',
  gives: {
    en: 'Of each accepted application: applicant, kind, number and day of the right, holder, goods.',
    ru: 'О каждом принятом заявлении: заявитель, вид, номер и дата права, правообладатель, товары.',
    zh_CN: '每项已受理申请的申请人、权利种类、注册号及注册日、权利人、货物名称。',
  },
  lacks: {
    en: 'Marks are not given in words but by registration number or picture, so a list of it can hardly be searched by text. The address leads to the pages on intellectual property; the list itself was not seen.',
    ru: 'Знаки даны не словами, а номером регистрации или картинкой, поэтому по тексту в таком списке почти не найти. Адрес ведёт на страницы об интеллектуальной собственности; сам список не видели.',
    zh_CN: '商标没有文字，只有注册号或图片，基本无法用文字检索。所列网址为知识产权专题页面，名单本身未查看。',
  },
  how: {
    en: 'Open 差止申立情報, choose the kind of right, and look for the registration number of the mark.',
    ru: 'Откройте 差止申立情報, выберите вид права и ищите номер регистрации знака.',
    zh_CN: '打开“差止申立情報”，选择权利种类，按商标注册号查找。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  timeZones: ['Asia/Tokyo', 'Japan'],
};
