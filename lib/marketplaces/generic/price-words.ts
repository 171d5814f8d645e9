/** What stands by a price that nobody pays: without the tax. By language; from memory. */
const BEFORE_TAX =
  /(?:^|[\s(])(?:ex(?:cl)?\.?(?:uding)? (?:vat|tax|gst)|before tax|brez ddv|bez dph|bez vat|netto|exkl\.? (?:mwst|moms)|zzgl\.? mwst|ht|hors taxes?|ohne mwst|sin (?:iva|impuestos)|sem iva|senza iva|iva esclusa|excl\.? btw|ekskl\.? moms|fără tva|áfa nélkül|без ндс|без ддс|km-ta|bez pvn|be pvm)(?![\p{L}])|未[稅税]|税[抜别別]/iu;

/** What shops call the price of before, or another than theirs; by language, from memory. */
const OLD_WORDS =
  /(?:original|regular|list|old|previous|retail|normal|full)(?: retail)? price|\b(?:was|rrp|msrp|uvp|pvp|avp)\b|^(?:statt|antes|de):?\s|(?:alter|früherer|normal|listen)\s?preis|prix (?:conseillé|barré|d['’]origine|initial|normal|public)|precio (?:original|anterior|de lista|regular|normal)|preço (?:original|antigo|de tabela|normal)|prezzo (?:originale|di listino|consigliato|precedente)|adviesprijs|oude prijs|cena (?:regularna|katalogowa)|(?:původní|běžná|pôvodná|bežná) cena|ord(?:inarie|\.) pris|førpris|старая цена|вместо|eski fiyat|liste fiyatı|通常価格|定価|希望小売価格|参考価格|原价|原價|市场价|市場價|建議售價|定價|정가|정상가|소비자가|giá (?:gốc|cũ|niêm yết)|السعر (?:الأصلي|السابق)/i;
/** The lowest price of thirty days, which has to stand beside a lowered one in the European Union. */
const OF_THIRTY_DAYS =
  /(?<!\d)30\s?(?:-|last |letzten |derniers |últimos |últimas )?(?:days?|tage|jours|d[ií]as|dni|dní|dnů|giorni|dagen|dagar|dage|zile|nap|дни|ημέρ|päiv|päev|dien)/i;
/** A part of the price, or the price of a part. */
const IN_PARTS =
  /\d\s?[x×]\s?(?:de |d['’]|à |a |von )?\D{0,4}\d|cuotas|parcelas|rate[ns]\b|mensual|per month|\/\s?mo(?:nth|\.)?\b|monatl|par mois|al mes\b|miesięcz|в месяц|měsíčně|taksit|分割|分期|월 |\d\D{0,8}\/\s?(?:1 ?)?(?:kg|l|lt|lb|oz|100 ?(?:g|ml|gr))(?!\p{L})/iu;

const NOBODY_PAYS = [BEFORE_TAX, OLD_WORDS, OF_THIRTY_DAYS, IN_PARTS];

/** Whether words beside an amount say that it is not what is asked. */
export function isNotAsked(words: string): boolean {
  return NOBODY_PAYS.some((pattern) => pattern.test(words));
}

/** What shops call the price of a sale, beside the usual one; by language, from memory. */
const OF_SALE =
  /(?:sale|special|now|offer|discounted|your|final) price|(?:angebots|sonder|aktions|sale)-?\s?preis|prix (?:soldé|promo(?:tionnel)?|remisé|réduit)|precio (?:de )?(?:oferta|especial|rebajado|final)|preço (?:promocional|com desconto|final)|prezzo (?:scontato|speciale|in offerta)|aanbiedingsprijs|cena (?:promocyjna|po rabacie)|akční cena|akciová cena|(?:акционная|новая) цена|цена со скидкой|indirimli fiyat|セール価格|特価|割引価格|促销价|促銷價|特价|特價|优惠价|優惠價|券后价|到手价|할인 ?(?:판매가|가)|세일가|giá (?:khuyến mãi|ưu đãi)|harga (?:promo|diskon)|ราคา(?:พิเศษ|โปร)|سعر (?:العرض|الخصم)/i;

/** Whether words beside an amount say that it is asked now, in place of another. */
export function isAskedNow(words: string): boolean {
  return OF_SALE.test(words);
}
