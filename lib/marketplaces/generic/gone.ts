import { joinText } from '../fields/joined-text';

/** What pages say whose item or address is no longer there, by language; from memory. */
const GONE = new RegExp(
  [
    "(?:page|item|product|listing|offer|ad)\\b.{0,24} (?:not (?:be )?found|missing|doesn['’]t exist|(?:not|no longer) (?:available|sold|for sale)|unavailable|(?:was|been|is|has) (?:ended|removed|deleted|expired|sold out|discontinued))",
    '(?:seite|artikel|produkt|angebot|anzeige).{0,20} (?:nicht (?:gefunden|mehr (?:verfügbar|erhältlich))|existiert nicht|wurde (?:gelöscht|entfernt|beendet))',
    "(?:page|annonce|produit|article).{0,12} introuvable|(?:page|annonce|produit|article).{0,20} n['’](?:existe|est) (?:pas|plus)(?: disponible| en vente)?|n['’]est plus (?:disponible|en vente)",
    '(?:p[aá]gina|art[ií]culo|articolo|producto|prodotto|produto|an[uú]ncio|publicación|annuncio).{0,20} (?:no|não|non)(?: longer| más)? (?:(?:fue |foi |è (?:stat[oa] )?|est[aá] )?(?:più |más )?(?:encontrad[ao]|trovat[ao]|disponi[bv]\\S+)|exist[ea]|esiste)|ya no (?:est[aá]|se encuentra) disponible|n[aã]o encontrad[oa]|no encontrad[oa]|non trovat[oa]|não está mais disponível',
    '(?:страниц|товар|объявлени).{0,12} (?:не (?:найден|существует)|удал[её]н|снят)|такой страницы|strona nie istnieje|nie znaleziono (?:strony|produktu)|oferta.{0,12} (?:zakończona|nieaktualna)|(?:stránka|produkt|zboží).{0,12} (?:nebyl[ao]? nalezen|neexistuje|již není|už nie je|nenájden)',
    'sayfa bulunamadı|ürün.{0,12} (?:bulunamadı|satışta değil|mevcut değil)|(?:pagina|product|artikel).{0,12} (?:niet (?:gevonden|meer (?:leverbaar|beschikbaar))|bestaat niet)|(?:sidan|produkten|varan).{0,24} (?:hittades|finns|säljs) inte|(?:siden|produktet|varen) (?:blev ikke fundet|finnes ikke|ble ikke funnet)|(?:sivua|tuotetta) ei (?:löydy|löytynyt)',
    '(?:页面|頁面|商品|宝贝|網頁|网页|链接)(?:不存在|找不到|(?:已经?)?(?:下架|失效|删除|刪除|过期))|找不到(?:了|该|该页|頁面|页面|商品)|ページ(?:が|は)見つかり(?:ません|ませんでした)|(?:現在|この商品は).{0,8}(?:販売され|お取り扱いし)ておりません|販売(?:を)?終了(?:しました|いたしました)|(?:페이지|상품)(?:를|을) 찾을 수 없|(?:판매가? ?(?:종료|중지)된|존재하지 않는) (?:상품|페이지)|ไม่พบ(?:หน้า|สินค้า)|(?:không tìm thấy|không tồn tại|ngừng (?:bán|kinh doanh))|(?:halaman|produk).{0,12} tidak (?:ditemukan|tersedia)|(?:الصفحة|المنتج).{0,12} غير (?:موجود|متوفر)',
  ].join('|'),
  'i',
);

/** Whether words say that an item or a page is gone. */
export function saysGone(words: string): boolean {
  return GONE.test(words);
}

const PLACES =
  'h1, h2, h3, h4, [class*="not-found" i], [class*="notfound" i], [class*="error-page" i], [class*="error-title" i], [class*="expired" i], [class*="offline-" i]';
const MOST_PLACES = 40;
/** Reviews and descriptions are longer. */
const LONGEST = 160;

/** Whether a page says in its title, a heading or where it tells of errors that what it was for is gone. */
export function isGone(document: Document): boolean {
  const places = [...document.querySelectorAll(PLACES)]
    .slice(0, MOST_PLACES)
    .filter(({ textContent }) => (textContent ?? '').length <= LONGEST * 2)
    .map((element) => joinText(element).text);
  return [document.title ?? '', ...places].some((text) => text.length <= LONGEST && saysGone(text));
}
