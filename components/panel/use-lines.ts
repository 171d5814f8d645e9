import { useMemo, useRef, useState } from 'preact/hooks';
import { MARKED_OUTCOMES } from '../../lib/domain/outcome';
import type { PageState } from '../../lib/page/page-state';
import { useTexts } from '../shared/texts-context';
import { useRowHeight, useVirtualRows } from '../shared/virtual-rows';
import { filterRows, groupRows, type PanelItem, type PanelRow, rowsOf } from './rows';
import type { PanelView } from './toolbar';

/** Severe findings first, mark by mark. */
const FIRST_VIEW: PanelView = {
  text: '',
  levels: new Set(MARKED_OUTCOMES),
  grouping: 'mark',
  sorting: 'level',
};

/** The lines of the list as filtered, grouped and folded, and which of them is chosen. `withFresh` lays over a row what was decided since. */
export function useLines(page: PageState | undefined, withFresh: (row: PanelRow) => PanelRow) {
  const { t } = useTexts();
  const [view, setView] = useState(FIRST_VIEW);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [selected, select] = useState<string>();
  const scroller = useRef<HTMLDivElement>(null);

  const rows = useMemo(() => rowsOf(page?.screened ?? []), [page]).map(withFresh);
  const shown = filterRows(rows, view);
  const items = groupRows(shown, { ...view, folded, nobody: t('panel.noSeller') });
  const chosen = items.findIndex(({ key }) => key === selected);
  // Nothing chosen yet, or it was filtered away: the first finding, whose explanation then stands open.
  const at = chosen >= 0 ? chosen : items.findIndex(({ kind }) => kind === 'row');
  const current = items[at];
  const virtual = useVirtualRows(scroller, items.length, useRowHeight());

  return {
    ...{ rows, shown, items, at, current, view, virtual, scroller, select },
    row: current?.kind === 'row' ? current.row : undefined,
    changeView: (change: Partial<PanelView>) => setView({ ...view, ...change }),
    /** To the next finding that way; a heading is stopped at only where its findings are folded away. */
    move(by: 1 | -1): void {
      let to = at + by;
      while (isOpenHeading(items[to])) to += by;
      const next = items[to];
      if (!next) return;
      select(next.key);
      virtual.scrollTo(to);
    },
    /** Folds away the findings of the group that the chosen line is in, or shows them. */
    fold(close: boolean): void {
      const group = items.slice(0, at + 1).findLast(({ kind }) => kind === 'group');
      if (!group) return;
      const next = new Set(folded);
      if (close) next.add(group.key);
      else next.delete(group.key);
      setFolded(next);
      if (close) select(group.key);
    },
  };
}

function isOpenHeading(item: PanelItem | undefined): boolean {
  return item?.kind === 'group' && !item.folded;
}
