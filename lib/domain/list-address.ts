/**
 * Whether a published list may be fetched from this address: https, or http on this machine. Never throws, since
 * addresses also come from files and stores.
 */
export function isListAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  // No browser fetches an address that carries a name and a password.
  if (username !== '' || password !== '') return false;
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && local);
}

/**
 * The browser's permission to fetch from a list address: without the port, which Firefox knows in no pattern of hosts.
 * Throws where it is no address.
 */
export function hostPermission(address: string): { origins: string[] } {
  return { origins: [`https://${new URL(address).hostname}/*`] };
}
