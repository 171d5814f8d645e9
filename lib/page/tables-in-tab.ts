import * as v from 'valibot';
import { browser } from '../browser';
import { t } from '../locales/i18n';

const READER = '/table-reader.js';

/** The most characters; the largest register page seen has some five million. */
const MOST = 48 << 20;

const FrameTablesSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(100_000)),
  /** The frame's tables as HTML; empty if it has none. */
  html: v.string(),
});
/** What the reader finds in one frame. */
export type FrameTables = v.InferOutput<typeof FrameTablesSchema>;

/**
 * The tables in a tab, as a saved page would hold them. Uses the permission for the tab that a press on the toolbar
 * button gave. Rejects, in words for a person, if the browser lets no extension in or there is no table.
 */
export async function tablesInTab(tabId: number): Promise<FrameTables> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, files: [READER] as never })
    .catch((cause: unknown) => {
      throw new Error(t('import.pageClosed'), { cause });
    });
  // There is no guarantee that what comes out of a page was found by our script.
  const found = frames
    .map(({ result }) => result)
    .filter((result) => v.is(FrameTablesSchema, result))
    .filter(({ html }) => html);
  const [first] = found;
  if (!first) throw new Error(t('import.pageWithoutTable'));
  const html = found.map((one) => one.html).join('');
  if (html.length > MOST) throw new Error(t('import.pageTooLarge'));
  return { url: first.url, html: `<!doctype html>${html}` };
}
