import { patience } from './patience';

/** `words` underlines; `open` tints the finding whose explanation is open. */
export type Layer = 'words' | 'open';

/** One name for all levels: the page can read names and the words they mark. */
export const NAMES: Record<Layer, string> = { words: 'recordal-lens', open: 'recordal-lens-open' };

/** Node type of a tree without a document of its own; one that a node of the page is in is a shadow root. */
const SHADOW_ROOT = 11;

export interface Painter {
  /** Replaces everything painted for one owner. */
  set(owner: string, layer: Layer, ranges: readonly Range[]): void;
  clear(owner: string): void;
  /**
   * Registers again what others removed, both names and words, and drops what has left the page. Returns the owners
   * whose words lost their place, as happens when the page takes a card out and inserts it elsewhere. O(what is
   * painted).
   */
  restore(): string[];
  /** False while it is removed more often than it is restored: underlines may be missing then. */
  readonly stands: boolean;
  /** Removes every highlight of ours from the page. */
  undo(): void;
}

/**
 * Underlines through the CSS Custom Highlight API: the page's nodes stay as they are. The look of the layers
 * (`::highlight(recordal-lens…)`) is in highlights.css, which the browser adds to the page and its frames. A frame
 * paints by a registry of its own. Where a browser lacks the API nothing is painted; the badges still speak. `look` is
 * that sheet's text for browsers in which it does not reach into shadow roots.
 */
export function createPainter(look?: () => Promise<string>): Painter {
  const registries = new Map<HighlightRegistry, Map<Layer, Highlight>>();
  const painted = new Map<string, { highlight: Highlight; range: Range }[]>();
  const sheets = new Map<Node, HTMLStyleElement>();
  const returns = patience();

  function bringLook(root: Node): void {
    if (!look || root.nodeType !== SHADOW_ROOT || sheets.has(root)) return;
    const sheet = root.ownerDocument!.createElement('style');
    sheet.setAttribute('data-recordal-lens', '');
    sheets.set(root, sheet);
    // If the extension is gone meanwhile, nobody is left to act.
    look().then(
      (text) => {
        sheet.textContent = text;
        root.appendChild(sheet);
      },
      () => sheets.delete(root),
    );
  }

  function highlightFor(layer: Layer, range: Range): Highlight | undefined {
    const view = range.startContainer.ownerDocument?.defaultView;
    const registry = view?.CSS?.highlights;
    if (!registry || !view?.Highlight) return undefined;
    const layers = registries.get(registry) ?? new Map<Layer, Highlight>();
    registries.set(registry, layers);
    let highlight = layers.get(layer);
    if (!highlight) {
      highlight = new view.Highlight();
      layers.set(layer, highlight);
      registry.set(NAMES[layer], highlight);
    }
    return highlight;
  }

  function clear(owner: string): void {
    for (const { highlight, range } of painted.get(owner) ?? []) highlight.delete(range);
    painted.delete(owner);
  }

  /** Our lists must not keep frames and shadow roots alive that have left the page. */
  function forgetGone(used: ReadonlySet<Highlight>): void {
    for (const [registry, layers] of registries)
      if (![...layers.values()].some((highlight) => used.has(highlight))) forget(registry, layers);
    for (const [root, sheet] of sheets) {
      if (root.isConnected) continue;
      sheet.remove();
      sheets.delete(root);
    }
  }

  function forget(registry: HighlightRegistry, layers: Map<Layer, Highlight>): void {
    for (const [layer, highlight] of layers)
      if (registry.get(NAMES[layer]) === highlight) registry.delete(NAMES[layer]);
    registries.delete(registry);
  }

  function putNamesBack(): void {
    for (const [registry, layers] of registries) {
      for (const [layer, highlight] of layers) {
        if (registry.get(NAMES[layer]) !== highlight && returns.spend())
          registry.set(NAMES[layer], highlight);
      }
    }
  }

  return {
    set(owner, layer, ranges) {
      clear(owner);
      const marks = ranges.flatMap((range) => {
        const highlight = highlightFor(layer, range);
        return highlight ? [{ highlight, range }] : [];
      });
      for (const { highlight, range } of marks) {
        bringLook(range.startContainer.getRootNode());
        highlight.add(range);
      }
      if (marks.length > 0) painted.set(owner, marks);
    },
    clear,
    restore() {
      const all = [...painted.values()].flat();
      forgetGone(new Set(all.map(({ highlight }) => highlight)));
      putNamesBack();
      const lost = all.filter(({ highlight, range }) => !highlight.has(range));
      if (lost.length > 0 && returns.spend()) for (const { highlight, range } of lost) highlight.add(range);
      return [...painted]
        .filter(([, marks]) => marks.some(({ range }) => range.collapsed))
        .map(([owner]) => owner);
    },
    get stands() {
      return returns.lasts;
    },
    undo() {
      for (const [registry, layers] of registries) forget(registry, layers);
      for (const sheet of sheets.values()) sheet.remove();
      sheets.clear();
      painted.clear();
    },
  };
}
