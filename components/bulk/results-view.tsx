import { useMemo, useState } from 'preact/hooks';
import { bareListing } from '../../lib/bulk/bare-listing';
import { isGoing, type RunState } from '../../lib/bulk/progress';
import type { BulkFilter, BulkResults, BulkRow } from '../../lib/bulk/results';
import type { Listing } from '../../lib/domain/listing';
import { MARKED_OUTCOMES } from '../../lib/domain/outcome';
import type { Found } from '../../lib/queue/queue-item';
import { shownFindings } from '../../lib/screening/shown-findings';
import { NotRecorded } from '../shared/not-recorded';
import { useTexts } from '../shared/texts-context';
import { ToQueue } from '../shared/to-queue';
import { UndoLine } from '../shared/undo-line';
import { useStock } from '../shared/use-stock';
import { Charts } from './charts';
import { ChosenRow } from './chosen-row';
import { DrawFromRows } from './draw-sample';
import { FilterBar } from './filter-bar';
import { NoRowsShown } from './no-rows-shown';
import { PicturesBar } from './pictures/pictures-bar';
import type { ResultServices } from './result-services';
import { ResultsTable } from './results-table';

export interface ResultsViewProps extends ResultServices {
  results: BulkResults;
  /** Counts up whenever rows were added or decided. */
  version: number;
  undoable: number | undefined;
  /** The name of the file. */
  file?: string;
  phase: RunState['phase'];
  /** Rows that stand already are being checked again: what was decided about them is taken back once that is done. */
  checkedAgain?: boolean;
}

/** The table of results between its filter and the charts; the chosen row explained next to it. */
export function ResultsView(props: ResultsViewProps) {
  const { results, version, phase, onDecide } = props;
  const { t } = useTexts();
  const [filter, setFilter] = useState<BulkFilter>({ text: '', levels: new Set(MARKED_OUTCOMES) });
  const [chosen, setChosen] = useState<number>();
  const [failure, setFailure] = useState('');
  const stocked = useStock(props.onStock, setFailure);
  // Rows that come in are filtered as they are added; only another filter looks at all of them again.
  useMemo(() => results.show(filter), [results, filter]);
  const { visible } = results;
  const { screenings, waiting } = useAllRows(props, visible);
  const isFinished = phase === 'finished';
  // Pictures are offered once the rows stand: reading them takes a second each.
  const pictures = !isGoing({ phase }) && results.picturing > 0 ? props.pictures : undefined;
  const current = chosen === undefined ? undefined : results.row(chosen);

  async function undo(): Promise<void> {
    setFailure('');
    await props.onUndo().catch(() => setFailure(t('step.undoFailed')));
  }

  return (
    <div class="results">
      <FilterBar
        filter={filter}
        counts={results.counts}
        visible={visible}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        onDecide={(kind, onShare) => onDecide(visible, kind, onShare)}
        onStock={() => void stocked.stock(listingsOf(visible))}
        onSave={props.onSave}
        {...(isFinished && props.onRecord && { onRecord: props.onRecord })}
        {...(props.verifyAt && { verifyAt: props.verifyAt })}
        onPrint={props.onPrint}
      />
      <p class="to-queue">
        <ToQueue found={waiting} context={props.file ?? ''} {...props} />
        {isFinished && props.onDrawSample && (
          <DrawFromRows rows={results.rows} file={props.file ?? ''} onDrawSample={props.onDrawSample} />
        )}
      </p>
      {pictures && (
        <PicturesBar
          pictures={pictures}
          visible={visible}
          flagged={() => results.rows.filter(({ level }) => MARKED_OUTCOMES.some((one) => one === level))}
          version={version}
        />
      )}
      <div class="undo-lines">
        {stocked.undoLine}
        <LatestDecision {...props} onUndo={() => void undo()} />
        <span role="alert" class="ill">
          {failure}
        </span>
      </div>
      <Charts
        results={results}
        version={version}
        chosen={filter.facet}
        onChoose={(facet) => setFilter({ ...filter, facet })}
      />
      <NotRecorded screenings={screenings} on="file" />
      {visible.length > 0 ? (
        <ResultsTable
          rows={visible}
          chosen={current?.row}
          withPictures={Boolean(props.pictures) && results.picturing > 0}
          onChoose={({ row }) => setChosen(row)}
        />
      ) : (
        <NoRowsShown {...{ results, filter, isFinished }} />
      )}
      <ChosenRow {...props} row={current} pictures={pictures} />
    </div>
  );
}

/** What all rows have to be looked through for, so only once they are all there. */
function useAllRows(
  { results, version, phase, reader, onQueue }: ResultsViewProps,
  visible: readonly BulkRow[],
) {
  const isComplete = !isGoing({ phase });
  const screenings = useMemo(
    () => (isComplete && reader === 'holder' ? results.rows.flatMap(({ screening }) => screening ?? []) : []),
    [results, version, isComplete, reader],
  );
  const waiting = useMemo(
    () => (isComplete && onQueue ? visible.flatMap(waitingIn) : []),
    [visible, version, isComplete],
  );
  return { screenings, waiting };
}

/** How many rows the latest decision changed, and the way back from it. */
function LatestDecision({
  undoable,
  checkedAgain,
  onUndo,
}: Pick<ResultsViewProps, 'undoable' | 'checkedAgain'> & { onUndo(): void }) {
  const { t, number } = useTexts();
  if (undoable === undefined || checkedAgain) return null;
  return <UndoLine statusText={t('bulk.decided', { count: number(undoable) }, undoable)} onUndo={onUndo} />;
}

/** The listings of rows that could be read. */
const listingsOf = (rows: readonly BulkRow[]): Listing[] =>
  rows.flatMap(({ level, listing }) => (level === 'unreadable' ? [] : [listing]));

/**
 * The finding of a row that nobody decided about; none where there is nothing to decide. The queue judges a listing by its words
 * alone: what a picture shows is decided here, and of such a row its words wait, where they say something too.
 */
function waitingIn({ finding, listing, screening }: BulkRow): Found[] {
  const inWords =
    finding?.field === 'image' && screening
      ? shownFindings(screening).find(({ field, outcome }) => field !== 'image' && outcome !== 'clear')
      : finding;
  return inWords && inWords.field !== 'image' && !inWords.decision
    ? [{ finding: inWords, listing: bareListing(listing) }]
    : [];
}
