import type { Outcome } from '../verdict/verdict';
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
 * Builds a badge, not yet on the page. The host is absolutely positioned without offsets: it stands where the flow
 * would put it and takes no room, whatever the card's own layout is; `place` then moves it.
 */
export function createBadge(document: Document, styles: string): Badge {
  const host = document.createElement('recordal-lens-badge');
  host.setAttribute('data-recordal-lens', '');
  host.style.cssText =
    'all: initial !important; position: absolute !important; inset: auto !important; z-index: 20 !important;';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = styles;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');

  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('popover', 'manual');
  root.append(sheet, button, stage);

  for (const type of PRIVATE_EVENTS) host.addEventListener(type, keepInside);

  return {
    host,
    button,
    stage,
    relabel(level, label) {
      button.dataset.level = level;
      button.setAttribute('aria-label', label);
      button.title = label;
      button.replaceChildren(drawSign(document, level));
    },
  };
}

/** A badge may stand inside a site's link: pressing it must not follow that link. Links of our own still work. */
function keepInside(event: Event): void {
  event.stopPropagation();
  const ours = event.composedPath()[0];
  if (
    event.type === 'click' &&
    !(ours instanceof Element && ours.closest('a[href], input, summary, label'))
  ) {
    event.preventDefault();
  }
}
