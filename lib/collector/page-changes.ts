/** Milliseconds for which a page must be at rest before it is looked at, and after which it is looked at regardless. */
const REST = 50;
const LONGEST_WAIT = 2_000;
/** Looking may take up a tenth of the time. */
const SHARE = 10;
/** The most changed elements that are remembered until the next look. */
const MOST_WRITTEN = 2_000;

/** What was written since a given moment, as far as remembered. */
export interface Written {
  has(element: Element): boolean;
  clear(): void;
}

/**
 * Has a page looked at when it has changed and is at rest, so rarely that it costs a tenth of the time at most, until
 * the signal is aborted. `again` requests another look without a change.
 */
export function watchChanges(
  page: Document,
  look: () => void,
  signal: AbortSignal,
): { written: Written; again(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let free = 0;
  let changed = new Set<Node>();

  function run(): void {
    timer = undefined;
    since = 0;
    const begun = performance.now();
    look();
    free = performance.now() + (performance.now() - begun) * SHARE;
  }

  function again(): void {
    if (signal.aborted) return;
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(Math.min(REST, since + LONGEST_WAIT - now), free - now, 0));
  }

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (changed.size >= MOST_WRITTEN) break;
      changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    again();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    again,
    written: {
      has: (element) => [...changed].some((node) => element.contains(node) || isNewAround(node, element)),
      clear: () => {
        changed = new Set();
      },
    },
  };
}

/** An element that came with a new one around it; the page's frame changes with everything and proves nothing. */
const isNewAround = (node: Node, element: Element): boolean =>
  node !== element.ownerDocument.body &&
  node !== element.ownerDocument.documentElement &&
  node.contains(element);
