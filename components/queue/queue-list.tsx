import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { QueueGroup } from '../../lib/queue/order';
import type { WorkItem } from '../../lib/queue/work-item';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { useRowHeight, useVirtualRows } from '../shared/virtual-rows';

export interface QueueListProps {
  scroller: RefObject<HTMLDivElement | null>;
  groups: readonly QueueGroup[];
  /** The key of the item in view. */
  current: string | undefined;
  onSelect(key: string): void;
}

type Line = { kind: 'group'; name: string; size: number } | { kind: 'item'; work: WorkItem };

/** What waits, in the order in which it is worked through; only what is in view is drawn. */
export function QueueList({ scroller, groups, current, onSelect }: QueueListProps) {
  const { t, number } = useTexts();
  const lines: Line[] = groups.flatMap(({ name, items }) => [
    { kind: 'group' as const, name, size: items.length },
    ...items.map((work) => ({ kind: 'item' as const, work })),
  ]);
  const virtual = useVirtualRows(scroller, lines.length, useRowHeight());
  const at = lines.findIndex((line) => line.kind === 'item' && line.work.item.key === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollTo(at);
  }, [at]);
  return (
    <div
      ref={scroller}
      class="lines"
      role="listbox"
      tabIndex={0}
      aria-label={t('queue.items')}
      aria-activedescendant={at >= 0 ? `item-${at}` : undefined}
      hidden={lines.length === 0}
    >
      <div role="presentation" style={{ height: `${virtual.height}px` }}>
        {virtual.items.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const top = { transform: `translateY(${start}px)` };
          return line.kind === 'group' ? (
            <div key={`group ${line.name}`} role="presentation" class="line group" style={top}>
              <b>
                <bdi>{line.name || t('panel.noSeller')}</bdi>
              </b>
              <span class="count">{number(line.size)}</span>
            </div>
          ) : (
            <ItemLine
              key={line.work.item.key}
              id={`item-${index}`}
              {...line}
              top={top}
              selected={index === at}
              onSelect={onSelect}
            />
          );
        })}
      </div>
    </div>
  );
}

interface ItemLineProps {
  id: string;
  work: WorkItem;
  top: { transform: string };
  selected: boolean;
  onSelect(key: string): void;
}

function ItemLine({ id, work: { item, finding, state }, top, selected, onSelect }: ItemLineProps) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, for the page
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class="line row"
      style={top}
      aria-selected={selected}
      onClick={() => onSelect(item.key)}
    >
      {finding && <Sign of={finding.outcome} label={t(`level.${finding.outcome}`)} />}
      <span class="pair">
        <b>{item.finding.mark}</b> ⇄ <bdi>{item.finding.text}</bdi>
      </span>
      <bdi class="title">{item.listing.title}</bdi>
      {state !== 'open' && <span class="tag warn">{t(`queue.state.${state}`)}</span>}
      {item.skippedAt && <span class="tag">{t('queue.state.skipped')}</span>}
    </div>
  );
}
