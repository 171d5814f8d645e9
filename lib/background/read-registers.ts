import { browser } from '../browser';
import { inTime } from '../runtime/in-time';
import { withLock } from '../runtime/with-lock';

/** A download may take half an hour; a page that died reports nothing. */
const LONGEST_MS = 45 * 60_000;
const PAGE = '/registers.html';

let finished: (() => void) | undefined;

/**
 * Checks registers in a hidden page of ours: reading every kind of file takes four fifths of a megabyte of script,
 * which the background would otherwise load at every start. The outcome is stored with the subscriptions. `least`: the
 * number of live rows that the person has accepted as enough.
 */
export function readRegisters(urls: readonly string[], least?: number): Promise<void> {
  return withLock('reading registers', async () => {
    const asked = new URLSearchParams(urls.map((url) => ['url', url]));
    if (least !== undefined) asked.set('least', String(least));
    const done = new Promise<void>((resolve) => {
      finished = resolve;
    });
    await openReader(browser.runtime.getURL(`${PAGE}?${asked}` as never));
    try {
      await inTime(done, LONGEST_MS, () => new Error('the reader of registers told nothing'));
    } finally {
      finished = undefined;
      await closeReader();
    }
  });
}

/**
 * The page has done its work. A background that was stopped meanwhile has nobody waiting, and closes the page all the
 * same.
 */
export async function registersRead(): Promise<void> {
  if (finished) finished();
  else await closeReader();
}

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/**
 * Chromium's background has no document, so it creates an offscreen one; Firefox's background is a page, which holds
 * the other in a frame.
 */
const offscreen = (): Offscreen | undefined =>
  // The types describe what all browsers share; this is Chromium's alone.
  (globalThis as unknown as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

async function openReader(url: string): Promise<void> {
  await closeReader();
  const maker = offscreen();
  if (maker)
    return maker.createDocument({
      url,
      reasons: ['WORKERS'],
      justification: 'Reads a file that a customs authority publishes, such as a workbook.',
    });
  const frame = document.createElement('iframe');
  frame.src = url;
  document.body.append(frame);
}

async function closeReader(): Promise<void> {
  const maker = offscreen();
  if (!maker) document.querySelector('iframe')?.remove();
  else if (await maker.hasDocument()) await maker.closeDocument();
}
