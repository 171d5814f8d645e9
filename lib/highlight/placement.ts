/** Side of the badge in CSS pixels, and its distance from the picture's edges. */
export const BADGE_SIDE = 24;
const INSET = 6;
/** A smaller picture has no corner to spare. */
const LEAST_PICTURE = 56;

export interface Spot {
  left: number;
  top: number;
}

/**
 * The place for a badge, in viewport coordinates: the first corner of the card's picture that none of the site's own
 * elements covers, otherwise the free room just before or after the title, otherwise the card's end corner. Reads
 * layout; call it for all cards together, before anything is written.
 */
export function findSpot(card: Element, titleRange: Range | undefined): Spot {
  const [picture, frame] = largestPicture(card);
  const marks = siteMarks(card, picture);
  const covered = (spot: Spot) => marks.reduce((sum, mark) => sum + hidden(spot, mark), 0);
  const start = isRightToLeft(card);
  return (
    (frame && corners(frame, start).find((spot) => covered(spot) === 0)) ??
    besideTitle(titleRange, card.getBoundingClientRect(), covered, start)
  );
}

function isRightToLeft(card: Element): boolean {
  return card.ownerDocument.defaultView?.getComputedStyle(card).direction === 'rtl';
}

/** The largest picture of a card and its place; nothing if all are too small. */
function largestPicture(card: Element): [Element, DOMRect] | [undefined, undefined] {
  let largest: [Element, DOMRect] | [undefined, undefined] = [undefined, undefined];
  for (const picture of card.querySelectorAll('img, picture, [role="img"], canvas, video')) {
    const rect = picture.getBoundingClientRect();
    if (rect.width < LEAST_PICTURE || rect.height < LEAST_PICTURE) continue;
    if (!largest[1] || rect.width * rect.height > largest[1].width * largest[1].height)
      largest = [picture, rect];
  }
  return largest;
}

/** Start before end, top before bottom: sites put wish hearts at the top end and labels at the top start. */
function corners(picture: DOMRect, rightToLeft: boolean): Spot[] {
  const left = picture.left + INSET;
  const right = picture.right - INSET - BADGE_SIDE;
  const top = picture.top + INSET;
  const bottom = picture.bottom - INSET - BADGE_SIDE;
  const [start, end] = rightToLeft ? [right, left] : [left, right];
  return [
    { left: start, top },
    { left: start, top: bottom },
    { left: end, top: bottom },
    { left: end, top },
  ];
}

const CONTROLS = 'button, input, select, svg, [role="button"], i, img';
const TEXT_NODES = 4;

/** An element with its box. */
type Mark = [element: Element, box: DOMRect];

/** The small things of a card that a badge must not cover: words, buttons, icons, swatches. Pictures are no obstacle. */
function siteMarks(card: Element, picture: Element | undefined): Mark[] {
  const elements = new Set(card.querySelectorAll(CONTROLS));
  const texts = card.ownerDocument.createTreeWalker(card, TEXT_NODES);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (isWord(text)) elements.add(text.parentElement!);
  const marks: Mark[] = [];
  for (const element of elements) {
    if (picture?.contains(element)) continue;
    const rect = element.getBoundingClientRect();
    const isPicture =
      element.tagName === 'IMG' && rect.width >= LEAST_PICTURE && rect.height >= LEAST_PICTURE;
    if (!isPicture && rect.width > 1 && rect.height > 1) marks.push([element, rect]);
  }
  return marks;
}

const isWord = ({ nodeType, nodeValue }: Node): boolean => nodeType === 3 && /\S/.test(nodeValue!);

/** Square pixels of a mark that a badge at this spot would hide. Where its words stand is read only if its box is in the way. */
function hidden(spot: Spot, [element, box]: Mark): number {
  return overlap(spot, box) && inkOf(element, box).reduce((sum, line) => sum + overlap(spot, line), 0);
}

/** Room around words that may belong to a label or a button of their own. */
const LABEL_PADDING = 40;

/**
 * Where an element's own words are: its box or, if the box is much wider than they are, line by line – so that the
 * space after a title in a full-width block counts as free.
 */
function inkOf(element: Element, box: DOMRect): DOMRect[] {
  if (element.matches('button, input, select, [role="button"]')) return [box];
  const words = element.ownerDocument.createRange();
  const lines = [...element.childNodes]
    .filter(isWord)
    .flatMap((node) => {
      words.selectNode(node);
      return [...words.getClientRects()];
    })
    .filter(({ width, height }) => width > 1 && height > 1);
  const widest = Math.max(0, ...lines.map(({ width }) => width));
  return lines.length === 0 || box.width - widest < LABEL_PADDING ? [box] : lines;
}

function besideTitle(
  range: Range | undefined,
  card: DOMRect,
  covered: (spot: Spot) => number,
  rightToLeft: boolean,
): Spot {
  const lines = range ? [...range.getClientRects()] : [];
  const first = lines[0];
  const last = lines.at(-1);
  const candidates: Spot[] = [];
  if (first && last) {
    const middle = (line: DOMRect) => line.top + line.height / 2 - BADGE_SIDE / 2;
    const after = {
      left: rightToLeft ? last.left - BADGE_SIDE - INSET : last.right + INSET,
      top: middle(last),
    };
    const before = {
      left: rightToLeft ? first.right + INSET : first.left - BADGE_SIDE - INSET,
      top: middle(first),
    };
    candidates.push(after, before);
  }
  const end = rightToLeft ? card.left + 2 : card.right - BADGE_SIDE - 2;
  candidates.push({ left: end, top: card.top + 2 }, { left: end, top: card.bottom - BADGE_SIDE - 2 });
  const inside = candidates.filter(({ left }) => left >= card.left && left + BADGE_SIDE <= card.right);
  // Where no place is free, the one that hides least.
  return inside.reduce(
    (best, spot) => (covered(spot) < covered(best) ? spot : best),
    inside[0] ?? candidates.at(-1)!,
  );
}

/** Square pixels that they share. */
function overlap(spot: Spot, mark: DOMRect): number {
  const width = Math.min(spot.left + BADGE_SIDE, mark.right) - Math.max(spot.left, mark.left);
  const height = Math.min(spot.top + BADGE_SIDE, mark.bottom) - Math.max(spot.top, mark.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * The place for an explanation card of this size: beside the listing (so that its price stays visible), on the side
 * with room; in a narrow window under or over it. Viewport coordinates, always inside the viewport.
 */
export function besideListing(
  listing: DOMRect,
  badge: DOMRect,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Spot {
  const gap = 8;
  const clamp = (value: number, most: number) => Math.max(gap, Math.min(value, most - gap));
  const top = clamp(badge.top, view.height - size.height);
  if (listing.right + gap + size.width + gap <= view.width) return { left: listing.right + gap, top };
  if (listing.left - gap - size.width >= gap) return { left: listing.left - gap - size.width, top };
  const left = clamp(badge.left, view.width - size.width);
  if (badge.bottom + gap + size.height + gap <= view.height) return { left, top: badge.bottom + gap };
  return { left, top: clamp(badge.top - gap - size.height, view.height - size.height) };
}
