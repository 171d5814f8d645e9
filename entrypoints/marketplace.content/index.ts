import { type ContentScriptContext, defineContentScript } from '#imports';
import { answer, ask, type PageSettings } from '../../lib/messages/protocol';
import { openPage, type PageView } from './page-view';
import '../../lib/highlight/highlights.css';

/** Reads the page, asks the background, draws the answer; starts over when the site navigates without loading. */
export default defineContentScript({
  // wxt.config.ts writes the manifest's entries, one per marketplace.
  registration: 'runtime',
  async main(ctx) {
    let settings = await settingsHere();
    await idleMoment(ctx);
    let view: PageView = openPage(settings);

    function startOver(): void {
      view.close();
      if (ctx.isValid) view = openPage(settings);
    }

    async function recheck(): Promise<null> {
      const before = settings;
      settings = await settingsHere();
      if (settings.off !== before.off || settings.role !== before.role) startOver();
      else view.recheck();
      return null;
    }

    // The event comes before the address changes, and also for navigations that never happen (downloads, stopped
    // loads): the address decides, once it had its chance to change.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => isElsewhere(view.state().url) && startOver(), 0);
    });
    const silence = answer({
      pageState: async () => view.state(),
      reveal: async ({ listingId, finding }) => ({ found: view.reveal(listingId, finding ?? 0) }),
      skeleton: async () => ({ text: view.skeleton() }),
      recheck,
    });
    onEnd(ctx, () => {
      silence();
      view.close();
    });
  },
});

/** The page's own work comes first, for as long as half a second. */
function idleMoment(ctx: ContentScriptContext): Promise<void> {
  return new Promise((come) => ctx.requestIdleCallback(() => come(), { timeout: 500 }));
}

/** Whether the tab shows another address than this one; a jump within the page is none. */
function isElsewhere(url: string): boolean {
  const withoutFragment = (address: string) => address.replace(/#.*/, '');
  return withoutFragment(location.href) !== withoutFragment(url);
}

/** A background that cannot answer yet must not keep the page unread: screening then tells what is wrong. */
async function settingsHere(): Promise<PageSettings> {
  try {
    return await ask('pageSettings', { host: location.host });
  } catch {
    return { off: false, role: 'seller' };
  }
}

function onEnd(ctx: ContentScriptContext, end: () => void): void {
  if (ctx.isInvalid) end();
  else ctx.onInvalidated(end);
}
