import type { OptionsProps } from '../../components/options/options';
import { NOTHING_TO_LOOK_UP } from '../../lib/look-ups/look-up-rows';
import { settingsFrom } from '../../lib/settings/settings';
import { idleDemonstration, idleRegister } from './idle-sources';

/** The options of somebody who keeps nothing, and who does nothing. Overwrite what a test is about. */
export function idleOptions(over: Partial<OptionsProps> = {}): OptionsProps {
  return {
    ...idleRegister,
    ...idleDemonstration,
    settings: settingsFrom({}),
    lists: [],
    subscriptions: [],
    sites: [],
    decisions: [],
    unreadDecisions: [],
    onReachChangeRead: () => {},
    learning: { version: 2, words: [] },
    alerts: [],
    watchlist: [],
    stock: [],
    lookUps: NOTHING_TO_LOOK_UP,
    onLookUp: async () => 'copied',
    onCopyWords: async () => {},
    onTellNothing: async () => async () => {},
    onHideWord: async () => async () => {},
    onShowWord: async () => async () => {},
    onAddWords: async () => ({ count: 0, undo: async () => {} }),
    onForgetPageBrands: async () => async () => {},
    onSaveChecklist: () => {},
    notifying: false,
    about: { version: '1.0', libraries: [] },
    onChange: async () => {},
    onLanguage: () => {},
    onGrant: () => {},
    onAllowRegister: async () => true,
    onTakeSmaller: async () => {},
    onRetract: () => {},
    onNotify: () => {},
    onMarkAlerts: () => {},
    onRemoveAlerts: async () => async () => {},
    onOpenRecord: () => {},
    onReadMarks: async () => ({ marks: [], refused: [], leftOut: [] }),
    onRivals: async () => ({ rivals: [], notLookedUp: [] }),
    onChangeWatchlist: async () => ({ added: 0, noRoom: 0 }),
    onChangeList: async () => ({ added: 0, noRoom: 0 }),
    unread: { own: [], managed: [] },
    prescribed: { settings: [], lists: [] },
    onSaveUnread: () => {},
    onRemoveUnread: async () => async () => {},
    onAddStock: async () => ({ added: 0, refused: 0, leftOut: [], undo: async () => {} }),
    onRemoveStock: async () => async () => {},
    onSubscribe: async () => false,
    onUnsubscribe: () => {},
    onPause: () => {},
    onUpdate: async () => {},
    onFollowAgain: async () => {},
    onAcceptKey: async () => {},
    onOpenList: async () => {
      throw new Error('no list is brought here');
    },
    onSaveRejected: () => {},
    onSaveList: async () => {},
    onRemoveList: async () => async () => {},
    onPreview: async () => [],
    onForget: async () => async () => {},
    onExport: async () => ({ unreadParts: [], unreadLists: [] }),
    onOpenBackup: async () => {
      throw new Error('no file is chosen here');
    },
    onErase: async () => ({ undo: async () => {}, left: [] }),
    ...over,
  };
}
