import { openingText } from '../page/page-status';
import { isAroundPage } from './own-words';

/** Where shop systems put what their scripts have yet to bring: product-grid, search-result-gallery, js-store-grid-cont, product-list-wrapper. */
const PLACES =
  '[class*="product" i], [class*="goods" i], [class*="catalog" i], [class*="store" i], [class*="result" i], [id*="product" i], [id*="goods" i], [id*="catalog" i], [id*="result" i], [data-hook*="product" i], [data-testid*="product" i]';
const OF_OFFERS =
  /(?:products?|goods|catalogu?e?|store|search[-_]?results?)(?:[-_]{1,2}[\w-]{0,20}?|(?=[A-Z]))(?:grid|list(?:ing)?|gallery|items|tiles|results|container|wrapper)|(?:grid|list|gallery)(?:[-_]{1,2}|(?=[A-Z]))(?:products|goods)(?![a-z])|^(?:products|goods)$/i;
/** Lists beside the page's own, which stay empty on most pages, and what is around or within one offer. */
const BESIDE =
  /recent|viewed|recommend|relat|similar|upsell|up-sell|cross|also|bought|compar|cart|basket|bag(?![a-z])|wish|favou?r|suggest|autocomplete|instant|predictive|widget|modal|popup|quick|filter(?!-result|ed)|facet|review|notif|banner|image|thumb|media|option|variant/i;
const MOST_PLACES = 400;
const MOST_LEVELS = 6;

/** What pages say of a search that found nothing or a category with nothing in it; by language, from memory. */
const NOTHING_FOUND =
  /\bno (?:matching )?(?:products?|results?|items?|matches|goods|listings)\b|(?:products?|items?|results?)[^.]{0,20}(?:not|n['’]t) (?:be )?found|nothing (?:was |were )?found|did(?: not|n['’]t) match|(?:couldn['’]t|could not|can['’]t) find|\b0 (?:products|results|items)|keine (?:artikel|produkte|ergebnisse|treffer)|nichts gefunden|aucun (?:produit|r[ée]sultat|article)|pas de (?:produits?|r[ée]sultats?)|(?:no|sin) (?:hay |se encontr\w{1,6} )?(?:productos|resultados)|(?:nenhum|sem|não encontr\w{1,6}) (?:produtos?|resultados?)|nessun (?:prodotto|risultato|articolo)|geen (?:producten|resultaten|artikelen)|(?:brak|nie znaleziono) (?:produkt|wynik)|(?:nic|žádné|nebyl[yo]?) [^.]{0,20}(?:nalezen|nenašl|produkty|výsledky)|ничего не (?:найдено|нашлось)|(?:товар[а-я]{0,3}|результат[а-я]{0,3}) (?:не найден|нет|отсутству)|нет (?:товаров|результатов)|нічого не знайдено|(?:ürün|sonuç) (?:bulunamadı|yok)|không (?:tìm thấy|có sản phẩm)|ไม่พบ|tidak (?:ada|ditemukan)|没有(?:找到|商品|结果|相关)|未找到|暂无|沒有|找不到|見つかりません|該当する商品|검색 ?결과가 없|상품이 없|لا توجد|לא נמצאו/iu;

/**
 * Whether a page has the place for a list and nothing in it, and does not say either that there is nothing: what fills it has not
 * come. O(places × their parts).
 */
export function hasEmptyPlace(document: Document): boolean {
  const places = [...document.querySelectorAll(PLACES)].slice(0, MOST_PLACES);
  return places.some(isEmptyPlace) && !NOTHING_FOUND.test(openingText(document));
}

function isEmptyPlace(place: Element): boolean {
  if (!/^(?:DIV|UL|OL|SECTION|TBODY|MAIN)$/.test(place.tagName) || !isCalled(place)) return false;
  if (place.textContent?.trim() || place.querySelector('img, picture, video, iframe, svg, canvas, input'))
    return false;
  return !isBesideList(place) && !isAroundPage(place) && place.getAttribute('aria-hidden') !== 'true';
}

function isCalled(place: Element): boolean {
  return namesOf(place).some((name) => OF_OFFERS.test(name));
}

function isBesideList(place: Element): boolean {
  let around: Element | null = place;
  for (let level = 0; around && around.tagName !== 'BODY' && level < MOST_LEVELS; level++) {
    if (namesOf(around).some((name) => BESIDE.test(name)) || around.hasAttribute('hidden')) return true;
    around = around.parentElement;
  }
  return false;
}

function namesOf(element: Element): string[] {
  const told = ['id', 'data-hook', 'data-testid'].map((name) => element.getAttribute(name) ?? '');
  return [...told, ...(element.getAttribute('class') ?? '').split(/\s+/, 12)].filter(Boolean);
}
