import { browser } from '../browser';

/** One of the extension's own pages: its requests are the person's. */
export interface OwnPage {
  is: 'own';
}

/** The content script of a page that is not ours: an attacker in that page may speak in its name. */
export interface ShopPage {
  is: 'shop';
  tabId: number;
  /** Address of the page, as the browser gives it. */
  url: URL;
  /** In a frame below the tab's own page. */
  inFrame?: true;
  /** The tab is visible to a person, not one that the browser only preloads. */
  inFront: boolean;
  /** In a private window: nothing of it may be stored. */
  inPrivate?: true;
}

export type Sender = OwnPage | ShopPage;

/** What browsers say about the sender of a message; the sender cannot influence any of it. */
export interface MessageOrigin {
  url?: string | undefined;
  /** Missing in Firefox before version 126. */
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Chromium only. A preloaded page counts as no frame's page, and has a number of its own. */
  documentLifecycle?: string | undefined;
  tab?:
    | { id?: number | undefined; active?: boolean | undefined; incognito?: boolean | undefined }
    | undefined;
}

/**
 * Who sent a message; undefined for senders that are not accepted. In frames below a tab's page only the collector
 * runs. Messages from other extensions and from pages' own scripts never arrive here.
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
