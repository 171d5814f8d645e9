import { patience } from './patience';
import { refuseForged } from './trusted-events';

/** Our layer over a document, or over a dialog that covers it. Everything that we draw is in `layer`. */
export interface Overlay {
  root: ShadowRoot;
  layer: HTMLElement;
}

export interface Overlays {
  /**
   * The layer for the marks of a card; created on first use, and restored if the page removed it. Call it for cards
   * without findings, too: the places of our hosts may tell a page only what was read, not what was found.
   */
  over(card: Element): Overlay;
  /**
   * Restores what the page removed, as long as `patience` allows, and drops what was in dialogs and frames that are
   * gone; also done when that happens. O(layers).
   */
  putBack(): void;
  /** False while the page removes it more often than it is restored: marks may be missing then. */
  readonly stand: boolean;
  remove(): void;
}

/**
 * Makes the layers that we draw in. The host is a built-in element, because a page could define an element of our own
 * name; its root is closed, so that the page can neither read nor press what is inside; it has no box, whose size the page
 * could read; and it is next to the page's body, where no framework of the page expects its own nodes.
 */
export function createOverlays(styles: string): Overlays {
  const made = new Map<Element, Overlay & { host: HTMLElement }>();
  const returns = patience();
  const watcher = new MutationObserver(putBack);

  function over(card: Element): Overlay {
    const ground = groundOf(card);
    const known = made.get(ground);
    if (known) {
      if (!known.host.isConnected) place(known.host, ground);
      return known;
    }
    const overlay = makeOverlay(ground.ownerDocument, styles);
    made.set(ground, overlay);
    place(overlay.host, ground);
    watcher.observe(overlay.host, { attributes: true });
    if (!ground.parentElement) watcher.observe(ground, { childList: true });
    return overlay;
  }

  function putBack(): void {
    for (const [ground, { host }] of made) {
      if (!ground.isConnected || !ground.ownerDocument.defaultView) {
        host.remove();
        made.delete(ground);
      } else if (!isWhole(host)) {
        if (!returns.spend()) return;
        for (const { name } of [...host.attributes]) if (name !== OURS) host.removeAttribute(name);
        place(host, ground);
        watcher.takeRecords();
      }
    }
  }

  return {
    over,
    putBack,
    get stand() {
      return returns.lasts;
    },
    remove() {
      watcher.disconnect();
      for (const { host } of made.values()) {
        if (host.previousSibling?.nodeValue === END) host.previousSibling.remove();
        host.remove();
      }
      made.clear();
    },
  };
}

const isWhole = (host: Element): boolean => host.isConnected && host.attributes.length === 1;

/** Marks our nodes for the code that reads the page and follows its changes. */
const OURS = 'data-recordal-lens';

function makeOverlay(document: Document, styles: string): Overlay & { host: HTMLElement } {
  const host = document.createElement('span');
  host.setAttribute(OURS, '');
  const root = host.attachShadow({ mode: 'closed' });
  refuseForged(root);
  // As an element with text rather than an attribute: of inline styles, Firefox exempts only these from the page's
  // policy.
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const layer = document.createElement('div');
  layer.className = 'lens';
  root.append(sheet, layer);
  return { host, root, layer };
}

/**
 * A modal dialog or popover makes the rest of the page inert, including us: in that case we go inside it, otherwise
 * next to the body.
 */
function groundOf(card: Element): Element {
  for (let at: Element | undefined = card; at; at = (at.getRootNode() as ShadowRoot).host) {
    const top = at.closest(':modal, :popover-open');
    if (top) return top;
  }
  return card.ownerDocument.documentElement;
}

/** The comment that React writes at the end of a part rendered by its server. */
const END = '/$';

/**
 * Puts a layer's host at the end of its ground. An app of React 18 that draws the whole document takes it over only if
 * nothing but head and body is in it; behind a comment that ends a part it looks for nothing.
 */
function place(host: Element, ground: Element): void {
  if (!ground.parentElement) ground.append(ground.ownerDocument.createComment(END));
  ground.append(host);
}
