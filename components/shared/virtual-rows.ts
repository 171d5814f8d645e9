import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { useMedia } from './use-media';

/** CSS pixels of a line by pointer: a finger needs more. page.css and coarse.css say the same of `--row-height`. */
const ROW_HEIGHT = { fine: 32, coarse: 44 };

/** The height of a line in lists whose lines are all alike. */
export function useRowHeight(): number {
  return useMedia('(pointer: coarse)') ? ROW_HEIGHT.coarse : ROW_HEIGHT.fine;
}

export interface VirtualRows {
  /** The rows to draw now, each with its offset from the top in CSS pixels. */
  items: VirtualItem[];
  /** Height of the whole list. */
  height: number;
  scrollTo(index: number): void;
}

/** Draws only the rows in view of a long list with rows of one height: 100,000 rows cost as much as 30. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // Until the scroller has been measured, as when drawn without layout, draw one screenful.
    initialRect: { width: 400, height: 640 },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
