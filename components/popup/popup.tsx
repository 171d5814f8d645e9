import { useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { PageState } from '../../lib/page/page-state';
import { DoubtOfLists } from '../shared/nothing-found';
import { StatusLine } from '../shared/status-line';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';
import { CheckedPage } from './checked-page';
import { Collecting } from './collecting';
import { LookUp } from './look-up';
import { PageHealth } from './page-health';
import { PopupFoot } from './popup-foot';
import type { PopupProps } from './popup-props';
import { ReadPage } from './read-page';
import { WritingSwitch } from './writing-switch';

/** This page in one glance, and any mark or title looked up. */
export function Popup(props: PopupProps) {
  const { page, changed = false, lists, onReadList } = props;
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const state = typeof page === 'object' ? page : undefined;
  const demonstration = lists !== undefined && lists.length > 0 && lists.every((list) => list.demonstration);
  return (
    <DoubtOfLists.Provider value={lists ? listDoubt(lists) : 'unknown'}>
      <main class="popup">
        <PopupHead {...props} />
        <ReadPage {...props} />
        {props.writing && <WritingSwitch {...props.writing} />}
        {props.collecting && <Collecting {...props.collecting} />}
        {(page === 'absent' || state?.status === 'empty') && onReadList && (
          <button type="button" class="read-list" onClick={onReadList}>
            {t('popup.readList')}
          </button>
        )}
        {state && !state.off && <PageHealth page={state} changed={changed} onSave={props.onSaveBroken} />}
        {state && isChecked(state) && !busy && <CheckedPage {...props} page={state} />}
        <LookUp {...props} onBusy={setBusy} />
        <PopupFoot {...props} />
        {demonstration && <p class="ribbon">{t('demonstration')}</p>}
      </main>
    </DoubtOfLists.Provider>
  );
}

/**
 * Whether the page was read and checked. Where checking failed before anything was checked it was not: three zeros would then
 * read as "nothing found".
 */
function isChecked({ off, status, problem, screened }: PageState): boolean {
  if (off || (problem !== undefined && screened.length === 0)) return false;
  return status === 'read' || status === 'partial';
}

/** Where the tab is, and whether its site is checked. */
function PopupHead({ host, page, onSwitch }: PopupProps) {
  const { t } = useTexts();
  const [notSwitched, setNotSwitched] = useState(false);
  return (
    <>
      <header>
        <div>
          <h1>{host || t('extensionName')}</h1>
          <StatusLine page={page} />
        </div>
        {typeof page === 'object' && onSwitch && (
          <Switch
            on={!page.off}
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
    </>
  );
}
