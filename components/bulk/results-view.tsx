import { useMemo, useState } from 'preact/hooks';
import { bareListing } from '../../lib/bulk/bare-listing';
import type { RowDecisions } from '../../lib/bulk/decide-rows';
import { isGoing, type RunState } from '../../lib/bulk/progress';
import type { BulkFilter, BulkResults, BulkRow } from '../../lib/bulk/results';
import type { DecidedFinding } from '../../lib/decisions/decided';
import { told } from '../../lib/decisions/told';
import type { ListDoubt } from '../../lib/domain/list-doubt';
import type { Listing } from '../../lib/domain/listing';
import { MARKED_OUTCOMES, type Outcome } from '../../lib/domain/outcome';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { Translate } from '../../lib/locales/create-translate';
import type { Found } from '../../lib/queue/queue-item';
import { shownFindings } from '../../lib/screening/shown-findings';
import type { Role } from '../../lib/verdict/procedure/rule';
import { ExplanationCard } from '../explanation/explanation-card';
import { LookUpNotes } from '../shared/look-up-notes';
import { NotRecorded } from '../shared/not-recorded';
import { nothingIn, useLevelName, useListDoubt } from '../shared/nothing-found';
import { SuggestedTitle } from '../shared/suggested-title';
import { useTexts } from '../shared/texts-context';
import { type QueueHandOver, ToQueue } from '../shared/to-queue';
import { UndoLine } from '../shared/undo-line';
import { useUndo } from '../shared/use-undo';
import { Charts } from './charts';
import { DrawFromRows, type SampleServices } from './draw-sample';
import { FilterBar } from './filter-bar';
import { PicturesBar } from './pictures/pictures-bar';
import { RowPictures } from './pictures/row-pictures';
import type { PictureServices } from './pictures/services';
import { ResultsTable } from './results-table';
import type { SaveServices } from './save-buttons';

/** What is done with rows once they are there. */
export interface ResultServices
  extends SaveServices,
    RowDecisions,
    Partial<QueueHandOver>,
    Partial<SampleServices> {
  reader: Role;
  onCopy(text: string): Promise<void>;
  onOpenRecord(record: RecordalName): void;
  /** Absent in an edition that reads no pictures. */
  pictures?: PictureServices | undefined;
  /** Takes listings into the person's stock; the undo takes out what was new. */
  onStock(listings: readonly Listing[]): Promise<Undo>;
}

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
  const {
    results,
    version,
    reader,
    undoable,
    phase,
    checkedAgain,
    onDecide,
    onUndo,
    onCopy,
    onOpenRecord,
    onStock,
  } = props;
  const { t, number } = useTexts();
  const stocked = useUndo();
  const levelName = useLevelName();
  const doubt = useListDoubt();
  const [filter, setFilter] = useState<BulkFilter>({
    text: '',
    levels: new Set(MARKED_OUTCOMES),
  });
  const [chosen, setChosen] = useState<number>();
  const [failure, setFailure] = useState('');
  // Rows that come in are filtered as they are added; only another filter looks at all of them again.
  useMemo(() => results.show(filter), [results, filter]);
  const { visible } = results;
  const ended = !isGoing({ phase });
  // All rows are looked through for it, so only once they are all there.
  const screenings = useMemo(
    () => (ended && reader === 'holder' ? results.rows.flatMap(({ screening }) => screening ?? []) : []),
    [results, version, ended, reader],
  );
  // Pictures are offered once the rows stand: reading them takes a second each.
  const pictures = ended && results.picturing > 0 ? props.pictures : undefined;
  const current = chosen === undefined ? undefined : results.row(chosen);

  // All shown rows are looked through for it too.
  const waiting = useMemo(
    () => (ended && props.onQueue ? visible.flatMap(waitingIn) : []),
    [visible, version, ended],
  );

  async function stock(): Promise<void> {
    const listings = visible.filter(({ level }) => level !== 'unreadable').map(({ listing }) => listing);
    setFailure('');
    try {
      const undo = await onStock(listings);
      stocked.offer(t('stock.added', { count: number(listings.length) }, listings.length), undo);
    } catch {
      setFailure(t('stock.failed'));
    }
  }

  async function undo(): Promise<void> {
    setFailure('');
    await onUndo().catch(() => setFailure(t('step.undoFailed')));
  }

  return (
    <div class="results">
      <FilterBar
        filter={filter}
        counts={results.counts}
        visible={visible}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        onDecide={(kind, onShare) => onDecide(visible, kind, onShare)}
        onStock={() => void stock()}
        onSave={props.onSave}
        {...(phase === 'finished' && props.onRecord && { onRecord: props.onRecord })}
        {...(props.verifyAt && { verifyAt: props.verifyAt })}
        onPrint={props.onPrint}
      />
      <p class="to-queue">
        <ToQueue found={waiting} context={props.file ?? ''} {...props} />
        {phase === 'finished' && props.onDrawSample && (
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
        {undoable !== undefined && !checkedAgain && (
          <UndoLine
            statusText={t('bulk.decided', { count: number(undoable) }, undoable)}
            onUndo={() => void undo()}
          />
        )}
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
        <p class="empty nothing">
          {phase === 'finished' &&
            (isNarrowed(filter) ? t('panel.allFiltered') : nothingInFile(results, doubt, t))}
        </p>
      )}
      {current?.finding ? (
        <div class="chosen">
          <ExplanationCard
            key={current.row}
            inline
            findings={findingsOf(current, t)}
            notes={current.screening?.lookUpNotes}
            reader={reader}
            onDecide={(_, kind) => onDecide([current], kind).then(() => [])}
            onCopy={onCopy}
            onOpenRecord={onOpenRecord}
          />
          {current.suggestion && (
            <SuggestedTitle key={`title ${current.row}`} suggestion={current.suggestion} onCopy={onCopy} />
          )}
          {pictures && <RowPictures row={current} pictures={pictures} />}
        </div>
      ) : (
        <div class="empty">
          {current ? (current.error ?? levelName(levelOf(current))) : t('bulk.chooseRow')}
          <LookUpNotes notes={current?.screening?.lookUpNotes} />
          {pictures && current && <RowPictures row={current} pictures={pictures} />}
        </div>
      )}
    </div>
  );
}

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

/** What a file without findings comes to: rows that nobody looked up or could read, and lists in doubt, may
 * hide something; rows set aside have something. */
function nothingInFile(
  { counts, setAside }: BulkResults,
  doubt: ListDoubt | undefined,
  t: Translate,
): string {
  if (counts['not-looked-up'] > 0) return t('coverage.inFile');
  if (setAside > 0) return t('bulk.allSetAside');
  const parts = [counts.unreadable > 0 && t('bulk.nothingRead'), doubt && nothingIn(doubt, t)];
  return parts.filter(Boolean).join(' ') || t('bulk.nothing');
}

/** A row that could not be read has its error instead. */
function levelOf({ level }: BulkRow): Outcome {
  return level === 'unreadable' ? 'clear' : level;
}

/** Whether the filter leaves out rows that have something to say. */
function isNarrowed({ text, levels, facet }: BulkFilter): boolean {
  return Boolean(text || facet) || !MARKED_OUTCOMES.every((level) => levels.has(level));
}

/** What is shown of a row; where all of it was set aside, what was, with the decision that did so. */
function findingsOf({ screening, finding, listing }: BulkRow, t: Translate): DecidedFinding[] {
  const shown = screening ? shownFindings(screening) : [];
  return (shown.length > 0 ? shown : finding ? [finding] : []).map((one) => told(one, listing, t));
}
