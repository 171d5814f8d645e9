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

/** Box properties that a site's own rules for "everything inside a card" must not reach; text is reset in the root. */
const HOST_STYLE = Object.entries({
  position: 'absolute',
  inset: 'auto',
  'z-index': '20',
  display: 'block',
  float: 'none',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
})
  .map(([property, value]) => `${property}: ${value} !important;`)
  .join(' ');

/**
 * Builds a badge, not yet on the page. The host is absolutely positioned without offsets: it stands where the flow
 * would put it and takes no room, whatever the card's own layout is; `place` then moves it.
 */
export function createBadge(document: Document, styles: string): Badge {
  const host = document.createElement('recordal-lens-badge');
  host.setAttribute('data-recordal-lens', '');
  host.style.cssText = HOST_STYLE;
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
