import { hostPermission } from '../domain/list-address';
import type { Listing } from '../domain/listing';

/** No card or offer shows more that differ; what is beyond is told as unread. */
export const MOST_PICTURES = 20;

/** The hosts from which the pictures of these listings come, each once: what the person is asked about. */
export function pictureHosts(listings: readonly Listing[]): string[] {
  const addresses = listings.flatMap(({ images }) => images.slice(0, MOST_PICTURES)).filter(isFetched);
  return [...new Set(addresses.map((address) => new URL(address).hostname))].sort();
}

/** The browser's permission to fetch from these hosts, and no others. */
export function permissionFor(hosts: readonly string[]): { origins: string[] } {
  return { origins: hosts.flatMap((host) => hostPermission(`https://${host}`).origins) };
}

/** Only over https, and under no name and password: a page may write any address on its cards. */
export function isFetched(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
