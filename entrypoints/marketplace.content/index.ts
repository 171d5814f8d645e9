import { type ContentScriptContext, defineContentScript } from '#imports';
import { createInPage, type InPageServices } from '../../components/in-page/in-page';
import { t } from '../../lib/i18n';
import { hostMatches, readPage } from '../../lib/marketplaces';
import { watchPage } from '../../lib/marketplaces/watch';
import { answer, ask } from '../../lib/messages';
import { keepScreened, type PageSession, type PageWorld } from '../../lib/page-session';
import '../../lib/highlight/highlights.css';

/** Reads the page, asks the background, draws the answer; starts over when the site navigates without loading. */
export default defineContentScript({
  matches: hostMatches(),
  runAt: 'document_idle',
  main(ctx) {
    let view = open(ctx);
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      view.life.abort();
      view = open(ctx);
    });
    const silence = answer({
      pageState: async () => view.session.state(),
      reveal: async ({ listingId, finding }) => ({ found: view.session.reveal(listingId, finding ?? 0) }),
    });
    ctx.onInvalidated(() => {
      silence();
      view.life.abort();
    });
  },
});

/** One address of the tab: everything drawn for it hangs on one signal. */
function open(ctx: ContentScriptContext): { session: PageSession; life: AbortController } {
  const life = new AbortController();
  ctx.onInvalidated(() => life.abort());
  const url = new URL(location.href);
  const world: PageWorld = {
    url: url.href,
    read: () => readPage(document, url),
    watch: (changed) => watchPage(document, url, changed, life.signal),
    screen: async (listings) => (await ask('screen', { listings })).screenings,
    report: (report) => ask('report', report),
    highlighter: createInPage(document, services(), life.signal),
  };
  return { session: keepScreened(world, life.signal), life };
}

function services(): InPageServices {
  return {
    t,
    today: new Date(),
    role: () => 'seller',
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}
