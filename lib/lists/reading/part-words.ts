/** How a short text beside the rows says, without a number of them, that there are more. */
export type More = 'left-out' | 'further-page' | 'query';

/**
 * What a short text says of rows that are not there: that some were left out ("Results limited to 100", 仅显示前100条), that they answer
 * a search (查询条件：…), or only that there is a next page to press for, as stands on a site's last page too. O(length).
 */
export function saysThereIsMore(text: string): More | undefined {
  if (LEFT_OUT.some((form) => form.test(text))) return 'left-out';
  if (QUERY.test(text)) return 'query';
  return FURTHER_PAGE.some((form) => form.test(text)) ? 'further-page' : undefined;
}

const LEFT_OUT = [
  /(?:results?|rows|records|list|output|data|export)\b.{0,20}\b(?:truncated|limited to|cut off|capped at)/i,
  /\b(?:only|just) (?:the )?first \d{1,9}\b|\bfirst \d{1,9} (?:results|records|rows|entries) (?:are )?(?:shown|displayed|listed|exported)/i,
  /too many (?:results|records|matches)|(?:refine|narrow) (?:your|the) (?:search|query)/i,
  /(?:仅|只)(?:显示|展示|列出|导出|返回)前|显示前 ?\d{1,9} ?条|结果过多|结果太多|请缩小(?:查询)?范围|登录后?查看(?:更多|全部)|部分数据|省略/u,
  /(?:показаны|показано|выведены) (?:только )?первые \d|слишком много результатов|уточните (?:запрос|поиск)|demasiados resultados|trop de résultats|zu viele (?:treffer|ergebnisse)/iu,
  /^\W{0,6}(?:and )?\d{1,9} (?:more|others|further)(?: (?:rows|records|results|entries|items))?\W{0,3}$/i,
  /^\W{0,6}(?:还有|另有|余下|及其他) ?\d{1,9} ?[条條项个件]/u,
];

/** The words of the search over its answer. */
const QUERY =
  /^(?:查询条件|筛选条件|筛选|filter(?:ed)?(?: by)?|filtr[oe]|фильтр|檢索條件|检索条件|搜索条件|查询关键[词字]|检索[式词]|検索条件|検索語|검색어|query|search (?:terms?|criteria|query)|keywords?|поисковый запрос|запрос|поиск|búsqueda|recherche|suchbegriff) ?[:：=] ?[^\s:：]|^(?:search )?results? (?:for|matching) ["“«'‘]?\p{L}|^результаты поиска (?:по запросу|для) \S/iu;

const FURTHER_PAGE = [
  // What is pressed for the next rows.
  /^(?:[«»‹›<>→←\s\d…|.]*)(?:(?:next|следующая|siguiente|suivante?|nächste|próxima?|successiva|sonraki|następna)(?: (?:page|страница|página|seite|sayfa|pagina|strona))?|下一页|下一頁|次へ|次のページ|다음(?: 페이지)?|trang (?:sau|tiếp)|ถัดไป)(?:[«»‹›<>→\s\d|.]|尾页|末页|last)*$/iu,
  /(?:previous|prev|上一页|上一頁|предыдущая|anterior|précédente?)[\s\d…|.·»«‹›-]{1,60}(?:next|下一页|下一頁|следующая|siguiente|suivante?)/iu,
  /^(?:load|show|view|see) (?:all|more)(?: (?:results|records|rows|entries|items))?\W*$/i,
  /^(?:加载更多|載入更多|查看更多|显示更多|更多结果|もっと見る|더 ?보기|показать ещ[её]|загрузить ещ[её]|cargar más|ver más resultados|mehr (?:laden|anzeigen)|charger plus|xem thêm|daha fazla göster)\W*$/iu,
];
