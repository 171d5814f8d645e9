/** Words that say "this is a brand", just before a name. */
export const BRAND_BEFORE =
  /(?:\b(?:by|brand|from|official|genuine|authentic)|正品|品牌|专柜|旗舰|官方|日本|韩国|美国|德国|法国|英国|瑞士|意大利|澳洲|国产|代购|直邮|包邮)\s*[:：]?\s*$/iu;
/** The same, just after it. */
export const BRAND_AFTER = /^\s*(?:旗舰|官方|专柜|正品|品牌|牌(?!子)|®|™|brand\b|official\b)/iu;
/** Words that name another's goods to say what fits them: another use of the mark, and a naming of it all the same. */
export const REFERENCE_BEFORE =
  /(?:\b(?:for|fits|with|compatible|para|pour|für|для)|适用于?|兼容|适配|适合)\s*(?:the\s+)?$/iu;
/** Signals that goods are offered as copies; then the name in the title is meant as a mark (domain: use types). */
export const COUNTERFEIT_WORDS =
  /\b(?:replica|superfake|knock-?off|mirror quality|1:1(?! scale)|réplica|imitación|imitation|Replik|Fälschung|реплика)\b|A货|高仿|精仿|复刻|莆田|超A|レプリカ|スーパーコピー|N級品|레플리카|짝퉁/iu;

/** How much of the text before or after a hit is looked at, in UTF-16 units. */
export const CUE_WINDOW = 16;
