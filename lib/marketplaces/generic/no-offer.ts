import { isWallTitle } from '../page/block-pages';
import { openingText } from '../page/page-status';
import { reasonBy } from '../page/signals';
import type { PageReading, StatusReason } from '../reading';
import type { Signal } from '../site';
import { hasBlankCards } from './blank-cards';
import { hasEmptyPlace } from './empty-places';
import { isGone, saysGone } from './gone';
import { showsOffers } from './offers-unread';
import { isLittle, ownWords } from './own-words';
import { isWallHeading, wallReason } from './wall-words';

/** Headings of pages that every shop has and that sell nothing by themselves. */
const BASKET =
  /^(?:your |my |shopping |mein |mi |mon )*(?:cart|basket|bag|checkout|wish ?list|warenkorb|wunschliste|panier|carrito|cesta|carrinho|carrello|корзина|избранное|购物车|購物車|カート|장바구니)$/i;

/** Whether a title or heading is no offer's: it says that the offer is gone, or that something is before it. */
export function isNoOffer(title: string, own: Signal[] = []): boolean {
  return saysGone(title) || BASKET.test(title) || isWallTitle(title, own) || isWallHeading(title);
}

/** Checks, waiting rooms and shells that the common signals do not know; asked only where nothing was found. */
const UNEXPLAINED: Signal[] = [
  {
    reason: 'captcha',
    selector:
      'iframe[src*="_Incapsula_Resource"], iframe[src*="hcaptcha.com"], iframe[src*="smartcaptcha"], script[src*="awswaf"], .cf-turnstile, .h-captcha, .g-recaptcha, .smart-captcha',
    text: /^.{0,1000}$/s,
  },
  {
    reason: 'captcha',
    title: /human verification|вы не робот|confirm (?:that )?you(?:['’]| a)re (?:a )?human/i,
  },
  {
    reason: 'error-page',
    title:
      /(?:^|[|·:–-]\s?)(?:access )?blocked$|(?:you have|you['’]ve|has) been blocked|(?:no puedes|não pode|non puoi) (?:acceder|acessar|accedere)|(?:acceso|acesso|accesso) (?:bloqueado|bloccato|denegado|negado|negato)|accès (?:bloqué|refusé)|zugriff (?:verweigert|gesperrt)|доступ (?:заблокирован|запрещ[её]н)|访问被(?:拒绝|阻断)|您的访问被|アクセスが(?:拒否|ブロック)|접근이 (?:차단|거부)/i,
  },
  {
    reason: 'captcha',
    selector: '[id^="sec-if-cpt"], #sec-overlay, [class*="px-captcha"]',
    text: /^.{0,1500}$/s,
  },
  { reason: 'captcha', text: /incapsula incident|ddos protection by|^.{0,300}checking your browser/is },
  {
    reason: 'error-page',
    title:
      /you are (?:now )?in line|waiting room|(?:under|down for|scheduled|site) maintenance|^maintenance(?: mode)?$|be (?:right )?back soon|wartungsarbeiten|технические работы|en mantenimiento|em manutenção|メンテナンス中|维护中/i,
  },
  { reason: 'shell', selector: '#root:empty, #app:empty, #__next:empty, #__nuxt:empty' },
];

/** The reading of a page without listings, with the reason where the page gives one that the common signals do not know. */
export function withReason(document: Document, url: URL, reading: PageReading): PageReading {
  const isUnexplained = /shell|layout-changed|no-listings/.test(reading.reason ?? '');
  if (reading.listings.length > 0 || !isUnexplained) return reading;
  const reason =
    (isGone(document) ? 'error-page' : undefined) ??
    reasonBy(UNEXPLAINED, document, url, openingText(document)) ??
    ((mayOffer(reading) || mayBeCampaign(url)) && hasBlankCards(document) ? 'shell' : undefined) ??
    reasonByWords(document, reading);
  return reason ? { ...reading, status: 'unreadable', reason } : reading;
}

/** A page with more words than these is one of its own: its text may speak of anything. */
const LONGEST_WALL = 1_500;
/** Those that ask about cookies say much, and of little else: "cookie" in so many letters each, in whatever language. */
const COOKIE = /cookie|クッキー|쿠키|куки|çerez|süti|evästeet|informasjonskapsler|piškot|kolačić/giu;
const LETTERS_TO_A_COOKIE = 400;
const LONGEST = 4_000;

/**
 * What words say, those of the page itself; where these are few, those of what lies over it. Too few of either kind are a
 * page that has shown nothing: menus alone do not tell that it is empty. Where an address is known to be of no offers, text
 * may speak of what else it likes.
 */
function reasonByWords(document: Document, reading: PageReading): StatusReason | undefined {
  const isOffersPlace = mayOffer(reading);
  const own = ownWords(document, isOffersPlace);
  const whole = isOffersPlace && own.length < LONGEST_WALL ? own : '';
  const words = isLittle(own) ? openingText(document) : whole;
  const said = [document.title, ...headingTexts(document), words].map(wallReason).find(Boolean);
  if (said) return said;
  if (saysGone(words)) return 'error-page';
  if (asksAboutCookies(own)) return 'gate';
  if (isOffersPlace && showsOffers(document)) return 'layout-changed';
  if (isOffersPlace && hasEmptyPlace(document)) return 'shell';
  return isLittle(own) ? 'shell' : undefined;
}

/** A site's own addresses tell what is there; a shop's that nobody described may be of anything. */
function mayOffer({ site, page }: PageReading): boolean {
  return site === 'generic' || page !== 'other';
}

/** What a path names after its language; and pages of any site that sell nothing, in the words that addresses have for them. */
const HOME =
  /^(?:\/-)?(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?\/?(?:(?:index|home|default|main|ref=[^/]*)(?:\.\w{2,5})?\/?)?$/i;
const SERVICE =
  /(?:^|[/._-])(?:help|customer|support|service|contact|about|cart|basket|bag|checkout|order|account|user|member|my[a-z]*|profile|log[-_]?in|sign[-_]?(?:in|up)|register|wish-?list|favou?rites?|messages?|payment|privacy|terms|policy|policies|rules?|legal|careers?|jobs?|forum|blog|news|gift-?cards?|history|settings)s?(?:[/._-]|$)/i;

/** At an address that a site's description knows for none of offers: neither its home nor a page about the buyer or the site. */
function mayBeCampaign({ pathname }: URL): boolean {
  return !HOME.test(pathname) && !SERVICE.test(pathname);
}

function asksAboutCookies(words: string): boolean {
  const times = words.match(COOKIE)?.length ?? 0;
  return words.length < LONGEST && times > 1 && times * LETTERS_TO_A_COOKIE >= words.length;
}

function headingTexts(document: Document): string[] {
  return [...document.querySelectorAll('h1')].slice(0, 5).map(({ textContent }) => textContent ?? '');
}
