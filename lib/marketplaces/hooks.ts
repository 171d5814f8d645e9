import { joinText, textWithoutPlace } from './joined-text';
import type { JoinedText } from './reading';
import type { Hook } from './site';

/** What a hook found: the text and, unless it came from an attribute, the element that holds it. */
export interface Found extends JoinedText {
  element: Element;
}

/** Labels for screen readers that sites put inside visible text. */
const UNHEARD =
  '.clipped, .g-hdn, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .wt-screen-reader-only';

/** The first non-empty value that the hooks find in `scope`, in their order; `accept` may turn values down. */
export function firstFound(
  scope: ParentNode,
  hooks: Hook[] | undefined,
  accept: (found: Found) => boolean = () => true,
): Found | undefined {
  for (const hook of hooks ?? []) {
    for (const element of elementsAt(scope, hook)) {
      const found = valueAt(element, hook);
      if (found.text && accept(found)) return found;
    }
  }
  return undefined;
}

/** Every non-empty value of the first hook that finds any; at most 100. */
export function allFound(scope: ParentNode, hooks: Hook[] | undefined): Found[] {
  for (const hook of hooks ?? []) {
    const found = elementsAt(scope, hook)
      .slice(0, 100)
      .map((element) => valueAt(element, hook))
      .filter((value) => value.text);
    if (found.length > 0) return found;
  }
  return [];
}

function elementsAt(scope: ParentNode, hook: Hook): Element[] {
  const selector = selectorOf(hook);
  if (selector === '') return scope.nodeType === 1 ? [scope as Element] : [];
  return [...scope.querySelectorAll(selector)];
}

function valueAt(element: Element, hook: Hook): Found {
  const attribute = attributeOf(hook);
  const value = attribute
    ? textWithoutPlace(element.getAttribute(attribute) ?? '')
    : joinText(element, UNHEARD);
  return { ...value, element };
}

/** `a.link@href` → `a.link`. A selector holds no `@` of its own in our descriptions; a test sees to it. */
function selectorOf(hook: Hook): string {
  const at = hook.lastIndexOf('@');
  return at < 0 ? hook : hook.slice(0, at);
}

function attributeOf(hook: Hook): string | undefined {
  const at = hook.lastIndexOf('@');
  return at < 0 ? undefined : hook.slice(at + 1);
}
