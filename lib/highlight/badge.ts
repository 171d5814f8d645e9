import type { Outcome } from '../domain/outcome';
import { drawSign } from './signs';

/** The one thing we add to a card: a host element with everything of ours inside its shadow root. */
export interface Badge {
  host: HTMLElement;
  button: HTMLButtonElement;
  /** Where the explanation card is drawn; a popover, so that no card of the site can clip it. */
  stage: HTMLElement;
  relabel(level: Outcome, label: string): void;
}

/** Events that a site's own shortcuts and links must not see when they come from inside the badge. */
const PRIVATE_EVENTS = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
];

/**
 * Makes badges for one document, not yet on the page. All of them are copies of one pattern, which the browser makes
 * faster than we could build each. The style sheet has the host absolutely positioned without offsets: it is where
 * the flow would put it and takes no room, whatever the card's own layout is; `translate` then moves it.
 */
export function badgeMaker(document: Document, styles: string): () => Badge {
  const pattern = badgePattern(document);
  const signs = new Map<Outcome, SVGSVGElement>();

  function signOf(level: Outcome): Node {
    const sign = signs.get(level) ?? drawSign(document, level);
    signs.set(level, sign);
    return sign.cloneNode(true);
  }

  return () => {
    const host = document.createElement('recordal-lens-badge');
    host.setAttribute('data-recordal-lens', '');
    const root = host.attachShadow({ mode: 'open' });
    // Not copied: what a page's policy forbids itself, Firefox allows only to a sheet that a script of ours wrote.
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    root.append(sheet, pattern.cloneNode(true));
    const button = root.querySelector('button')!;
    const stage = root.querySelector('div')!;
    for (const type of PRIVATE_EVENTS) host.addEventListener(type, keepInside);
    return {
      host,
      button,
      stage,
      relabel(level, label) {
        if (button.dataset.level !== level) button.replaceChildren(signOf(level));
        button.dataset.level = level;
        button.setAttribute('aria-label', label);
        button.title = label;
      },
    };
  };
}

function badgePattern(document: Document): DocumentFragment {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');

  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('popover', 'manual');

  const pattern = document.createDocumentFragment();
  pattern.append(button, stage);
  return pattern;
}

/** A badge may be inside a site's link: pressing it must not follow that link. Links and forms of our own still work. */
function keepInside(event: Event): void {
  event.stopPropagation();
  const ours = event.composedPath()[0];
  if (
    event.type === 'click' &&
    !(ours instanceof Element && ours.closest('a[href], input, summary, label, [type=submit]'))
  ) {
    event.preventDefault();
  }
}
