import { type Outcome, severity } from '../domain/outcome';

/** Levels that are underlined; `open` tints the finding whose explanation is open. */
export type Layer = Exclude<Outcome, 'clear'> | 'open';

/** Where two findings share letters the more severe underline wins, and the open one over all. */
function priorityOf(layer: Layer): number {
  return layer === 'open' ? severity('conflict') + 1 : severity(layer);
}

/** Node type of a tree without a document of its own; one that a node of the page is in is a shadow root. */
const SHADOW_ROOT = 11;

export interface Painter {
  /** Replaces everything painted for one owner. */
  set(owner: string, ranges: Iterable<{ layer: Layer; range: Range }>): void;
  clear(owner: string): void;
  /** Takes every highlight of ours off the page. */
  undo(): void;
}

/**
 * Underlines through the CSS Custom Highlight API: the page's nodes stay as they are. The look of the layers
 * (`::highlight(recordal-lens-…)`) is in highlights.css, which the browser adds to the page and its frames. A frame
 * paints by a registry of its own. Where a browser lacks the API nothing is painted; the badges still speak. `look` is
 * that sheet's text for browsers in which it does not reach into shadow roots.
 */
export function createPainter(look = ''): Painter {
  const registries = new Map<HighlightRegistry, Map<Layer, Highlight>>();
  const painted = new Map<string, { highlight: Highlight; range: Range }[]>();
  const sheets = new Map<Node, HTMLStyleElement>();

  function bringLook(root: Node): void {
    if (!look || root.nodeType !== SHADOW_ROOT || sheets.has(root)) return;
    const sheet = root.ownerDocument!.createElement('style');
    sheet.setAttribute('data-recordal-lens', '');
    sheet.textContent = look;
    root.appendChild(sheet);
    sheets.set(root, sheet);
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
      highlight.priority = priorityOf(layer);
      layers.set(layer, highlight);
      registry.set(`recordal-lens-${layer}`, highlight);
    }
    return highlight;
  }

  function clear(owner: string): void {
    for (const { highlight, range } of painted.get(owner) ?? []) highlight.delete(range);
    painted.delete(owner);
  }

  return {
    set(owner, ranges) {
      clear(owner);
      const marks = [...ranges].flatMap(({ layer, range }) => {
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
    undo() {
      for (const [registry, layers] of registries)
        for (const layer of layers.keys()) registry.delete(`recordal-lens-${layer}`);
      for (const sheet of sheets.values()) sheet.remove();
      sheets.clear();
      registries.clear();
      painted.clear();
    },
  };
}
