import { browser } from '../browser';
import { mayRead, originsOf } from '../host-access';
import { marketplaces } from '../marketplaces';
import type { Settings } from '../settings/settings';

/** A marketplace: whether the browser lets us read it, and whether the person wants it. */
export interface SiteStatus {
  name: string;
  hosts: readonly string[];
  granted: boolean;
  on: boolean;
}

/** Requests permission from the browser to read a site. Must be called directly from a press. */
export async function askForSite({ hosts }: SiteStatus): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: originsOf(hosts) });
  // The page is drawn anew at once, and the browser's own word of the change may come later.
  forget();
  return granted;
}

/** Every marketplace: whether the browser lets us read it (Firefox asks the person), and whether it is wanted. */
export async function siteStatuses({ sitesOff }: Settings): Promise<SiteStatus[]> {
  const granted = await grants();
  return marketplaces.map(({ name, hosts }, at) => ({
    ...{ name, hosts, granted: granted[at]! },
    on: !hosts.every((host) => sitesOff.includes(host)),
  }));
}

/** What the browser has answered, until it says that something changed. */
let known: Promise<boolean[]> | undefined;

/**
 * Whether the browser lets us read each marketplace, in their order. The browser compares hundreds of addresses for the
 * answer, and the options page asks at every change of a setting: what it answered is kept.
 */
function grants(): Promise<boolean[]> {
  if (known) return known;
  for (const event of changes()) event.addListener(forget);
  const asked = mayRead(marketplaces.map(({ hosts }) => hosts));
  known = asked;
  // A question that failed is asked again the next time.
  asked.catch(() => known === asked && forget());
  return asked;
}

function forget(): void {
  known = undefined;
  for (const event of changes()) event.removeListener(forget);
}

const changes = () => [browser.permissions.onAdded, browser.permissions.onRemoved];
