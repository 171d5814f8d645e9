import { listAge } from '../shared/facts';
import { Price } from '../shared/price';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { isSettled, type PanelItem } from './rows';

export interface PanelItemProps {
  item: PanelItem;
  id: string;
  top: number;
  selected: boolean;
  onSelect(): void;
  onOpen(): void;
}

/** One line of the list, 32 px: a group's heading or a finding. Keyboard and focus live on the list itself. */
export function PanelLine({ item, id, top, selected, onSelect, onOpen }: PanelItemProps) {
  const format = useTexts();
  const { t, number } = format;
  const settled = item.kind === 'row' && isSettled(item.row.decision);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, on the tree
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      class={`line ${item.kind} ${settled ? 'settled' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-level={item.kind === 'group' ? 1 : 2}
      aria-selected={selected}
      aria-expanded={item.kind === 'group' ? !item.folded : undefined}
      aria-posinset={item.kind === 'row' ? item.position : undefined}
      aria-setsize={item.kind === 'row' ? item.size : undefined}
      onClick={onSelect}
      onDblClick={onOpen}
    >
      {item.kind === 'group' ? (
        <>
          <span class="twist" aria-hidden="true">
            {item.folded ? '▸' : '▾'}
          </span>
          <b>
            <bdi>{item.label}</bdi>
          </b>
          <span class="count">{number(item.size)}</span>
        </>
      ) : (
        <>
          <Sign of={item.row.finding.outcome} label={t(`level.${item.row.finding.outcome}`)} />
          <span class="pair">
            <b>{item.row.finding.mark}</b>
            {item.row.finding.text.toLowerCase() !== item.row.finding.mark.toLowerCase() && (
              <>
                {' ⇄ '}
                <bdi>{item.row.finding.text}</bdi>
              </>
            )}
          </span>
          <bdi class="title">{item.row.listing.title}</bdi>
          <bdi class="seller">{item.row.listing.seller}</bdi>
          {item.row.decision && <span class="tag">{t(`decision.${item.row.decision.kind}`)}</span>}
          <Price listing={item.row.listing} />
          <span class="source">{listAge(item.row.finding, format)}</span>
        </>
      )}
    </div>
  );
}
