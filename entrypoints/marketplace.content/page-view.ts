import { createInPage, type InPageServices } from '../../components/in-page/in-page';
import { t } from '../../lib/i18n';
import { ownSite } from '../../lib/marketplaces/own-site';
import { pageMemory } from '../../lib/marketplaces/page-memory';
import { pageSkeleton } from '../../lib/marketplaces/page-skeleton';
import { readAs } from '../../lib/marketplaces/read-as';
import { watchPage } from '../../lib/marketplaces/watch';
import { ask, type PageSettings } from '../../lib/messages';
import { keepScreened, type PageSession, type PageWorld } from '../../lib/page-session';

/** One address of the tab, with everything drawn for it. */
export interface PageView extends PageSession {
  /** Takes everything off the page. */
  close(): void;
  /** The page's structure without its text, beside what reading it gave. */
  skeleton(): string;
}

/** Reads and screens the page as it stands; on a site that is switched off, does neither and says so. */
export function openPage({ off, role }: PageSettings): PageView {
  const life = new AbortController();
  const url = new URL(location.href);
  const memory = pageMemory();
  const world: PageWorld = {
    url: url.href,
    visit: Math.random().toString(36).slice(2),
    read: () => readAs(ownSite(), document, url, memory),
    watch: (changed) => watchPage(document, url, changed, life.signal, memory),
    screen: async (listings) => (await ask('screen', { listings })).screenings,
    report: (report) => ask('report', report),
    highlighter: createInPage(document, services(role), life.signal),
  };
  const session = off ? silentSession(world) : keepScreened(world, life.signal);
  return {
    ...session,
    skeleton: () => pageSkeleton(document, { ...session.state(), listings: [] }),
    close: () => life.abort(),
  };
}

/** A site switched off: nothing was read, and the popup says just that. */
function silentSession({ url, visit, report }: PageWorld): PageSession {
  const site = ownSite()?.key ?? '';
  const nothing = { site, page: 'other', status: 'unreadable', cards: 0, readable: 0, off: true } as const;
  report({ ...nothing, visit, conflicts: 0, reviews: 0, failed: false }).catch(() => {});
  return {
    state: () => ({ ...nothing, screened: [], url }),
    recheck() {},
    reveal: () => false,
  };
}

function services(role: PageSettings['role']): InPageServices {
  return {
    t,
    today: new Date(),
    role: () => role,
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDecide: (finding, kind, listing) => void ask('decide', { asks: [{ kind, finding, listing }] }),
  };
}
