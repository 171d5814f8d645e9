import { browser } from '../browser';
import { inTime } from '../runtime/in-time';
import { withLock } from '../runtime/with-lock';

/** A download may take half an hour; a page that died tells nothing. */
const LONGEST_MS = 45 * 60_000;
const PAGE = '/registers.html';

let finished: (() => void) | undefined;

/**
 * Has registers checked in a page of ours that nobody sees: reading any kind of file is four fifths of a megabyte of
 * script, which the background would load with every wake. What came of it stands with the subscriptions. `least`: live
 * rows that the person has said are enough.
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

/** The page has done its work. A background that slept meanwhile waits for nothing, and closes it all the same. */
export async function registersRead(): Promise<void> {
  if (finished) finished();
  else await closeReader();
}

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** Chromium's background has no document, so it has one made; Firefox's is a page, which holds the other in a frame. */
const offscreen = (): Offscreen | undefined =>
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
