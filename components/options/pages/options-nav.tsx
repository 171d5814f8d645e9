import { useTexts } from '../../shared/texts-context';
import { PAGE_NAMES, type PageName, sectionsOf } from './pages';

interface Props {
  /** The page that is shown. */
  current: PageName;
  /** Alerts that nobody has read: they stand on the page of one's marks, and are told of from every page. */
  unreadAlerts: number;
}

/** The pages, and of the one that is shown the sections below its first, with which it begins. */
export function OptionsNav({ current, unreadAlerts }: Props) {
  const { t, number } = useTexts();
  return (
    <ul class="pages">
      {PAGE_NAMES.map((page) => (
        <li key={page}>
          <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
            {t(`options.page.${page}`)}
            {page === 'marks' && unreadAlerts > 0 && (
              <span class="count">
                {t('options.newAlerts', { count: number(unreadAlerts) }, unreadAlerts)}
              </span>
            )}
          </a>
          {page === current && sectionsOf(page).length > 1 && <SectionLinks page={page} />}
        </li>
      ))}
    </ul>
  );
}

function SectionLinks({ page }: { page: PageName }) {
  const { t } = useTexts();
  return (
    <ul>
      {sectionsOf(page)
        .slice(1)
        .map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`options.${section}`)}</a>
          </li>
        ))}
    </ul>
  );
}
