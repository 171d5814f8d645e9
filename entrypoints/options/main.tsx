import { browser } from '#imports';
import { Options } from '../../components/options/options';
import { pageOfOurs } from '../../components/page-of-ours';
import { saveFile } from '../../lib/files/save-file';
import libraries from '../../lib/libraries.json';
import { storedAlerts } from '../../lib/lists/alerts';
import { onListsChanged } from '../../lib/lists/cache';
import { rejectedCsv } from '../../lib/lists/rejected-csv';
import { stockItems } from '../../lib/lists/stock';
import { watchedMarks } from '../../lib/lists/watchlist';
import { t } from '../../lib/locales/i18n';
import { ask } from '../../lib/messages';
import { newestOnly } from '../../lib/newest-only';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/settings/items';
import { openList } from './bring-list';
import { drawnAnew, eraseEverything, eraseOne } from './erase';
import { mayNotify, ownListsServices, setNotifying } from './own-lists';
import { preview } from './preview';
import { listStandings, siteStandings } from './standings';
import { subscriptionServices, subscriptionStandings } from './subscriptions';
import { restore, saveEverything } from './take-along';
import '../../components/options/options.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('popup.openOptions')}`);
/** The popup asks for the list that a tab shows by the tab's number. */
const asked = new URLSearchParams(location.search).get('list-in-tab');
const listInTab = asked === null ? undefined : Number(asked);
const about = { version: browser.runtime.getManifest().version, libraries };

/** Draws the page from what is stored now; called again whenever something of it changed. */
const draw: () => Promise<void> = newestOnly(async () => {
  const settings = await readSettings();
  const [lists, subscriptions, sites, { decisions }, { words }, alerts, watchlist, stock, notifying] =
    await Promise.all([
      listStandings(settings),
      subscriptionStandings(),
      siteStandings(settings),
      ask('decisions', null),
      ask('learnt', null),
      storedAlerts(),
      watchedMarks(),
      stockItems(),
      mayNotify(),
    ]);
  return (
    <Options
      {...{ settings, lists, subscriptions, sites, decisions, about, onRestore: restore }}
      {...{ alerts, watchlist, stock, notifying, ...ownListsServices }}
      onNotify={(on) => void setNotifying(on).then(draw)}
      learntWords={words}
      onChange={changeSettings}
      {...subscriptionServices}
      onOpenList={openList}
      onSaveRejected={({ source, rejected, columns }) =>
        saveFile(new Blob([rejectedCsv(rejected, () => columns, t('languageTag'))]), `${source}.rejected.csv`)
      }
      listInTab={listInTab}
      onRemoveList={eraseOne}
      onPreview={preview}
      onGrant={({ hosts }) => {
        const origins = hosts.map((host) => `https://${host}/*`);
        void browser.permissions.request({ origins }).then(draw);
      }}
      onRetract={(ids) => void ask('retract', { ids }).then(draw)}
      onExport={saveEverything}
      onForget={() => ask('forgetLearnt', null).then(draw)}
      onErase={() => drawnAnew(eraseEverything(), draw)}
    />
  );
}, page.draw);

await draw();
onSettingsChanged(() => void draw());
onListsChanged(({ judging }) => {
  void draw();
  if (judging) void ask('listsChanged', null);
});
