import '../lib/background/preload-database';
import { defineBackground } from '#imports';
import { openAlertsOnPress } from '../lib/background/alerts';
import { answers } from '../lib/background/answers';
import { awakeDuring, awakeFromNow } from '../lib/background/awake-during';
import { tellOfBareTabs } from '../lib/background/bare-tabs';
import { followCollectingTabs } from '../lib/background/collector-tabs';
import { checkDraftsOnRequest, offerDraftCheck } from '../lib/background/drafts';
import { followLanguage, languageSpoken } from '../lib/background/language';
import { keepListsUp } from '../lib/background/list-maintenance';
import { listsChanged } from '../lib/background/lists-changed';
import { followListChanges, openedLists } from '../lib/background/open-lists';
import { recheckPages } from '../lib/background/pages';
import { forgetClosedTabs } from '../lib/background/shown-in-tab';
import { keepStorageToOurselves } from '../lib/background/storage-access';
import { followWriting, keepWritingScripts } from '../lib/background/writing-scripts';
import { browser } from '../lib/browser';
import { admit } from '../lib/messages/admission/admit';
import { answer } from '../lib/messages/answer';
import { onSettingsChanged } from '../lib/settings/items';

/**
 * Every listener is registered synchronously: a worker that starts because of an event must already be listening for
 * it.
 */
export default defineBackground(() => {
  keepStorageToOurselves();
  answer(answers, admit, awakeDuring);
  forgetClosedTabs();
  followCollectingTabs();
  checkDraftsOnRequest();
  keepListsUp();
  openAlertsOnPress();
  followWriting();
  followListChanges(() => void awakeFromNow(listsChanged()));
  void languageSpoken();
  onSettingsChanged(() => void awakeFromNow(followLanguage().then(recheckPages)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void awakeFromNow(openedLists());
    void offerDraftCheck();
    void tellOfBareTabs();
    void keepWritingScripts();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
