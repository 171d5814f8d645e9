import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type OfferedKind, offeredKind } from '../../lib/decisions/decision';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { Listing } from '../../lib/domain/listing';
import { MARKED_OUTCOMES } from '../../lib/domain/outcome';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { ListLabel } from '../../lib/lists/list-label';
import type { Finding } from '../../lib/screening/finding';
import type { PageKnown } from '../../lib/surfaces/page-in-front';
import type { Role } from '../../lib/verdict/procedure/rule';
import { ExplanationCard } from '../explanation/explanation-card';
import { reasonToCopy } from '../explanation/reason';
import { DemonstrationLeft, type DemonstrationLeftProps } from '../shared/demonstration-left';
import { DrawSample, type DrawSampleProps } from '../shared/draw-sample';
import { type Command, commandOf } from '../shared/keys';
import { KeysHelp } from '../shared/keys-help';
import { ListsLine } from '../shared/lists-line';
import { ListsLost, type ListsLostProps } from '../shared/lists-lost';
import { NotRecorded } from '../shared/not-recorded';
import { DoubtOfLists } from '../shared/nothing-found';
import { countByLevel } from '../shared/page-findings';
import { StatusLine } from '../shared/status-line';
import { useTexts } from '../shared/texts-context';
import { type QueueHandOver, ToQueue } from '../shared/to-queue';
import { useUndo } from '../shared/use-undo';
import { useRowHeight, useVirtualRows } from '../shared/virtual-rows';
import { LastStepLine } from './last-step-line';
import { NotLookedUp } from './not-looked-up';
import { NoteField } from './note-field';
import { PanelEmpty } from './panel-empty';
import { PanelLine } from './panel-row';
import { PictureButtons } from './picture-buttons';
import { filterRows, groupRows, type PanelItem, rowsOf } from './rows';
import { type PanelView, Toolbar } from './toolbar';
import { type TriageServices, useTriage } from './triage';

export interface PanelProps
  extends TriageServices,
    DemonstrationLeftProps,
    ListsLostProps,
    Partial<QueueHandOver> {
  host: string;
  page: PageKnown;
  /** Absent until they are known. */
  lists?: readonly ListLabel[] | undefined;
  reader: Role;
  /** Brings a listing into view on the page and opens the explanation of this finding there. */
  onReveal(listingId: string, recordNo: string): void;
  onCopy(text: string): Promise<void>;
  onOpenRecord(record: RecordalName): void;
  /** Has evidence of a finding kept; absent where that is not possible. */
  onKeep?(listingId: string, finding: Finding): void;
  /** Draws a sample of the page for reviewing; absent where that is not possible. */
  onDrawSample?: DrawSampleProps['onDraw'];
  /** Has pictures of listings read; absent where this build does not. */
  onReadPictures?(listings: readonly string[]): void;
  /** Takes listings into the person's stock; the undo takes out what was new. */
  onStock(listings: readonly Listing[]): Promise<Undo>;
}

/** Everything found on this tab, to be worked through with the keyboard. */
export function Panel(props: PanelProps) {
  return (
    <DoubtOfLists.Provider value={props.lists ? listDoubt(props.lists) : 'unknown'}>
      <PanelOf {...props} />
    </DoubtOfLists.Provider>
  );
}

function PanelOf(props: PanelProps) {
  const { host, page, lists, reader, onReveal, onCopy, onOpenRecord, onStock, onDecide, onRetract } = props;
  const format = useTexts();
  const { t, number } = format;
  const [statusText, setStatusText] = useState('');
  const stocked = useUndo();
  const [view, setView] = useState<PanelView>({
    text: '',
    levels: new Set(MARKED_OUTCOMES),
    grouping: 'mark',
    sorting: 'level',
  });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string>();
  const [mode, setMode] = useState<'list' | 'note' | 'help'>('list');
  const triage = useTriage({ onDecide, onRetract });
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const state = typeof page === 'object' ? page : undefined;
  const rows = useMemo(() => rowsOf(state?.screened ?? []), [state]).map(triage.withFresh);
  const items = groupRows(filterRows(rows, view), view.grouping, view.sorting, folded, t('panel.noSeller'));
  const chosen = items.findIndex(({ key }) => key === selected);
  // Nothing chosen yet, or it was filtered away: the first finding, whose explanation then stands open.
  const at = chosen >= 0 ? chosen : items.findIndex(({ kind }) => kind === 'row');
  const current = items[at];
  const row = current?.kind === 'row' ? current.row : undefined;
  const virtual = useVirtualRows(scroller, items.length, useRowHeight());

  /** To the next finding that way; a heading is stopped at only where its findings are folded away. */
  function move(by: 1 | -1): void {
    let to = at + by;
    while (isOpenHeading(items[to])) to += by;
    const next = items[to];
    if (!next) return;
    setSelected(next.key);
    virtual.scrollTo(to);
  }

  async function stock(listings: readonly Listing[]): Promise<void> {
    try {
      const undo = await onStock(listings);
      stocked.offer(t('stock.added', { count: number(listings.length) }, listings.length), undo);
    } catch {
      setStatusText(t('stock.failed'));
    }
  }

  function fold(close: boolean): void {
    const group = items.slice(0, at + 1).findLast(({ kind }) => kind === 'group');
    if (!group) return;
    const next = new Set(folded);
    if (close) next.add(group.key);
    else next.delete(group.key);
    setFolded(next);
    if (close) setSelected(group.key);
  }

  /** To the next one only from what was decided: one that could not be kept stays in view with its reason. */
  function decide(kind: OfferedKind): void {
    if (row) void triage.decide(row, kind).then((isKept) => isKept && move(1));
  }

  const act: Record<Command, () => void> = {
    next: () => move(1),
    previous: () => move(-1),
    open: () =>
      row
        ? onReveal(row.listing.id, row.finding.recordNo)
        : fold(current?.kind === 'group' && !current.folded),
    conflict: () => decide('conflict'),
    dismiss: () => decide('not-conflict'),
    escalate: () => decide('escalated'),
    authorise: () => decide('authorised'),
    note: () => row && setMode('note'),
    copy: () =>
      row &&
      void onCopy(reasonToCopy(row.finding, format)).then(
        () => setStatusText(t('action.copied')),
        () => setStatusText(t('action.copyFailed')),
      ),
    stock: () => row && void stock([row.listing]),
    record: () => row && onOpenRecord(row.finding),
    undo: () => void triage.undo(),
    filter: () => field.current?.focus(),
    help: () => setMode(mode === 'help' ? 'list' : 'help'),
    fold: () => fold(true),
    unfold: () => fold(false),
  };

  // Before the next key comes: one that is heard by what was drawn before would be about the finding before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setMode('list');
        scroller.current?.focus();
      }
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      act[command]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });

  return (
    <main class="panel">
      <header>
        <h1>{host || t('extensionName')}</h1>
        <StatusLine page={page} />
        <ListsLine lists={lists} />
        <ListsLost {...props} />
        <DemonstrationLeft {...props} />
      </header>
      {state && rows.length > 0 && (
        <Toolbar
          view={view}
          counts={countByLevel(state)}
          field={field}
          onChange={(change) => setView({ ...view, ...change })}
        />
      )}
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
                  setSelected(item.key);
                  if (item.kind === 'group' && index === at) fold(!item.folded);
                }}
                onOpen={act.open}
              />
            );
          })}
        </div>
      </div>
      {items.length === 0 && <PanelEmpty page={page} filtered={rows.length > 0} />}
      {state && view.levels.has('not-looked-up') && (
        <NotLookedUp screened={state.screened} onReveal={(id) => onReveal(id, '')} />
      )}
      {reader === 'holder' && state && (
        <NotRecorded screenings={state.screened.map(({ screening }) => screening)} on="page" />
      )}
      {mode === 'note' && row && (
        <NoteField
          before={row.decision?.note ?? ''}
          onSave={(note) => {
            void triage.decide(row, offeredKind(row.decision), note).then((isKept) => {
              // What was typed stays in its field until it is stored.
              if (!isKept) return;
              setMode('list');
              scroller.current?.focus();
            });
          }}
        />
      )}
      {triage.last && <LastStepLine last={triage.last} {...(triage.canUndo && { onUndo: act.undo })} />}
      <p class="unseen" role="status">
        {statusText}
      </p>
      {stocked.undoLine}
      {row && mode !== 'help' && (
        <ExplanationCard
          key={row.key}
          inline
          findings={[row.finding]}
          reader={reader}
          onDecide={(_, kind) => triage.decide(row, kind).then(() => [])}
          onCopy={onCopy}
          onOpenRecord={onOpenRecord}
        />
      )}
      {mode === 'help' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a low panel, so the keyboard must reach it
        <aside class="help" tabIndex={0} aria-label={t('keys.title')}>
          <KeysHelp />
        </aside>
      ) : (
        <p class="hint">
          {t('panel.hint')}
          {state && state.screened.length > 0 && (
            <button type="button" onClick={() => void stock(state.screened.map(({ listing }) => listing))}>
              {t('panel.stock', { count: number(state.screened.length) }, state.screened.length)}
            </button>
          )}
          {row && props.onKeep && (
            <button type="button" onClick={() => props.onKeep?.(row.listing.id, row.finding)}>
              {t('evidence.popup.panel')}
            </button>
          )}
          {state && props.onReadPictures && (
            <PictureButtons
              shown={filterRows(rows, view)}
              all={state.screened.map(({ listing }) => listing)}
              row={row}
              onRead={props.onReadPictures}
            />
          )}
          <ToQueue found={rows.filter(({ decision }) => !decision)} context={host} {...props} />
          {props.onDrawSample && state && state.screened.length > 0 && (
            <DrawSample onDraw={props.onDrawSample} />
          )}
        </p>
      )}
    </main>
  );
}

function isOpenHeading(item: PanelItem | undefined): boolean {
  return item?.kind === 'group' && !item.folded;
}
