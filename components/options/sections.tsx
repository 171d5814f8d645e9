import type { ComponentChild } from 'preact';
import type { Choices } from '../../lib/settings/settings';
import { FixedPart } from '../shared/fixed-part';
import { KeysHelp } from '../shared/keys-help';
import { useTexts } from '../shared/texts-context';
import { AboutSection } from './about-section';
import { AlertsSection } from './alerts-section';
import { DataSection } from './data-section';
import { DecisionsSection } from './decisions-section';
import { Guarded } from './guarded';
import { JudgingSection } from './judging-section';
import { LanguageSection } from './language-section';
import { LearningSection } from './learning';
import { ListsSection } from './lists-section';
import { LookUpsSection } from './look-ups/look-ups-section';
import { registersToSearch } from './look-ups/source-registers';
import { OwnSection } from './marks/own-section';
import { WatchlistSection } from './marks/watchlist-section';
import type { OptionsProps } from './options-props';
import type { SectionName } from './pages/pages';
import { RecordedPicturesSection } from './recorded-pictures';
import { SitesSection } from './sites-section';
import { StaleAfter } from './stale-after';
import { StockSection } from './stock-section';
import { ReasonsSection } from './team/reasons-section';
import { TeamSection } from './team/team-section';
import { WritingSection } from './writing-section';

/** What every section can draw upon. */
export interface SectionProps extends Omit<OptionsProps, 'onChange'> {
  /** Sets choices. */
  onChange(choices: Partial<Choices>): void;
  /** Has the page say where something could not be stored. */
  track(storing: Promise<unknown>): void;
}

/** The sections of the settings, below their headings. */
export const SECTION_BODIES: Readonly<Record<SectionName, (props: SectionProps) => ComponentChild>> = {
  lists: Lists,
  alerts: AlertsSection,
  toLookUp: ToLookUp,
  own: (props) => (
    <OwnSection
      {...props}
      own={props.settings.own}
      onChange={(change) => props.onChangeList('own', change)}
    />
  ),
  watchlist: WatchlistSection,
  stock: StockSection,
  judging: (props) => (
    <JudgingSection {...props} onChangeYuan={(change) => props.onChangeList('yuanValues', change)} />
  ),
  sites: ({ track, ...props }) => (
    <SitesSection {...props} onSwitchSites={(change) => track(props.onChangeList('sitesOff', change))} />
  ),
  writing: WritingSection,
  decisions: DecisionsSection,
  team: (props) => <TeamSection {...props} onChange={(change) => props.onChangeList('labels', change)} />,
  reasons: ({ settings, prescribed, onChangeList }) => (
    <ReasonsSection
      own={settings.reasons}
      isFixed={prescribed.settings.includes('reasons')}
      onChange={(change) => onChangeList('reasons', change)}
    />
  ),
  data: Data,
  language: ({ settings, onLanguage }) => (
    <FixedPart setting="language">
      <LanguageSection language={settings.language} onLanguage={onLanguage} />
    </FixedPart>
  ),
  keys: Keys,
  about: ({ about }) => <AboutSection {...about} />,
};

function Lists(props: SectionProps) {
  return (
    <>
      <ListsSection {...props} />
      <FixedPart setting="staleAfterDays">
        <StaleAfter
          days={props.settings.staleAfterDays}
          onChange={(staleAfterDays) => props.onChange({ staleAfterDays })}
        />
      </FixedPart>
    </>
  );
}

function ToLookUp(props: SectionProps) {
  const { t } = useTexts();
  const { settings, customs, onChange } = props;
  return (
    <LookUpsSection
      {...props}
      {...settings}
      customs={customs.suggested ? undefined : customs.regime}
      lookUpRegisters={registersToSearch(customs.regime, t('languageTag'))}
      onCountPages={(countPageBrands) => onChange({ countPageBrands })}
    />
  );
}

function Data(props: SectionProps) {
  return (
    <>
      <DataSection {...props} />
      <Guarded shows={['learning']} failed={props.failed}>
        <LearningSection {...props} />
      </Guarded>
      <Guarded shows={['recordedPictures']} failed={props.failed}>
        <RecordedPicturesSection {...props} />
      </Guarded>
    </>
  );
}

function Keys() {
  const { t } = useTexts();
  return (
    <>
      <p class="lead">{t('options.keysLead')}</p>
      <KeysHelp />
    </>
  );
}
