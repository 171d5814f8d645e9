import type { FileSource } from './source';

/** TROIS: every entry ever made, what has ended included. `meta.csv` names the file of the day. */
export const ru: FileSource = {
  key: 'ru-fcs',
  regime: 'RU',
  title: { en: 'Russia – Federal Customs Service', zh_CN: '俄罗斯联邦海关署' },
  address: 'https://customs.gov.ru/opendata/7730176610-trois',
  kind: 'file',
  gives: {
    en: 'The whole register as a CSV file, about 42 MB, daily: word, classes, goods, holder, last day.',
    zh_CN: '完整名录，CSV 文件，约 42 MB，每日更新：商标文字、类别、商品、权利人、截止日期。',
  },
  lacks: {
    en: 'Pictures of marks without a word.',
    zh_CN: '没有纯图形商标的图样。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  newest: {
    by: 'meta-csv',
    address: 'https://customs.gov.ru/7730176610-trois/meta.csv',
    path: /^\/(?:storage\/)?(?:opendata\/)?7730176610-trois\/data-(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})[\dT]*(?:-structure-[\dT]+)?\.csv$/,
  },
};
