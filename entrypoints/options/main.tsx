import { Options } from '../../components/options/options';
import { pageOfStored } from '../../components/shared/private-window';
import { eraseOne } from '../../lib/backup/erase';
import { browser } from '../../lib/browser';
import { latestOnly } from '../../lib/runtime/latest-only';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { demonstrationServices } from '../../lib/surfaces/demonstration';
import { lookUpAt } from '../../lib/surfaces/look-up-at';
import { preview } from '../../lib/surfaces/preview';
import { privateWindow } from '../../lib/surfaces/private-window';
import { askForSite } from '../../lib/surfaces/site-access';
import { backupServices } from './backup';
import { decisionServices } from './decisions';
import { drawOnChanges } from './draw-on-changes';
import { eraseAll, forgetLearning } from './erasing';
import { importServices } from './import-source';
import libraries from './libraries.json';
import { ownListsServices, setNotifying } from './own-lists';
import { settingsServices, writingServices } from './settings';
import { stored } from './stored';
import { registerServices, subscriptionServices } from './subscriptions';
import '../../components/options/options.css';

const services = {
  ...{ ...settingsServices, ...ownListsServices, ...subscriptionServices, ...importServices },
  ...{ ...registerServices, ...demonstrationServices },
};
const page = await pageOfStored(await speakChosen(), privateWindow);

/** Draws the page from what is stored now; called again whenever something changes. */
const draw: () => Promise<void> = latestOnly(
  async () => (
    <Options
      {...(await stored())}
      about={{ version: browser.runtime.getManifest().version, libraries }}
      {...{ ...services, ...decisionServices(draw), ...writingServices(draw), ...backupServices(draw) }}
      onNotify={(on) => void setNotifying(on).then(draw)}
      onRemoveList={eraseOne}
      onPreview={preview}
      onLookUpAt={lookUpAt}
      onLanguage={(language) => void settingsServices.onChange({ language }).then(() => location.reload())}
      onCustoms={(customs) => void settingsServices.onChange({ customs })}
      onGrant={(site) => void askForSite(site).then(draw)}
      onForget={(words) => forgetLearning(words, draw)}
      onErase={() => eraseAll(draw)}
    />
  ),
  page.draw,
);

await draw();
drawOnChanges(draw);
