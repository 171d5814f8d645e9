import { browser } from '../browser';
import { hostPermission } from '../domain/list-address';
import { notice } from '../locales/notice';
import { MOST_BYTES, UnreadPicture } from '../pictures/kind';
import { joinBytes } from '../tabular/bytes';
import { isFetched } from './addresses';

/** Milliseconds for a picture to come. */
const WITHIN = 30_000;

/**
 * A picture's bytes from its address, for which the person allowed its host beforehand; without that nothing is asked for, not
 * even where the host would answer anybody. No cookie goes along, no other host is followed.
 * @throws UnreadPicture where it may not be fetched, does not come in half a minute, or is too heavy; and what `signal` ends with.
 */
export async function fetchPicture(address: string, signal: AbortSignal): Promise<Uint8Array> {
  if (!isFetched(address)) throw new UnreadPicture(notice('pictureNotHttps'));
  const { hostname: host } = new URL(address);
  if (!(await browser.permissions.contains(hostPermission(address))))
    throw new UnreadPicture(notice('pictureNotAllowed', { host }));
  try {
    return await fetched(address, AbortSignal.any([signal, AbortSignal.timeout(WITHIN)]));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UnreadPicture) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadPicture(notice('pictureNotFetched', { host, why }));
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, {
    ...{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new UnreadPicture(notice('pictureTooHeavy', { most: MOST_BYTES >> 20 }));
    }
    parts.push(read.value);
  }
  return joinBytes(parts);
}
