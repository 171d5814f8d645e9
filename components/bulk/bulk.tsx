import { pastedListings } from '../../lib/bulk/pasted';
import { type BulkStage, isGoing, isOpening, isUnderWay } from '../../lib/bulk/progress';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { ListingMap } from '../../lib/listing-files/listing-columns';
import type { ListLabel } from '../../lib/lists/list-label';
import { failureText } from '../../lib/locales/failure';
import type { Charset } from '../../lib/tabular/charsets';
import { ListingPicker } from '../shared/file/listing-picker';
import { ListsLine } from '../shared/lists-line';
import { DoubtOfLists } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { ColumnMapping } from './column-mapping';
import type { ResultServices } from './result-services';
import { ResultsView } from './results-view';
import { RunLine } from './run-line';
import { useWaitingFiles, WaitingFiles } from './waiting-files';

export interface BulkProps extends ResultServices {
  stage: BulkStage;
  lists: readonly ListLabel[];
  onFile(file: Blob, name: string): void;
  /** With the columns that name pictures. */
  onRun(map: ListingMap, pictures: readonly number[]): void;
  /** Reads the file anew in a charset that a person chose. */
  onCharset(charset: Charset | undefined): void;
  /** Checks again what lists that changed since touch. */
  onRerun(): void;
  onPause(paused: boolean): void;
  onCancel(): void;
  onStartOver(): void;
  /** Brands of the checked file that are to be looked up; absent until they are counted. */
  toLookUp?: number | undefined;
  onOpenToLookUp?(): void;
}

/** Checks a file of listings: pick it, settle its columns, watch the results come in, decide, take them along. */
export function Bulk(props: BulkProps) {
  const { t, number } = useTexts();
  const { stage } = props;
  // Rows name the lists that they were checked against, whichever are here by now.
  const judged = stage.at === 'results' ? stage.lists : undefined;
  const lists = judged ?? props.lists;
  const busy = isUnderWay(stage, props.pictures?.state.phase === 'reading');
  const dropped = useWaitingFiles(stage, props.onFile);
  return (
    <DoubtOfLists.Provider value={listDoubt(lists) ?? listDoubt(props.lists)}>
      <main
        class={`bulk ${dropped.isDragged ? 'dragged' : ''}`}
        onDragOver={dropped.over}
        onDragLeave={dropped.leave}
        onDrop={dropped.drop}
      >
        <header>
          <img src="/icon/seal.svg" alt="" width="28" height="28" />
          <h1>{t('bulk.title')}</h1>
          <ListsLine lists={lists} />
          {stage.at !== 'start' && !busy && (
            <button type="button" onClick={props.onStartOver}>
              {t('bulk.startOver')}
            </button>
          )}
        </header>
        {stage.at === 'start' && <Start {...stage} onFile={props.onFile} onCancel={props.onStartOver} />}
        {stage.at === 'columns' && (
          <ColumnMapping
            key={stage.opening}
            {...stage}
            pictureColumns={props.pictures && stage.pictureColumns}
            onRun={props.onRun}
            onCharset={props.onCharset}
          />
        )}
        {stage.at === 'results' && (
          <>
            <RunLine
              run={stage.run}
              file={stage.file}
              leftOut={stage.leftOut}
              counts={stage.results.counts}
              setAside={stage.results.setAside}
              outdated={stage.outdated}
              onPause={props.onPause}
              onCancel={props.onCancel}
              onRerun={props.onRerun}
            />
            {stage.run.phase === 'finished' && props.toLookUp !== undefined && props.toLookUp > 0 && (
              <p class="to-look-up" role="status">
                {t('toLookUp.ofFile', { count: number(props.toLookUp) }, props.toLookUp)}
                <button type="button" onClick={props.onOpenToLookUp}>
                  {t('toLookUp.open')}
                </button>
              </p>
            )}
            <ResultsView
              {...props}
              results={stage.results}
              file={stage.file}
              version={stage.version}
              undoable={stage.undoable}
              phase={stage.run.phase}
              checkedAgain={stage.run.touchedOf !== undefined && isGoing(stage.run)}
            />
          </>
        )}
        <WaitingFiles
          waiting={dropped.waiting}
          stage={stage}
          busy={busy || isOpening(stage)}
          onOpen={dropped.openNext}
          onForget={dropped.forget}
        />
        {lists.some((list) => list.demonstration) && <p class="ribbon">{t('bulk.demonstration')}</p>}
      </main>
    </DoubtOfLists.Provider>
  );
}

type StartProps = Pick<BulkProps, 'onFile' | 'onCancel'> & Extract<BulkStage, { at: 'start' }>;

function Start({ file = '', failure, onFile, onCancel }: StartProps) {
  const { t } = useTexts();
  return (
    <div class="start">
      <p class="lead">{t('bulk.lead')}</p>
      {failure && (
        <p class="ill" role="alert">
          <Sign of="review" /> {t('bulk.notOpened', { file, reason: failureText(failure, t) })}
        </p>
      )}
      {file && !failure && (
        <p class="opening" role="status">
          {t('bulk.opening', { file })}
          <button type="button" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        </p>
      )}
      <ListingPicker
        choose={t('bulk.choose')}
        paste={t('bulk.paste')}
        take={t('bulk.check')}
        onFile={(file) => onFile(file, file.name)}
        onPaste={(text) => onFile(pastedListings(text), t('bulk.pasted'))}
      />
    </div>
  );
}
