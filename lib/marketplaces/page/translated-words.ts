/**
 * How sites say beside a title that a machine translated it, in the languages that they translate into: a word that is in
 * every one of the sayings behind it, and these. A person who translated a book is named otherwise. For lower-case text:
 * letting a pattern see both cases takes the browser ten times as long for each title. A browser makes a pattern ready when it
 * is first asked, all in one for some 4 ms, and most pages have none of the words.
 */
export const TRANSLATED_WORDS: readonly (readonly [word: string, sayings: RegExp])[] = [
  [
    'translated',
    /\b(?:auto(?:matically)?|machine)[ -]translated\b|\btranslated from chinese\b(?! by)|\btranslated (?:automatically|by (?:ai|alibaba|aliexpress|amazon|bing|deepl|ebay|etsy|google|machine|microsoft))\b/u,
  ],
  [
    'original',
    /\bshow original \(|\b(?:see|show|view) (?:the )?original (?:listing|product name|title)\b|originaltitel an(?:sehen|zeigen)|ver (?:el |o )?título original|titolo originale/u,
  ],
  ['übersetzt', /(?:automatisch|maschinell) übersetzt|aus dem chinesischen übersetzt(?! von)/u],
  ['vertaald', /vertaald uit het chinees(?! door)|automatisch vertaald/u],
  [
    'tradu',
    /traduit du chinois(?! par)|traducido del chino(?! por)|traduzido do chinês(?! por)|tradu(?:ite?|ction) automati(?:quement|que)|tradu(?:cid|zid)[ao] autom[aá]tica ?mente|(?:traducción|tradução) automática/u,
  ],
  ['tradott', /tradotto dal cinese(?! da)|tradott[ao] automaticamente/u],
  ['titre d', /titre d.origine/u],
  ['tłumacz', /(?:przetłumaczon\w+|tłumaczenie) (?:automatyczn|maszynow)\w+/u],
  [
    'перев',
    /(?:автоматическ|машинн)\S+ перевод|переведено (?:автоматически|с китайского)|автоматически переведен/u,
  ],
  ['показать оригинал', /показать оригинал/u],
  ['otomatik', /otomatik (?:olarak )?çevr/u],
  [
    'terjemah',
    /(?:diterjemahkan|terjemahan) (?:secara )?otomatis|diterjemahkan dari bahasa (?:mandarin|cina|tionghoa)/u,
  ],
  ['dịch', /dịch (?:tự động|từ tiếng trung)/u],
  ['翻', /(?:自動|自动|機械|机器|機器)(?:翻訳|翻译|翻譯)|由 ?(?:ai|系统|系統|机器|機器) ?(?:翻译|翻譯)/u],
  ['查看原', /查看原(?:标题|標題|文)/u],
  ['原文を表示', /原文を表示/u],
  ['번역', /중국어에서 번역|(?:자동|기계) ?번역/u],
  ['원문 보기', /원문 보기/u],
  ['ترجم', /ترجمة (?:آلية|تلقائية)|تمت الترجمة (?:آليا|تلقائيا)/u],
  ['แปล', /แปล(?:โดย)?อัตโนมัติ|แปลโดย (?:google|ai|shopee|lazada)/u],
];

/** Whether words beside a title say that a machine translated it. O(words). */
export function saysTranslated(words: string): boolean {
  const text = words.toLowerCase();
  return TRANSLATED_WORDS.some(([word, sayings]) => text.includes(word) && sayings.test(text));
}
