import { forgetAround, forgetWithin, type PageMemory, pageMemory, rootsOf } from './page-memory';

/** Everything that the extension itself adds to a page carries this attribute; its changes are none of the page's. */
const OURS = '[data-recordal-lens]';
/** A page that never rests is looked at this often all the same, in milliseconds. */
const PATIENCE = 1_000;

/** Virtualised lists use their elements again for other offers: what names the offer changes then. */
const NAMES = ['href', 'title', 'aria-label', 'data-asin', 'data-id', 'data-item-id', 'data-listingid'];
const MORE_NAMES = ['data-listing-id', 'data-nm-id', 'data-product-id', 'data-goods-id', 'data-tooltip'];

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [...NAMES, ...MORE_NAMES],
};

/**
 * Calls back after nodes or words of the page changed, batched into idle time, until the signal is aborted; open
 * shadow roots and frames of the same origin included. Changes of our own are not reported. A `memory` forgets what
 * changed, so that the next reading reads only that.
 */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  memory: PageMemory = pageMemory(),
): void {
  const view = document.defaultView;
  if (!view) return;
  const known = new WeakSet<Node>();
  const soon = view.requestIdleCallback?.bind(view) ?? ((run: () => void) => view.setTimeout(run, 200));
  let waiting = false;
  let observed: PageMemory['roots'];

  function look(): void {
    waiting = false;
    if (signal.aborted) return;
    // A tree that somebody read of before it was observed may have changed unheard.
    if (memory.roots !== observed) memory.roots = undefined;
    observeNewRoots();
    onChange();
  }

  function heard(changes: MutationRecord[]): void {
    for (const change of changes) {
      if (!isOfThePage(change)) continue;
      forget(memory, change);
      memory.news.push(change);
      lookSoon();
    }
  }

  function lookSoon(): void {
    if (waiting) return;
    waiting = true;
    soon(look, { timeout: PATIENCE });
  }

  /** A frame has another document after it has loaded, which no observer of the page hears of. */
  function frameLoaded({ target }: Event): void {
    if ((target as Element).tagName !== 'IFRAME') return;
    memory.roots = undefined;
    lookSoon();
  }

  const observer = new view.MutationObserver(heard);
  function observeNewRoots(): void {
    observed = rootsOf(memory, document);
    for (const root of observed) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, WATCHED);
    }
  }

  observeNewRoots();
  document.addEventListener('load', frameLoaded, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

const COMMENT = 8;

function isOfThePage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const around = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (around?.closest(OURS)) return false;
  if (type !== 'childList') return true;
  // Comments say nothing to a person, and one of ours stands before our node.
  return [...addedNodes, ...removedNodes].some(
    (node) => node.nodeType !== COMMENT && !(node as Partial<Element>).matches?.(OURS),
  );
}

function forget(memory: PageMemory, { target, addedNodes, removedNodes }: MutationRecord): void {
  forgetAround(memory, target);
  // What is written into a card while it is out of the page is not heard of; one that only moved was heard all the way.
  for (const node of removedNodes) if (!node.isConnected) forgetWithin(memory, node);
  for (const node of addedNodes) if (node.nodeName === 'SCRIPT') forgetAround(memory, node);
}
