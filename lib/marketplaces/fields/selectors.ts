import type { JoinedText } from '../reading';
import type { FieldSelector } from '../site';
import { joinText, textWithoutPlace } from './joined-text';

/** What a hook found: the text, and the element it came from. */
export interface Found extends JoinedText {
  element: Element;
}

/** Where to look: a card (in several pieces where a saved page tore it apart), or the whole document. */
export type Scope = readonly ParentNode[];

/** Labels for screen readers that sites put inside visible text. */
export const UNSEEN_LABELS =
  '.clipped, .g-hdn, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .wt-screen-reader-only';

/** The first non-empty value that the hooks find, in their order; `accept` may turn values down. */
export function firstFound(
  scope: Scope,
  hooks: FieldSelector[] | undefined,
  accept: (found: Found) => boolean = () => true,
  skip?: string,
): Found | undefined {
  for (const hook of hooks ?? []) {
    const first = firstElement(scope, hook);
    if (!first) continue;
    const found = valueAt(first, hook, skip);
    if (found.text && accept(found)) return found;
    // Seldom: an empty or unfit element is before the one that is meant.
    for (const element of elementsAt(scope, hook)) {
      const other = element === first ? undefined : valueAt(element, hook, skip);
      if (other?.text && accept(other)) return other;
    }
  }
  return undefined;
}

function firstElement(scope: Scope, hook: FieldSelector): Element | undefined {
  const { selector } = parts(hook);
  if (!selector) return scope.find((each): each is Element => each.nodeType === 1);
  for (const each of scope) {
    const element = each.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/** Every non-empty value of the first hook that finds any; at most 100. */
export function allFound(scope: Scope, hooks: FieldSelector[] | undefined): Found[] {
  for (const hook of hooks ?? []) {
    if (!firstElement(scope, hook)) continue;
    const found = elementsAt(scope, hook)
      .slice(0, 100)
      .map((element) => valueAt(element, hook))
      .filter((value) => value.text);
    if (found.length > 0) return found;
  }
  return [];
}

/** What `find` makes of the hooks' values, one by one, until it makes something. */
export function foundBy<T>(
  scope: Scope,
  hooks: FieldSelector[] | undefined,
  find: (text: string) => T | undefined,
): T | undefined {
  let made: T | undefined;
  firstFound(scope, hooks, ({ text }) => {
    made = find(text);
    return made !== undefined;
  });
  return made;
}

/**
 * The elements that a list of selectors fits, in the page's order. A browser finds what one selector fits in a tenth of
 * the time that a list takes it: what fits nothing is left out of the list first. The list has a space behind its
 * commas, and nothing within parentheses has. O(elements × selectors).
 */
export function allIn(root: ParentNode, list: string): Element[] {
  const fitting = list.split(', ').filter((selector) => root.querySelector(selector));
  return fitting.length > 0 ? [...root.querySelectorAll(fitting.join())] : [];
}

function elementsAt(scope: Scope, hook: FieldSelector): Element[] {
  const { selector } = parts(hook);
  if (selector) return scope.flatMap((each) => [...each.querySelectorAll(selector)]);
  return scope.filter((each): each is Element => each.nodeType === 1);
}

function valueAt(element: Element, hook: FieldSelector, skip?: string): Found {
  const { attribute } = parts(hook);
  const value = attribute
    ? textWithoutPlace(element.getAttribute(attribute) ?? '')
    : joinText(element, skip ? `${UNSEEN_LABELS}, ${skip}` : UNSEEN_LABELS);
  return { ...value, element };
}

interface Parts {
  selector: string;
  attribute?: string;
}

/** Every hook is asked once per card. */
const taken = new Map<FieldSelector, Parts>();

/** `a.link@href` → `a.link` and `href`. No selector of ours holds an `@` itself. */
function parts(hook: FieldSelector): Parts {
  let known = taken.get(hook);
  if (!known) {
    const at = hook.lastIndexOf('@');
    known = at < 0 ? { selector: hook } : { selector: hook.slice(0, at), attribute: hook.slice(at + 1) };
    taken.set(hook, known);
  }
  return known;
}
