import { useRef } from 'preact/hooks';
import type { BulkRow } from '../../lib/bulk/results';
import { latinKey } from '../shared/keys';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Price } from '../shared/price';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { useRowHeight, useVirtualRows } from '../shared/virtual-rows';
import { picturesText } from './pictures/pictures-text';

export interface ResultsTableProps {
  rows: readonly BulkRow[];
  chosen: number | undefined;
  /** Whether a column says what the rows' pictures show. */
  withPictures?: boolean;
  onChoose(row: BulkRow): void;
}

/**
 * The rows under their columns; only those in view are in the document. Arrow keys, or j and k, walk through them.
 * A flat tree to screen readers: each row is read as one sentence, with its number among all.
 */
export function ResultsTable({ rows, chosen, withPictures = false, onChoose }: ResultsTableProps) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(scroller, rows.length, useRowHeight());
  const at = rows.findIndex(({ row }) => row === chosen);

  function walk(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 12, PageUp: -12 }[latinKey(event)];
    if (!by || rows.length === 0) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, at + by));
    onChoose(rows[to]!);
    virtual.scrollTo(to);
  }

  const columns = COLUMNS.filter((column) => withPictures || column !== 'pictures');
  return (
    <div class={withPictures ? 'grid with-pictures' : 'grid'}>
      <div class="head" aria-hidden="true">
        {columns.map((column) => (
          <span key={column} class={`cell-${column}`}>
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
      <div
        ref={scroller}
        class="body"
        role="tree"
        aria-label={t('bulk.results')}
        tabIndex={0}
        aria-activedescendant={at >= 0 ? `row-${chosen}` : undefined}
        onKeyDown={walk}
      >
        <div role="presentation" style={{ height: `${virtual.height}px` }}>
          {virtual.items.map(({ index, start }) => (
            <Row
              key={rows[index]!.row}
              row={rows[index]!}
              index={index}
              size={rows.length}
              top={start}
              chosen={rows[index]!.row === chosen}
              withPictures={withPictures}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

const COLUMNS = [
  ...(['level', 'mark', 'listing', 'pictures', 'suggestion'] as const),
  ...(['seller', 'price', 'class', 'list'] as const),
];

interface RowProps {
  row: BulkRow;
  index: number;
  size: number;
  top: number;
  chosen: boolean;
  withPictures: boolean;
  onChoose(row: BulkRow): void;
}

function Row({ row, index, size, top, chosen, withPictures, onChoose }: RowProps) {
  const texts = useTexts();
  const { t, day } = texts;
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const { finding, listing, level, suggestion } = row;
  const name = level === 'unreadable' ? t('bulk.unreadable') : levelName(level);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, on the grid's body
    <div
      id={`row-${row.row}`}
      role="treeitem"
      tabIndex={-1}
      aria-level={1}
      aria-posinset={index + 1}
      aria-setsize={size}
      aria-selected={chosen}
      class="table-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(row)}
    >
      <span class="cell-level">
        <Sign of={levelSign(level)} label={name} />
      </span>
      <span class="cell-mark">
        {finding && <b>{finding.mark}</b>}
        {finding?.text && finding.text.toLowerCase() !== finding.mark.toLowerCase() && (
          <>
            {' ⇄ '}
            <bdi>{finding.text}</bdi>
          </>
        )}
        {finding?.decision && <span class="tag">{t(`decision.${finding.decision.kind}`)}</span>}
      </span>
      <span class="cell-listing">
        <bdi>{listing.title || row.error}</bdi>
      </span>
      {withPictures && (
        <span class="cell-pictures">
          <bdi>{level !== 'unreadable' && picturesText(row, texts)}</bdi>
        </span>
      )}
      <span class="cell-suggestion">
        {suggestion?.kind === 'title' && <bdi>{suggestion.title}</bdi>}
        {suggestion?.kind === 'needed' && t(`wording.short.${suggestion.need}`)}
      </span>
      <span class="cell-seller">
        <bdi>{listing.seller}</bdi>
      </span>
      <span class="cell-price">
        <Price listing={listing} />
      </span>
      <span class="cell-class">{finding?.classes.join(' ')}</span>
      <span class="cell-list">
        {finding && `${finding.list}${finding.listDate && ` · ${day(finding.listDate)}`}`}
      </span>
    </div>
  );
}
