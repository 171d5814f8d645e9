import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { StoredAlert } from '../../lib/lists/store/database';
import type { AlertKey } from '../../lib/watch/alerts';
import { listAge } from '../shared/facts';
import { Switch } from '../shared/switch';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';

export interface AlertsProps {
  alerts: readonly StoredAlert[];
  /** Whether the browser may show a notification about something new. */
  notifying: boolean;
  /** Requests permission to notify from the browser, or returns it. */
  onNotify(on: boolean): void;
  onMarkAlerts(keys: readonly AlertKey[], seen: boolean): void;
  onRemoveAlerts(keys: readonly AlertKey[]): Promise<Undo>;
  onOpenRecord(record: RecordalName): void;
}

/** Alerts shown; older ones stay stored. */
const SHOWN = 200;

/** What new versions of lists brought for this person: read or unread, each with its recordal. */
export function AlertsSection(props: AlertsProps) {
  const { alerts, notifying, onNotify, onMarkAlerts, onRemoveAlerts } = props;
  const { t, number } = useTexts();
  const undo = useUndo();
  const unread = alerts.filter(({ seen }) => !seen);

  async function remove(keys: readonly AlertKey[]): Promise<void> {
    const run = await onRemoveAlerts(keys);
    undo.offer(t('alerts.removed', { count: number(keys.length) }, keys.length), run);
  }

  return (
    <>
      <p class="lead">{t('alerts.lead')}</p>
      <p class="notify">
        <Switch on={notifying} label={t('alerts.notify')} onChange={onNotify} /> {t('alerts.notify')}
      </p>
      {undo.undoLine}
      {alerts.length === 0 ? (
        <p class="quiet">{t('alerts.none')}</p>
      ) : (
        <>
          <div class="buttons">
            <button type="button" disabled={unread.length === 0} onClick={() => onMarkAlerts(unread, true)}>
              {t(`alerts.readAll.${unread.length === 1 ? 'single' : 'several'}`, {
                count: number(unread.length),
              })}
            </button>
            <button type="button" class="danger" onClick={() => void remove(alerts)}>
              {t('alerts.removeAll')}
            </button>
          </div>
          <ul class="list-cards alerts">
            {alerts.slice(0, SHOWN).map((alert) => (
              <AlertCard
                key={[alert.about, alert.subject, alert.regime, alert.recordNo].join(' ')}
                alert={alert}
                {...props}
                onRemove={() => void remove([alert])}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface AlertCardProps extends Pick<AlertsProps, 'onMarkAlerts' | 'onOpenRecord'> {
  alert: StoredAlert;
  onRemove(): void;
}

function AlertCard({ alert, onMarkAlerts, onOpenRecord, onRemove }: AlertCardProps) {
  const format = useTexts();
  const { t, moment } = format;
  const { about, title, mark, recordNo, holder, list, at, seen, demonstration } = alert;
  const text = about === 'watched' ? (`alerts.watched.${alert.kind}` as const) : (`alerts.${about}` as const);
  return (
    <li class={`list-card ${seen ? 'seen' : 'unseen-yet'}`}>
      <div>
        <p>
          {!seen && <span class="tag warn">{t('alerts.new')}</span>}{' '}
          {t(text, { title, mark: mark || t('verdict.figurative'), recordNo, list })}
        </p>
        <p class="quiet">
          {[holder, listAge(alert, format), moment(at)].filter(Boolean).join(' · ')}
          {demonstration && <span class="tag">{t('demonstrationShort')}</span>}
        </p>
      </div>
      <span class="buttons">
        <button type="button" onClick={() => onOpenRecord(alert)}>
          {t('action.openRecord')}
        </button>
        <button type="button" onClick={() => onMarkAlerts([alert], !seen)}>
          {t(seen ? 'alerts.unread' : 'alerts.read')}
        </button>
        <button type="button" aria-label={t('alerts.remove', { recordNo })} onClick={onRemove}>
          ×
        </button>
      </span>
    </li>
  );
}
