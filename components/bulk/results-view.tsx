import { useMemo, useState } from 'preact/hooks';
import type { BulkFilter, BulkResults, BulkRow } from '../../lib/bulk/results';
import { shownFindings } from '../../lib/highlight/shown-findings';
import type { Undo } from '../../lib/lists/undo';
import { useLevelName } from '../expired-lists';
import { ExplanationCard } from '../explanation/explanation-card';
import { NotRecorded } from '../not-recorded';
import { useTexts } from '../texts-context';
import { UndoLine } from '../undo-line';
import type { BulkProps } from './bulk';
import { Charts } from './charts';
import { FilterBar } from './filter-bar';
import { ResultsTable } from './results-table';

export type ResultsViewProps = Pick<
  BulkProps,
  'reader' | 'onExport' | 'onDecide' | 'onCopy' | 'onOpenRecord' | 'onStock'
> & {
  results: BulkResults;
  /** Counts up whenever rows were added or decided. */
  version: number;
  /** No more rows come in. */
  ended: boolean;
};

/** The table of results between its filter and the charts; the chosen row explained beside it. */
export function ResultsView({
  results,
  version,
  ended,
  reader,
  onExport,
  onDecide,
  onCopy,
  onOpenRecord,
  onStock,
}: ResultsViewProps) {
  const { t, number } = useTexts();
  const [stocked, setStocked] = useState<{ said: string; undo: Undo }>();
  const levelName = useLevelName();
  const [filter, setFilter] = useState<BulkFilter>({
    text: '',
    levels: new Set(['conflict', 'review', 'note']),
  });
  const [chosen, setChosen] = useState<BulkRow>();
  // Rows that come in are filtered as they are added; only another filter looks at all of them again.
  useMemo(() => results.show(filter), [results, filter]);
  const { visible } = results;
  // All rows are looked through for it, so only once they are all there.
  const screenings = useMemo(
    () => (ended && reader === 'holder' ? results.rows.flatMap(({ screening }) => screening ?? []) : []),
    [results, version, ended, reader],
  );
  const current = chosen && results.rows.find(({ row }) => row === chosen.row);

  async function stock(): Promise<void> {
    const listings = visible.filter(({ level }) => level !== 'unreadable').map(({ listing }) => listing);
    const undo = await onStock(listings);
    setStocked({ said: t('stock.added', { count: number(listings.length) }, listings.length), undo });
  }

  return (
    <div class="results">
      <FilterBar
        filter={filter}
        counts={results.counts}
        visible={visible}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        onExport={(format) => onExport(format, visible)}
        onDecide={(kind) => void onDecide(visible, kind)}
        onStock={() => void stock()}
      />
      {stocked && (
        <UndoLine said={stocked.said} onUndo={() => void stocked.undo().then(() => setStocked(undefined))} />
      )}
      <Charts
        results={results}
        version={version}
        chosen={filter.facet}
        onChoose={(facet) => setFilter({ ...filter, facet })}
      />
      <NotRecorded screenings={screenings} on="file" />
      <ResultsTable rows={visible} chosen={current?.row} onChoose={setChosen} />
      {current?.screening ? (
        <ExplanationCard
          key={current.row}
          inline
          findings={shownFindings(current.screening)}
          reader={reader}
          onDecide={(_, kind) => onDecide([current], kind).then(() => [])}
          onCopy={onCopy}
          onOpenRecord={onOpenRecord}
        />
      ) : (
        <p class="empty">{current ? (current.error ?? levelName('clear')) : t('bulk.chooseRow')}</p>
      )}
    </div>
  );
}
