/**
 * How sites say beside a title that a machine translated it, in the languages that they translate into. A person who
 * translated a book is named otherwise. For lower-case text: letting the pattern see both cases takes the browser ten times
 * as long for each title.
 */
const TRANSLATED_WORDS =
  /\b(?:auto(?:matically)?|machine)[ -]translated\b|\btranslated from chinese\b(?! by)|\bshow original \(|\btranslated (?:automatically|by (?:ai|alibaba|aliexpress|amazon|bing|deepl|ebay|etsy|google|machine|microsoft))\b|\b(?:see|show|view) (?:the )?original (?:listing|product name|title)\b|(?:automatisch|maschinell) übersetzt|aus dem chinesischen übersetzt(?! von)|vertaald uit het chinees(?! door)|traduit du chinois(?! par)|traducido del chino(?! por)|tradotto dal cinese(?! da)|traduzido do chinês(?! por)|originaltitel an(?:sehen|zeigen)|tradui(?:t|te|ction) automati(?:quement|que)|titre d.origine|tradu(?:cid|zid)[ao] autom[aá]tica ?mente|(?:traducción|tradução) automática|ver (?:el |o )?título original|tradott[ao] automaticamente|titolo originale|automatisch vertaald|(?:przetłumaczon\w+|tłumaczenie) (?:automatyczn|maszynow)\w+|(?:автоматическ|машинн)\S+ перевод|переведено (?:автоматически|с китайского)|автоматически переведен|показать оригинал|otomatik (?:olarak )?çevr|(?:diterjemahkan|terjemahan) (?:secara )?otomatis|diterjemahkan dari bahasa (?:mandarin|cina|tionghoa)|dịch (?:tự động|từ tiếng trung)|(?:自動|自动|機械|机器|機器)(?:翻訳|翻译|翻譯)|由 ?(?:ai|系统|系統|机器|機器) ?(?:翻译|翻譯)|查看原(?:标题|標題|文)|原文を表示|중국어에서 번역|원문 보기|(?:자동|기계) ?번역|ترجمة (?:آلية|تلقائية)|تمت الترجمة (?:آليا|تلقائيا)|แปล(?:โดย)?อัตโนมัติ|แปลโดย (?:google|ai|shopee|lazada)/u;

/** Whether words beside a title say that a machine translated it. O(words). */
export const saysTranslated = (words: string): boolean => TRANSLATED_WORDS.test(words.toLowerCase());
