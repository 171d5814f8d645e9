import { badgeStyles } from '../../components/in-page/badge-styles';
import type { ExplanationServices } from '../../components/in-page/explanation-window';
import {
  createHighlighter,
  type DrawExplanation,
  type Highlighter,
  type HighlightItem,
} from '../../lib/highlight/highlight';
import underlines from '../../lib/highlight/highlights.css?inline';
import { t } from '../../lib/locales/i18n';
import { ownSite } from '../../lib/marketplaces/own-site';
import { pageMemory } from '../../lib/marketplaces/page/page-memory';
import { pageSkeleton } from '../../lib/marketplaces/page/page-skeleton';
import { watchPage } from '../../lib/marketplaces/page/watch';
import { readAs } from '../../lib/marketplaces/reader/read-as';
import type { PageReading } from '../../lib/marketplaces/reading';
import { ask, type PageSettings } from '../../lib/messages/protocol';
import { keepScreened, type PageSession, type PageSessionDeps } from '../../lib/page/page-session';
import { loadedModule, loadPart } from './lazy-modules';

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
  const deps: PageSessionDeps = {
    url: url.href,
    visit: Math.random().toString(36).slice(2),
    ...pageReader(url, life.signal),
    screen: async (listings) => (await ask('screen', { listings })).screenings,
    report: (report) => ask('report', report),
    highlighter: highlighter(role, life.signal),
  };
  const session = off ? silentSession(deps) : keepScreened(deps, life.signal);
  return {
    ...session,
    skeleton: () => pageSkeleton(document, { ...session.state(), listings: [] }),
    close: () => life.abort(),
  };
}

/** Reads the page and watches it; a page that its site's description does not fit is read anew with the generic reader. */
function pageReader(url: URL, signal: AbortSignal): Pick<PageSessionDeps, 'read' | 'watch'> {
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
    // Without it the page stays unreadable, and says so: the next change of the page asks once more.
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

function highlighter(role: PageSettings['role'], signal: AbortSignal): Highlighter {
  const services = {
    role: () => role,
    onCopy: (text: string) => navigator.clipboard.writeText(text),
    onDecide,
    onRetract,
    onOpenRecord,
  };
  const explanation = () =>
    loadPart('explanation').then(
      (part) => part(services),
      () => apology,
    );
  const label = ({ screening }: HighlightItem) => screening.label ?? '';
  const look = {
    styles: badgeStyles,
    underlines: import.meta.env.FIREFOX ? underlines : '',
    label,
    explanation,
  };
  return createHighlighter(document, look, signal);
}

const onDecide: NonNullable<ExplanationServices['onDecide']> = async (finding, kind, listing, note = '') => {
  const { decisions } = await ask('decide', { asks: [{ kind, finding, listing, note }] });
  return decisions.map(({ id }) => id);
};

const onRetract: NonNullable<ExplanationServices['onRetract']> = (ids) => ask('retract', { ids: [...ids] });

const onOpenRecord: NonNullable<ExplanationServices['onOpenRecord']> = ({ regime, recordNo }) =>
  void ask('openRecord', { regime, recordNo });

/** In place of an explanation that could not be loaded. */
const apology: DrawExplanation = (stage) => {
  const words = document.createElement('p');
  words.className = 'apology';
  words.tabIndex = -1;
  words.dataset.firstFocus = '';
  words.textContent = t('problem.explanation');
  stage.append(words);
  return () => words.remove();
};

/** A site switched off: nothing was read, and the popup says just that. */
function silentSession({ url, visit, report }: PageSessionDeps): PageSession {
  const site = ownSite()?.key ?? '';
  const nothing = { site, page: 'other', status: 'unreadable', cards: 0, readable: 0, off: true } as const;
  report({ ...nothing, visit, conflicts: 0, reviews: 0, failed: false }).catch(() => {});
  return {
    state: () => ({ ...nothing, screened: [], url }),
    recheck() {},
    reveal: () => false,
  };
}
