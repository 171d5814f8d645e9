import type { ListLabel } from '../../lib/lists/list-label';
import type { PageState } from '../../lib/page/page-state';
import type { Finding } from '../../lib/screening/finding';
import type { PageKnown } from '../../lib/surfaces/page-in-front';
import type { DemonstrationLeftProps } from '../shared/demonstration-left';
import type { ListsLostProps } from '../shared/lists-lost';
import type { CollectingProps } from './collecting';
import type { LookUpProps } from './look-up';
import type { PageRecordProps } from './page-record';
import type { WritingSwitchProps } from './writing-switch';

/** Where the popup leads. */
export type PopupSurface = 'panel' | 'bulk' | 'queue' | 'survey' | 'options' | 'alerts' | 'toLookUp';

export interface PopupProps extends DemonstrationLeftProps, ListsLostProps {
  /** Host name of the tab; empty on pages without one. */
  host: string;
  page: PageKnown;
  /** Absent until they are known. */
  lists?: readonly ListLabel[] | undefined;
  /** Absent while there is nothing to switch. Rejects, with nothing changed, where the switch could not be stored. */
  onSwitch?(on: boolean): Promise<void>;
  /** Reads a page that is not read automatically; absent where that is not possible. */
  onRead?(): void;
  /** Loads the page anew, with a reader; absent where that is not possible. */
  onReload?(): void;
  /** Imports the recordal list that a page shows; absent where that is not possible. */
  onReadList?(): void;
  /** Absent where there is nothing to collect. */
  collecting?: CollectingProps | undefined;
  /** Absent where the tab shows no seller centre. */
  writing?: WritingSwitchProps | undefined;
  /** Most recent pages of this kind could not be read, while earlier ones could. */
  changed?: boolean;
  /** Saves the structure of a page that was not read well; absent where that is not possible. */
  onSaveBroken?(): void;
  source?: LookUpProps['source'];
  onLookup: LookUpProps['onLookup'];
  onLookUpAt: LookUpProps['onLookUpAt'];
  onOpenRecord: LookUpProps['onOpenRecord'];
  onReveal(listingId: string, index: number): void;
  /** Has evidence of a finding kept; absent where that is not possible. */
  onKeep?(listingId: string, finding: Finding): void;
  /** Shows where pictures of the page's listings can be read; absent where this build reads none. */
  onReadPictures?(): void;
  /** Saves the record of the page; absent where that is not possible. */
  onRecord?(page: PageState, ...how: Parameters<PageRecordProps['onRecord']>): Promise<void>;
  /** Brands of the page that nobody looked up yet, or not for long. */
  toLookUp?: readonly string[];
  /** Unread alerts. */
  unread?: number;
  /** The browser has no side panel, as on a phone. */
  withoutPanel?: boolean;
  onOpen(surface: PopupSurface): void;
}
