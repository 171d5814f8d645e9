// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlighter, type HighlightItem } from '../../lib/highlight/highlight';
import type { JoinedText } from '../../lib/marketplaces/reading';
import { finding, listing, screening } from '../components/fixtures';

/** happy-dom has no highlight registry: this one keeps what was painted. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

let registry: Map<string, FakeHighlight>;
let page: AbortController;

beforeEach(() => {
  registry = new Map();
  Object.defineProperty(window, 'CSS', { configurable: true, value: { highlights: registry } });
  Object.defineProperty(window, 'Highlight', { configurable: true, value: FakeHighlight });
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  document.body.replaceChildren();
});

/** A card whose title is split over several text nodes, as marketplaces do. */
function card(...parts: string[]): { element: HTMLElement; title: JoinedText } {
  const element = document.createElement('div');
  const heading = document.createElement('h2');
  let start = 0;
  const pieces = parts.map((part) => {
    const span = document.createElement('span');
    const node = document.createTextNode(part);
    span.append(node);
    heading.append(span);
    const piece = { node, nodeStart: 0, start, length: part.length };
    start += part.length;
    return piece;
  });
  element.append(heading);
  document.body.append(element);
  return { element, title: { text: parts.join(''), pieces } };
}

function item(id: string, built: ReturnType<typeof card>, over = {}): HighlightItem {
  return {
    place: { listing: listing({ id, title: built.title.text }), card: built.element, title: built.title },
    screening: screening({ id, ...over }),
  };
}

function highlighter() {
  const drawCard = vi.fn((stage: HTMLElement) => {
    const first = document.createElement('button');
    first.setAttribute('data-first-focus', '');
    stage.append(first);
    return () => stage.replaceChildren();
  });
  const explanation = vi.fn(async () => drawCard);
  const look = { styles: '', label: () => 'label', explanation };
  return { ...createHighlighter(document, look, page.signal), drawCard, explanation };
}

/** The words that a level underlines, in order. */
function painted(level: string): string[] {
  return [...(registry.get(`recordal-lens-${level}`) ?? [])].map((range) => range.toString());
}

function badges(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-recordal-lens]')];
}

function isOpen(host: HTMLElement): boolean {
  return button(host).getAttribute('aria-expanded') === 'true';
}

function button(host: HTMLElement): HTMLButtonElement {
  return host.shadowRoot!.querySelector('button.badge') as HTMLButtonElement;
}

describe('marks on the page', () => {
  test('underline the exact letters, also across the text nodes a site splits a title into', () => {
    const built = card('new Nl', 'ke ', 'shoes');
    const { show } = highlighter();
    show([item('1', built, { findings: [finding({ start: 4, end: 8 })] })]);
    expect(painted('conflict')).toEqual(['Nl', 'ke']);
  });

  test('each level has its own underline, and what is folded away has none', () => {
    const built = card('one two three four');
    const { show } = highlighter();
    show([
      item('1', built, {
        findings: [
          finding({ start: 0, end: 3, outcome: 'conflict' }),
          finding({ start: 4, end: 7, outcome: 'review' }),
          finding({ start: 8, end: 13, outcome: 'note' }),
          finding({ start: 14, end: 18, shown: false }),
        ],
      }),
    ]);
    expect([painted('conflict'), painted('review'), painted('note')]).toEqual([['one'], ['two'], ['three']]);
  });

  test('leave the page’s own text and nodes as they were', () => {
    const built = card('Nlke ', 'running shoes');
    const before = built.element.innerHTML;
    const { show } = highlighter();
    show([item('1', built)]);
    badges().forEach((host) => {
      expect(host.textContent).toBe('');
      host.remove();
    });
    expect(built.element.innerHTML).toBe(before);
  });

  test('a text that shrank since it was read is not underlined at the wrong place', () => {
    const built = card('Nlke running shoes');
    built.title.pieces[0]!.node.data = 'Nl';
    const { show } = highlighter();
    show([item('1', built)]);
    expect(painted('conflict')).toEqual([]);
  });
});

describe('badges', () => {
  test('one per card with a finding, none on a card without', () => {
    const { show } = highlighter();
    show([item('1', card('Nlke')), item('2', card('Plain'), { outcome: 'clear', findings: [] })]);
    expect(badges()).toHaveLength(1);
    expect(button(badges()[0]!).getAttribute('aria-label')).toBe('label');
  });

  test('showing the same listing again adds no second badge; a listing that became clear loses its marks', () => {
    const built = card('Nlke');
    const { show } = highlighter();
    show([item('1', built)]);
    show([item('1', built)]);
    expect(badges()).toHaveLength(1);
    expect(painted('conflict')).toHaveLength(1);
    show([item('1', built, { outcome: 'clear', findings: [] })]);
    expect(badges()).toHaveLength(0);
    expect(painted('conflict')).toHaveLength(0);
  });

  test('a listing that became clear keeps its open explanation, where the decision is taken back, until that closes', async () => {
    const built = card('Nlke shoes');
    const { show } = highlighter();
    show([item('1', built)]);
    const [host] = badges();
    button(host!).click();
    await vi.waitFor(() => expect(isOpen(host!)).toBe(true));
    show([item('1', built, { findings: [] })]);
    expect(painted('conflict')).toEqual([]);
    expect(isOpen(host!)).toBe(true);
    show([item('1', built)]);
    expect(painted('conflict')).toEqual(['Nlke']);
    show([item('1', built, { findings: [] })]);
    button(host!).click();
    expect(badges()).toHaveLength(0);
  });

  test('a listing that moved to another card takes its badge along', () => {
    const { show } = highlighter();
    const [first, second] = [card('Nlke'), card('Nlke')];
    show([item('1', first)]);
    show([item('1', second)]);
    expect(badges().map((host) => host.parentElement)).toEqual([second.element]);
  });

  test('a card that is a link gets its badge beside it: no button inside a link', () => {
    const link = document.createElement('a');
    const built = card('Nlke');
    document.body.append(link);
    link.append(built.element);
    const { show } = highlighter();
    show([item('1', built)]);
    expect(link.nextElementSibling).toBe(badges()[0]);
  });

  test('the page hears nothing of what happens inside', () => {
    const built = card('Nlke');
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) document.body.addEventListener(type, heard);
    const { show } = highlighter();
    show([item('1', built)]);
    button(badges()[0]!).click();
    button(badges()[0]!).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the explanation', () => {
  test('is loaded when somebody comes near, not before', () => {
    const { show, explanation } = highlighter();
    show([item('1', card('Nlke'))]);
    expect(explanation).not.toHaveBeenCalled();
    badges()[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(explanation).toHaveBeenCalled();
  });

  test('opens on a press with the focus inside, and Escape gives the focus back', async () => {
    const { show, drawCard } = highlighter();
    show([item('1', card('Nlke'))]);
    const host = badges()[0]!;
    button(host).click();
    await vi.waitUntil(() => isOpen(host));
    expect(drawCard).toHaveBeenCalledTimes(1);
    expect(host.shadowRoot!.activeElement?.hasAttribute('data-first-focus')).toBe(true);
    host.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(isOpen(host)).toBe(false);
    expect(host.shadowRoot!.activeElement).toBe(button(host));
  });

  test('opens when the pointer rests on the badge and closes when it leaves', async () => {
    vi.useFakeTimers();
    try {
      const { show, drawCard } = highlighter();
      show([item('1', card('Nlke'))]);
      const host = badges()[0]!;
      host.dispatchEvent(new PointerEvent('pointerenter'));
      await vi.advanceTimersByTimeAsync(200);
      expect(drawCard).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(200);
      expect(isOpen(host)).toBe(true);
      host.dispatchEvent(new PointerEvent('pointerleave'));
      await vi.advanceTimersByTimeAsync(300);
      expect(isOpen(host)).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('one that is still loading when it is no longer wanted stays shut', async () => {
    const { show, explanation, drawCard } = highlighter();
    let arrive = () => {};
    explanation.mockReturnValue(new Promise((loaded) => (arrive = () => loaded(drawCard))));
    show([item('1', card('Nlke'))]);
    const host = badges()[0]!;
    button(host).click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    arrive();
    await Promise.resolve();
    await Promise.resolve();
    expect(drawCard).not.toHaveBeenCalled();
    expect(isOpen(host)).toBe(false);
  });

  test('only one is open at a time', async () => {
    const { show, reveal } = highlighter();
    show([item('1', card('Nlke')), item('2', card('Nlke'))]);
    const [first, second] = badges() as [HTMLElement, HTMLElement];
    reveal('1');
    await vi.waitUntil(() => isOpen(first));
    reveal('2');
    await vi.waitUntil(() => isOpen(second));
    expect(isOpen(first)).toBe(false);
    expect(reveal('unknown')).toBe(false);
  });
});

test('aborting the signal takes everything off the page', async () => {
  const built = card('Nlke');
  const before = document.body.innerHTML;
  const { show, reveal } = highlighter();
  show([item('1', built)]);
  reveal('1');
  await vi.waitUntil(() => isOpen(badges()[0]!));
  page.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(registry.size).toBe(0);
  show([item('1', built)]);
  expect(document.body.innerHTML).toBe(before);
});
