import { browser } from '../browser';
import { mayRead, originsOf } from '../host-access';
import { marketplaces } from '../marketplaces';
import { centreAt } from '../seller-centres/centre-at';
import { sellerCentres } from '../seller-centres/centres';
import type { SellerCentre } from '../seller-centres/seller-centre';
import { changeList, readSettings } from '../settings/items';
import type { Settings } from '../settings/settings';

/** A seller centre, and whether titles and brands are checked there while they are written. */
export interface CentreStatus extends Pick<SellerCentre, 'key' | 'name' | 'hosts'> {
  /** The person wants it, and the browser lets us in. */
  on: boolean;
}

/** Every seller centre. */
export async function centreStatuses({
  writingCentres,
}: Pick<Settings, 'writingCentres'>): Promise<CentreStatus[]> {
  const granted = await mayRead(sellerCentres.map(({ hosts }) => hosts));
  return sellerCentres.map(({ key, name, hosts }, at) => ({
    ...{ key, name, hosts },
    on: granted[at]! && writingCentres.includes(key),
  }));
}

/** The seller centre in a tab; undefined if there is none, or the browser does not tell. */
export async function centreInTab(url: string | undefined): Promise<CentreStatus | undefined> {
  const centre = url && URL.canParse(url) ? centreAt(new URL(url)) : undefined;
  if (!centre) return undefined;
  return (await centreStatuses(await readSettings())).find(({ key }) => key === centre.key);
}

/**
 * Switches the check while writing at a seller centre on, for which the browser asks the person, or off, which gives
 * up the permission for its hosts. Must be called directly from a click. False, with nothing changed, if the person or
 * the browser refused.
 */
export function switchWriting(centre: CentreStatus, on: boolean): Promise<boolean> {
  return on ? switchOn(centre) : switchOff(centre);
}

/** The choice is stored while the browser asks: in some browsers the popup closes when the question appears. */
async function switchOn({ key, hosts }: CentreStatus): Promise<boolean> {
  const asked = browser.permissions.request({ origins: originsOf(hosts) });
  const kept = changeList('writingCentres', { add: [key] });
  const granted = await asked;
  await kept;
  if (!granted) await changeList('writingCentres', { remove: [key] });
  return granted;
}

async function switchOff({ key, hosts }: CentreStatus): Promise<boolean> {
  await changeList('writingCentres', { remove: [key] });
  const origins = originsOf(hosts.filter((host) => !SHOPPERS.has(host)));
  if (origins.length > 0) await browser.permissions.remove({ origins });
  return true;
}

/** Hosts whose pages are also read for shoppers: this switch must not give up their permission. */
const SHOPPERS = new Set(marketplaces.flatMap(({ hosts }) => hosts));
