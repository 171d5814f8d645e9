import { browser } from './browser';

/** Match patterns for hosts, as the browser grants them. */
export const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/**
 * Whether the browser lets us read each of these groups of hosts, in the given order. Chromium grants the hosts of
 * content scripts on installation and lists them among everything it granted, but denies each when asked for it alone.
 */
export async function mayRead(groups: readonly (readonly string[])[]): Promise<boolean[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = new Set(origins);
  return Promise.all(
    groups.map((hosts) => {
      const wanted = originsOf(hosts);
      return wanted.every((origin) => given.has(origin)) || browser.permissions.contains({ origins: wanted });
    }),
  );
}
