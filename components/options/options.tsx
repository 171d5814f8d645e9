import { expiredLists } from '../../lib/domain/expired-lists';
import type { Settings } from '../../lib/settings/settings';
import type { ListRow } from '../../lib/surfaces/list-rows';
import type { SiteStatus } from '../../lib/surfaces/site-access';
import { ExpiredLists } from '../shared/expired-lists';
import { KeysHelp } from '../shared/keys-help';
import { useTexts } from '../shared/texts-context';
import { type AboutProps, AboutSection } from './about-section';
import { type AlertsProps, AlertsSection } from './alerts-section';
import { DataSection, type DataServices } from './data-section';
import { type DecisionsProps, DecisionsSection } from './decisions-section';
import { JudgingSection } from './judging-section';
import { ListsSection, type ListsServices } from './lists-section';
import { OwnSection, type OwnServices } from './marks/own-section';
import { type WatchlistProps, WatchlistSection } from './marks/watchlist-section';
import type { PreviewServices } from './preview';
import { SitesSection } from './sites-section';
import { StaleAfter } from './stale-after';
import { type StockProps, StockSection } from './stock-section';

export interface OptionsProps
  extends ListsServices,
    PreviewServices,
    DataServices,
    AlertsProps,
    OwnServices,
    WatchlistProps,
    StockProps,
    DecisionsProps {
  settings: Settings;
  lists: readonly ListRow[];
  sites: readonly SiteStatus[];
  about: AboutProps;
  onChange(change: Partial<Settings>): void;
  /** Requests permission from the browser to read a site. */
  onGrant(site: SiteStatus): void;
}

const SECTIONS = [
  'alerts',
  'lists',
  'own',
  'watchlist',
  'stock',
  'judging',
  'sites',
  'decisions',
  'data',
  'keys',
  'about',
] as const;

/** Every setting on one page, each section with a heading to jump to. */
export function Options(props: OptionsProps) {
  const { t } = useTexts();
  const { settings, onChange } = props;
  const body = {
    lists: (
      <>
        <ListsSection {...props} />
        <StaleAfter
          days={settings.staleAfterDays}
          onChange={(staleAfterDays) => onChange({ staleAfterDays })}
        />
      </>
    ),
    alerts: <AlertsSection {...props} />,
    own: <OwnSection {...props} own={settings.own} onChange={(own) => onChange({ own })} />,
    watchlist: <WatchlistSection {...props} />,
    stock: <StockSection {...props} />,
    judging: <JudgingSection {...props} />,
    sites: <SitesSection {...props} />,
    decisions: <DecisionsSection {...props} />,
    data: <DataSection {...props} />,
    keys: (
      <>
        <p class="lead">{t('options.keysLead')}</p>
        <KeysHelp />
      </>
    ),
    about: <AboutSection {...props.about} />,
  };
  return (
    <ExpiredLists.Provider value={expiredLists(props.lists)}>
      <div class="options">
        <nav aria-label={t('options.sections')}>
          <h1>
            <img src="/icon/seal.svg" alt="" width="28" height="28" />
            {t('extensionName')}
          </h1>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`options.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {SECTIONS.map((section) => (
            <section key={section} id={section} aria-labelledby={`heading-${section}`}>
              <h2 id={`heading-${section}`}>{t(`options.${section}`)}</h2>
              {body[section]}
            </section>
          ))}
        </main>
      </div>
    </ExpiredLists.Provider>
  );
}
