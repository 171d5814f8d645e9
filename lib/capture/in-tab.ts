import * as v from 'valibot';
import { browser } from '../browser';
import { t } from '../locales/i18n';
import { LANGUAGES_BY_NAME } from '../locales/language-name';
import { languageFor } from '../locales/languages';
import { askTab } from '../messages/send';
import { pageIn } from '../surfaces/page-in-front';
import { listBehind } from './list-behind';
import { bytesOfAddress, cutOut } from './pictures';
import { type CaptureDeps, NotTaken } from './take';

const LOOK = '/evidence-look.js';

const Length = v.pipe(v.number(), v.finite());
const LookSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(100_000)),
  title: v.pipe(v.string(), v.maxLength(100_000)),
  words: v.pipe(v.string(), v.maxLength(20_000)),
  ...{ left: Length, top: Length, width: Length, height: Length },
  ...{ viewWidth: v.pipe(Length, v.minValue(1)), viewHeight: v.pipe(Length, v.minValue(1)) },
});

/**
 * The browser as the capture of evidence needs it, using only the permission for the tab that a press on the toolbar
 * button gave. The background takes no part, so it may be stopped meanwhile without harm.
 */
export function captureInTab(tabId: number): CaptureDeps {
  return {
    program: `recordal-lens ${browser.runtime.getManifest().version}`,
    browser: navigator.userAgent,
    language: languageFor(t('languageTag'), LANGUAGES_BY_NAME),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => ({ wall: Date.now(), running: performance.now() }),
    offset: () => -new Date().getTimezoneOffset(),
    pause: (ms) => new Promise((come) => setTimeout(come, ms)),
    async page() {
      const page = await pageIn(tabId);
      return typeof page === 'object' ? page : undefined;
    },
    reveal: async (listingId) =>
      (await askTab(tabId, 'reveal', { listingId, finding: -1 }).catch(() => ({ found: false }))).found,
    look: () => look(tabId),
    isInFront: async () => (await browser.tabs.get(tabId)).active,
    isOpen: () =>
      browser.tabs.get(tabId).then(
        () => true,
        () => false,
      ),
    picture: () => picture(tabId),
    cutOut,
    list: listBehind,
  };
}

async function look(tabId: number) {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId }, files: [LOOK] as never })
    .catch((cause: unknown) => {
      throw new NotTaken('right', String(cause));
    });
  // Nobody says that what comes out of a page was found by our script.
  const { success, output } = v.safeParse(LookSchema, frame?.result);
  return success ? output : null;
}

async function picture(tabId: number): Promise<Uint8Array> {
  const { windowId } = await browser.tabs.get(tabId);
  const address = await browser.tabs
    .captureVisibleTab(windowId, { format: 'png' })
    .catch((cause: unknown) => {
      const reason = String(cause);
      throw new NotTaken(/permission|activeTab/i.test(reason) ? 'right' : 'picture', reason);
    });
  return bytesOfAddress(address).catch((cause: unknown) => {
    throw new NotTaken('picture', String(cause));
  });
}
