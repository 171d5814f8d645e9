import { useState } from 'preact/hooks';
import type { FaultyLog, SoundLog } from '../../lib/audit/verify';
import type { Contradiction } from '../../lib/decisions/contested';
import type { Decision } from '../../lib/decisions/decision';
import type { TakenLog } from '../../lib/queue/take-log';
import { useTexts } from '../shared/texts-context';
import { Contradictions } from './contradictions';
import { LogFileChoice } from './log-file-choice';

export interface LogServices {
  /** Stores the name under which the person decides. */
  onName(name: string): Promise<void>;
  onExportLog(): Promise<void>;
  onCheckLog(file: File): Promise<SoundLog | FaultyLog>;
  onTakeLog(file: File): Promise<TakenLog | FaultyLog>;
  onSettle(chosen: Decision): Promise<void>;
}

export interface LogPanelProps extends LogServices {
  name: string;
  contradictions: readonly Contradiction[];
}

/** Under which name one decides, the log of what was decided, and the work of others. */
export function LogPanel(props: LogPanelProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const say = (doing: Promise<string>) => void doing.then(setSaid, () => setSaid(t('log.failed')));
  return (
    <details class="log">
      <summary>
        {t('log.title')}
        {props.contradictions.length > 0 && ` · ${t('log.contradictions', {}, props.contradictions.length)}`}
      </summary>
      <div class="log-body">
        <label>
          {t('log.name')}{' '}
          <input
            maxLength={100}
            defaultValue={props.name}
            autocomplete="off"
            onChange={(event) =>
              say(props.onName(event.currentTarget.value.trim()).then(() => t('log.nameKept')))
            }
          />
        </label>
        <p class="quiet">{t('log.lead')}</p>
        <div class="log-actions">
          <button type="button" onClick={() => say(props.onExportLog().then(() => t('log.exported')))}>
            {t('log.export')}
          </button>
          <LogFileChoice
            text={t('log.check')}
            onFile={(file) => say(props.onCheckLog(file).then((result) => checkedText(result, t)))}
          />
          <LogFileChoice
            text={t('log.take')}
            onFile={(file) => say(props.onTakeLog(file).then((result) => takenText(result, t)))}
          />
        </div>
        <p role="status">{said}</p>
        <Contradictions {...props} />
      </div>
    </details>
  );
}

type Translate = ReturnType<typeof useTexts>['t'];

function checkedText(result: SoundLog | FaultyLog, t: Translate): string {
  if (!result.sound) return faultText(result, t);
  return t('log.sound', { entries: result.entries, first: result.first, head: result.head });
}

function takenText(result: TakenLog | FaultyLog, t: Translate): string {
  if (!('log' in result)) return `${faultText(result, t)} ${t('log.nothingTaken')}`;
  const { brought, retracted, unread, contradictions } = result;
  const more = unread > 0 ? ` ${t('log.unread', { count: unread }, unread)}` : '';
  return `${t('log.taken', { brought, retracted, contradictions })}${more}`;
}

function faultText({ fault, entry, line }: FaultyLog, t: Translate): string {
  const reason = t(`log.fault.${fault}`);
  return fault === 'unreadable' ? reason : t('log.faultAt', { entry, line, reason });
}
