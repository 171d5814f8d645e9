import { useTexts } from '../shared/texts-context';
import { PanelLine } from './panel-row';
import type { useLines } from './use-lines';

export interface LinesProps {
  lines: ReturnType<typeof useLines>;
  /** Opens the chosen line. */
  onOpen(): void;
}

/** The tree of findings; only what is in view is drawn. */
export function Lines({ lines, onOpen }: LinesProps) {
  const { t } = useTexts();
  const { items, at, current, virtual, scroller, select, fold } = lines;
  return (
    <div
      ref={scroller}
      class="lines"
      role="tree"
      tabIndex={0}
      aria-label={t('panel.findings')}
      aria-activedescendant={current ? `line-${at}` : undefined}
      hidden={items.length === 0}
    >
      <div role="presentation" style={{ height: `${virtual.height}px` }}>
        {virtual.items.map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <PanelLine
              key={item.key}
              id={`line-${index}`}
              item={item}
              top={start}
              selected={index === at}
              onSelect={() => {
                select(item.key);
                if (item.kind === 'group' && index === at) fold(!item.folded);
              }}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
