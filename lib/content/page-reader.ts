import { ownSite } from '../marketplaces/own-site';
import { pageMemory } from '../marketplaces/page/page-memory';
import { watchPage } from '../marketplaces/page/watch';
import { readAhead, readAs } from '../marketplaces/reader/read-as';
import type { PageReading, ReadListing } from '../marketplaces/reading';
import type { PageSessionDeps } from '../page/page-session';
import { loadedModule, loadPart, type PageParts } from './page-parts';
import { inSlices, nextTask } from './slices';

/**
 * Elements that translators put around words that they replace (lib/marketplaces/page/translation.ts). If this finds
 * some without a translation, the only cost is loading the part that looks closer.
 */
const WRITTEN_OVER = 'font[style*=inherit],[_msttexthash],ya-tr-span,[data-read-frog-translation-only]';

/**
 * Reads the page and watches it. A page that does not fit its site's description is read anew with the generic reader,
 * and a translated page, as far as known, in the seller's words.
 */
export function pageReader(
  url: URL,
  signal: AbortSignal,
): Pick<PageSessionDeps, 'read' | 'readAhead' | 'watch'> {
  const memory = pageMemory();
  /** Observes the current root: an app that draws the whole document may replace it. */
  const langNow = () => document.documentElement.lang;
  const lang = langNow();
  const asked: Partial<Record<keyof PageParts, Promise<unknown>>> = {};
  let again = () => {};
  /** A part could not be loaded: the page is read as far as possible, and says so. Its next change tries again. */
  let isAlone = false;
  /** As last read before anything was translated. */
  let seen: ReadListing[] = [];
  const sellers = new WeakSet<ReadListing>();
  /** Starting to follow a page takes as long as a slice of reading it. */
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

  /** Called once for each listing: when its words change, the page is read anew and returns another object. */
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
        // The final reading meets the same error, and reports it.
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
