import { browser } from './browser';

/** The addresses of hosts, as the browser grants them. */
export const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/**
 * Whether the browser lets us read each of these groups of hosts, in their order. Chromium grants the hosts of content
 * scripts with the installation, and names them among all that it grants; asked for one of them it says no.
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
