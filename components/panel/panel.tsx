import { useRef, useState } from 'preact/hooks';
import { offeredKind } from '../../lib/decisions/decision';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { ListLabel } from '../../lib/lists/list-label';
import type { PageKnown } from '../../lib/surfaces/page-in-front';
import type { Role } from '../../lib/verdict/procedure/rule';
import { ExplanationCard } from '../explanation/explanation-card';
import { DemonstrationLeft, type DemonstrationLeftProps } from '../shared/demonstration-left';
import { KeysAside } from '../shared/keys-help';
import { ListsLine } from '../shared/lists-line';
import { ListsLost, type ListsLostProps } from '../shared/lists-lost';
import { NotRecorded } from '../shared/not-recorded';
import { DoubtOfLists } from '../shared/nothing-found';
import { countByLevel } from '../shared/page-findings';
import { StatusLine } from '../shared/status-line';
import { useTexts } from '../shared/texts-context';
import { useStock } from '../shared/use-stock';
import { LastStepLine } from './last-step-line';
import { Lines } from './lines';
import { NotLookedUp } from './not-looked-up';
import { NoteField } from './note-field';
import { PanelActs, type PanelServices } from './panel-acts';
import { PanelEmpty } from './panel-empty';
import { Toolbar } from './toolbar';
import { type TriageServices, useTriage } from './triage';
import { useLines } from './use-lines';
import { type PanelMode, usePanelKeys } from './use-panel-keys';

export interface PanelProps extends TriageServices, DemonstrationLeftProps, ListsLostProps, PanelServices {
  host: string;
  page: PageKnown;
  /** Absent until they are known. */
  lists?: readonly ListLabel[] | undefined;
  reader: Role;
  /** Brings a listing into view on the page and opens the explanation of this finding there. */
  onReveal(listingId: string, recordNo: string): void;
  onCopy(text: string): Promise<void>;
  onOpenRecord(record: RecordalName): void;
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
  const { page, reader, onReveal, onCopy, onOpenRecord } = props;
  const state = typeof page === 'object' ? page : undefined;
  const [statusText, say] = useState('');
  const [mode, setMode] = useState<PanelMode>('list');
  const field = useRef<HTMLInputElement>(null);
  const { stock, undoLine } = useStock(props.onStock, say);
  const triage = useTriage(props);
  const lines = useLines(state, triage.withFresh);
  const { row, view } = lines;
  const act = usePanelKeys({ ...props, ...{ lines, triage, field, mode, setMode, say, stock } });

  async function saveNote(note: string): Promise<void> {
    // What was typed stays in its field until it is stored.
    if (!row || !(await triage.decide(row, offeredKind(row.decision), note))) return;
    setMode('list');
    lines.scroller.current?.focus();
  }

  return (
    <main class="panel">
      <PanelHead {...props} />
      {state && lines.rows.length > 0 && (
        <Toolbar view={view} counts={countByLevel(state)} field={field} onChange={lines.changeView} />
      )}
      <Lines lines={lines} onOpen={act.open} />
      {lines.items.length === 0 && <PanelEmpty page={page} filtered={lines.rows.length > 0} />}
      {state && view.levels.has('not-looked-up') && (
        <NotLookedUp screened={state.screened} onReveal={(id) => onReveal(id, '')} />
      )}
      {reader === 'holder' && state && (
        <NotRecorded screenings={state.screened.map(({ screening }) => screening)} on="page" />
      )}
      {mode === 'note' && row && (
        <NoteField before={row.decision?.note ?? ''} onSave={(note) => void saveNote(note)} />
      )}
      {triage.last && <LastStepLine last={triage.last} {...(triage.canUndo && { onUndo: act.undo })} />}
      <p class="unseen" role="status">
        {statusText}
      </p>
      {undoLine}
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
        <KeysAside />
      ) : (
        <PanelActs {...props} page={state} lines={lines} onStock={(listings) => void stock(listings)} />
      )}
    </main>
  );
}

function PanelHead(props: PanelProps) {
  const { t } = useTexts();
  return (
    <header>
      <h1>{props.host || t('extensionName')}</h1>
      <StatusLine page={props.page} />
      <ListsLine lists={props.lists} />
      <ListsLost {...props} />
      <DemonstrationLeft {...props} />
    </header>
  );
}
