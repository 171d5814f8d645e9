import type { Outcome } from '../verdict/verdict';

/** Levels that are underlined; `open` tints the finding whose explanation is open. */
export type Layer = Exclude<Outcome, 'clear'> | 'open';

/** Where two findings share letters the graver underline wins. */
const PRIORITY: Record<Layer, number> = { note: 1, review: 2, conflict: 3, open: 4 };

export interface Painter {
  /** Replaces everything painted for one owner. */
  set(owner: string, ranges: Iterable<{ layer: Layer; range: Range }>): void;
  clear(owner: string): void;
  /** Takes every highlight of ours off the page. */
  undo(): void;
}

/**
 * Underlines through the CSS Custom Highlight API: the page's nodes stay as they are. The look of the layers
 * (`::highlight(recordal-lens-…)`) is in highlights.css, which the browser adds with the content script. Where a
 * browser lacks the API nothing is painted; the badges still speak.
 */
export function createPainter(document: Document): Painter {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || !view.Highlight) return { set() {}, clear() {}, undo() {} };

  const layers = new Map<Layer, Highlight>();
  const painted = new Map<string, { layer: Layer; range: Range }[]>();

  function layerOf(layer: Layer): Highlight {
    let highlight = layers.get(layer);
    if (!highlight) {
      highlight = new view!.Highlight();
      highlight.priority = PRIORITY[layer];
      layers.set(layer, highlight);
      registry!.set(`recordal-lens-${layer}`, highlight);
    }
    return highlight;
  }

  function clear(owner: string): void {
    for (const { layer, range } of painted.get(owner) ?? []) layers.get(layer)?.delete(range);
    painted.delete(owner);
  }

  return {
    set(owner, ranges) {
      clear(owner);
      const marks = [...ranges];
      for (const { layer, range } of marks) layerOf(layer).add(range);
      if (marks.length > 0) painted.set(owner, marks);
    },
    clear,
    undo() {
      for (const layer of layers.keys()) registry.delete(`recordal-lens-${layer}`);
      layers.clear();
      painted.clear();
    },
  };
}
