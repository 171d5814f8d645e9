import { type ContentScriptContext, defineContentScript } from '#imports';
import { followTab, settingsHere } from '../../lib/content/follow-tab';
import { openPage } from '../../lib/content/page-view';
import { admitOwn, answer } from '../../lib/messages/answer';
import { look } from './look';
import '../../lib/highlight/highlights.css';

/** Reads the page, has it screened, draws the result; starts over when the site navigates without loading. */
export default defineContentScript({
  // wxt.config.ts writes the manifest's entries, one per marketplace.
  registration: 'runtime',
  async main(ctx) {
    const settings = await settingsHere();
    await idleMoment(ctx);
    const tab = followTab(settings, (settings) => openPage(settings, look), ctx);
    // The event comes before the address changes, and also for navigations that never happen (downloads, stopped
    // loads): the address decides, once it had its chance to change.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(tab.moved, 0);
    });
    const silence = answer(tab.answers, admitOwn);
    onEnd(ctx, () => {
      silence();
      tab.close();
    });
  },
});

/** The page's own work comes first, for as long as half a second. */
function idleMoment(ctx: ContentScriptContext): Promise<void> {
  return new Promise((come) => ctx.requestIdleCallback(() => come(), { timeout: 500 }));
}

function onEnd(ctx: ContentScriptContext, end: () => void): void {
  if (ctx.isInvalid) end();
  else ctx.onInvalidated(end);
}
