// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canBeSeen, watchSight } from '../../lib/highlight/sight';
import { SeenElements } from './as-a-person';

beforeEach(() => {
  SeenElements.inWindow = false;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 200, 300));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The innermost of elements that stand in each other, each with a style of its own. */
function nested(...styles: string[]): Element {
  let at: Element = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    at.append(element);
    at = element;
  }
  return at;
}

describe('a card that is looked at with others', () => {
  test.each([
    ['transparent', ['', 'opacity:0']],
    ['in what is transparent', ['opacity:0', '', '']],
    ['as good as transparent by all that is around it', ['opacity:0.3', 'opacity:0.3', '']],
    ['clipped away', ['', 'clip-path:inset(50%)']],
    ['in what is clipped away', ['clip-path:circle(0)', '', '']],
  ])('is not seen where it is %s', (_, styles) => {
    const card = nested(...styles);
    expect(canBeSeen(card)).toBe(false);
    expect(canBeSeen(card, new Map())).toBe(false);
  });

  test.each([
    ['transparent in part', ['', 'opacity:0.5']],
    ['in what is transparent in part', ['opacity:0.4', 'opacity:0.3', '']],
    ['just not transparent', ['opacity:0.11', '']],
    ['clipped at its edges', ['', 'clip-path:inset(5px)']],
    ['in what is cut round', ['clip-path:circle(40%)', '']],
  ])('is seen where it is %s', (_, styles) => {
    const card = nested(...styles);
    expect(canBeSeen(card)).toBe(true);
    expect(canBeSeen(card, new Map())).toBe(true);
  });

  test('takes nothing from the card beside it', () => {
    const around = nested('opacity:0.5');
    const cards = ['opacity:0', '', 'clip-path:inset(50%)', 'opacity:0.5'].map((style) => {
      const card = document.createElement('div');
      card.setAttribute('style', style);
      around.append(card);
      return card;
    });
    const opacities = new Map<Element, number>();
    expect(cards.map((card) => canBeSeen(card, opacities))).toEqual([false, true, false, true]);
  });

  test('asks once for each element around all of them', () => {
    const around = nested('', '', '');
    const cards = Array.from({ length: 20 }, () => around.appendChild(document.createElement('div')));
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    const opacities = new Map<Element, number>();
    for (const card of cards) canBeSeen(card, opacities);
    const elements = asked.mock.calls.map(([element]) => element);
    expect(new Set(elements).size).toBe(elements.length);
  });

  test('is seen at the next look where what is around it has faded in', () => {
    const card = nested('opacity:0', '');
    expect(canBeSeen(card)).toBe(false);
    card.parentElement!.setAttribute('style', 'opacity:1');
    expect(canBeSeen(card)).toBe(true);
  });
});

test('cards that come into the window together are told together, and those that leave each', () => {
  const came = vi.fn();
  const left = vi.fn();
  vi.stubGlobal('IntersectionObserver', SeenElements);
  watchSight(window as never, came, left);
  const [a, b, c] = [nested(''), nested(''), nested('')];
  const [observer] = [...SeenElements.all].slice(-1);
  observer!.tell([
    { target: a, isIntersecting: true },
    { target: b, isIntersecting: false },
    { target: c, isIntersecting: true },
  ]);
  expect(came.mock.calls).toEqual([[[a, c]]]);
  expect(left.mock.calls).toEqual([[b]]);
  vi.unstubAllGlobals();
});
