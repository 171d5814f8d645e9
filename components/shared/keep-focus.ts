const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Where a thing stands among others of its kind, any of which takes the keyboard in its place. */
const ONE_OF_MANY = 'li, tr, [role="listitem"]';
/** A row of a long list of which only what is in view is drawn: it goes with scrolling too, and the list holds the keyboard. */
const DRAWN_IN_VIEW = '[aria-posinset], [role="treeitem"], [role="option"]';
const HEADING = 'h1, h2, h3, h4, legend';
/** Places of the keyboard that are remembered: what was opened from one of them may be closed after some steps. */
const STEPS_BACK = 8;

/** An element that had the keyboard, and all that it stood in, from the inside out: what was removed knows it no more. */
interface Held {
  element: HTMLElement;
  inside: readonly Element[];
}

/**
 * Gives the keyboard a place whenever the element that had it goes: what came in its stead, the next of its kind (else the one
 * before), what had the keyboard before it in the same section, or the heading above. Browsers give it to the page as a
 * whole, from where a keyboard and a screen reader begin at the top again. Returns what ends it.
 */
export function keepFocus(): () => void {
  let held: Held | undefined;
  let before: HTMLElement[] = [];

  function hold({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    if (held && held.element !== target)
      before = [held.element, ...before.filter((one) => one !== held?.element)].slice(0, STEPS_BACK);
    const inside: Element[] = [];
    for (let at: Element | null = target; at; at = at.parentElement) inside.push(at);
    held = { element: target, inside };
  }
  /** Who presses beside it has left it on purpose. */
  function leave({ target }: Event): void {
    if (held && !(target instanceof Node && held.element.contains(target))) held = undefined;
  }

  function look(changes: readonly MutationRecord[]): void {
    if (!held || (document.activeElement && document.activeElement !== document.body)) return;
    // Moved, or out of use while its work went on: Chromium takes the keyboard from both.
    const next = held.element.isConnected ? usable(held.element) : successor(held, before, changes);
    next?.focus({ preventScroll: true });
  }

  const looking = new MutationObserver(look);
  looking.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  });
  document.addEventListener('focusin', hold);
  document.addEventListener('pointerdown', leave);
  return () => {
    looking.disconnect();
    document.removeEventListener('focusin', hold);
    document.removeEventListener('pointerdown', leave);
  };
}

function successor(
  { element, inside }: Held,
  before: readonly HTMLElement[],
  changes: readonly MutationRecord[],
): HTMLElement | undefined {
  const stands = inside.findIndex((one) => one.isConnected);
  const place = inside[stands];
  const gone = inside[stands - 1];
  if (!place || !gone) return undefined;
  if (gone.matches(DRAWN_IN_VIEW)) return place.closest<HTMLElement>('[tabindex]') ?? headingOver(place);
  const change = changes.find(({ removedNodes }) => [...removedNodes].includes(gone));
  return (
    inItsStead(place, changes) ??
    (change && ofItsKind(element, gone, change)) ??
    before.find((one) => sectionOf(place).contains(one) && usable(one)) ??
    headingOver(place)
  );
}

/** What was drawn in the same place at the same time: a form closed to the button that opens it, an emptied list to its word. */
function inItsStead(place: Element, changes: readonly MutationRecord[]): HTMLElement | undefined {
  const added = changes.flatMap(({ target, addedNodes }) => (target === place ? [...addedNodes] : []));
  const there = added.flatMap((node) => focusableIn(node));
  // Asked whether all shall be erased, a key pressed twice must not be the answer.
  return there.find((one) => !one.matches('.danger')) ?? there[0];
}

/** The same control of the next thing of its kind, or of the one before where it was the last. */
function ofItsKind(element: HTMLElement, gone: Element, change: MutationRecord): HTMLElement | undefined {
  const at = focusableIn(gone, false).indexOf(element);
  for (const way of ['nextSibling', 'previousSibling'] as const)
    for (let node: Node | null = change[way]; node; node = node[way]) {
      const there = isOfItsKind(node, gone) ? focusableIn(node) : [];
      if (there.length > 0) return there[Math.min(Math.max(at, 0), there.length - 1)];
    }
  return undefined;
}

function isOfItsKind(node: Node, gone: Element): boolean {
  if (!(node instanceof Element) || node.nodeName !== gone.nodeName) return false;
  return gone.matches(ONE_OF_MANY) || (gone.className !== '' && gone.className === node.className);
}

function focusableIn(node: Node, standing = true): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const all = [...(node.matches(FOCUSABLE) ? [node] : []), ...node.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return standing ? all.filter((one) => usable(one)) : all;
}

/** The element where it can take the keyboard. */
function usable(element: HTMLElement): HTMLElement | undefined {
  return element.isConnected && !element.matches(':disabled') && !element.closest('[hidden]')
    ? element
    : undefined;
}

function sectionOf(place: Element): Element {
  return place.closest('section, dialog, main') ?? document.body;
}

function headingOver(place: Element): HTMLElement | undefined {
  for (let at: Element | null = place; at; at = at.parentElement) {
    const heading = [...at.querySelectorAll<HTMLElement>(HEADING)].find((one) => !one.closest('[hidden]'));
    if (!heading) continue;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    return heading;
  }
  return undefined;
}
