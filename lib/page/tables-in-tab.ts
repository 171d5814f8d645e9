import { browser } from '../browser';
import { t } from '../locales/i18n';

const READER = '/table-reader.js';

/** What the reader finds in one frame. */
export interface FrameTables {
  url: string;
  /** The frame's tables as HTML; empty where it has none. */
  html: string;
}

/**
 * The tables that a tab shows, as a saved page of them: read under the right to the tab that a press on the toolbar
 * button gave. Rejects, in words for a person, where the browser lets no extension in and where there is no table.
 */
export async function tablesInTab(tabId: number): Promise<FrameTables> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, files: [READER] as never })
    .catch((cause: unknown) => {
      throw new Error(t('import.pageClosed'), { cause });
    });
  const found = frames.map(({ result }) => result as FrameTables | undefined).filter((one) => one?.html);
  if (!found[0]) throw new Error(t('import.pageWithoutTable'));
  const html = found.map((one) => one?.html).join('');
  if (html.length > MOST) throw new Error(t('import.pageTooLarge'));
  return { url: found[0].url, html: `<!doctype html>${html}` };
}

/** Characters; the largest register page seen has some five million. */
const MOST = 48 << 20;
