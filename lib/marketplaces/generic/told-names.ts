import { textWithoutPlace } from '../fields/joined-text';
import type { JoinedText } from '../reading';
import { hasAmount } from './amount';
import { behindBrandLabel } from './brand-labels';

const RATING = /^\d(?:[.,]\d)?\s?(?:out of|von|de|sur|su|van|av|из|\/|つ星のうち|共)\s?5(?!\d)/i;

/** Whether a text is a rating ("4.5 out of 5"). */
export function isRating(text: string): boolean {
  return RATING.test(text);
}

/** What shops say beside a name to sell it, by their class for it; it may be a link's title as well. */
const ADVERTISES =
  /(?:^|[-_\s])(?:promo|ad|adv|selling|marketing)[-_]?(?:words?|text|copy|line|point|msg|message)|slogan|tagline/i;

/** Whether an element holds words that advertise rather than name. */
export function advertises(element: Element): boolean {
  return ADVERTISES.test(element.getAttribute('class') ?? '');
}

/** Names that the card gives in attributes: the picture's alternative text, titles, the link's label. */
export function toldNames(card: Element): string[] {
  const images = [...card.querySelectorAll('img[alt]')]
    .slice(0, 10)
    .map((image) => image.getAttribute('alt') ?? '');
  const links = [card, ...card.querySelectorAll('[title], a[aria-label]')].filter(namesOffer).slice(0, 10);
  const labels = links.flatMap((link) => [
    link.getAttribute('title') ?? '',
    link.getAttribute('aria-label') ?? '',
  ]);
  return [...images, ...labels].map((name) => name.replace(/\s+/g, ' ').trim()).filter(isWhole);
}

/** A name with a hole in it ("Acme - ") says the maker at most. */
function isWhole(name: string): boolean {
  return name.length > 3 && !isRating(name) && !/[-–—|:,]$/.test(name);
}

/** Badges ("Sale") carry a title attribute too, a short one. */
const LONGER_THAN_A_BADGE = 24;

function namesOffer(element: Element): boolean {
  const title = element.getAttribute('title') ?? '';
  return /^(?:A|IMG)$/.test(element.tagName) || title.length > LONGER_THAN_A_BADGE;
}

/** What parts a name from what is said of it ("Striped mug, brand: Acme, 5 €"). */
const PART = /\s?[,;|•·]\s+/;
/** What is said under a label. */
const LABELLED = /^[^:：]{2,24}[:：]/;

const SHORTEST_NAME = 8;

/** A name that is told with all else on its card, and the brand among that. */
export interface ReadOut {
  title: JoinedText;
  brand?: JoinedText;
}

/**
 * The name on a card of which attributes read out all to those who do not see it, and which shows that name nowhere: what
 * is `shown` as one is its size or its brand. Undefined where the name is shown.
 */
export function readOut(told: readonly string[], shown: string): ReadOut | undefined {
  for (const name of told) {
    const [first = '', ...others] = name.split(PART);
    const said = others.find((part) => LABELLED.test(part));
    if (!said || !others.some(hasAmount)) continue;
    const end = name.indexOf(others.find((part) => LABELLED.test(part) || hasAmount(part))!, first.length);
    const title = name.slice(0, endBefore(name, end));
    const brand = others.map(brandOf).find(Boolean);
    const [one, other] = [title.toLowerCase(), shown.toLowerCase()];
    const isShown = (one.includes(other) || other.includes(one)) && other !== brand?.toLowerCase();
    if (title.length < SHORTEST_NAME || isShown) continue;
    return { title: textWithoutPlace(title), ...(brand && { brand: textWithoutPlace(brand) }) };
  }
  return undefined;
}

/** Where a name ends before the signs that part it from what is said of it. O(length). */
function endBefore(name: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s,;|•·]/.test(name[at - 1]!)) at--;
  return at;
}

function brandOf(part: string): string | undefined {
  const behind = behindBrandLabel(part);
  return behind && part.slice(behind.start, behind.end).trim();
}
