import { browser } from '../browser';

/** Shows a recordal on a page of its own, next to the active tab. */
export async function openRecord(regime: string, recordNo: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const named = new URLSearchParams({ regime, recordNo });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/record.html?${named}` as never),
    ...(front ? { index: front.index + 1 } : {}),
  });
}
