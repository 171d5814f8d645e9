import { browser } from '../browser';

/** One of the extension's own pages: what it asks for is what the person asks for. */
export interface OwnPage {
  is: 'own';
}

/** The content script of a page that is not ours: whoever broke into it speaks in its name. */
export interface ShopPage {
  is: 'shop';
  tabId: number;
  /** Address of the page, as the browser tells it. */
  url: URL;
  /** In a frame below the tab's own page. */
  inFrame?: true;
  /** The tab that a person sees in its window, and no page that the browser only loads ahead. */
  inFront: boolean;
  /** In a private window: nothing of it is to be kept. */
  inPrivate?: true;
}

export type Sender = OwnPage | ShopPage;

/** What browsers tell of who sent a message: the sender fills in none of it. */
export interface MessageOrigin {
  url?: string | undefined;
  /** Left out by Firefox before version 126. */
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Chromium only. A page that is loaded ahead is no frame's page, and has a number of its own. */
  documentLifecycle?: string | undefined;
  tab?:
    | { id?: number | undefined; active?: boolean | undefined; incognito?: boolean | undefined }
    | undefined;
}

/**
 * Who sent a message; undefined where nobody may have. In frames below a tab's page only the collector runs. Messages of
 * other extensions and of pages' own scripts never come this way.
 */
export function senderOf({
  url = '',
  origin,
  frameId,
  documentLifecycle,
  tab,
}: MessageOrigin): Sender | undefined {
  if (!URL.canParse(url)) return undefined;
  const own = browser.runtime.getURL('/');
  if (url.startsWith(own) && (origin === undefined || own.startsWith(origin))) return { is: 'own' };
  const ahead = documentLifecycle === 'prerender';
  if (tab?.id === undefined || (frameId === undefined && !ahead)) return undefined;
  if (frameId !== 0 && !ahead && !/^https?:/.test(url)) return undefined;
  const inFrame = frameId !== 0 && !ahead ? ({ inFrame: true } as const) : {};
  return {
    is: 'shop',
    tabId: tab.id,
    url: new URL(url),
    inFront: tab.active === true && !ahead,
    ...inFrame,
    ...(tab.incognito === true ? { inPrivate: true } : {}),
  };
}
