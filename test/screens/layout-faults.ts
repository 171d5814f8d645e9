/** What of a layout a person could not read or press. Each function runs in the page and stands alone. */

/**
 * What does not fit: a page that scrolls sideways, words that are cut off where nothing scrolls, words that run out of what
 * they stand in. Words that end in "…" by design are cut where the whole is said elsewhere.
 * @param within selector of what is looked at
 */
export function unfitting(within: string): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide: ${widest()}`);
  for (const root of rootsIn(within))
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const box = boxOfWords(element);
      if (!box) continue;
      const fault = faultOf(element, box);
      if (fault) found.push(`${fault}: ${nameOf(element)}`);
    }
  return found;

  function rootsIn(selector: string): ParentNode[] {
    return [...document.querySelectorAll(selector)].map((one) => one.shadowRoot ?? one);
  }

  /** What reaches farthest out of the window, innermost. */
  function widest(): string {
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > page.clientWidth + 0.5 || left < -0.5;
    });
    return nameOf(out.at(-1) ?? document.body);
  }

  function nameOf({ localName, className, textContent }: HTMLElement): string {
    return `${localName}${typeof className === 'string' && className ? `.${className}` : ''} “${textContent?.trim().slice(0, 60)}”`;
  }

  /** The box of an element's own words; none where it has none, or nobody sees it. */
  function boxOfWords(element: HTMLElement): DOMRect | undefined {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
    if (own.length === 0 || !element.checkVisibility({ visibilityProperty: true })) return undefined;
    if (element.closest('option, select, .unseen, [aria-hidden="true"], title, style')) return undefined;
    const range = document.createRange();
    range.setStartBefore(own[0]!);
    range.setEndAfter(own.at(-1)!);
    const box = range.getBoundingClientRect();
    return box.width > 0 && box.height > 0 ? box : undefined;
  }

  function faultOf(element: HTMLElement, box: DOMRect): string | undefined {
    for (let around: HTMLElement | null = element; around; around = around.parentElement) {
      const { overflowX, overflowY, textOverflow, position, display, clipPath, webkitLineClamp } =
        getComputedStyle(around);
      // There for screen readers alone.
      if (clipPath !== 'none') return undefined;
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return undefined;
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      const isOut = box.left < left - 1.5 || box.right > right + 1.5;
      if (/hidden|clip/.test(overflowX) && isOut) return 'words cut off';
      if (/hidden|clip/.test(overflowY) && (box.top < top - 2 || box.bottom > bottom + 2))
        return 'words cut off below';
      if (isOut && display !== 'inline' && display !== 'contents') return 'words run out of their box';
      if (position === 'fixed') return undefined;
    }
    return box.right > innerWidth + 1.5 || box.left < -1.5 ? 'words outside the window' : undefined;
  }
}

/**
 * What a finger would miss: everything that is pressed and is less than 44 px high or wide. A link within a sentence is as
 * high as its line, and a small sign counts by the label or the row that takes its presses.
 */
export function smallTargets(within: string): string[] {
  const LEAST = 44;
  const pressed = 'a[href], button, input, select, textarea, summary, [role="button"], [aria-selected]';
  const roots = [...document.querySelectorAll(within)].map((one) => one.shadowRoot ?? one);
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(pressed)])
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen'))
    .flatMap((one) => {
      if (one.matches('a') && getComputedStyle(one).display === 'inline') return [];
      const taking = one.matches('input') ? (one.closest('label') ?? one) : one;
      const own = one.getBoundingClientRect();
      const around = taking.getBoundingClientRect();
      const [width, height] = [Math.max(own.width, around.width), Math.max(own.height, around.height)];
      if (own.width <= 1 || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 90)}`];
    });
}

/**
 * Words in forced colours that have the colour of the plate which the browser puts behind words: that of the page's ground.
 * @param within selector of what is looked at
 */
export function onPlates(within: string): string[] {
  const ground = document.createElement('span');
  ground.style.color = 'Canvas';
  document.body.append(ground);
  const plate = getComputedStyle(ground).color;
  ground.remove();
  const roots = [...document.querySelectorAll(within)].map((one): ParentNode => one.shadowRoot ?? one);
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .filter((one) => {
        const hasWords = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const style = getComputedStyle(one);
        const hasPlate = style.getPropertyValue('forced-color-adjust') === 'auto';
        return hasWords && hasPlate && style.color === plate && one.checkVisibility();
      })
      .map(
        ({ localName, textContent }) =>
          `on a plate of its own colour: ${localName} “${textContent?.trim().slice(0, 60)}”`,
      ),
  );
}
