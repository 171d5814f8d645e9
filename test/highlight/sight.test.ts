// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canBeSeen } from '../../lib/highlight/sight';

beforeEach(() => {
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

describe('a card in the window', () => {
  test.each([
    ['transparent', ['', 'opacity:0']],
    ['in what is transparent', ['opacity:0', '', '']],
    ['as good as transparent by all that is around it', ['opacity:0.3', 'opacity:0.3', '']],
    ['clipped away', ['', 'clip-path:inset(50%)']],
    ['in what is clipped away', ['clip-path:circle(0)', '', '']],
  ])('is not seen where it is %s', (_, styles) => {
    const card = nested(...styles);
    expect(canBeSeen(card)).toBe(false);
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
  });

  test('is seen at the next look where what is around it has faded in', () => {
    const card = nested('opacity:0', '');
    expect(canBeSeen(card)).toBe(false);
    card.parentElement!.setAttribute('style', 'opacity:1');
    expect(canBeSeen(card)).toBe(true);
  });
});
