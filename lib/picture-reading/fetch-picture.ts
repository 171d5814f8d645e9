import { browser } from '../browser';
import { hostPermission } from '../domain/list-address';
import { notice } from '../locales/notice';
import { MOST_BYTES, UnreadPicture } from '../pictures/kind';
import { joinBytes } from '../tabular/bytes';
import { isFetched } from './addresses';

/** Milliseconds within which a picture must arrive. */
const WITHIN = 30_000;

/**
 * The bytes of a picture from its address. The person must have allowed its host beforehand; otherwise nothing is
 * requested, not even from hosts that would answer anybody. No cookies are sent, and no redirects followed.
 * @throws UnreadPicture if it may not be fetched, does not arrive within half a minute, or is too large; and the
 * reason of `signal`
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
