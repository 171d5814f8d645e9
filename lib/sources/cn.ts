import type { OfficialSource } from './source';

/** GACC's query: the largest register, and one that only a person at the page can search. */
export const cn: OfficialSource = {
  key: 'cn-gacc',
  regime: 'CN',
  country: {
    en: 'China',
    ru: 'Китай',
    zh_CN: '中国',
  },
  title: {
    en: 'General Administration of Customs: query of recorded rights',
    ru: 'Главное таможенное управление: поиск записанных прав',
    zh_CN: '海关总署：知识产权海关保护备案查询',
  },
  kind: 'query',
  address: 'http://202.127.48.145:8888/zscq/search/jsp/vBrandSearchIndex.jsp',
  httpOnly: true,
  rowsPerPage: 100,
  gives: {
    en: 'Each recordal with mark, holder, recordal and registration number, class, term and state; 128,062 rows at the last count.',
    ru: 'Каждая запись: знак, правообладатель, номера записи и регистрации, класс, срок и состояние; по последнему подсчёту 128 062 строки.',
    zh_CN: '每条备案的权利名称、权利人、备案号、权利号、类别、起止日期和状态；最近一次统计为128,062条。',
  },
  lacks: {
    en: 'No file of the whole and no address for a search. Marks are written as descriptions, goods as classes; figures are pictures.',
    ru: 'Нет ни файла целиком, ни адреса для поиска. Знаки записаны описаниями, товары – классами; изобразительные знаки – картинки.',
    zh_CN: '没有整份文件，检索结果没有网址。商标名称为描述文字，商品仅列类别；图形商标只有图片。',
  },
  how: {
    en: 'Paste the mark into 权利名称, press 模糊查询 (contains) or 精确查询 (exact), and show 100 rows a page. Reckon with a minute for a brand.',
    ru: 'Вставьте знак в поле 权利名称, нажмите 模糊查询 (содержит) или 精确查询 (точно) и выберите 100 строк на странице. На один бренд уйдёт около минуты.',
    zh_CN: '把商标粘贴到“权利名称”，点击“模糊查询”或“精确查询”，每页选100条。一个品牌约一分钟。',
  },
  checked: { by: 'public-code', day: '2026-11-29' },
  timeZones: ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'],
};
