import type { Overlay } from './overlay';
import { drawSign, type MarkedSign } from './signs';

/**
 * What is placed over a card: a box without a size, whose z-index counts on the page, and inside it the visible part.
 */
export interface Placed {
  box: HTMLElement;
  button: HTMLElement;
}

/** A card's badge, drawn over it in a root of ours. */
export interface Badge extends Placed {
  root: ShadowRoot;
  /** Contains the button and, while it is open, the explanation. */
  box: HTMLElement;
  button: HTMLButtonElement;
  relabel(level: MarkedSign, label: string): void;
}

/**
 * Creates badges, not yet on the page. All are clones of one template, which the browser makes faster than building
 * each.
 */
export function badgeMaker(document: Document): (overlay: Overlay) => Badge {
  const pattern = badgePattern(document);
  const signs = new Map<MarkedSign, SVGSVGElement>();

  function signOf(level: MarkedSign): Node {
    const sign = signs.get(level) ?? drawSign(document, level);
    signs.set(level, sign);
    return sign.cloneNode(true);
  }

  return ({ root }) => {
    const box = pattern.cloneNode(true) as HTMLElement;
    const button = box.firstElementChild as HTMLButtonElement;
    return {
      root,
      box,
      button,
      relabel(level, label) {
        if (button.dataset.level !== level) button.replaceChildren(signOf(level));
        button.dataset.level = level;
        button.setAttribute('aria-label', label);
        button.title = label;
      },
    };
  };
}

function badgePattern(document: Document): HTMLElement {
  const box = document.createElement('div');
  box.className = 'mark';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  box.append(button);
  return box;
}

/** A placeholder of a badge's size, in which there is nothing to see, click or focus. */
export function makeBlank(document: Document): Placed {
  const box = document.createElement('div');
  box.className = 'mark';
  const button = document.createElement('div');
  button.className = 'blank';
  box.append(button);
  return { box, button };
}
