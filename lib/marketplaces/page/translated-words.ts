/**
 * How sites say beside a title that a machine translated it, in the languages that they translate into. A person who
 * translated a book is named otherwise. For lower-case text: letting the pattern see both cases takes the browser ten times
 * as long for each title.
 */
export const TRANSLATED_WORDS =
  /\b(?:automatically|machine)[ -]translated\b|\btranslated (?:automatically|by (?:ai|alibaba|aliexpress|amazon|bing|deepl|ebay|etsy|google|machine|microsoft))\b|\b(?:see|show|view) (?:the )?original (?:listing|product name|title)\b|(?:automatisch|maschinell) übersetzt|originaltitel an(?:sehen|zeigen)|tradui(?:t|te|ction) automati(?:quement|que)|titre d.origine|tradu(?:cid|zid)[ao] autom[aá]tica ?mente|(?:traducción|tradução) automática|ver (?:el |o )?título original|tradott[ao] automaticamente|titolo originale|automatisch vertaald|(?:przetłumaczon\w+|tłumaczenie) (?:automatyczn|maszynow)\w+|(?:автоматическ|машинн)\S+ перевод|переведено автоматически|otomatik (?:olarak )?çevr|(?:diterjemahkan|terjemahan) otomatis|dịch tự động|(?:自動|自动|機械|机器|機器)(?:翻訳|翻译|翻譯)|查看原(?:标题|文)|(?:자동|기계) ?번역|ترجمة (?:آلية|تلقائية)|แปล(?:โดย)?อัตโนมัติ/u;
