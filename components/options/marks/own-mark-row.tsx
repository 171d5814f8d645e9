import { regimeCodes } from '../../../lib/domain/regime-codes';
import type { OwnMark } from '../../../lib/watch/conflicting-recordals';
import { useTexts } from '../../shared/texts-context';

export interface OwnMarkRowProps {
  mark: OwnMark;
  onChange(mark: OwnMark): void;
  onRemove(): void;
}

/** One own mark: its right and where it holds at a glance, the rest behind it. A field is stored on blur. */
export function OwnMarkRow({ mark, onChange, onRemove }: OwnMarkRowProps) {
  const { t } = useTexts();
  const { markText, role, regimes = [] } = mark;
  const where = regimes.length > 0 ? regimes.join(', ') : t('marks.everywhere');
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
              onChange={(event) => onChange({ ...mark, role: event.currentTarget.value as OwnMark['role'] })}
            >
              <option value="own">{t('own.own')}</option>
              <option value="licensed">{t('own.licensed')}</option>
            </select>
          </label>
          <label>
            {t('marks.regimes')}
            <input
              defaultValue={regimes.join(', ')}
              maxLength={200}
              placeholder={t('marks.everywhere')}
              onChange={(event) => onChange(withRegimes(mark, event.currentTarget.value))}
            />
          </label>
          {(['recordNo', 'registrationNo', 'holder'] as const).map((field) => (
            <label key={field}>
              {t(`recordField.${field}`)}
              <input
                defaultValue={mark[field] ?? ''}
                maxLength={400}
                onChange={(event) => onChange(withText(mark, field, event.currentTarget.value))}
              />
            </label>
          ))}
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
