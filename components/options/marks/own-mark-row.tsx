import { useState } from 'preact/hooks';
import { regimeCodes } from '../../../lib/domain/regime-codes';
import { type Notice, noticeText } from '../../../lib/locales/notice';
import { keepable } from '../../../lib/settings/own-mark';
import type { OwnMark } from '../../../lib/watch/conflicting-recordals';
import { useTexts } from '../../shared/texts-context';

export interface OwnMarkRowProps {
  mark: OwnMark;
  onChange(mark: OwnMark): void;
  onRemove(): void;
}

/**
 * One own mark: its right and where it holds at a glance, the rest behind it. A field is stored on blur; what may not
 * be kept stays in the field, with the reason, and nothing is stored.
 */
export function OwnMarkRow({ mark, onChange, onRemove }: OwnMarkRowProps) {
  const { t } = useTexts();
  const { markText, role, regimes = [] } = mark;
  const [problem, setProblem] = useState<Notice>();
  const where = regimes.length > 0 ? regimes.join(', ') : t('marks.everywhere');
  function send(next: OwnMark): void {
    const checked = keepable(next);
    setProblem('problem' in checked ? checked.problem : undefined);
    if ('mark' in checked) onChange(checked.mark);
  }
  return (
    <li>
      <details>
        <summary>
          <bdi>{markText}</bdi> <span class="quiet">{[t(`own.${role}`), where].join(' · ')}</span>
        </summary>
        <div class="mark-fields">
          <label>
            {t('options.right')}
            <select
              value={role}
              onChange={(event) => send({ ...mark, role: event.currentTarget.value as OwnMark['role'] })}
            >
              <option value="own">{t('own.own')}</option>
              <option value="licensed">{t('own.licensed')}</option>
            </select>
          </label>
          <label>
            {t('marks.regimes')}
            <input
              key={regimes.join()}
              defaultValue={regimes.join(', ')}
              placeholder={t('marks.everywhere')}
              onChange={(event) => send(withRegimes(mark, event.currentTarget.value))}
            />
          </label>
          {(['recordNo', 'registrationNo', 'holder'] as const).map((field) => (
            <label key={field}>
              {t(`recordField.${field}`)}
              <input
                key={mark[field]}
                defaultValue={mark[field] ?? ''}
                onChange={(event) => send(withText(mark, field, event.currentTarget.value))}
              />
            </label>
          ))}
          {problem && (
            <p class="ill" role="alert">
              {t('marks.fieldRefused', { reason: noticeText(problem, t) })}
            </p>
          )}
          <p class="quiet">{t('marks.fieldsHint')}</p>
        </div>
      </details>
      <button type="button" aria-label={t('options.removeMark', { mark: markText })} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

function withRegimes({ regimes: _, ...mark }: OwnMark, text: string): OwnMark {
  const regimes = regimeCodes(text);
  return regimes.length > 0 ? { ...mark, regimes } : mark;
}

function withText(mark: OwnMark, field: 'recordNo' | 'registrationNo' | 'holder', text: string): OwnMark {
  const { [field]: _, ...rest } = mark;
  const clean = text.trim();
  return clean === '' ? rest : { ...rest, [field]: clean };
}
