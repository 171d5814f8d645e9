import { FURTHER_PAGE } from './further-words';

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
  /\b(?:only|just) (?:the )?(?:latest|newest|most recent|last|top|\d{1,9} (?:rows|records|results|entries|marks|lines))\b/i,
  /\b(?:more|further) (?:results|records|rows|entries) (?:are )?(?:available|exist|omitted|hidden)|\d{1,9} (?:results|records|rows|entries) (?:were |are )?(?:omitted|hidden|skipped|left out|not (?:shown|displayed|exported))/i,
  /too many (?:results|records|matches)|(?:result set|list|answer) (?:is |was )?too (?:large|long)|(?:refine|narrow) (?:your|the) (?:search|query)/i,
  /^\W{0,6}(?:truncated|cut off|abridged|incomplete|preview|excerpt|sample)\W{0,6}$|\b(?:preview|excerpt|sample|subset|selection)\b ?(?:of\b|only\b|[:–—-])|\b(?:trial|demo|evaluation) version\b/i,
  /(?:仅|只)(?:显示|展示|列出|导出|返回)(?:前|最近|部分)|显示前 ?\d{1,9} ?条|结果过多|结果太多|请缩小(?:查询)?范围|登录后?查看(?:更多|全部)|部分(?:数据|结果|记录)|省略|截断|截斷|抽样|节选|摘录|预览|试用版|以下略/u,
  /(?:показаны|показано|выведены) (?:только )?первые \d|слишком много результатов|уточните (?:запрос|поиск)|demasiados resultados|trop de résultats|zu viele (?:treffer|ergebnisse)/iu,
  /(?<!\p{L})(?:только (?:первые|последние|новые)|не показан|усечен|обрезан|выборка|фрагмент|демо-?верси|nur die (?:ersten|letzten|neuesten)|gekürzt|abgeschnitten|stichprobe|testversion|tronqué|aperçu|échantillon|truncad[oa]|troncat[oi]|muestra de|vista previa|kısaltıl|obcięt)/iu,
  /\d.{0,40}(?:begrenzt|beschränkt|(?<!il)limité|limitad[oa]|limitat[oai]|ограничен|ograniczon|sınırlan)|(?:begrenzt|beschränkt|(?<!il)limité|limitad[oa]|limitat[oai]|ограничен|ograniczon|sınırlan).{0,40}\d/iu,
  /^\W{0,6}(?:and )?\d{1,9} (?:more|others|further)(?: (?:rows|records|results|entries|items))?\W{0,3}$/i,
  /^\W{0,6}(?:还有|另有|余下|及其他) ?\d{1,9} ?[条條项个件]/u,
];

/** What asks for nothing: "filter: all". */
const NOTHING =
  '(?:all|any|none|no|not set|全部|所有|无|無|不限|все|нет|любой|любая|alle|keine?|tous|toutes|todos|todas|tutti|すべて|なし|전체|없음|tümü|hepsi|[-–—*:.…]+)';

/** The words of the search over its answer. */
const QUERY = new RegExp(
  [
    `^(?:查询条件|檢索條件|检索条件|搜索条件|查询关键[词字]|检索[式词]|检索词|筛选(?:条件|项)?|篩選條件|过滤条件|検索条件|検索語|絞り込み(?:条件)?|검색어|검색조건|조회조건|필터|query|search(?:ed)?(?: for| by)?|search (?:terms?|criteria|query)|filter(?:s|ed)?(?: by)?|filtered by|keywords?|поисковый запрос|запрос|поиск|(?:условия|параметры) поиска|фильтр[ыа]?|отбор|búsqueda|filtros?|recherche|filtr[oei]s?|suchbegriff|suchkriterien|suche|arama|sorgu|filtre|từ khóa|คำค้น) ?[:：=] ?(?!${NOTHING}\\W*$)[^\\s:：]`,
    '^(?:search )?results? (?:for|matching) ["“«\'‘]?\\p{L}',
    '^(?:your )?search for ["“«\'‘]?\\p{L}',
    '^результаты поиска (?:по запросу|для) \\S',
    '^(?:trade ?marks?|marks?|brands?|(?:mark )?names?|holders?|owners?|商标(?:名称)?|权利名称|权利人(?:名称)?|товарный знак|знак|правообладатель)\\W{0,3}(?:contains?|includes?|like|starts? with|begins? with|equals?|包含|等于|以|содержит|начинается с|=)\\W{0,3}[\\p{L}\\d]',
  ].join('|'),
  'iu',
);
