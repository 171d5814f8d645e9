import type { Drawn } from './looks';

/**
 * Runs in the page: everything that is drawn below an element, shadow trees included, in the order of the document.
 * Of rows that repeat, the first three. Takes in nothing from outside itself.
 */
export function drawnThings(within: string): Drawn[] {
  type Frame = { depth: number; left: number; top: number; grounds: string[] };
  const drawn: Drawn[] = [];
  // Neither the host of what we draw over pages nor a badge's box has a size itself.
  const roots = [...document.querySelectorAll<HTMLElement>(within)].flatMap((root) =>
    root.shadowRoot ? [...root.shadowRoot.querySelectorAll('.mark > *')] : [root],
  );
  const page = {
    depth: 0,
    left: 0,
    top: 0,
    grounds: [getComputedStyle(document.documentElement).backgroundColor],
  };
  for (const root of roots) visit(root, page);
  return drawn;

  function visit(element: Element, frame: Frame): void {
    const box = element.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1) return;
    const style = getComputedStyle(element);
    const inside = look(element, style, box, frame);
    if (element.localName === 'svg' || element.localName === 'select') return;
    const rows = new Map<string, number>();
    for (const child of (element.shadowRoot ?? element).children) {
      if (child.localName === 'style') continue;
      const row = child.matches('li, tr, [role="treeitem"]')
        ? child.localName + child.className.toString()
        : '';
      const before = rows.get(row) ?? 0;
      rows.set(row, before + 1);
      if (!row || before < 3) visit(child, inside);
    }
  }

  /** Notes the element if it draws anything by itself; gives what stands around its children. */
  function look(element: Element, style: CSSStyleDeclaration, box: DOMRect, frame: Frame): Frame {
    const words = [...element.childNodes]
      .flatMap((node) => (node instanceof Text ? node.data.trim() : []))
      .join(' ')
      .trim();
    const ground = groundsIn(style);
    const edge = edgeOf(style);
    const isPart = element.matches('svg, img, canvas, input, select, textarea, button, progress');
    if (!words && ground.length === 0 && !edge && !isPart) return frame;
    const grounds = ground.length > 0 ? ground : frame.grounds;
    const letters = words || element.localName === 'svg';
    const enabled = !element.closest(':disabled');
    drawn.push({
      depth: frame.depth,
      what: nameOf(element) + (words ? ` “${words.slice(0, 24)}”` : ''),
      box: [
        `${Math.round(box.left - frame.left)},${Math.round(box.top - frame.top)}`,
        `${Math.round(box.width)}×${Math.round(box.height)}`,
      ].join(' '),
      form: [
        words && `${Number.parseFloat(style.fontSize)}/${style.fontWeight}`,
        style.borderTopLeftRadius !== '0px' && `r${Number.parseFloat(style.borderTopLeftRadius)}`,
      ]
        .filter(Boolean)
        .join(' '),
      colours: [
        letters && hex(style.color),
        ground.length > 0 && `on ${ground.map(hex).join('~')}`,
        edge && `edge ${hex(edge)}`,
      ]
        .filter(Boolean)
        .join(' '),
      ...(letters && enabled && { contrast: Math.min(...grounds.map((one) => contrast(style.color, one))) }),
    });
    return { depth: frame.depth + 1, left: box.left, top: box.top, grounds };
  }

  function nameOf(element: Element): string {
    const classes = element.getAttribute('class')?.trim().split(/\s+/).slice(0, 2) ?? [];
    return [element.localName, ...classes].filter(Boolean).join('.');
  }

  /** The colours that an element lays over what is behind it; none where it is clear. */
  function groundsIn({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string[] {
    const painted = backgroundImage.includes('gradient')
      ? (backgroundImage.match(/rgba?\([^)]*\)/g) ?? [])
      : [];
    const all = [...new Set([...painted, backgroundColor])];
    return all.filter((colour) => !isClear(colour));
  }

  /** The colour of the first side that has a border to be seen. */
  function edgeOf(style: CSSStyleDeclaration): string | undefined {
    return ['top', 'right', 'bottom', 'left']
      .filter((side) => style.getPropertyValue(`border-${side}-width`) !== '0px')
      .map((side) => style.getPropertyValue(`border-${side}-color`))
      .find((colour) => !isClear(colour));
  }

  function isClear(colour: string): boolean {
    return /^rgba\(.*, 0\)$/.test(colour);
  }

  function channels(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  }

  function hex(colour: string): string {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour);
    const digits = [red, green, blue]
      .map((value) => Math.round(value).toString(16).padStart(2, '0'))
      .join('');
    return `#${digits}${alpha < 1 ? `·${alpha}` : ''}`;
  }

  /** As WCAG 2.2 defines it. */
  function contrast(one: string, other: string): number {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
