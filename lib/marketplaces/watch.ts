/** Everything that the extension itself adds to a page carries this attribute; its changes are none of the page's. */
const OURS = '[data-recordal-lens]';
/** A page that never rests is looked at this often all the same, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Calls back after nodes or words of the page changed, batched into idle time, until the signal is aborted. Changes
 * of our own are not told.
 */
export function watchPage(document: Document, _url: URL, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let waiting = false;
  const soon = view.requestIdleCallback?.bind(view) ?? ((run: () => void) => view.setTimeout(run, 200));
  const observer = new view.MutationObserver((changes) => {
    if (waiting || !changes.some(isOfThePage)) return;
    waiting = true;
    soon(
      () => {
        waiting = false;
        if (!signal.aborted) onChange();
      },
      { timeout: PATIENCE },
    );
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isOfThePage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (target instanceof Element && target.closest(OURS)) return false;
  return [...addedNodes, ...removedNodes].some((node) => !(node instanceof Element && node.matches(OURS)));
}
