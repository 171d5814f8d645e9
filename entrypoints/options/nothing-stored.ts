import type { OptionsProps, StoredPart } from '../../components/options/options-props';
import { NOTHING_LEARNED } from '../../lib/learning/learning-data';
import { NOTHING_TO_LOOK_UP } from '../../lib/look-ups/look-up-rows';

/** What the options show of what is stored. */
export type Stored = Required<Pick<OptionsProps, Exclude<StoredPart, 'settings'>>>;

/** Replaces what cannot be read. */
export const NOTHING: Stored = {
  ...{
    lists: [],
    listsLost: [],
    subscriptions: [],
    sites: [],
    centres: [],
    decisions: [],
    learning: NOTHING_LEARNED,
    alerts: [],
  },
  ...{ watchlist: [], stock: [], lookUps: NOTHING_TO_LOOK_UP, notifying: false, damagedRecords: 0 },
  ...{
    unread: { own: [], managed: [] },
    decisionCount: 0,
    unreadDecisions: [],
    reachChange: undefined,
    cutOff: undefined,
    recordedPictures: [],
  },
  prescribed: { settings: [], lists: [] },
};
