import { joinText } from '../fields/joined-text';
import { isAmount, NOT_NOUGHT } from './amount';
import { NO_PRICE } from './beside-cards';
import { isBehind } from './document-order';
import { isOfferAddress } from './goods-marks';
import { leadsToAnother } from './sale';
import { standsForPrice } from './without-price';

/** What opens over a page, chooses among its offers, or is not asked any more. */
const NOT_ASKED =
  'a[href]:not([href^="#"]), button:not([disabled]), header, footer, nav, aside, select, label, template, script, style, del, s, strike, dialog, [hidden], [role="dialog"], [aria-modal="true"], [class*="drawer" i], [class*="cart" i]:not([class*="add" i]), [class*="quick" i], [class*="filter" i], [class*="facet" i], [class*="sort" i]';
const LINKED_HEADING = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
const HEADINGS = 'h2, h3, h4, h5, h6, [role="heading"]';
const MOST_TEXTS = 1_500;
const MOST_PRICES = 20;
const LONGEST_PRICE = 40;
const LONGEST_LINE = 120;
/** A sign, the number and its cents may each have an element. */
const MOST_LEVELS = 3;

/**
 * How a heading says what is asked for what it names, where no button does: between it and the first of the other offers' `cards`
 * stands a price, and behind that a heading of those (`apart`), or none (`before`). Undefined without cards behind it.
 */
export function askedBeside(heading: Element, cards: readonly Element[]): 'apart' | 'before' | undefined {
  const next = cards.find((card) => isBehind(card, heading));
  if (!next) return undefined;
  const texts = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, 4);
  texts.currentNode = heading;
  let prices = 0;
  for (let seen = 0; seen < MOST_TEXTS && prices < MOST_PRICES && texts.nextNode(); seen++) {
    const node = texts.currentNode as Text;
    if (heading.contains(node)) continue;
    if (!isBehind(next, node)) return undefined;
    const place = placeOfPrice(node);
    if (!place) continue;
    prices++;
    if (!isOwn(place, heading, next)) continue;
    if (isHeadedBehind(place, next)) return 'apart';
    if (isPlain(place, heading, next)) return 'before';
  }
  return undefined;
}

function placeOfPrice({ data, parentElement }: Text): Element | undefined {
  if (!NOT_NOUGHT.test(data) && !standsForPrice(data.trim())) return undefined;
  let place = parentElement;
  for (let level = 0; place && level < MOST_LEVELS; level++) {
    if ((place.textContent?.length ?? 0) > LONGEST_PRICE) return undefined;
    const { text } = joinText(place);
    if (isAmount(text) || standsForPrice(text)) return place;
    place = place.parentElement;
  }
  return undefined;
}

/** Banners lead to what they are about; thresholds and reductions say so in their line. */
function isOwn(place: Element, heading: Element, next: Element): boolean {
  if (place.closest(NOT_ASKED)) return false;
  for (
    let around: Element | null = place;
    around && !around.contains(heading) && !around.contains(next);
    around = around.parentElement
  ) {
    const text = around.textContent ?? '';
    if (text.length < LONGEST_LINE && NO_PRICE.test(text)) return false;
    if (around.querySelector(LINKED_HEADING) || leadsToAnother(around)) return false;
    if (linksIn(around).some(isOfferAddress)) return false;
  }
  return true;
}

function linksIn(part: Element): string[] {
  return [...part.querySelectorAll('a[href]')].slice(0, 20).map((link) => link.getAttribute('href') ?? '');
}

const MOST_LETTERS = 10;
const LONGEST_NOTE = 24;
const FROM = /^(?:from|starting|as low|ab|dès|à partir|desde|a partir|da|vanaf|od|от)(?!\p{L})/iu;
const NUMBERS = /\p{Nd}[\p{Nd}.,\s]*/gu;

/** Whether a price is one alone, as lists have none above them: no range of a filter, no words of an advertisement with its link. */
function isPlain(place: Element, heading: Element, next: Element): boolean {
  const { text } = joinText(place);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (isAmount(text) ? letters > MOST_LETTERS || FROM.test(text) : text.length > LONGEST_NOTE) return false;
  const { parentElement: parent } = place;
  const line = parent && !parent.contains(heading) && !parent.contains(next) ? joinText(parent).text : text;
  if ((line.match(NUMBERS)?.length ?? 0) > 1 && /\p{Nd}\s?[-–—]|[-–—]\s?\P{L}{0,3}\p{Nd}/u.test(line))
    return false;
  return !parent || parent.contains(heading) || parent.contains(next) || !linksIn(parent).some(leadsOn);
}

function leadsOn(href: string): boolean {
  return !/^#|^(?:javascript|tel|mailto):|cart|basket|bag|wa\.me|t\.me/i.test(href);
}

function isHeadedBehind(place: Element, next: Element): boolean {
  return [...place.ownerDocument.querySelectorAll(HEADINGS)]
    .slice(0, 200)
    .some((each) => isBehind(each, place) && isBehind(next, each) && !each.querySelector('a[href]'));
}
