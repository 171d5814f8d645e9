import { refuseForged } from './trusted-events';

/** A place of ours over a document, or over a dialog that covers it. Everything that we draw stands in `layer`. */
export interface Overlay {
  root: ShadowRoot;
  layer: HTMLElement;
}

export interface Overlays {
  /**
   * Where the marks of a card belong; made when first asked for, and put back where the page took it away. Ask it for
   * cards without a finding, too: a page that sees where there is a place must learn only what was read.
   */
  over(card: Element): Overlay;
  /** Lets go of dialogs and frames that the page is done with. O(places). */
  forgetGone(): void;
  /** False once the page has taken it away more often than it is put back: marks may be missing then. */
  readonly stand: boolean;
  remove(): void;
}

/** Times that a place is put back: a page that is drawn anew wants that, one that fights us must not keep us busy. */
const PATIENCE = 8;

/**
 * Makes the places that we draw in. The host is a built-in element, for a page can define what a name of our own is; its
 * root is closed, so that the page can neither read nor press what is inside; it has no box, whose size would tell; and it
 * stands beside the page's body, where no framework of the page expects its own nodes.
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

/** Names what is ours for what reads the page and follows its changes. */
const OURS = 'data-recordal-lens';

function makeOverlay(document: Document, styles: string): Overlay & { host: HTMLElement } {
  const host = document.createElement('span');
  host.setAttribute(OURS, '');
  const root = host.attachShadow({ mode: 'closed' });
  refuseForged(root);
  // Written by us: what a page's policy forbids itself, Firefox allows only to a sheet that a script of ours wrote.
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const layer = document.createElement('div');
  layer.className = 'lens';
  root.append(sheet, layer);
  return { host, root, layer };
}

/** What covers the rest of the page makes it deaf, and us with it: there we stand inside. Else beside the body. */
function groundOf(card: Element): Element {
  for (let at: Element | undefined = card; at; at = (at.getRootNode() as ShadowRoot).host) {
    const top = at.closest(':modal, :popover-open');
    if (top) return top;
  }
  return card.ownerDocument.documentElement;
}
