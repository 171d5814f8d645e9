import { browser } from '../browser';
import { mayRead, originsOf } from '../host-access';
import { marketplaces } from '../marketplaces';
import type { Settings } from '../settings/settings';

/** A marketplace: whether the browser lets us read it, and whether the person wants that. */
export interface SiteStatus {
  name: string;
  hosts: readonly string[];
  granted: boolean;
  on: boolean;
}

/** Asks the browser for permission to read a site. Must be called directly from a click. */
export async function askForSite({ hosts }: SiteStatus): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: originsOf(hosts) });
  // The page is drawn anew at once; the browser's own event for the change may come later.
  forget();
  return granted;
}

/**
 * Every marketplace: whether the browser lets us read it (Firefox asks the person), and whether the person wants it.
 */
export async function siteStatuses({ sitesOff }: Settings): Promise<SiteStatus[]> {
  const granted = await grants();
  return marketplaces.map(({ name, hosts }, at) => ({
    ...{ name, hosts, granted: granted[at]! },
    on: !hosts.every((host) => sitesOff.includes(host)),
  }));
}

/** The browser's answers, until it reports a change. */
let known: Promise<boolean[]> | undefined;

/**
 * Whether the browser lets us read each marketplace, in their order. The answers are cached: the browser compares
 * hundreds of addresses for each, and the options page asks at every change of a setting.
 */
function grants(): Promise<boolean[]> {
  if (known) return known;
  for (const event of changes()) event.addListener(forget);
  const asked = mayRead(marketplaces.map(({ hosts }) => hosts));
  known = asked;
  // A failed query is repeated the next time.
  asked.catch(() => known === asked && forget());
  return asked;
}

function forget(): void {
  known = undefined;
  for (const event of changes()) event.removeListener(forget);
}

const changes = () => [browser.permissions.onAdded, browser.permissions.onRemoved];
