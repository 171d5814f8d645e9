import { useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { ListLabel } from '../../lib/lists/list-label';
import type { PageState } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';
import type { PageKnown } from '../../lib/surfaces/page-in-front';
import { DemonstrationLeft, type DemonstrationLeftProps } from '../shared/demonstration-left';
import { ListsLine } from '../shared/lists-line';
import { ListsLost, type ListsLostProps } from '../shared/lists-lost';
import { DoubtOfLists } from '../shared/nothing-found';
import { StatusLine } from '../shared/status-line';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';
import { Collecting, type CollectingProps } from './collecting';
import { LookUp, type LookUpProps } from './look-up';
import { PageGlance } from './page-glance';
import { PageHealth } from './page-health';
import { PageRecord, type PageRecordProps } from './page-record';
import { ReadPage } from './read-page';
import { WritingSwitch, type WritingSwitchProps } from './writing-switch';

/** Where the popup leads. */
export type PopupSurface = 'panel' | 'bulk' | 'queue' | 'survey' | 'options' | 'alerts' | 'toLookUp';

export interface PopupProps extends DemonstrationLeftProps, ListsLostProps {
  /** Host name of the tab; empty on pages without one. */
  host: string;
  page: PageKnown;
  /** Absent until they are known. */
  lists?: readonly ListLabel[] | undefined;
  /** Absent while there is nothing to switch. Rejects, with nothing changed, where the switch could not be stored. */
  onSwitch?(on: boolean): Promise<void>;
  /** Reads a page that is not read automatically; absent where that is not possible. */
  onRead?(): void;
  /** Loads the page anew, with a reader; absent where that is not possible. */
  onReload?(): void;
  /** Imports the recordal list that a page shows; absent where that is not possible. */
  onReadList?(): void;
  /** Absent where there is nothing to collect. */
  collecting?: CollectingProps | undefined;
  /** Absent where the tab shows no seller centre. */
  writing?: WritingSwitchProps | undefined;
  /** Most recent pages of this kind could not be read, while earlier ones could. */
  changed?: boolean;
  /** Saves the structure of a page that was not read well; absent where that is not possible. */
  onSaveBroken?(): void;
  source?: LookUpProps['source'];
  onLookup: LookUpProps['onLookup'];
  onLookUpAt: LookUpProps['onLookUpAt'];
  onOpenRecord: LookUpProps['onOpenRecord'];
  onReveal(listingId: string, index: number): void;
  /** Has evidence of a finding kept; absent where that is not possible. */
  onKeep?(listingId: string, finding: Finding): void;
  /** Shows where pictures of the page's listings can be read; absent where this build reads none. */
  onReadPictures?(): void;
  /** Saves the record of the page; absent where that is not possible. */
  onRecord?(page: PageState, ...how: Parameters<PageRecordProps['onRecord']>): Promise<void>;
  /** Brands of the page that nobody looked up yet, or not for long. */
  toLookUp?: readonly string[];
  /** Unread alerts. */
  unread?: number;
  /** The browser has no side panel, as on a phone. */
  withoutPanel?: boolean;
  onOpen(surface: PopupSurface): void;
}

/** Brands that the line about them names when it is pointed at. */
const NAMED = 12;

/** This page in one glance, and any mark or title looked up. */
export function Popup(props: PopupProps) {
  const { host, page, changed = false, lists, onSwitch, onReadList, onSaveBroken } = props;
  const {
    collecting,
    onReveal,
    onKeep,
    onRecord,
    onOpen,
    withoutPanel = false,
    unread = 0,
    toLookUp = [],
  } = props;
  const { t, number } = useTexts();
  const [busy, setBusy] = useState(false);
  const [notSwitched, setNotSwitched] = useState(false);
  const state = typeof page === 'object' ? page : undefined;
  const readable =
    state && !state.off && !isUnchecked(state) && (state.status === 'read' || state.status === 'partial');
  const demonstration = lists !== undefined && lists.length > 0 && lists.every((list) => list.demonstration);
  return (
    <DoubtOfLists.Provider value={lists ? listDoubt(lists) : 'unknown'}>
      <main class="popup">
        <header>
          <div>
            <h1>{host || t('extensionName')}</h1>
            <StatusLine page={page} />
          </div>
          {state && onSwitch && (
            <Switch
              on={!state.off}
              label={t('popup.onThisSite')}
              onChange={(on) =>
                void onSwitch(on).then(
                  () => setNotSwitched(false),
                  () => setNotSwitched(true),
                )
              }
            />
          )}
        </header>
        {notSwitched && (
          <p class="ill" role="alert">
            {t('popup.notSwitched')}
          </p>
        )}
        <ReadPage {...props} />
        {props.writing && <WritingSwitch {...props.writing} />}
        {collecting && <Collecting {...collecting} />}
        {(page === 'absent' || state?.status === 'empty') && onReadList && (
          <button type="button" class="read-list" onClick={onReadList}>
            {t('popup.readList')}
          </button>
        )}
        {state && !state.off && <PageHealth page={state} changed={changed} onSave={onSaveBroken} />}
        {readable && !busy && <PageGlance page={state} onReveal={onReveal} onKeep={onKeep} />}
        {readable && !busy && onRecord && (
          <PageRecord listings={state.screened.length} onRecord={(...how) => onRecord(state, ...how)} />
        )}
        {readable && !busy && toLookUp.length > 0 && (
          <button
            type="button"
            class="to-look-up"
            title={toLookUp.slice(0, NAMED).join(t('listSeparator'))}
            onClick={() => onOpen('toLookUp')}
          >
            {t('toLookUp.ofPage', { count: number(toLookUp.length) }, toLookUp.length)}
          </button>
        )}
        {readable && !busy && props.onReadPictures && (
          <button type="button" class="to-look-up" onClick={props.onReadPictures}>
            {t('popup.readPictures')}
          </button>
        )}
        <LookUp {...props} onBusy={setBusy} />
        <footer>
          {unread > 0 && (
            <button type="button" class="unread" onClick={() => onOpen('alerts')}>
              {t('popup.alerts', { count: number(unread) }, unread)}
            </button>
          )}
          <ListsLine lists={lists} />
          <ListsLost {...props} />
          <DemonstrationLeft {...props} />
          <nav>
            {!withoutPanel && (
              <button type="button" onClick={() => onOpen('panel')}>
                {t('popup.openPanel')}
              </button>
            )}
            <button type="button" onClick={() => onOpen('bulk')}>
              {t('popup.openBulk')}
            </button>
            <button type="button" onClick={() => onOpen('queue')}>
              {t('popup.openQueue')}
            </button>
            <button type="button" onClick={() => onOpen('survey')}>
              {t('popup.openSurvey')}
            </button>
            <button type="button" onClick={() => onOpen('options')}>
              {t('popup.openOptions')}
            </button>
          </nav>
        </footer>
        {demonstration && <p class="ribbon">{t('demonstration')}</p>}
      </main>
    </DoubtOfLists.Provider>
  );
}

/** Whether checking failed before anything was checked: three zeros would then read as "nothing found". */
function isUnchecked({ problem, screened }: { problem?: unknown; screened: readonly unknown[] }): boolean {
  return problem !== undefined && screened.length === 0;
}
