import { WITH_SIGN } from './amount-signs';

/** What stands by a price that nobody pays: without the tax. By language; from memory. */
const BEFORE_TAX =
  /(?:^|[\s(])(?:ex(?:cl)?\.?(?:uding)? (?:vat|tax|gst)|before tax|brez ddv|bez dph|bez vat|bez pdv[-a]*|netto|nett[oó] ár|exkl\.? (?:mwst|moms)|zzgl\.? mwst|ht|hors taxes?|ohne mwst|sin (?:iva|impuestos)|sem iva|senza iva|iva esclusa|excl\.? btw|ekskl\.? (?:moms|mva)|fără tva|áfa nélkül|без ндс|без пдв|без ддс|km-ta|alv ?0 ?%|bez pvn|be pvm|χωρίς φπα)(?![\p{L}])|\+ ?(?:kdv|vat|iva|btw|moms|mwst)(?![\p{L}])|kdv hariç|未[稅税]|税[抜别別]|本体価格|부가세 ?별도|chưa (?:bao gồm )?vat|לפני מע["״]מ|بدون ضريبة/iu;

/** What shops call the price of before, or another than theirs; by language, from memory. */
const OLD_WORDS = new RegExp(
  [
    "(?:original|regular|list|old|previous|retail|normal|full|market|suggested)(?: retail)? price|\\b(?:was|rrp|msrp|uvp|pvpr?|avp|prp|srp)\\b|(?:^|\\s)m\\.?r\\.?p\\b|compare at|^(?:retail|value|statt|antes|de|van|before|reg\\.?):?\\s|(?:alter|früherer|normal|listen|vorher)\\s?preis|^(?:bisher|vorher)|prix (?:conseillé|barré|d['’]origine|initial|normal|public)|au lieu de",
    'precio (?:original|anterior|de lista|regular|normal)|en lugar de|preço (?:original|antigo|de tabela|normal)|prezzo (?:originale|di listino|consigliato|precedente)|anziché|adviesprijs|oude prijs|van voor',
    '(?:cena|ceną) (?:regularna|katalogowa|detaliczna|sugerowana)|(?:původní|běžná|pôvodná|bežná|doporučená|odporúčaná) cena|(?:stara|redovna|redna|maloprodajna|preporučena) (?:cena|cijena)|senā cena|parastā cena|sena kaina|įprasta kaina|vana hind|tavahind|vanha hinta|norm\\.? ?(?:hinta|\\d)|(?:^|\\s)ovh\\b',
    'ord(?:inarie|\\.)\\s?pris|tidigare (?:lägsta )?pris|(?:normal|før|original|veil|vejl)(?:ledende)?\\.?\\s?-?pris|^(?:før|tidl)[.:]?\\s|rek\\.? ?pris|fullt verð',
    'eredeti ár|korábbi ár|(?:lista|bolti|fogyasztói)\\s?ár|preț(?:ul)? (?:vechi|inițial|recomandat|de listă)|pret vechi|αρχική τιμή|(?:παλιά|λιανική|κανονική) τιμή|π\\.?λ\\.?τ',
    'стар(?:ая|ата|а) цена|(?:рекомендован|розничн|обычн|исходн|базов|каталожн|прежн|полн|редовн)\\S* цена|вместо|(?:^|\\s)(?:ррц|пцд|мрц)(?!\\p{L})|(?:стара|звичайна|попередня|роздрібна|рекомендована) ціна|замість|бастапқы баға|ескі баға|eski narx|köhnə qiymət',
    'eski fiyat|liste fiyatı|piyasa fiyatı|önceki fiyat|通常価格|定価|(?:希望小売|参考|メーカー|旧)価格|[原市]场?[价價]|市場價|建[議议](?:售[價价])|定價|[划劃][线線][价價]|吊牌[价價]|[专專][柜櫃][价價]|零售[价價]|门市价|元の価格|元値|정가|정상가|소비자가|시중가|원래 ?가격|(?:^|\\s)원가',
    'giá (?:gốc|cũ|niêm yết|thị trường|bìa|chưa giảm)|ราคา(?:ปกติ|เดิม|เต็ม|ก่อนลด|ตั้ง)|harga (?:normal|coret|asal|awal|asli|lama|pasar)|السعر (?:الأصلي|السابق|القديم|قبل)|(?:^|\\s)كان[:\\s]|بدل(?:اً|ا) من|מחיר (?:קודם|מחירון|רגיל|מקורי|מלא)|במקום|قیمت (?:قبلی|اصلی|قدیم)|एमआरपी|अधिकतम खुदरा|মূল দাম|পূর্বের দাম',
  ].join('|'),
  'iu',
);
/** The lowest price of thirty days, which has to stand beside a lowered one in the European Union. */
const OF_THIRTY_DAYS =
  /(?<!\d)30\s?(?:-|last |letzten |derniers |últimos |últimas )?(?:days?|tage|jours|d[ií]as|dni|dní|dnů|dan[ae]|dneh|giorni|dagen|dagar|dage|dager|zile|nap|дни|дней|днів|дана|ημέρ|päiv|pv\b|päev|dien|gün)/iu;
/** A part of the price, or the price of a part. */
const IN_PARTS = new RegExp(
  [
    "\\d\\s?[x×х]\\s?(?:de |d['’]|à |a |von )?\\D{0,4}\\d|\\d\\s?\\D{0,3}\\s?[x×х]\\s?\\d|cuotas|meses de|parcelas|rate[ns]\\b|\\d (?:comode )?rate\\b|\\d rat(?:y)?\\b|mensual|per month|\\/\\s?mo(?:nth|\\.)?\\b|\\d (?:interest[- ]free )?(?:payments|instal?lments)|\\bemi\\b|% apr\\b",
    'monatl|pro monat|\\/ ?monat|\\/ ?mon\\.|par mois|\\/ ?mois|al mes\\b|\\/ ?mes\\b|al mese|\\/ ?mese|per maand|\\/ ?maand|p\\/m\\b|miesięcz|\\/ ?mies|měsíčně|mesačne|\\/ ?měs|\\/ ?mån|per måned|\\/ ?md\\b|pr\\.? måned|\\/ ?kk\\b|kuukaudessa|\\/ ?hó(?!\\p{L})|havonta|\\/ ?lună|pe lună|mėn\\b|mēn\\b|\\/ ?kuu\\b|mjesečno|mesečno|μήνα|δόσεις',
    '[в/] ?мес(?:яц|\\.)?(?!\\p{L})|платеж|рассрочк|част(?:ями|и) по|(?:\\/|на) ?міс(?:яць|\\.)?(?!\\p{L})|платежі|бөліп төлеу|\\d ай(?!\\p{L})|taksit|\\bayda\\b|分割|月[々额額付]|分[期][付免]?|每月|期(?:免息)?\\s?[x×]|分期|할부|월 |trả góp|\\/ ?tháng|ผ่อน|\\/ ?เดือน|cicilan|ansuran|\\/ ?bulan|sebulan|دفعات|أقساط|قسط|شهري|תשלומים|לחודש|اقساط|माह',
    '\\d\\D{0,8}(?:\\/|per|pro|за|al|kohti)\\s?(?:1 ?)?(?:kg|kilo(?:gram)?|g|l|lit(?:er|re|ro|r)|lt|lb|oz|ounce|100 ?(?:g|ml|gr|г|мл)|m[²2]?|meter|ea|unidad|unit[àé]?|unidade|ud\\.?|кг|л|м[²2]?|斤|克)(?!\\p{L})|(?:1 ?)?(?:kg|l|100 ?(?:g|ml))\\s?=|grundpreis|jämförpris|egységár|jednotková cena|unit price|prix au (?:kilo|litre)|cena za (?:kg|jednostkę)',
  ].join('|'),
  'iu',
);
/** What is paid beside the goods, given back, saved or earned; by language, from memory. */
const BESIDE_GOODS = [
  "(?<!\\p{L})(?:save|you save|saving|deposit|shipping|delivery|postage|coupon|cashback|reward|voucher|pfand|kaution|anzahlung|versand\\p{L}*|lieferung|liefer\\p{L}*|(?:sie |du )?spar(?:en|st|e|t)?|ersparnis|gutschein|livraison|frais de port|économi\\p{L}*|éco-?part\\p{L}*|consigne|acompte|bon d['’]achat|env[ií]o|ahorr\\p{L}*|seña|cupón|frete|economi[ze]\\p{L}*|poupe|entrega|cupom|sinal|risparmi\\p{L}*|spedizione|cauzione|acconto|buono|statiegeld|borg|verzend\\p{L}*|bezorg\\p{L}*|bespaar\\p{L}*|voordeel|korting|kaucj\\p{L}*|dostaw\\p{L}*|wysyłk\\p{L}*|oszczęd\\p{L}*|zaliczk\\p{L}*|rabatt?)(?!\\p{L})",
  '(?<!\\p{L})(?:pant|frakt|leverans|sparar|spara|besparelse|levering|fragt|porto|säästä\\p{L}*|toimitus\\p{L}*|pantti|ušetř\\p{L}*|ušetr\\p{L}*|doprav[aynu]|záloha|sleva|zľava|poštovné|megtakarít\\p{L}*|szállítás\\p{L}*|előleg|economise\\p{L}*|livrare|transport|avans|garanție|ušted\\p{L}*|dostava|prihrane\\p{L}*|poštnina|kaparo|kargo|indirim|kazanç|tasarruf|depozito|ietaupī\\p{L}*|piegāde|sutaupo\\p{L}*|pristatym\\p{L}*|säästad|tarne|κερδίζετε|κέρδος|όφελος|μεταφορικά|έκπτωση|προκαταβολή)(?!\\p{L})',
  '(?<!\\p{L})(?:экономия|экономите|выгода|скидка|доставк\\p{L}*|бонус\\p{L}*|кэшб[эе]к|залог|предоплата|аванс|баллов|промокод\\p{L}*|економія|знижка|вигода|застава|кешбек|спестяв\\p{L}*|отстъпка|жеткізу|жеңілдік|tejaysiz|yetkazib)(?!\\p{L})',
  '送料|[運运][费費]|[邮郵][费費]|[定订訂押]金|尾款|[立最]省|[节節]省|[优優]惠券|[满滿]减|返现|折[扣抵]|クーポン|ポイント|手付金|値引|お得|배송비|할인 ?(?:금액|쿠폰)|적립|보증금|예약금|쿠폰|절약',
  'tiết kiệm|phí (?:vận chuyển|ship)|đặt cọc|giảm|ประหยัด|ค่า(?:จัด)?ส่ง|มัดจำ|ส่วนลด|คูปอง|hemat|ongkir|ongkos|diskon|jimat|penghantaran|uang muka|وفر|توفير|الشحن|التوصيل|عربون|خصم|חיסכון|חסכ|משלוח|פיקדון|מקדמה|הנחה|تخفیف|ارسال|صرفه|बचत|छूट|डिलीवरी|শিপিং|সাশ্রয়|ডেলিভারি',
].join('|');
/** Such words in front of an amount: behind it they say that nothing is to be added. */
const IS_FOR_OTHERS = new RegExp(`(?:${BESIDE_GOODS})[^\\p{Nd}]{0,16}$`, 'iu');
/** In a few words behind an amount: a deposit, a reduction. */
const OFF_BEHIND =
  /^[^\p{L}\p{Nd}]{0,3}(?:\p{L}{1,4}\.? )?(?:off|coupon|cashback|pfand|rabatt?|ersparnis|gutschein|de réduction|d['’]éco-?part\p{L}*|de descuento|de desconto|di sconto|korting|voordeel|statiegeld|sleva|zľava|kedvezmény|reducere|popusta?|indirim|скидк\p{L}*|бонус\p{L}*|знижк\p{L}*|オフ|引き?|[优優]惠|할인|적립|giảm|diskon|ลด)(?!\p{L})/iu;
/** Said with those words where nothing is to be added to the price, unless from an amount on. */
const IS_INCLUDED =
  /free|gratis|offert|inkl|incl|inbegriffen|compris|kostenlos|kostenfrei|grátis|gratuit|darmow|zdarma|zadarmo|ingyen|бесплатн|безкоштовн|безплатн|ücretsiz|bedava|besplatn|brezplačn|ilmai|nemokam|bezmaksas|tasuta|δωρεάν|無料|免[费費运運]|包[邮郵]|무료|miễn phí|ฟรี|percuma|مجان|חינם|رایگان|मुफ़?्त/iu;
const FROM_ON =
  /over|above|from|orders|ab |über|dès|partir|desde|acima|oltre|vanaf|boven|powyżej|od |nad |fölött|от |від |над |üzeri|以上|満|滿|满|이상|trên|เมื่อ|di atas|فوق|מעל/iu;
/** The digits of an amount, up to the last of them. */
const DIGITS = /(?<![\p{Nd}.,'’\s])[\p{Nd}.,'’\s]{1,40}$/u;

/** Whether an amount in a row of words is paid for something else than the goods, or not at all. */
function isForOthers(words: string): boolean {
  const signed = WITH_SIGN.exec(words.toLowerCase());
  if (!signed) return false;
  const before = words.slice(0, signed.index).replace(DIGITS, '');
  const behind = words.slice(signed.index + signed[0].length).replace(/^[\p{Nd}.,'’]+/u, '');
  const isIncluded = IS_INCLUDED.test(before) && !FROM_ON.test(before);
  return (!isIncluded && IS_FOR_OTHERS.test(before)) || OFF_BEHIND.test(behind.replace(/^\s?\p{Sc}/u, ''));
}

const NOBODY_PAYS = [BEFORE_TAX, OLD_WORDS, OF_THIRTY_DAYS, IN_PARTS];

/** Whether words beside an amount say that it is not what is asked. */
export function isNotAsked(words: string): boolean {
  return NOBODY_PAYS.some((pattern) => pattern.test(words)) || isForOthers(words);
}

/** What shops call the price of a sale, beside the usual one; by language, from memory. */
const OF_SALE =
  /(?:sale|special|now|offer|discounted|your|final|our) price|(?:angebots|sonder|aktions|sale)-?\s?preis|prix (?:soldé|promo(?:tionnel)?|remisé|réduit)|precio (?:de )?(?:oferta|especial|rebajado|final)|preço (?:promocional|com desconto|final)|prezzo (?:scontato|speciale|in offerta)|aanbiedingsprijs|cena (?:promocyjna|po rabacie)|akční cena|akciová cena|(?:akcijska|snižena) (?:cena|cijena)|akciós ár|preț(?:ul)? (?:redus|promoțional)|τιμή προσφοράς|(?:акционная|новая) цена|цена со скидкой|(?:акційна|нова) ціна|indirimli fiyat|セール価格|特価|割引価格|促销价|促銷價|特价|特價|优惠价|優惠價|券后价|到手价|现价|現價|할인 ?(?:판매가|가)|세일가|giá (?:khuyến mãi|ưu đãi)|harga (?:promo|diskon|jualan)|ราคา(?:พิเศษ|โปร)|سعر (?:العرض|الخصم)|מחיר מבצע|قیمت (?:ویژه|با تخفیف)/i;

/** Whether words beside an amount say that it is asked now, in place of another. */
export function isAskedNow(words: string): boolean {
  return OF_SALE.test(words);
}
