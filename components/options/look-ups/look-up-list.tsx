import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookUpRow } from '../../../lib/look-ups/look-up-rows';
import { useTexts } from '../../shared/texts-context';
import { useMedia } from '../../shared/use-media';
import { useVirtualRows } from '../../shared/virtual-rows';
import { LookUpLine, type WordActions } from './look-up-row';

/** CSS pixels of a line, as the style sheets have it. */
const LINE_HEIGHT = { wide: 56, narrow: 148 };
/** Lines that a page of the list has. */
const PAGE = 8;

/**
 * Thousands of words, of which only those in view are in the document. Arrow keys go from line to line and keep to the
 * same button; where a line goes, the next one takes its place under the keyboard.
 */
export function LookUpList({
  rows,
  opens,
  ...actions
}: WordActions & { rows: readonly LookUpRow[]; opens: boolean }) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const lineHeight = useMedia('(max-width: 760px)') ? LINE_HEIGHT.narrow : LINE_HEIGHT.wide;
  const virtual = useVirtualRows(scroller, rows.length, lineHeight);
  const [at, setAt] = useState(0);
  /** Which button of the current line the keyboard is on; none while it is elsewhere. */
  const held = useRef<number | undefined>(undefined);
  const current = Math.min(at, rows.length - 1);

  useLayoutEffect(() => {
    const line = scroller.current?.querySelector('[data-current]');
    if (held.current === undefined || !line || line.contains(document.activeElement)) return;
    const buttons = line.querySelectorAll('button');
    buttons[Math.min(held.current, buttons.length - 1)]?.focus({ preventScroll: true });
  });

  function walk(event: KeyboardEvent): void {
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + PAGE,
      PageUp: current - PAGE,
    }[event.key];
    const end = { Home: 0, End: rows.length - 1 }[event.key] ?? to;
    if (end === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, end));
    setAt(next);
    virtual.scrollTo(next);
  }

  /** Remembers the line and the button in it; forgets them when the keyboard leaves the list for another place. */
  function hold(event: FocusEvent): void {
    const button = event.target as HTMLElement;
    const line = button.closest<HTMLElement>('li');
    if (!line) return;
    held.current = [...line.querySelectorAll('button')].indexOf(button as HTMLButtonElement);
    setAt(Number(line.dataset.at));
  }
  function release(event: FocusEvent): void {
    const { relatedTarget } = event;
    if (relatedTarget instanceof Node && !scroller.current?.contains(relatedTarget)) held.current = undefined;
  }

  return (
    <div
      ref={scroller}
      // Firefox stops at whatever scrolls; the keyboard walks its lines.
      tabIndex={-1}
      class="look-up-list"
      style={{ height: `${Math.min(rows.length, PAGE) * lineHeight}px` }}
    >
      <ul
        aria-label={t('toLookUp.list')}
        style={{ height: `${virtual.height}px` }}
        onKeyDown={walk}
        onFocusIn={hold}
        onFocusOut={release}
      >
        {virtual.items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isCurrent = index === current;
          return (
            <li
              key={row.key}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              data-at={index}
              {...(isCurrent ? { 'data-current': '' } : {})}
              style={{ transform: `translateY(${start}px)` }}
            >
              <LookUpLine row={row} opens={opens} current={isCurrent} {...actions} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
