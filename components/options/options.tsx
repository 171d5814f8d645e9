import { useState } from 'preact/hooks';
import { expiredLists } from '../../lib/domain/expired-lists';
import type { ListChange } from '../../lib/runtime/list-change';
import type { Choices, EntryOf, ListName, Settings } from '../../lib/settings/settings';
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
import type { Kept } from './marks/use-marks';
import { type WatchlistProps, WatchlistSection } from './marks/watchlist-section';
import type { PreviewServices } from './preview';
import { SitesSection } from './sites-section';
import { StaleAfter } from './stale-after';
import { type StockProps, StockSection } from './stock-section';
import { UnreadParts, type UnreadPartsProps } from './unread-parts';

export interface OptionsProps
  extends ListsServices,
    PreviewServices,
    DataServices,
    AlertsProps,
    OwnServices,
    WatchlistProps,
    StockProps,
    DecisionsProps,
    UnreadPartsProps {
  settings: Settings;
  lists: readonly ListRow[];
  sites: readonly SiteStatus[];
  about: AboutProps;
  /** Sets choices. Rejects where they could not be stored. */
  onChange(choices: Partial<Choices>): Promise<void>;
  /** Changes a list as it is stored by then. Rejects where it could not be stored. */
  onChangeList<Name extends ListName>(name: Name, change: ListChange<EntryOf<Name>>): Promise<Kept>;
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
  const { settings, onChangeList } = props;
  const [failed, setFailed] = useState(false);
  const track = (storing: Promise<unknown>) =>
    void storing.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const onChange = (choices: Partial<Choices>) => track(props.onChange(choices));
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
    own: <OwnSection {...props} own={settings.own} onChange={(change) => onChangeList('own', change)} />,
    watchlist: <WatchlistSection {...props} />,
    stock: <StockSection {...props} />,
    judging: (
      <JudgingSection
        {...props}
        onChange={onChange}
        onChangeYuan={(change) => onChangeList('yuanValues', change)}
      />
    ),
    sites: <SitesSection {...props} onSwitchSites={(change) => track(onChangeList('sitesOff', change))} />,
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
          {failed && (
            <p class="ill" role="alert">
              {t('options.notKept')}
            </p>
          )}
          <UnreadParts {...props} />
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
