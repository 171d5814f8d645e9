/** What wholesalers write where a price would stand; the firms' own wording, from memory. */
const ON_REQUEST = [
  'prices? (?:on|upon) (?:request|application)|p\\.?o\\.?a\\.?$|(?:request|get) (?:a |an |the |latest )*(?:quote|price)|contact (?:supplier|seller|us for|for (?:a )?(?:price|quote))|(?:call|ask|email|enquire|inquire)(?: us)? for (?:a |the |our )?(?:best )?(?:pric|quot|detail)|(?:enquire|inquire)(?: now)?$',
  '(?:preis )?auf anfrage|(?:prix )?(?:sur (?:demande|devis)|nous consulter)|(?:precio a )?consultar?(?: (?:el )?precio)?$|(?:preço )?sob consulta|(?:prezzo )?(?:su|a) richiesta|(?:prijs )?op aanvraag|(?:cena )?na (?:zapytanie|dotaz|vyžiadanie|vyžádání)|pris på förfrågan|ár (?:kérésre|egyeztetés)|preț la cerere|cijena na upit',
  '(?:цена )?(?:по запросу|договорная)|(?:уточн(?:ить|яйте)|узнать|запросить) (?:цену|стоимость)|ціна за запитом|fiyat (?:sor|al)|teklif (?:al|iste)|τιμή κατόπιν|السعر عند الطلب|اتصل (?:بنا )?للسعر',
  '询价|詢價|(?:价格)?面[议議]|[电電][议議洽]|价格(?:咨询|请咨询)|價格請|(?:価格は)?(?:お問い合わせ|お問合せ)|要(?:見積|問合)|(?:가격|별도|전화) ?문의|liên hệ|(?:nhận|xem) báo giá|(?:ติดต่อ)?สอบถาม(?:ราคา)?|hubungi (?:kami|penjual)|minta penawaran',
];
/** Of an offer that can no longer be bought, or not yet; by language, from memory. */
const NOT_NOW = [
  'sold ?out|(?:currently |temporarily )?(?:out of stock|unavailable)|coming soon|pre-?order|back ?order|notify me|back in stock|ausverkauft|(?:derzeit )?nicht (?:verfügbar|lieferbar|auf lager)|vergriffen|demnächst|vorbestell|épuisée?s?$|(?:en )?rupture|indisponible|bientôt|précommande',
  'agotad[oa]|sin (?:stock|existencias)|(?:no|non) disponi[bv]\\S+$|próximamente|esgotad[oa]|indispon[ií]vel|sem estoque|em breve|esaurit[oa]|in arrivo|uitverkocht|niet (?:op voorraad|leverbaar)|binnenkort|wyprzedan[eya]|brak (?:w magazynie|towaru)|(?:produkt )?niedostępn|wkrótce',
  'нет в (?:наличии|продаже)|распродан|под заказ|скоро в продаже|ожидается|предзаказ|немає в наявності|няма наличност|изчерпан|vyprod[aá]n|vypredan|není skladem|nie je skladom|elfogyott|nincs (?:készleten|raktáron)|stoc epuizat|indisponibil|rasprodano|razprodano|εξαντλ|μη διαθέσιμο',
  'tükendi|stokta yok|yakında|slutsåld|slut i lager|udsolgt|utsolgt|loppuunmyyty|loppu$|läbi müüdud|išparduota|izpārdots|在庫(?:切れ|なし)|品切れ?|売り?切れ?|完売|入荷(?:待ち|未定)|近日(?:発売|入荷)|(?:일시 ?)?품절|재입고|출시 ?예정|缺[货貨]|售[罄完]|已?[卖賣售]完|[补補][货貨]中|即[将將]上[市架]|到[货貨]通知',
  'hết hàng|sắp (?:ra mắt|có hàng)|สินค้าหมด|(?:stok )?habis$|segera hadir|نفد(?:ت)?|غير متوفر|אזל|नहीं है$',
];
/** For lower-case text, like the others: to see both cases takes a pattern several times as long. */
const STANDS_ALONE = new RegExp(`^[\\s·•*!【\\[(]*(?:${[...ON_REQUEST, ...NOT_NOW].join('|')})`, 'u');

/** Of a text that says who may see a price: a word for it, and one for logging in or for who may. From memory. */
const PRICE =
  /pric(?:e|ing)|prei[sz]|prix|tarif|preci|preço|prezz|prij[sz]|\bcen[aęyuě]|цен|ціну|fiyat|[价價価]|값|가격|harga|(?:^|\s)giá|ราคา|سعر|أسعار|τιμ|hin(?:ta|nat)|\bpris|\bár(?:ak|at)?\b|preț/u;
const WHO_MAY_SEE =
  /log(?: |-)?(?:in|ged)|sign(?: |-)?(?:in|up)|regist|members?\b|dealer|anmeld|einlogg|händler|gewerbe|kunden|conne(?:ct|x)|identifi|inscri|sesión|ingres|entr(?:e|ar)\b|accede|accedi|cadastr|zalogu|logow|войд|войти|вход|авториз|зарегистр|увій|giriş|üye|登[录錄入]|[会會][员員]|注册|ログイン|로그인|회원|masuk|đăng nhập|เข้าสู่ระบบ|سجل|تسجيل|logga|logg inn|kirjaud|přihl|prihl|jelentkez|autentific|συνδεθ/u;
/** The same without the word for a price, which then stands beside it. */
const FOR_MEMBERS = /^(?:회원 ?(?:전용|공개)|[会會][员員](?:限定|专享|可见|登[录錄入]可见)|members only)$/;

const LONGEST = 60;

/** Whether a text stands where a price would: it has to be asked for, only some may see it, or there is none at the moment. */
export function standsForPrice(text: string): boolean {
  if (text.length < 2 || text.length >= LONGEST) return false;
  const words = text.toLowerCase();
  return (
    STANDS_ALONE.test(words) || FOR_MEMBERS.test(words) || (PRICE.test(words) && WHO_MAY_SEE.test(words))
  );
}
