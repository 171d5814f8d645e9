import { registeredName } from '../../domain/registered-name';

/** What buttons say that sell, by language; from memory. */
const BUY = new RegExp(
  [
    'add to (?:(?:your|my|the) )?(?:shopping )?(?:cart|bag|basket|trolley)|buy (?:it )?now|^\\s*(?:buy|kaufen|acheter|comprar|köp|køb|kjøp|osta|beli|купить|заказать|купити|购买|購買|購入|구매)\\s*$',
    '加入购物车|加入購物車|立即[购購][买買]|カートに(?:入れる|追加)|購入手続き|かごに(?:追加|入れる)|장바구니|구매하기|바로구매',
    'in den (?:waren|einkaufs)(?:korb|wagen)|jetzt kaufen|ajouter au panier|añadir (?:al|a la) (?:carrito|cesta)|agregar al carrito|comprar ahora|adicionar (?:ao carrinho|à sacola)|aggiungi al carrello|acquista ora',
    'in winkel(?:wagen|mand)|lägg i (?:varu)?korg|læg i kurv|legg i (?:handlekurv|handlevogn)|lisää (?:osto)?skoriin|do koszyka|do (?:nákupního )?košík[ua]|kosárba|adaugă în coș|v košarico|u košaricu|u korpu|lisa (?:ostu)?korvi|ostukorvi|į krepšelį|ielikt grozā|setja í körfu|sepete ekle|satın al|στο καλάθι',
    'в корзину|в кошик|в количката|у кошик|себетке|კალათაში|ավելացնել զամբյուղ|savatga|afegeix (?:a la cistella|al cistell)|në shportë|افزودن به سبد|कार्ट में (?:डालें|जोड़ें)|إلى (?:السلة|عربة)|הוס[ףפ].{0,3} לסל|เพิ่มลง|ใส่ตะกร้า|thêm vào giỏ|mua ngay|(?:masukkan|tambah).{0,9}keranjang|beli sekarang',
  ].join('|'),
  'i',
);

/** Some shops make theirs of what is no button. */
const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], :is(a, div, span)[class*="cart" i], :is(a, div, span)[class*="buy" i], [class*="buy" i] > a, [class*="cart" i] > a';
/** What holds more words than this holds a button at most. */
const LONGEST_LABEL = 60;
const LINKED_HEADING = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
/** A card's button stands no deeper below it. */
const MOST_LEVELS = 8;

/** How a page sells what a heading names: with a button next to it, with one that is somewhere, or not. */
export type Sale = 'beside' | 'somewhere' | undefined;

/**
 * How `heading`'s item is sold. Buttons of other offers do not count: those on `cards`, and those that stand with a linked
 * name of their own.
 */
export function saleOf(heading: Element, cards: readonly Element[]): Sale {
  const buttons = [...heading.ownerDocument.querySelectorAll(BUTTONS)]
    .slice(0, 400)
    .filter((button) => sells(labelOf(button)))
    .filter((button) => !cards.some((card) => card.contains(button)))
    .filter((button) => !isOfOther(button, heading) && !leadsAway(button));
  if (buttons.some((button) => isBeside(button, heading, cards))) return 'beside';
  return buttons.length > 0 ? 'somewhere' : undefined;
}

function labelOf(button: Element): string {
  return button.textContent || button.getAttribute('value') || '';
}

function sells(label: string): boolean {
  return label.trim().length <= LONGEST_LABEL && BUY.test(label);
}

/** Articles recommend what other shops sell. */
function leadsAway(button: Element): boolean {
  const { URL: base } = button.ownerDocument;
  const href = button.getAttribute('href') ?? '';
  const { protocol, hostname } = URL.canParse(href, base) ? new URL(href, base) : new URL(base);
  const isOther = registeredName(hostname) !== registeredName(new URL(base).hostname);
  return /^https?:$/.test(protocol) && isOther;
}

function isOfOther(button: Element, heading: Element): boolean {
  let around = button.parentElement;
  for (let level = 0; around && !around.contains(heading) && level < MOST_LEVELS; level++) {
    if (around.querySelector(LINKED_HEADING)) return true;
    around = around.parentElement;
  }
  return false;
}

function isBeside(button: Element, heading: Element, cards: readonly Element[]): boolean {
  let around = button.parentElement;
  while (around && !around.contains(heading)) around = around.parentElement;
  return around !== null && !cards.some((card) => around.contains(card));
}
