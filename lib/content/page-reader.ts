import { ownSite } from '../marketplaces/own-site';
import { pageMemory } from '../marketplaces/page/page-memory';
import { watchPage } from '../marketplaces/page/watch';
import { readAs } from '../marketplaces/reader/read-as';
import type { PageReading } from '../marketplaces/reading';
import type { PageSessionDeps } from '../page/page-session';
import { loadedModule, loadPart } from './page-parts';

/** Reads the page and watches it; a page that its site's description does not fit is read anew with the generic reader. */
export function pageReader(url: URL, signal: AbortSignal): Pick<PageSessionDeps, 'read' | 'watch'> {
  const memory = pageMemory();
  let again = () => {};
  let helpAsked = false;

  function read(): PageReading {
    const reading = readAs(ownSite(), document, url, memory, loadedModule('anyShop'));
    if (reading.unfinished && !helpAsked) askForHelp();
    return reading;
  }

  function askForHelp(): void {
    helpAsked = true;
    // Without it the page stays unreadable, and says so: the next change of the page tries again.
    loadPart('anyShop').then(
      () => signal.aborted || again(),
      () => (helpAsked = false),
    );
  }

  return {
    read,
    watch(changed) {
      again = changed;
      watchPage(document, changed, signal, memory);
    },
  };
}
