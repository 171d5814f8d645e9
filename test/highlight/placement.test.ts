// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { besideListing, findSpot } from '../../lib/highlight/placement';

/** happy-dom lays nothing out: places are given by hand, in viewport coordinates. */
function place<E extends Element>(element: E, left: number, top: number, width: number, height: number): E {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}

/** A card of 200 × 300 at (100, 50) with a picture on top, and whatever else the test puts on it. */
function card(...children: Element[]): HTMLElement {
  const made = place(document.createElement('div'), 100, 50, 200, 300);
  made.append(place(document.createElement('img'), 110, 60, 180, 180), ...children);
  document.body.append(made);
  return made;
}

function label(text: string, left: number, top: number, width = 80, height = 20): HTMLElement {
  const made = place(document.createElement('span'), left, top, width, height);
  made.textContent = text;
  return made;
}

afterEach(() => document.body.replaceChildren());

describe('a badge', () => {
  test('stands in the top start corner of the picture', () => {
    expect(findSpot(card(), undefined)).toEqual({ left: 116, top: 66 });
  });

  test('gives way to the site’s own label, then to its heart', () => {
    const sale = label('Sale', 110, 60);
    expect(findSpot(card(sale), undefined)).toEqual({ left: 116, top: 210 });
    const stars = label('★★★★', 110, 215);
    expect(findSpot(card(sale, stars), undefined)).toEqual({ left: 260, top: 210 });
  });

  test('starts at the right on a page that reads from right to left', () => {
    const made = card();
    made.style.direction = 'rtl';
    expect(findSpot(made, undefined)).toEqual({ left: 260, top: 66 });
  });

  test('without a picture stands inside the card, clear of its words', () => {
    const made = place(document.createElement('div'), 100, 50, 400, 60);
    made.append(label('A title', 104, 54, 300));
    document.body.append(made);
    const spot = findSpot(made, undefined);
    expect(spot.left).toBeGreaterThanOrEqual(404);
    expect(spot.left + 24).toBeLessThanOrEqual(500);
  });
});

describe('an explanation card of 360 × 420', () => {
  const size = { width: 360, height: 420 };
  const spot = (listing: DOMRect, view: { width: number; height: number }) =>
    besideListing(listing, new DOMRect(listing.left + 6, listing.top + 6, 24, 24), size, view);

  test('stands beside the listing, so that its price stays visible', () => {
    expect(spot(new DOMRect(100, 50, 200, 300), { width: 1280, height: 800 })).toEqual({
      left: 308,
      top: 56,
    });
    expect(spot(new DOMRect(1000, 50, 200, 300), { width: 1280, height: 800 })).toEqual({
      left: 632,
      top: 56,
    });
  });

  test('stays inside the window, however low the listing stands', () => {
    expect(spot(new DOMRect(100, 700, 200, 300), { width: 1280, height: 800 })).toEqual({
      left: 308,
      top: 372,
    });
  });

  test('goes below the badge in a window too narrow for both', () => {
    expect(spot(new DOMRect(10, 50, 380, 300), { width: 400, height: 900 })).toEqual({ left: 16, top: 88 });
  });
});

describe('where the words of a wide block stand', () => {
  /** A block as wide as the card, whose words take `width` from its left edge, or from `left`. */
  function block(top: number, width: number, left = 110): HTMLElement {
    const made = label('words', 110, top, 180, 20);
    lines.set(made.firstChild!, [new DOMRect(left, top, width, 20)]);
    return made;
  }

  const lines = new Map<Node, DOMRect[]>();
  const asked: Node[] = [];

  beforeEach(() => {
    asked.length = 0;
    let chosen: Node;
    vi.spyOn(Range.prototype, 'selectNode').mockImplementation((node) => {
      chosen = node;
    });
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() => {
      asked.push(chosen);
      return (lines.get(chosen) ?? []) as never;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    lines.clear();
  });

  test.each([
    ['under the picture', 250],
    ['over the card', 20],
    ['across the picture’s middle', 120],
    ['just over the corner', 45],
    ['just under the upper corner', 91],
  ])('is not asked of one %s, which no corner meets', (_, top) => {
    expect(findSpot(card(block(top, 100)), undefined)).toEqual({ left: 116, top: 66 });
    expect(asked).toEqual([]);
  });

  test.each([
    ['at the corner', 66, 100, 110, { left: 116, top: 210 }],
    ['touching the corner from above', 50, 100, 110, { left: 116, top: 210 }],
    ['touching the corner from below', 89, 100, 110, { left: 116, top: 210 }],
    ['at the corner, with words at its other end', 66, 60, 230, { left: 116, top: 66 }],
    ['at the corner, with words from behind the badge on', 66, 100, 141, { left: 116, top: 66 }],
  ])('is asked of one %s', (_, top, width, left, spot) => {
    const made = block(top, width, left);
    expect(findSpot(card(made), undefined)).toEqual(spot);
    expect(asked).toContain(made.firstChild);
  });
});
