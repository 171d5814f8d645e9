import type { ListLabel } from '../../lib/lists/list-label';
import { searchesText } from './searches-text';
import { useTexts } from './texts-context';

/** The lists in use, each with its age; a demonstration list says so. Holds its place until they are known. */
export function ListsLine({ lists }: { lists: readonly ListLabel[] | undefined }) {
  const format = useTexts();
  const { t, age, number } = format;
  if (!lists) return <p class="lists">{'\u00a0'}</p>;
  if (lists.length === 0)
    return (
      <p class="lists quiet">
        {t('lists.none')} {t('lists.addOne')}
      </p>
    );
  return (
    <ul class="lists">
      {lists.map((list) => (
        <li key={list.name} class={list.notice ? 'noticed' : ''}>
          <b>{list.name}</b> {t('lists.recordals', { count: number(list.recordals) }, list.recordals)} ·{' '}
          {age(list.date)}
          {(list.freshness === 'stale' || list.freshness === 'expired') && (
            <span class="tag warn">{t(`freshness.${list.freshness}`)}</span>
          )}
          {list.searches && <span class="tag">{searchesText(list.searches, format)}</span>}
          {list.demonstration && <span class="tag">{t('demonstrationShort')}</span>}
        </li>
      ))}
    </ul>
  );
}
