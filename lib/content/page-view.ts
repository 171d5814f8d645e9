import { ownSite } from '../marketplaces/own-site';
import { askScreenings } from '../messages/ask-screenings';
import type { PageSettings } from '../messages/protocol';
import { ask } from '../messages/send';
import { keepScreened, type PageSession, type PageSessionDeps } from '../page/page-session';
import { READS_PICTURES } from '../pictures/edition';
import { type PageLook, pageHighlighter } from './page-highlighter';
import { loadedModule, loadPart } from './page-parts';
import { pageReader } from './page-reader';
import { nextTask } from './slices';

/** One address of the tab, with everything drawn for it. */
export interface PageView extends PageSession {
  /** Removes everything from the page. */
  close(): void;
  /** The page's structure without its text, with the result of reading it. */
  skeleton(): Promise<string>;
}

/** Reads and screens the page as it is now; on a site that is switched off, it does neither and says so. */
export function openPage({ off, role, survey }: PageSettings, look: PageLook): PageView {
  const life = new AbortController();
  const url = new URL(location.href);
  const reader = pageReader(url, life.signal);
  const pictures = (READS_PICTURES || survey) && loadedModule('pictures');
  const deps: PageSessionDeps = {
    url: url.href,
    visit: Math.random().toString(36).slice(2),
    ...reader,
    ...(pictures && { read: () => pictures(reader.read()) }),
    async screen(listings) {
      // The page was read in this task, and sending a message takes as long again on a slow processor.
      await nextTask();
      return askScreenings(listings);
    },
    report: (report) => ask('report', report),
    highlighter: pageHighlighter(role, look, life.signal),
  };
  const session = off ? silentSession(deps) : keepScreened(deps, life.signal);
  return {
    ...session,
    async skeleton() {
      const pageSkeleton = await loadPart('skeleton');
      return pageSkeleton(document, { ...session.state(), listings: [] });
    },
    close: () => life.abort(),
  };
}

/** For a site that is switched off: nothing was read, and the popup says just that. */
function silentSession({ url, visit, report }: PageSessionDeps): PageSession {
  const site = ownSite()?.key ?? '';
  const nothing = { site, page: 'other', status: 'unreadable', cards: 0, readable: 0, off: true } as const;
  // Without the report only the toolbar stays as it was: there is nothing else to show.
  report({ ...nothing, visit, conflicts: 0, reviews: 0, failed: false }).catch(() => {});
  return {
    state: () => ({ ...nothing, screened: [], url }),
    recheck() {},
    reveal: () => false,
  };
}
