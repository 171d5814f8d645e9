import { defineUnlistedScript } from '#imports';
import { followTab, settingsHere } from '../../lib/content/follow-tab';
import { openPage } from '../../lib/content/page-view';
import { beginLife, idleMoment, onceShown, onMove, onReturn } from '../../lib/content/script-life';
import { takeOffLeft } from '../../lib/highlight/take-off-left';
import { admitOwn, answer } from '../../lib/messages/answer';
import { look } from './look';
import '../../lib/highlight/highlights.css';

/**
 * Reads the page, has it screened, draws the result, and starts over when the site navigates without loading. This is
 * the content script of every marketplace (wxt.config.ts writes the manifest's entries), although the build treats it
 * as a plain script: what it would add to a content script reveals us to the page, by a message.
 */
export default defineUnlistedScript(async () => {
  const life = beginLife();
  await onceShown(life);
  takeOffLeft(document);
  const settings = await settingsHere();
  await idleMoment(life);
  const tab = followTab(settings, (settings) => openPage(settings, look), life);
  onMove(tab.moved, life);
  onReturn(() => void tab.answers.recheck?.(null, { is: 'own' }), life);
  const silence = answer(tab.answers, admitOwn);
  life.signal.addEventListener('abort', () => {
    tab.close();
    silence();
  });
});
