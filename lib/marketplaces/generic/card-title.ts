import { joinText, type Parts, sliceJoined } from '../fields/joined-text';
import { UNSEEN_LABELS } from '../fields/selectors';
import type { JoinedText } from '../reading';
import { hasAmount } from './amount';
import { isOfItsOwn } from './glued-pieces';
import { advertises, isRating, toldNames } from './told-names';

const HEADING = /^H[1-6]$/;
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/;
const INLINE = /^(?:SPAN|B|I|EM|STRONG|FONT|MARK|U)$/;
const NAMED = /title|name|heading|descri|libell[eé]|designation|bezeichnung|titre|titolo|titulo|nombre/i;
/** Headings made of paragraphs, as some style sheets have them. */
const LIKE_HEADING = /(?:^|\s)h[1-6](?:\s|$)/i;
/** Names the kind of goods, which stands above many titles. */
const KIND = /categor|[-_]cat(?:$|[\s_-])/i;
const OTHER =
  /price|rating|review|seller|merchant|shop-?name|store|brand|badge|label|star|icon|discount|delivery|shipping|sold|stock|count|btn|button/i;

/** Texts that are never titles: prices, percentages, ratings, counts. */
const NOT_TITLE =
  /^[^\p{L}]*$|^(?:new|sale|sponsored|ad|anzeige|gesponsert|add to (?:cart|bag|wishlist)|buy now|quick (?:view|look|shop)|free shipping|bestseller|compare|deal|image (?:un|not )available|imagen no disponible)$/iu;

/** Names of firms and steps of quantity, which wholesale cards show as large as the title. */
const FIRM_OR_QUANTITY =
  /(?:公司|旗舰店|专卖店|专营店|商行|商贸|经营部|工作室|厂)$|^[≥≤\d~～–-]+\s?[个件包只条套双]$/u;

/** Notes on delivery and stock, which may be longer than the title. */
const NOTE =
  /deliver|shipping|ships |returns|in stock|sold out|liefer|versand|auf lager|livraison|expédi|en stock|env[ií]o|entrega|frete|spedizione|consegna|disponibil|lever|verzend|bezorg|dostaw|wysyłk|doručen|skladem|szállít|kargo|teslimat|доставк|в наличии|配送|送料|お届け|包邮|发货|免[运運]|배송|ส่งฟรี|vận chuyển|giao hàng|pengiriman|ongkir/i;

/** Where an offer is ("London, United Kingdom", "Austin, TX"): on cards without names of classes it is as long as a short title. */
const PLACE = /^\p{Lu}[^,\d]{2,30}, (?:[A-Z]{2,3}|\p{Lu}[^,\d]{2,25})$/u;

const MOST_ELEMENTS = 400;
const LONGEST_PRICE = 40;

/** As much as thirty letters add. */
const OF_A_PLACE = 1.5;

/** What is lost below the price: names are above it, notes below; where all is below it, nothing is lost. */
const BELOW_PRICE = 1;

/** What a heading, a picture's or link's name, or the name of a class adds to length. */
export const SURE = 5;

/**
 * The title of a card whose make is not known: the text that headings, names, pictures and length speak for.
 * Undefined where nothing speaks for any text, or less than `least` does (`SURE`: more than length alone).
 */
export function cardTitle(card: Element, least = 0, told = toldNames(card)): JoinedText | undefined {
  let best: { text: JoinedText; score: number } | undefined;
  let isBelowPrice = false;
  const parts: Parts = (element, before) => isOfItsOwn(element, before) || isToldApart(element, before, told);
  for (const element of [...card.querySelectorAll('*')].slice(0, MOST_ELEMENTS)) {
    isBelowPrice ||= isPrice(element);
    if (!holdsText(element) || isPartOfHeading(element) || isPartOfName(element)) continue;
    const text = withoutSeparators(joinText(element, UNSEEN_LABELS, parts));
    if (!mayBeTitle(text.text)) continue;
    const score = scoreOf(element, text.text, told) - (isBelowPrice ? BELOW_PRICE : 0);
    if (!best || score > best.score) best = { text, score };
  }
  const shown = best && best.score > least ? best.text : undefined;
  return shown ? whole(shown, told) : undefined;
}

/** Colours are told in fewer letters, and there are several of them. */
const SHORTEST_TOLD = 16;

/** The name of a card that has it in attributes only, where a picture or a style sheet shows it: one and no other. */
export function toldTitle(told: readonly string[]): JoinedText | undefined {
  const [longest = '', ...others] = [...new Set(told)].sort((one, other) => other.length - one.length);
  const isOnly = others.every((name) => longest.includes(name));
  const isTitle = isOnly && longest.length >= SHORTEST_TOLD && mayBeTitle(longest) && !NOTE.test(longest);
  return isTitle ? { text: longest, pieces: [] } : undefined;
}

function mayBeTitle(text: string): boolean {
  if (text.length < 4 || text.length > 400) return false;
  return !isRating(text) && ![NOT_TITLE, FIRM_OR_QUANTITY].some((other) => other.test(text));
}

/** Slashes and dots that part the title from a brand before it, and a discount ("-17%"). */
function withoutSeparators(text: JoinedText): JoinedText {
  const start = /^(?:[-−–]\s?\d{1,2}\s?%|[\s/|·•–—-])*/.exec(text.text)?.[0].length ?? 0;
  return start > 0 ? sliceJoined(text, start, text.text.length) : text;
}

/** An element with words of its own; wrappers are left to what they wrap. */
function holdsText(element: Element): boolean {
  if (UNSEEN.test(element.tagName)) return false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\p{L}/u.test((node as Text).data)) return true;
  }
  return isSplitText(element);
}

/** One text over several elements of the same make, as pages write it that mark or animate words. */
function isSplitText(element: Element): boolean {
  const [first, ...others] = element.children;
  return (
    others.length > 0 &&
    [first!, ...others].every(
      (part) =>
        INLINE.test(part.tagName) &&
        part.childElementCount === 0 &&
        (isHeading(element) ||
          (part.tagName === first!.tagName && part.getAttribute('class') === first!.getAttribute('class'))),
    )
  );
}

/** Maker and name in pieces of one heading are its title together. */
function isPartOfHeading({ parentElement: parent }: Element): boolean {
  return parent !== null && isHeading(parent) && isSplitText(parent);
}

/** What stands behind the words of a name in the same place goes on with it, be it as long as they are. */
function isPartOfName(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || !INLINE.test(element.tagName) || !NAMED.test(marksOf(parent)) || advertises(element))
    return false;
  let before = '';
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (node.nodeType === 3) before = (node as Text).data + before;
  return mayBeTitle(before.trim());
}

/** Whether a name that is told has a space where an element begins, which the page only draws. */
function isToldApart(element: Element, before: string, told: readonly string[]): boolean {
  const text = (element.textContent ?? '').trim().slice(0, 40);
  return text !== '' && before !== '' && told.some((name) => name.startsWith(`${before} ${text}`));
}

/** Whether an element says an amount and no more, its sign in another element or not. */
function isPrice(element: Element): boolean {
  const isWhole = element.childElementCount === 0;
  if (!isWhole && [...element.children].some((part) => part.childElementCount > 0)) return false;
  const text = element.textContent ?? '';
  return hasAmount(text) && (isWhole || (text.length < LONGEST_PRICE && !/\p{L}{4}/u.test(text)));
}

function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName) || LIKE_HEADING.test(element.getAttribute('class') ?? '');
}

function scoreOf(element: Element, text: string, told: string[]): number {
  const marks = marksOf(element);
  const start = uncut(text);
  let score = Math.min(text.length, 80) / 20;
  if (isHeading(element) || element.closest('h1,h2,h3,h4,h5,h6,.h1,.h2,.h3,.h4,.h5,.h6')) score += 4;
  if (NAMED.test(marks) || NAMED.test(wrapperOf(element))) score += 3;
  const isSelling = advertises(element);
  if (!isSelling) score += Math.max(0, ...told.map((name) => toldBy(name, text, start)));
  if (element.closest('a')) score += 1;
  if (OTHER.test(marks) || isSelling) score -= 4;
  if (KIND.test(marks)) score -= 3;
  if (NOTE.test(text)) score -= 3;
  if (PLACE.test(text)) score -= OF_A_PLACE;
  if (/^(?:BUTTON|LABEL|DEL|S|STRIKE)$/.test(element.tagName)) score -= 4;
  return score;
}

function marksOf(element: Element): string {
  return ['class', 'itemprop', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** What an element is called by the one around it that holds nothing else. */
function wrapperOf(element: Element): string {
  const parent = element.parentElement;
  if (parent?.childElementCount !== 1 || /^(?:H[1-6]|LI)$/.test(parent.tagName)) return '';
  return parent.textContent?.trim() === element.textContent?.trim() ? marksOf(parent) : '';
}

/** How well a told name speaks for a text: it is the text, begins with it, or has it behind a brand or a label. */
function toldBy(name: string, text: string, start: string): number {
  if (name === text) return 5;
  if (start.length <= 8 || !name.includes(start)) return 0;
  const isMost = start !== text || start.length * 2 >= name.length;
  return isMost && name.startsWith(start) ? 5 : isMost ? 2 : 1;
}

function uncut(text: string): string {
  return text.replace(/\s?(?:…|\.{3})$/, '');
}

/** Where the visible title is cut short, a told name that begins alike is the whole one. */
function whole(shown: JoinedText, told: string[]): JoinedText {
  const start = uncut(shown.text);
  if (start === shown.text) return shown;
  const name = told.find((each) => each.startsWith(start));
  return name ? { text: name, pieces: sliceJoined(shown, 0, start.length).pieces } : shown;
}
