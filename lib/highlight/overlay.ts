import { refuseForged } from './trusted-events';

/** Our layer over a document, or over a dialog that covers it. Everything that we draw is in `layer`. */
export interface Overlay {
  root: ShadowRoot;
  layer: HTMLElement;
}

export interface Overlays {
  /**
   * The layer for the marks of a card; made when first needed, and put back where the page removed it. Call it for cards
   * without findings, too: where our hosts are must tell a page only what was read, not what was found.
   */
  over(card: Element): Overlay;
  /** Drops dialogs and frames that the page has removed. O(layers). */
  forgetGone(): void;
  /** False once the page has removed it more often than it is put back: marks may be missing then. */
  readonly stand: boolean;
  remove(): void;
}

/** How often a host is put back: a page that renders anew needs that, one that fights us must not keep us busy. */
const PATIENCE = 8;

/**
 * Makes the layers that we draw in. The host is a built-in element, because a page could define an element of our own
 * name; its root is closed, so that the page can neither read nor press what is inside; it has no box, whose size the page
 * could read; and it is next to the page's body, where no framework of the page expects its own nodes.
 */
export function createOverlays(styles: string): Overlays {
  const made = new Map<Element, Overlay & { host: HTMLElement }>();
  let returns = 0;
  const watcher = new MutationObserver(putBack);

  function over(card: Element): Overlay {
    const ground = groundOf(card);
    const known = made.get(ground);
    if (known) {
      if (!known.host.isConnected) ground.append(known.host);
      return known;
    }
    const overlay = makeOverlay(ground.ownerDocument, styles);
    made.set(ground, overlay);
    ground.append(overlay.host);
    watcher.observe(overlay.host, { attributes: true });
    if (!ground.parentElement) watcher.observe(ground, { childList: true });
    return overlay;
  }

  function forgetGone(): void {
    for (const [ground, { host }] of made)
      if (!ground.isConnected || !ground.ownerDocument.defaultView) {
        host.remove();
        made.delete(ground);
      }
  }

  function putBack(): void {
    for (const [ground, { host }] of made) {
      const isWhole = host.isConnected && host.attributes.length === 1;
      if (isWhole || !ground.isConnected) continue;
      if (++returns > PATIENCE) break;
      for (const { name } of [...host.attributes]) if (name !== OURS) host.removeAttribute(name);
      ground.append(host);
      watcher.takeRecords();
    }
    if (returns > PATIENCE) watcher.disconnect();
  }

  return {
    over,
    forgetGone,
    get stand() {
      return returns <= PATIENCE;
    },
    remove() {
      watcher.disconnect();
      for (const { host } of made.values()) host.remove();
      made.clear();
    },
  };
}

/** Marks our nodes for the code that reads the page and follows its changes. */
const OURS = 'data-recordal-lens';

function makeOverlay(document: Document, styles: string): Overlay & { host: HTMLElement } {
  const host = document.createElement('span');
  host.setAttribute(OURS, '');
  const root = host.attachShadow({ mode: 'closed' });
  refuseForged(root);
  // As an element with text, not as an attribute: of inline styles, Firefox exempts only these from the page's policy.
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const layer = document.createElement('div');
  layer.className = 'lens';
  root.append(sheet, layer);
  return { host, root, layer };
}

/** A modal or popover makes the rest of the page inert, and us with it: there we go inside. Else next to the body. */
function groundOf(card: Element): Element {
  for (let at: Element | undefined = card; at; at = (at.getRootNode() as ShadowRoot).host) {
    const top = at.closest(':modal, :popover-open');
    if (top) return top;
  }
  return card.ownerDocument.documentElement;
}
