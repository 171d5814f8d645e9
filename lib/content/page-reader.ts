import { ownSite } from '../marketplaces/own-site';
import { pageMemory } from '../marketplaces/page/page-memory';
import { watchPage } from '../marketplaces/page/watch';
import { readAhead, readAs } from '../marketplaces/reader/read-as';
import type { PageReading, ReadListing } from '../marketplaces/reading';
import type { PageSessionDeps } from '../page/page-session';
import { loadedModule, loadPart, type PageParts } from './page-parts';
import { inSlices, nextTask } from './slices';

/**
 * What translators put around words that they wrote over (lib/marketplaces/page/translation.ts); found where there is none,
 * it costs no more than loading the part that looks closer.
 */
const WRITTEN_OVER = 'font[style*=inherit],[_msttexthash],ya-tr-span,[data-read-frog-translation-only]';

/**
 * Reads the page and watches it; a page that its site's description does not fit is read anew with the generic reader, and
 * one that is translated, as far as that is known, in the seller's words.
 */
export function pageReader(
  url: URL,
  signal: AbortSignal,
): Pick<PageSessionDeps, 'read' | 'readAhead' | 'watch'> {
  const memory = pageMemory();
  /** Of the root that stands there now: an app that draws the whole document may put another in its place. */
  const langNow = () => document.documentElement.lang;
  const lang = langNow();
  const asked: Partial<Record<keyof PageParts, Promise<unknown>>> = {};
  let again = () => {};
  /** A part could not be loaded: the page is read as far as it goes, and says so. Its next change tries again. */
  let isAlone = false;
  /** As they were last read before anything was translated. */
  let seen: ReadListing[] = [];
  const sellers = new WeakSet<ReadListing>();
  /** To begin to follow a page takes as long as a slice of reading it. */
  let begun: Promise<unknown> | undefined;
  let inSellersWords: ((reading: PageReading) => PageReading) | undefined;

  function read(): PageReading {
    const reading = readAs(ownSite(), document, url, memory, loadedModule('generic-reader'));
    if (isAlone) delete reading.unfinished;
    if (reading.unfinished) askFor('generic-reader');
    inSellersWords ??= loadedModule('translation')?.(langNow, lang, seen);
    if (inSellersWords) return inSellersWords(reading);
    const isTranslated =
      langNow() !== lang ||
      ownSite()?.translatedHosts?.test(url.host) ||
      /translated-/.test(document.documentElement.className) ||
      reading.listings.some(isWrittenOver);
    if (isTranslated || ownSite()?.translates) askFor('translation');
    if (isTranslated)
      return { ...reading, listings: seen, readable: seen.length, status: 'partial', reason: 'loading' };
    seen = reading.listings;
    return reading;
  }

  /** Asked once of each listing: where its words change, the page is read anew, and gives another. */
  function isWrittenOver(read: ReadListing): boolean {
    if (sellers.has(read)) return false;
    if (read.title?.pieces[0]?.node.parentElement?.closest(WRITTEN_OVER)) return true;
    sellers.add(read);
    return false;
  }

  function askFor(part: keyof PageParts): void {
    if (isAlone) return;
    asked[part] ??= loadPart(part).then(
      () => signal.aborted || again(),
      () => {
        delete asked[part];
        isAlone = true;
        if (!signal.aborted) again();
      },
    );
  }

  return {
    read,
    async readAhead() {
      const site = ownSite();
      if (!site) return;
      begun ??= nextTask();
      await begun;
      try {
        const steps = readAhead(site, document, url, memory, loadedModule('generic-reader'));
        await inSlices(steps, signal);
      } catch {
        // The reading meets with the same, and says that it failed.
      }
    },
    watch(changed) {
      again = changed;
      const changedAgain = () => {
        isAlone = false;
        changed();
      };
      watchPage(document, changedAgain, signal, memory);
    },
  };
}
