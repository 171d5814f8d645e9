import type { RecordHistory } from '../../lib/lists/store/history';
import { useTexts } from '../shared/texts-context';
import { isNamed } from './fields';

/** What the versions of the lists did to the recordal, newest first. */
export function History({ entries }: { entries: readonly RecordHistory[] }) {
  const { t, moment } = useTexts();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('record.history')}</h2>
      {entries.length === 0 && <p class="quiet">{t('record.noHistory')}</p>}
      <ol class="history">
        {entries.map(({ kind, list, version, at, fields = [] }) => (
          <li key={`${list} ${version} ${kind}`}>
            <span class="quiet">{moment(at)}</span>
            <span>
              {t(`recordChange.${kind}`, { list, version })} <ChangedFields fields={fields} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which fields differ, by their names in the interface; those without one are of no use to a reader. */
function ChangedFields({ fields }: { fields: readonly string[] }) {
  const { t } = useTexts();
  const names = fields.filter(isNamed).map((field) => t(`recordField.${field}`));
  if (names.length === 0) return null;
  return <span class="quiet">{names.join(t('articleSeparator'))}</span>;
}
