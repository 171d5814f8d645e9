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
export async function askForSite({ hosts }: SiteStatus): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: originsOf(hosts) });
  // The page is drawn anew at once, and the browser's own word of the change may come later.
  forget();
  return granted;
}

/** Every marketplace: whether the browser lets us read it (Firefox asks the person), and whether it is wanted. */
export async function siteStatuses({ sitesOff }: Settings): Promise<SiteStatus[]> {
  const mayRead = await grants();
  return marketplaces.map(({ name, hosts }, at) => ({
    ...{ name, hosts, granted: mayRead[at]! },
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
  const asked = answered();
  known = asked;
  // A question that failed is asked again the next time.
  asked.catch(() => known === asked && forget());
  return asked;
}

/**
 * Chromium grants the sites of content scripts with the installation, and names them among all that it grants; asked for
 * one of them it says no.
 */
async function answered(): Promise<boolean[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = new Set(origins);
  return Promise.all(
    marketplaces.map(({ hosts }) => {
      const wanted = originsOf(hosts);
      return wanted.every((origin) => given.has(origin)) || browser.permissions.contains({ origins: wanted });
    }),
  );
}

function forget(): void {
  known = undefined;
  for (const event of changes()) event.removeListener(forget);
}

const changes = () => [browser.permissions.onAdded, browser.permissions.onRemoved];
