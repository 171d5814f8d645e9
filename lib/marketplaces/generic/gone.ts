import type { PageReading } from '../reading';
import type { Signal } from '../site';
import { isWallTitle } from '../walls';

/** What pages say whose item or address is no longer there, by language; from memory. */
const GONE = new RegExp(
  [
    "(?:page|item|product|listing)\\b.{0,20} (?:not (?:be )?found|missing|doesn['’]t exist|(?:not|no longer) available|unavailable)",
    '(?:seite|artikel|produkt).{0,20} (?:nicht (?:gefunden|mehr verfügbar)|existiert nicht)',
    "page introuvable|page.{0,20} n['’]existe (?:pas|plus)|n['’]est plus disponible",
    '(?:p[aá]gina|art[ií]culo|producto|prodotto|produto|anúncio).{0,20} (?:no|não|non) (?:(?:fue |foi |è )?(?:encontrad[ao]|trovat[ao])|(?:est[aá] |è )?(?:disponi[bv]\\S+)|exist[ea]|esiste)',
    '(?:страниц|товар).{0,12} не (?:найден|существует)|strona nie istnieje|nie znaleziono strony|sayfa bulunamadı|pagina niet gevonden|sidan (?:hittades|finns) inte',
    '(?:页面|頁面|商品|宝贝|网页)(?:不存在|找不到|已下架)|找不到了|ページが見つかりません|現在(?:販売され|お取り扱いし)ておりません|페이지를 찾을 수 없|ไม่พบหน้า|không tìm thấy trang|halaman tidak (?:ditemukan|tersedia)',
  ].join('|'),
  'i',
);

/** Headings of pages that every shop has and that sell nothing by themselves. */
const BASKET =
  /^(?:your |my |shopping |mein |mi |mon )*(?:cart|basket|bag|checkout|wish ?list|warenkorb|wunschliste|panier|carrito|cesta|carrinho|carrello|корзина|избранное|购物车|購物車|カート|장바구니)$/i;

/** Whether a title or heading is no offer's: it says that the offer is gone, or that something stands before it. */
export function isNoOffer(title: string, own: Signal[] = []): boolean {
  return GONE.test(title) || BASKET.test(title) || isWallTitle(title, own);
}

/** The reading of a page without listings, with the reason where the page says that it is gone. */
export function withReason(document: Document, reading: PageReading): PageReading {
  const isUnexplained =
    reading.reason === 'shell' || reading.reason === 'layout-changed' || reading.reason === 'no-listings';
  if (reading.listings.length > 0 || !isUnexplained) return reading;
  const heading = document.querySelector('h1')?.textContent?.slice(0, 500) ?? '';
  return GONE.test(document.title) || GONE.test(heading)
    ? { ...reading, status: 'unreadable', reason: 'error-page' }
    : reading;
}
