import { nameKey } from '../../domain/name-key';
import { registeredName } from '../../domain/registered-name';
import { joinText, sliceJoined } from '../fields/joined-text';
import { UNSEEN_LABELS } from '../fields/selectors';
import type { JoinedText } from '../reading';
import { isAmount } from './amount';
import { isOfItsOwn } from './glued-pieces';
import { namesSame } from './same-name';

/** What may name a page's item, and its words. */
export interface Heading {
  heading: Element;
  title: JoinedText;
  /** What it asks for the item, where that stands in front of the name. */
  price?: string;
}

/** What stands in a heading and is not seen: labels for screen readers, windows that open later. */
const HIDDEN = `${UNSEEN_LABELS}, [hidden], [aria-hidden="true"], [role="dialog"], [style*="display:none"], [style*="display: none"], [style*="display : none"], .d-none:not([class*="d-sm-"], [class*="d-md-"], [class*="d-lg-"], [class*="d-xl-"]), .hidden:not([class*=":"]), [class*="visuallyhidden" i], [class*="hiddenvisually" i], [class*="screenreader" i], [class*="screen-reader" i], [class*="assistive" i], [class*="offleft" i], [class*="offscreen" i], [class*="off-screen" i], [class*="popup" i], [class*="tooltip" i], [class*="visually-hidden" i], [class*="hidden-accessible" i], [class*="accessibility-hidden" i], [class~="sr-text"], [class~="only-sr"], [class~="invisible"], [class~="hide"], [class~="is-hidden"], [style*="visibility:hidden" i], [style*="left:-9999" i], [style*="clip:rect(" i], .sku, .code, [itemprop="sku"], [itemprop="productID"], [itemprop="mpn"]`;

/** Links that stand in an item's heading and do something about it (log in, remember it); no item is called so. */
const TOOLS = 'button, a[href*="login" i], a[href*="signin" i], a[onclick]';

/**
 * The page's headings of the first order that are not the shop's own nor on a card of another offer, and behind them
 * those of lower ones; only such as its head (`heads`) names where it has both.
 */
export function headingsOf(
  document: Document,
  heads: readonly string[],
  cards: readonly Element[],
): Heading[] {
  const named = ({ title }: Heading): boolean => heads.some((head) => namesSame(head, title.text));
  const first = allOf(`h1, ${LIKE_FIRST}`, document, cards).slice(0, 5);
  const others = allOf('h2, h3, h4, h5, h6, [role="heading"]', document, cards);
  const lower = [...others.filter(named), ...others.filter((each) => !named(each))].slice(0, 10);
  const isItem = (each: Heading): boolean => named(each) && !isShopsName(document, each.title.text);
  if (first.some(isItem)) return [...first, ...lower.filter(named)];
  if (first.length > 0) return [...first, ...lower.filter(named), ...plainHead(document, heads, cards)];
  return lower.some(named) ? lower : [...lower, ...repeatedHead(document, heads, cards)];
}

/** Sections that open are called headings of the first order as well, but are others by their elements. */
const LIKE_FIRST = ':is(div, p, span)[role="heading"][aria-level="1"]';

/** Some head every page with their own name, which stands in its title as well. */
export function isShopsName(document: Document, title: string): boolean {
  const { URL: base } = document;
  const label = URL.canParse(base) ? (registeredName(new URL(base).hostname)?.split('.')[0] ?? '') : '';
  const told = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const plain = (name: string): string => nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');
  const name = plain(title);
  return name !== '' && (name === plain(label) || name === plain(told));
}

/** Names of the shop stand before or behind the item's in a head. */
const PARTS = /\s[-–—|·]\s|[|｜]/;
const FEWEST_LETTERS = 5;

/** A page without headings that says once more what its head does is headed by that. */
function repeatedHead(document: Document, heads: readonly string[], cards: readonly Element[]): Heading[] {
  const names = heads.flatMap((head) => head.split(PARTS)).map(nameKey);
  const told = new Set(names.filter((name) => name.length >= FEWEST_LETTERS && isOften(name, names)));
  const found = [...document.querySelectorAll('[class*="title" i], [class*="name" i], [id*="title" i]')]
    .slice(0, 300)
    .filter((each) => isPages(each, cards));
  const same =
    found.find((each) => told.has(nameKey(each.textContent?.slice(0, 500) ?? ''))) ??
    found.find((each) => isFirst(wordsOf(each).text, heads));
  return same ? [headingOf(same)] : plainHead(document, heads, cards);
}

const PLAIN = 'div, p, span, b, strong, td, big, font';
const MOST_PLAIN = 2_000;
const LONGEST_PLAIN = 200;

/** Some name their item in a part that nothing tells from others but that the head begins with the same words. */
function plainHead(document: Document, heads: readonly string[], cards: readonly Element[]): Heading[] {
  const firsts = new Set(heads.map((head) => nameKey(head.split(PARTS)[0]!)));
  const found = [...document.querySelectorAll(PLAIN)].slice(0, MOST_PLAIN).find((each) => {
    if (each.childElementCount > 2 || (each.textContent?.length ?? 0) > LONGEST_PLAIN) return false;
    const name = nameKey(each.textContent ?? '');
    return (
      name.length >= FEWEST_LETTERS * 2 && firsts.has(name) && isPages(each, cards) && !each.closest(NOT_HEAD)
    );
  });
  return found ? [headingOf(found)] : [];
}

const NOT_HEAD = 'a, header, footer, nav, [class*="crumb" i], [itemtype*="BreadcrumbList"]';

/** Many heads lead from the item outwards: "Item | Kind | Shop". */
function isFirst(text: string, heads: readonly string[]): boolean {
  const name = nameKey(text);
  return name.length >= FEWEST_LETTERS * 2 && heads.some((head) => nameKey(head.split(PARTS)[0]!) === name);
}

/** The document's title and the one for those who share it agree on the item, or there is one of them. */
function isOften(name: string, names: readonly string[]): boolean {
  return names.filter((each) => each === name).length > 1 || names.length <= 2;
}

function allOf(selector: string, document: Document, cards: readonly Element[]): Heading[] {
  const headings = [...document.querySelectorAll(selector)].slice(0, 50);
  return headings.filter((heading) => isPages(heading, cards)).map(headingOf);
}

/** Some hide all of a heading's words from screen readers and say them elsewhere: then they are its words. */
function wordsOf(heading: Element): JoinedText {
  const shown = joinText(heading, `${HIDDEN}, ${TOOLS}`, isOfItsOwn);
  return shown.text ? shown : joinText(heading, UNSEEN_LABELS, isOfItsOwn);
}

const SEPARATOR = /\s[-–—·•|]\s/;
/** An item's number behind its name, by what shops call it. */
const NUMBER_BEHIND =
  /\s(?:код|артикул|арт\.|art\.?(?: ?(?:nr|no)\.?)?|sku|ref\.?|item (?:no\.?|number)|cod\.?|kód|品番|货号|商品番号|상품번호)(?: товара)?\s?[:：#№]\s?[\w./-]{2,20}$/i;

/** Classified ads head their offers with the price: "$60 · Board". */
function headingOf(heading: Element): Heading {
  const whole = wordsOf(heading);
  const gap = SEPARATOR.exec(whole.text);
  const start = gap && isAmount(whole.text.slice(0, gap.index)) ? gap.index + gap[0].length : 0;
  const behind = priceBehind(heading, whole.text);
  const end = (NUMBER_BEHIND.exec(whole.text)?.index ?? whole.text.length) - behind.length;
  const price = start > 0 ? whole.text.slice(0, start) : behind;
  return { heading, title: sliceJoined(whole, start, end), ...(price && { price }) };
}

/** What the last element in a heading asks, with the blanks before it; empty where it says anything else, or all there is. */
function priceBehind({ lastElementChild: last }: Element, text: string): string {
  const asked = last ? joinText(last).text : '';
  if (!isAmount(asked) || !text.endsWith(asked)) return '';
  const name = text.slice(0, -asked.length).trimEnd();
  return name.length >= FEWEST_LETTERS ? text.slice(name.length) : '';
}

function isPages(heading: Element, cards: readonly Element[]): boolean {
  return !leadsHome(heading) && !cards.some((card) => card.contains(heading));
}

function leadsHome(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const { URL: base } = heading.ownerDocument;
  return link !== null && URL.canParse(href, base) && new URL(href, base).pathname === '/';
}
