import { hostPermission } from '../domain/list-address';
import type { Listing } from '../domain/listing';

/** The most different pictures; no card or offer shows more, and any further ones are reported as unread. */
export const MOST_PICTURES = 20;

/** The hosts of these listings' pictures, without duplicates: what the person is asked about. */
export function pictureHosts(listings: readonly Listing[]): string[] {
  const addresses = listings.flatMap(({ images }) => images.slice(0, MOST_PICTURES)).filter(isFetched);
  return [...new Set(addresses.map((address) => new URL(address).hostname))].sort();
}

/** The browser's permission to fetch from exactly these hosts. */
export function permissionFor(hosts: readonly string[]): { origins: string[] } {
  return { origins: hosts.flatMap((host) => hostPermission(`https://${host}`).origins) };
}

/** Only over https, and without name and password: a page may write any address on its cards. */
export function isFetched(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
