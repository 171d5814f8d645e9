// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cardWindows } from '../../lib/highlight/card-window';
import { createHighlighter } from '../../lib/highlight/highlight';
import type { HighlightItem } from '../../lib/highlight/highlight-look';
import type { JoinedText } from '../../lib/marketplaces/reading';
import { finding, listing, screening } from '../components/fixtures';
import { eventually } from '../eventually';
import { ourRoots, personally, press, SeenElements, watchRoots } from './as-a-person';

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
  Object.defineProperty(window, 'IntersectionObserver', { configurable: true, value: SeenElements });
  SeenElements.inWindow = true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 200, 300));
  watchRoots();
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
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
  const cardWindow = async () => cardWindows('', () => 'sorry');
  const label = ({ place }: HighlightItem) => place.listing.id;
  const look = { styles: '', label, explanation, cardWindow };
  return { ...createHighlighter(document, look, page.signal), drawCard, explanation };
}

/** The words that are underlined, in order. */
function painted(): string[] {
  return [...(registry.get('recordal-lens') ?? [])].map((range) => range.toString());
}

/** Each badge with what opens from it. */
function badges(): HTMLElement[] {
  return ourRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>('.mark')]);
}

function isOpen(badge: HTMLElement): boolean {
  return button(badge).getAttribute('aria-expanded') === 'true';
}

function button(badge: HTMLElement): HTMLButtonElement {
  return badge.querySelector('button.badge') as HTMLButtonElement;
}

const focused = () => ourRoots()[0]!.activeElement;

describe('marks on the page', () => {
  test('underline the exact letters, also across the text nodes a site splits a title into', () => {
    const built = card('new Nl', 'ke ', 'shoes');
    const { show } = highlighter();
    show([item('1', built, { findings: [finding({ start: 4, end: 8 })] })]);
    expect(painted()).toEqual(['Nl', 'ke']);
  });

  test('look alike whatever the level, for the page reads them; what is folded away has none', () => {
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
    expect([...registry.keys()]).toEqual(['recordal-lens']);
    expect(painted()).toEqual(['one', 'two', 'three']);
  });

  test('are the words that anybody would be shown, whatever is the person’s own', () => {
    const { show } = highlighter();
    const marked = [{ field: 'title' as const, start: 0, end: 4 }];
    show([
      item('own mark', card('Nlke shoes'), { marked, outcome: 'clear', findings: [] }),
      item('watched', card('Zorble shoes'), { marked: [], findings: [finding({ end: 6 })] }),
    ]);
    expect(painted()).toEqual(['Nlke']);
    expect(badges()).toHaveLength(1);
  });

  test('come back when others empty the registry or take words out, and are owned up to when that goes on', () => {
    const { show, isWhole } = highlighter();
    const built = card('Nlke');
    show([item('1', built)]);
    registry.clear();
    show([item('1', built)]);
    expect(painted()).toEqual(['Nlke']);
    registry.get('recordal-lens')!.clear();
    show([item('1', built)]);
    expect(painted()).toEqual(['Nlke']);
    expect(isWhole()).toBe(true);
    for (let round = 0; round < 20; round++) {
      registry.clear();
      show([item('1', built)]);
    }
    expect(isWhole()).toBe(false);
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
    expect(painted()).toEqual([]);
  });
});

describe('badges', () => {
  test('one per card with a finding, none on a card without', () => {
    const { show } = highlighter();
    show([item('1', card('Nlke')), item('2', card('Plain'), { outcome: 'clear', findings: [] })]);
    expect(badges()).toHaveLength(1);
    expect(button(badges()[0]!).getAttribute('aria-label')).toBe('1');
  });

  test('showing the same listing again adds no second badge; a listing that became clear loses its marks', () => {
    const built = card('Nlke');
    const { show } = highlighter();
    show([item('1', built)]);
    show([item('1', built)]);
    expect(badges()).toHaveLength(1);
    expect(painted()).toHaveLength(1);
    show([item('1', built, { outcome: 'clear', findings: [] })]);
    expect(badges()).toHaveLength(0);
    expect(painted()).toHaveLength(0);
  });

  test('a listing that nobody looked up has one, with a card behind it, and no word is underlined', async () => {
    const { show, drawCard } = highlighter();
    show([item('1', card('Zorvex shoes'), { outcome: 'not-looked-up', findings: [] })]);
    const [host] = badges();
    expect(button(host!).dataset.level).toBe('not-looked-up');
    expect(painted()).toEqual([]);
    press(button(host!));
    await eventually(() => expect(drawCard).toHaveBeenCalled());
  });

  test('a listing that became clear keeps its open explanation, where the decision is taken back, until that closes', async () => {
    const built = card('Nlke shoes');
    const { show } = highlighter();
    show([item('1', built)]);
    const [host] = badges();
    press(button(host!));
    await eventually(() => expect(isOpen(host!)).toBe(true));
    show([item('1', built, { outcome: 'clear', findings: [] })]);
    expect(painted()).toEqual([]);
    expect(isOpen(host!)).toBe(true);
    show([item('1', built)]);
    expect(painted()).toEqual(['Nlke']);
    show([item('1', built, { outcome: 'clear', findings: [] })]);
    press(button(host!));
    expect(badges()).toHaveLength(0);
  });

  test('a listing that moved to another card takes its marks along', () => {
    const { show } = highlighter();
    const [first, second] = [card('Nlke'), card('Nlke')];
    show([item('1', first)]);
    show([item('1', second)]);
    expect(badges()).toHaveLength(1);
    const places = [...registry.get('recordal-lens')!].map(({ startContainer }) => startContainer);
    expect(places.map((node) => second.element.contains(node))).toEqual([true]);
  });

  test('stand beside the page’s body, in the order of their cards, whichever was seen first', () => {
    const { show } = highlighter();
    const items = ['Nlke one', 'Nlke two', 'Nlke three'].map((title, at) => item(String(at), card(title)));
    show([items[2]!, items[0]!, items[1]!]);
    expect(badges().map((badge) => button(badge).title)).toEqual(['0', '1', '2']);
    expect(document.body.querySelector('[data-recordal-lens]')).toBeNull();
  });

  test('are not drawn on a card that nobody has had in the window, nor are its words underlined', () => {
    SeenElements.inWindow = false;
    const built = card('Nlke');
    const { show } = highlighter();
    show([item('1', built)]);
    expect([badges().length, painted()]).toEqual([0, []]);
    SeenElements.scrollTo(built.element);
    expect([badges().length, painted()]).toEqual([1, ['Nlke']]);
  });

  test.each([
    ['transparent', (element: HTMLElement) => element.style.setProperty('opacity', '0.01')],
    ['clipped to nothing', (element: HTMLElement) => element.style.setProperty('clip-path', 'inset(50%)')],
    [
      'without a size',
      (element: HTMLElement) => vi.mocked(element.getBoundingClientRect).mockReturnValue(new DOMRect()),
    ],
  ])('nor on a card in the window that cannot be seen: %s', (_, hide) => {
    const built = card('Nlke');
    hide(built.element);
    const { show } = highlighter();
    show([item('1', built)]);
    expect([badges().length, painted()]).toEqual([0, []]);
  });

  test('one card that cannot be drawn costs that card, and is owned up to', () => {
    const { show, isWhole } = highlighter();
    const broken = card('Nlke');
    Object.defineProperty(broken.element, 'getRootNode', {
      value() {
        throw new Error('taken');
      },
    });
    show([item('1', broken), item('2', card('Nlke'))]);
    expect(badges()).toHaveLength(1);
    expect(isWhole()).toBe(false);
  });

  test('come back when the page takes the host away, and are owned up to when that goes on', async () => {
    const { show, isWhole } = highlighter();
    show([item('1', card('Nlke'))]);
    const host = document.documentElement.lastElementChild!;
    host.remove();
    await eventually(() => expect(host.isConnected).toBe(true));
    host.setAttribute('inert', '');
    await eventually(() => expect(!host.hasAttribute('inert')).toBe(true));
    expect(isWhole()).toBe(true);
    for (let round = 0; round < 20 && isWhole(); round++) {
      host.remove();
      await new Promise((done) => setTimeout(done));
    }
    expect(isWhole()).toBe(false);
  });

  test('have a place over every listing that was read, found or not: where it is tells nothing', () => {
    const { show } = highlighter();
    show([item('1', card('Plain'), { outcome: 'clear', findings: [] })]);
    expect(ourRoots()).toHaveLength(1);
    expect(badges()).toHaveLength(0);
  });

  test('leave a blank over cards without a finding, where a page can ask whether something covers them', () => {
    class Covers {
      get isVisible() {
        return true;
      }
    }
    vi.stubGlobal('IntersectionObserverEntry', Covers);
    const { show, remove } = highlighter();
    vi.unstubAllGlobals();
    const [first, built] = [card('Nlke'), card('Plain')];
    show([item('0', first), item('1', built, { outcome: 'clear', findings: [] })]);
    const over = () => badges().map((mark) => mark.firstElementChild!.className);
    expect(over()).toEqual(['badge', 'blank']);
    show([item('1', built)]);
    expect(over()).toEqual(['badge', 'badge']);
    show([item('1', built, { outcome: 'clear', findings: [] })]);
    expect(over()).toEqual(['badge', 'blank']);
    remove(['0', '1']);
    expect(over()).toEqual([]);
  });

  test('go where the card is covered no longer, when a dialog opens around it', () => {
    const { show } = highlighter();
    const inDialog = item('1', card('Nlke'));
    const dialog = document.createElement('div');
    dialog.append(inDialog.place.card);
    document.body.append(dialog);
    show([inDialog]);
    const closest = vi.spyOn(Element.prototype, 'closest').mockReturnValue(dialog);
    show([inDialog]);
    closest.mockRestore();
    expect(badges()).toHaveLength(1);
    expect(dialog.querySelectorAll('[data-recordal-lens]')).toHaveLength(1);
  });

  test('cards that came and went leave nothing behind', () => {
    const { show, remove } = highlighter();
    for (let round = 0; round < 10; round++) {
      const items = Array.from({ length: 40 }, (_, at) => item(`${round}-${at}`, card('Nlke')));
      show(items);
      for (const { place } of items) place.card.remove();
      remove(items.map(({ place }) => place.listing.id));
    }
    expect([badges().length, painted()]).toEqual([0, []]);
    expect([...SeenElements.all].map(({ watched }) => watched.size)).toEqual([0]);
  });

  test('the page hears nothing of what happens inside', () => {
    const built = card('Nlke');
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) document.body.addEventListener(type, heard);
    const { show } = highlighter();
    show([item('1', built)]);
    press(button(badges()[0]!));
    personally(
      button(badges()[0]!),
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what a script makes up', () => {
  test.each<[string, (badge: HTMLElement) => void]>([
    ['a press', (badge) => button(badge).click()],
    ['a resting pointer', (badge) => badge.dispatchEvent(new PointerEvent('pointerenter'))],
    [
      'a key',
      (badge) => button(badge).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
  ])('opens nothing: %s', async (_, forge) => {
    vi.useFakeTimers();
    try {
      const { show, drawCard, explanation } = highlighter();
      show([item('1', card('Nlke'))]);
      forge(badges()[0]!);
      await vi.advanceTimersByTimeAsync(450);
      expect([explanation.mock.calls.length, drawCard.mock.calls.length]).toEqual([0, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('and there is no root for it to read', () => {
    const { show } = highlighter();
    show([item('1', card('Nlke'))]);
    const host = document.documentElement.lastElementChild!;
    expect([host.localName, host.shadowRoot, host.childNodes.length]).toEqual(['span', null, 0]);
  });
});

describe('the explanation', () => {
  test('is loaded when somebody comes near, not before', async () => {
    const { show, explanation } = highlighter();
    show([item('1', card('Nlke'))]);
    expect(explanation).not.toHaveBeenCalled();
    personally(badges()[0]!, new PointerEvent('pointerenter'));
    await eventually(() => expect(explanation).toHaveBeenCalled());
  });

  test('opens on a press with the focus inside, and Escape gives the focus back', async () => {
    const { show, drawCard } = highlighter();
    show([item('1', card('Nlke'))]);
    const host = badges()[0]!;
    press(button(host));
    await eventually(() => expect(isOpen(host)).toBe(true));
    expect(drawCard).toHaveBeenCalledTimes(1);
    expect(focused()?.hasAttribute('data-first-focus')).toBe(true);
    personally(focused()!, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(isOpen(host)).toBe(false);
    expect(focused()).toBe(button(host));
  });

  test('opens when the pointer rests on the badge and closes when it leaves', async () => {
    vi.useFakeTimers();
    try {
      const { show, drawCard } = highlighter();
      show([item('1', card('Nlke'))]);
      const host = badges()[0]!;
      personally(host, new PointerEvent('pointerenter'));
      await vi.advanceTimersByTimeAsync(200);
      expect(drawCard).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(200);
      expect(isOpen(host)).toBe(true);
      personally(host, new PointerEvent('pointerleave'));
      await vi.advanceTimersByTimeAsync(300);
      expect(isOpen(host)).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that cannot be loaded is replaced by words that say so', async () => {
    const { show, explanation } = highlighter();
    explanation.mockRejectedValue(new Error('the extension was replaced'));
    show([item('1', card('Nlke'))]);
    press(button(badges()[0]!));
    await eventually(() => expect(badges()[0]!.textContent).toContain('sorry'));
  });

  test('one that is still loading when it is no longer wanted stays shut', async () => {
    const { show, explanation, drawCard } = highlighter();
    let arrive = () => {};
    explanation.mockReturnValue(new Promise((loaded) => (arrive = () => loaded(drawCard))));
    show([item('1', card('Nlke'))]);
    const host = badges()[0]!;
    press(button(host));
    personally(host, new KeyboardEvent('keydown', { key: 'Escape' }));
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
    await eventually(() => expect(isOpen(first)).toBe(true));
    reveal('2');
    await eventually(() => expect(isOpen(second)).toBe(true));
    expect(isOpen(first)).toBe(false);
    expect(reveal('unknown')).toBe(false);
  });
});

test('aborting the signal takes everything off the page', async () => {
  const built = card('Nlke');
  const before = document.documentElement.innerHTML;
  const { show, reveal } = highlighter();
  show([item('1', built)]);
  reveal('1');
  await eventually(() => expect(isOpen(badges()[0]!)).toBe(true));
  page.abort();
  expect(document.documentElement.innerHTML).toBe(before);
  expect(registry.size).toBe(0);
  show([item('1', built)]);
  expect(document.documentElement.innerHTML).toBe(before);
});
