import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listDoubt } from '../../lib/domain/list-doubt';
import type { Failure } from '../../lib/locales/failure';
import type { LookUpMatter } from '../../lib/look-ups/look-up-rows';
import type { ListChange } from '../../lib/runtime/list-change';
import type { Prescribed } from '../../lib/settings/items';
import type { Choices, EntryOf, ListName, Settings } from '../../lib/settings/settings';
import type { ListRow } from '../../lib/surfaces/list-rows';
import type { SiteStatus } from '../../lib/surfaces/site-access';
import { FixedPart, PrescribedSettings } from '../shared/fixed-part';
import { KeysHelp } from '../shared/keys-help';
import { DoubtOfLists } from '../shared/nothing-found';
import { useTexts } from '../shared/texts-context';
import { type AboutProps, AboutSection } from './about-section';
import { type AlertsProps, AlertsSection } from './alerts-section';
import { DataSection, type DataServices } from './data-section';
import { type DecisionsProps, DecisionsSection } from './decisions-section';
import { JudgingSection } from './judging-section';
import { type LanguageProps, LanguageSection } from './language-section';
import { type LearningProps, LearningSection } from './learning';
import { ListsSection, type ListsServices } from './lists-section';
import type { LookUpServices } from './look-ups/look-up-services';
import { LookUpsSection } from './look-ups/look-ups-section';
import { registersToSearch } from './look-ups/source-registers';
import { OwnSection, type OwnServices } from './marks/own-section';
import type { Kept } from './marks/use-marks';
import { type WatchlistProps, WatchlistSection } from './marks/watchlist-section';
import { OptionsNav } from './pages/options-nav';
import { SECTIONS, type SectionName, sectionsOf } from './pages/pages';
import { usePlace } from './pages/use-place';
import type { PreviewServices } from './preview';
import { type RecordedPicturesProps, RecordedPicturesSection } from './recorded-pictures';
import { RestoreCut, type RestoreCutProps } from './restore-cut';
import { OptionsSearch } from './search/options-search';
import { SectionBoundary, SectionFailure } from './section-boundary';
import { SitesSection } from './sites-section';
import { StaleAfter } from './stale-after';
import { type StockProps, StockSection } from './stock-section';
import { ReasonsSection } from './team/reasons-section';
import { TeamSection } from './team/team-section';
import { UnreadParts, type UnreadPartsProps } from './unread-parts';
import { type WritingProps, WritingSection } from './writing-section';

export interface OptionsProps
  extends ListsServices,
    PreviewServices,
    DataServices,
    LearningProps,
    RecordedPicturesProps,
    AlertsProps,
    OwnServices,
    WatchlistProps,
    StockProps,
    LookUpServices,
    DecisionsProps,
    UnreadPartsProps,
    RestoreCutProps,
    WritingProps {
  settings: Settings;
  /** Speaks another language from now on. */
  onLanguage: LanguageProps['onLanguage'];
  lists: readonly ListRow[];
  sites: readonly SiteStatus[];
  about: AboutProps;
  /** The words to look up, and what was. */
  lookUps: LookUpMatter;
  /** What could not be read of what is stored; an empty value or a default stands in its place. */
  failed?: Partial<Record<StoredPart, Failure>>;
  /** Settings that the organisation prescribes, and the lists that it follows. */
  prescribed: Prescribed;
  /** Sets choices. Rejects where they could not be stored. */
  onChange(choices: Partial<Choices>): Promise<void>;
  /** Changes a list as it is stored by then. Rejects where it could not be stored. */
  onChangeList<Name extends ListName>(name: Name, change: ListChange<EntryOf<Name>>): Promise<Kept>;
  /** Requests permission from the browser to read a site. */
  onGrant(site: SiteStatus): void;
}

/** What is stored and read by itself: one that fails takes no section with it but those that show it. */
export type StoredPart =
  | 'settings'
  | 'lists'
  | 'listsLost'
  | 'subscriptions'
  | 'sites'
  | 'centres'
  | 'decisions'
  | 'decisionCount'
  | 'unreadDecisions'
  | 'reachChange'
  | 'learning'
  | 'alerts'
  | 'watchlist'
  | 'stock'
  | 'lookUps'
  | 'notifying'
  | 'damagedRecords'
  | 'prescribed'
  | 'unread'
  | 'cutOff'
  | 'recordedPictures';

/** What a section shows, and so cannot be shown without. Your data can be saved and erased whatever has failed. */
const SHOWS: Readonly<Record<SectionName, readonly StoredPart[]>> = {
  alerts: ['alerts', 'notifying'],
  lists: ['settings', 'lists', 'listsLost', 'subscriptions'],
  toLookUp: ['settings', 'lookUps'],
  own: ['settings'],
  watchlist: ['watchlist'],
  stock: ['stock'],
  judging: ['settings', 'lists', 'prescribed'],
  sites: ['settings', 'sites'],
  writing: ['settings', 'centres'],
  decisions: ['decisions', 'decisionCount', 'unreadDecisions', 'reachChange'],
  team: ['settings', 'prescribed'],
  reasons: ['settings', 'prescribed'],
  data: [],
  language: ['settings'],
  keys: [],
  about: [],
};

/**
 * Every setting, on pages with addresses of their own. All pages are drawn and one is shown: what was typed on another, and
 * what can be undone there, waits for the reader to come back, and the search reads them all.
 */
export function Options(props: OptionsProps) {
  const { t } = useTexts();
  const {
    place: { page },
    turnTo,
  } = usePlace();
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${t('extensionName')} – ${t(`options.page.${page}`)}`;
  }, [page, t]);
  const { settings, onChangeList } = props;
  const [notKept, setNotKept] = useState(false);
  const track = (storing: Promise<unknown>) =>
    void storing.then(
      () => setNotKept(false),
      () => setNotKept(true),
    );
  const onChange = (choices: Partial<Choices>) => track(props.onChange(choices));
  const body: Readonly<Record<SectionName, ComponentChild>> = {
    lists: (
      <>
        <ListsSection {...props} />
        <FixedPart setting="staleAfterDays">
          <StaleAfter
            days={settings.staleAfterDays}
            onChange={(staleAfterDays) => onChange({ staleAfterDays })}
          />
        </FixedPart>
      </>
    ),
    alerts: <AlertsSection {...props} />,
    toLookUp: (
      <LookUpsSection
        {...props}
        {...settings}
        customs={props.customs.suggested ? undefined : props.customs.regime}
        lookUpRegisters={registersToSearch(props.customs.regime, t('languageTag'))}
        onCountPages={(countPageBrands) => onChange({ countPageBrands })}
      />
    ),
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
    writing: <WritingSection {...props} />,
    decisions: <DecisionsSection {...props} />,
    team: (
      <TeamSection
        settings={settings}
        prescribed={props.prescribed}
        onChange={(change) => onChangeList('labels', change)}
      />
    ),
    reasons: (
      <ReasonsSection
        own={settings.reasons}
        isFixed={props.prescribed.settings.includes('reasons')}
        onChange={(change) => onChangeList('reasons', change)}
      />
    ),
    data: (
      <>
        <DataSection {...props} />
        <Guarded shows={['learning']} failed={props.failed}>
          <LearningSection {...props} />
        </Guarded>
        <Guarded shows={['recordedPictures']} failed={props.failed}>
          <RecordedPicturesSection {...props} />
        </Guarded>
      </>
    ),
    language: (
      <FixedPart setting="language">
        <LanguageSection language={settings.language} onLanguage={props.onLanguage} />
      </FixedPart>
    ),
    keys: (
      <>
        <p class="lead">{t('options.keysLead')}</p>
        <KeysHelp />
      </>
    ),
    about: <AboutSection {...props.about} />,
  };
  return (
    <PrescribedSettings.Provider value={props.prescribed.settings}>
      <DoubtOfLists.Provider value={listDoubt(props.lists)}>
        <div class="options">
          <nav aria-label={t('options.sections')}>
            <h1>
              <img src="/icon/seal.svg" alt="" width="28" height="28" />
              {t('extensionName')}
            </h1>
            <OptionsSearch pages={pages} turnTo={turnTo} />
            <OptionsNav
              current={page}
              unreadAlerts={props.alerts.filter((alert) => alert?.seen === false).length}
            />
          </nav>
          <main ref={pages}>
            {notKept && (
              <p class="ill" role="alert">
                {t('options.notKept')}
              </p>
            )}
            <Guarded shows={['cutOff']} failed={props.failed}>
              <RestoreCut {...props} />
            </Guarded>
            <Guarded shows={['unread']} failed={props.failed}>
              <UnreadParts {...props} />
            </Guarded>
            {SECTIONS.map((section) => (
              <section
                key={section}
                id={section}
                aria-labelledby={`heading-${section}`}
                hidden={!sectionsOf(page).includes(section)}
              >
                <h2 id={`heading-${section}`} tabIndex={-1}>
                  {t(`options.${section}`)}
                </h2>
                <Guarded shows={SHOWS[section]} failed={props.failed}>
                  {body[section]}
                </Guarded>
              </section>
            ))}
          </main>
        </div>
      </DoubtOfLists.Provider>
    </PrescribedSettings.Provider>
  );
}

interface GuardedProps {
  shows: readonly StoredPart[];
  failed: OptionsProps['failed'];
  children: ComponentChild;
}

/** A part of the page, or what is to be said in its place. */
function Guarded({ shows, failed = {}, children }: GuardedProps) {
  const missing = shows.find((part) => failed[part] !== undefined);
  const failure = missing && failed[missing];
  return failure ? <SectionFailure failure={failure} /> : <SectionBoundary>{children}</SectionBoundary>;
}
