import { registeredName } from '../../domain/registered-name';
import { joinText } from '../fields/joined-text';
import { hasAmount } from './amount';
import { cardTitle } from './card-title';
import { type Contents, FEWEST_LETTERS, ownText, parentOf } from './contents';
import { isMarkedAsGoods, isOfferAddress } from './goods-marks';
import { areNamed, namesOf } from './loose-cards';
import { pricedColumns } from './priced-columns';
import { groupedByMake, hasAncestorIn } from './repeated-cards';
import { standsForPrice } from './without-price';

/** Fewer are a recommendation or two, or what a promotion is about. */
const FEWEST_LINKED = 3;
/** Without links, so many: plans and payment methods have pictures, names and prices too. */
const FEWEST_UNLINKED = 6;
/** A name, a link to a brand beside it and a price; what holds more is more than one offer. */
const MOST_TARGETS = 2;
const LONGEST_BLOCK = 600;
/** Of filters and menus with more entries than these, the rest is not looked at: it counts as one that cannot be read. */
const MOST_LOOKED_AT = 1_500;

/** Menus, questions, filters, baskets: what has prices and links and is no list of the page. */
const AROUND_TAGS = /^(?:HEADER|FOOTER|NAV|DIALOG|FORM|FIELDSET|SELECT|BUTTON|LABEL)$/;
const AROUND_NAMES =
  /(?:^|[^a-z])(?:mini|side)?-?(?:filters?|facets?|refine(?:ments?)?|cart|basket|bag|wish-?list|cookies?|consent|modal|popup|menu|mega-?menu|breadcrumbs?|pagination|newsletter|swatch(?:es)?)(?![a-z])/i;
const AROUND_ROLES = /^(?:dialog|alertdialog|navigation|contentinfo|banner)$/;

/** What an amount says that is no price: a limit of a filter, a threshold, a reduction. By language; from memory. */
export const NO_PRICE =
  /(?:^|[^\p{L}])(?:under|below|over|above|up to|off|save|free|spend|orders?|unter|bis(?: zu)?|über|sparen?|gratis|rabatt|moins de|plus de|jusqu|économ|offerte?|menos de|más de|hasta|ahorr|env[ií]o|mais de|até|frete|meno di|oltre|fino a|risparmi|spedizione|onder|boven|bespaar|poniżej|powyżej|darmowa|скидк|экономия|бесплатн|дешевле|дороже)|以下|以上|以内|包[邮郵]|免[运運]|[满滿立]减|送料|미만|이상|무료/iu;

/** What stands on a page beside the cards that were found. */
export interface Beside {
  /** Cards that scripts open, to be read like the others. */
  named: Element[];
  /** How many blocks look like offers that cannot be told apart. */
  unread: number;
}

/**
 * What looks like an offer and is in no card: blocks with a name, and a price or marks of goods, that lead to an address of their
 * own or have a picture. A list of another layout is made of them; none where there are only a few. `contents` are the page's,
 * from the leaves up. O(elements).
 */
export function besideCards(
  contents: Map<Element, Contents>,
  cards: readonly Element[],
  pageUrl: URL,
): Beside {
  const { blocks, isCut } = blocksOutside(contents, cards, pageUrl);
  const unlinked = blocks.filter((block) => contents.get(block)!.targets.size === 0 && isNamed(block));
  const named = groupedByMake(unlinked).filter(areNamed).flat();
  const known = new Set(named);
  const others = namesOf(unlinked.filter((block) => !known.has(block))).size;
  const targets = new Set(blocks.flatMap((block) => [...contents.get(block)!.targets].slice(0, 1)));
  const linked = targets.size >= FEWEST_LINKED ? targets.size : 0;
  const featured = linked > 0 ? [] : featuredAmong(blocks, contents, cards);
  const columns = pricedColumns(contents, freeOf(cards), isNewTo(contents, cards, pageUrl));
  return {
    named: [...named, ...featured],
    unread: linked + columns + (others >= FEWEST_UNLINKED ? others : 0) + (isCut ? 1 : 0),
  };
}

/** One or two offers that stand out: with all that an offer has, at addresses where those on the cards are. */
function featuredAmong(
  blocks: readonly Element[],
  contents: Map<Element, Contents>,
  cards: readonly Element[],
): Element[] {
  const times = new Map<string, number>();
  for (const card of cards)
    for (const target of [...contents.get(card)!.targets].slice(0, 1))
      times.set(placeOf(target), (times.get(placeOf(target)) ?? 0) + 1);
  const isAlike = (target = ''): boolean => (times.get(placeOf(target)) ?? 0) * 2 > cards.length;
  const linked = blocks.filter((block) => contents.get(block)!.targets.size > 0);
  return linked
    .filter((block) => isAlike([...contents.get(block)!.targets][0]))
    .map((block) => widestOf(block, contents))
    .filter((block) => contents.get(block)!.hasPicture && isNamed(block) && hasAmount(joinText(block).text));
}

/** Where an address lies, but for its last part. */
function placeOf(target: string): string {
  if (!URL.canParse(target)) return target;
  const { origin, pathname } = new URL(target);
  return origin + pathname.slice(0, pathname.lastIndexOf('/', pathname.length - 2));
}

/** The widest element that leads where a block does, and nowhere else. */
function widestOf(block: Element, contents: Map<Element, Contents>): Element {
  const own = contents.get(block)!.targets.size;
  let widest = block;
  for (
    let around = parentOf(block);
    around && around.tagName !== 'BODY' && contents.get(around)?.targets.size === own;
    around = parentOf(around)
  )
    widest = around;
  return widest;
}

/** What names an amount is a choice of how many, or a threshold. */
function isNamed(block: Element): boolean {
  const name = cardTitle(block)?.text ?? '';
  return name !== '' && !hasAmount(name);
}

/** What is neither in a card nor in a menu or the like. */
function freeOf(cards: readonly Element[]): (element: Element) => boolean {
  const [inside, around] = [new Set(cards), aroundOf(cards)];
  return (element) =>
    !inside.has(element) && !hasAncestorIn(element, inside) && !isElsewhere(element, around);
}

/** Addresses of the shop that no card leads to. */
function isNewTo(
  contents: Map<Element, Contents>,
  cards: readonly Element[],
  pageUrl: URL,
): (target: string) => boolean {
  const known = new Set(cards.flatMap((card) => [...(contents.get(card)?.targets ?? [])]));
  return (target) => isOfShop(target, pageUrl) && !known.has(target);
}

function blocksOutside(
  contents: Map<Element, Contents>,
  cards: readonly Element[],
  pageUrl: URL,
): { blocks: Element[]; isCut: boolean } {
  const inside = new Set(cards);
  const around = aroundOf(cards);
  const isOther = isNewTo(contents, cards, pageUrl);
  const blocks: Element[] = [];
  const above = new Set<Element>();
  let left = MOST_LOOKED_AT;
  for (const [element, held] of contents) {
    if (left <= 0) break;
    if (!mayBeBlock(element, held, contents) || around.has(element) || above.has(element)) continue;
    if (![...held.targets].every(isOther) || inside.has(element) || hasAncestorIn(element, inside)) continue;
    left--;
    if (!isOfferLike(element, held, contents) || isElsewhere(element, around)) continue;
    blocks.push(element);
    for (let each: Element | null = element; each && !above.has(each); each = parentOf(each)) above.add(each);
  }
  return { blocks, isCut: left <= 0 };
}

/** What holds cards, and what they are in. */
export function aroundOf(cards: readonly Element[]): Set<Element> {
  const around = new Set<Element>();
  for (const card of cards)
    for (let each = parentOf(card); each && !around.has(each); each = parentOf(each)) around.add(each);
  return around;
}

/** A search for as little as is asked of most elements. */
function mayBeBlock(element: Element, held: Contents, contents: Map<Element, Contents>): boolean {
  const { text, hasPicture, hasPrice, targets } = held;
  if (text < FEWEST_LETTERS || text > LONGEST_BLOCK || targets.size > MOST_TARGETS) return false;
  if (targets.size === 0) return hasPrice && hasPicture;
  if (hasPrice) return true;
  // Without a price, the widest element that leads to the one address: marks of goods stand there.
  return hasPicture && targets.size === 1 && contents.get(parentOf(element) ?? element)?.targets.size !== 1;
}

function isOfferLike(element: Element, held: Contents, contents: Map<Element, Contents>): boolean {
  if (!held.hasPrice) return [...held.targets].some(isOfferAddress) || isMarkedAsGoods(element);
  const price = priceShown(element, contents);
  const name = joinText(element).text.length - price.length;
  return name >= FEWEST_LETTERS && !(hasAmount(price) && NO_PRICE.test(price));
}

/** What the smallest element that shows the price says itself, or all that is in it where signs and digits stand apart. */
function priceShown(element: Element, contents: Map<Element, Contents>): string {
  const inner = [...element.children].find((child) => contents.get(child)?.hasPrice);
  if (inner) return priceShown(inner, contents);
  const own = ownText(element);
  return hasAmount(own) || standsForPrice(own) ? own : joinText(element).text;
}

/** Whether a block is beside the page's own part; what holds cards as well is no menu, whatever it is called. */
export function isElsewhere(block: Element, around: ReadonlySet<Element>): boolean {
  for (let each: Element | null = block; each && !around.has(each); each = parentOf(each)) {
    if (AROUND_TAGS.test(each.tagName)) return true;
    const names = `${each.getAttribute('class') ?? ''} ${each.id}`;
    if (AROUND_NAMES.test(names) || AROUND_ROLES.test(each.getAttribute('role') ?? '')) return true;
  }
  return false;
}

/** Advertisements lead to others. */
function isOfShop(target: string, pageUrl: URL): boolean {
  return registeredName(new URL(target).hostname) === registeredName(pageUrl.hostname);
}
