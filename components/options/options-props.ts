import type { Failure } from '../../lib/locales/failure';
import type { LookUpMatter } from '../../lib/look-ups/look-up-rows';
import type { ListChange } from '../../lib/runtime/list-change';
import type { Prescribed } from '../../lib/settings/items';
import type { Choices, EntryOf, ListName, Settings } from '../../lib/settings/settings';
import type { ListRow } from '../../lib/surfaces/list-rows';
import type { SiteStatus } from '../../lib/surfaces/site-access';
import type { AboutProps } from './about-section';
import type { AlertsProps } from './alerts-section';
import type { DecisionsProps } from './decisions-section';
import type { LanguageProps } from './language-section';
import type { LearningProps } from './learning';
import type { ListsServices } from './lists-section';
import type { LookUpServices } from './look-ups/look-up-services';
import type { OwnServices } from './marks/own-section';
import type { Kept } from './marks/use-marks';
import type { WatchlistProps } from './marks/watchlist-section';
import type { PreviewServices } from './preview';
import type { RecordedPicturesProps } from './recorded-pictures';
import type { RestoreCutProps } from './restore-cut';
import type { StockProps } from './stock-section';
import type { UnreadPartsProps } from './unread-parts';
import type { DataServices } from './use-stored-data';
import type { WritingProps } from './writing-section';

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
