import { browser } from '../browser';
import { marketplaces } from '../marketplaces';
import type { Settings } from '../settings/settings';

/** A marketplace: whether the browser lets us read it, and whether the person wants it. */
export interface SiteStatus {
  name: string;
  hosts: readonly string[];
  granted: boolean;
  on: boolean;
}

/** The addresses of a site, as the browser grants them. */
const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** Requests permission from the browser to read a site. Must be called directly from a press. */
export const askForSite = ({ hosts }: SiteStatus): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(hosts) });

/** Every marketplace: whether the browser lets us read it (Firefox asks the person), and whether it is wanted. */
export function siteStatuses({ sitesOff }: Settings): Promise<SiteStatus[]> {
  return Promise.all(
    marketplaces.map(async ({ name, hosts }) => ({
      name,
      hosts,
      granted: await browser.permissions.contains({ origins: originsOf(hosts) }),
      on: !hosts.every((host) => sitesOff.includes(host)),
    })),
  );
}
