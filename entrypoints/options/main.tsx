import { render } from 'preact';
import { browser } from '#imports';
import { Options } from '../../components/options/options';
import { TextsContext } from '../../components/texts-context';
import { t } from '../../lib/i18n';
import libraries from '../../lib/libraries.json';
import { onListsChanged } from '../../lib/lists/cache';
import { ask } from '../../lib/messages';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/settings/items';
import { drawnAnew, eraseEverything, eraseOne } from './erase';
import { importList } from './import-list';
import { preview } from './preview';
import { listStandings, siteStandings } from './standings';
import { subscriptionServices, subscriptionStandings } from './subscriptions';
import { restore, saveEverything } from './take-along';
import '../../components/options/options.css';

const texts = { t, today: new Date() };
document.documentElement.lang = t('languageTag');
document.title = `${t('extensionName')} – ${t('popup.openOptions')}`;
const about = { version: browser.runtime.getManifest().version, libraries };

/** Draws the page from what is stored now; called again whenever something of it changed. */
async function draw(): Promise<void> {
  const settings = await readSettings();
  const [lists, subscriptions, sites, { decisions }, { words }] = await Promise.all([
    listStandings(),
    subscriptionStandings(),
    siteStandings(settings),
    ask('decisions', null),
    ask('learnt', null),
  ]);
  render(
    <TextsContext.Provider value={texts}>
      <Options
        {...{ settings, lists, subscriptions, sites, decisions, about, onRestore: restore }}
        learntWords={words}
        onChange={changeSettings}
        {...subscriptionServices}
        onImport={importList}
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
    </TextsContext.Provider>,
    document.getElementById('root')!,
  );
}

await draw();
onSettingsChanged(() => void draw());
onListsChanged(() => void draw());
