import { browser } from '../browser';
import { mayRead } from '../host-access';
import { WRITING_SCRIPT } from '../page/content-script';
import { withLock } from '../runtime/with-lock';
import { centreAt, matchesOf } from '../seller-centres/centre-at';
import { sellerCentres } from '../seller-centres/centres';
import type { SellerCentre } from '../seller-centres/seller-centre';
import { onSettingsChanged, readSettings } from '../settings/items';
import { recheckPages } from './pages';

/** The prefix of the ids under which the browser keeps our scripts from one start to the next. */
const OURS = 'writing-';

const idOf = ({ key }: SellerCentre): string => OURS + key;

/** The seller centres that the person switched on and the browser lets us into. */
async function centresOn(): Promise<SellerCentre[]> {
  const [{ writingCentres }, granted] = await Promise.all([
    readSettings(),
    mayRead(sellerCentres.map(({ hosts }) => hosts)),
  ]);
  return sellerCentres.filter(({ key }, at) => granted[at] && writingCentres.includes(key));
}

/** Whether a page's fields are to be looked at. */
export async function isWritingOn(url: URL): Promise<boolean> {
  const centre = centreAt(url);
  return centre !== undefined && (await centresOn()).includes(centre);
}

/**
 * Registers the script at the seller centres that are switched on, and nowhere else; tabs that are open there get it
 * at once. Called whenever settings, permissions or the extension itself have changed. Rejects if the browser refuses.
 */
export function keepWritingScripts(): Promise<void> {
  return withLock('writing scripts', async () => {
    const [wanted, registered] = await Promise.all([
      centresOn(),
      browser.scripting.getRegisteredContentScripts(),
    ]);
    const known = registered.map(({ id }) => id).filter((id) => id.startsWith(OURS));
    const gone = known.filter((id) => !wanted.some((centre) => idOf(centre) === id));
    const fresh = wanted.filter((centre) => !known.includes(idOf(centre)));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(scriptOf));
    // Not awaited: in a tab with an open dialog, it runs once the dialog is answered.
    for (const centre of fresh) void runInOpenTabs(centre).catch(complain);
  });
}

const scriptOf = (centre: SellerCentre) => ({
  id: idOf(centre),
  js: [WRITING_SCRIPT],
  matches: matchesOf(centre),
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** Tabs whose page was open before. */
async function runInOpenTabs(centre: SellerCentre): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf(centre) });
  // A tab may be closed meanwhile.
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) =>
      browser.scripting.executeScript({ target: { tabId }, files: [WRITING_SCRIPT] as never }),
    ),
  );
}

/** Follows what switches the check while writing on and off, here or in the browser's own settings. */
export function followWriting(): void {
  const follow = (): void => void keepWritingScripts().catch(complain);
  onSettingsChanged(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(() => {
    follow();
    void recheckPages();
  });
  browser.runtime.onStartup.addListener(follow);
}

const complain = (error: unknown): void =>
  console.warn('the check while writing is not where it should be', error);
