import { browser } from '#imports';
import type { ListRow } from '../../components/options/list-row';
import type { SiteStatus } from '../../components/options/sites-section';
import { today } from '../../lib/domain/day';
import { labelOf } from '../../lib/lists/list-label';
import { listStatus } from '../../lib/lists/store/list-repository';
import { marketplaces } from '../../lib/marketplaces';
import type { Settings } from '../../lib/settings/settings';

/** Every stored list with where it comes from. */
export async function listStandings({ staleAfterDays }: Settings): Promise<ListRow[]> {
  const on = today();
  return (await listStatus()).map((list) => ({
    ...labelOf(list, on, staleAfterDays),
    origin: list.origin.kind,
    source: 'file' in list.origin ? list.origin.file : 'url' in list.origin ? list.origin.url : '',
  }));
}

/** The addresses of a site, as the browser grants them. */
const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** Asks the browser's leave to read a site. To be called straight from a press. */
export const askForSite = ({ hosts }: SiteStatus): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(hosts) });

/** Every marketplace: whether the browser lets us read it (Firefox asks the person), and whether it is wanted. */
export function siteStandings({ sitesOff }: Settings): Promise<SiteStatus[]> {
  return Promise.all(
    marketplaces.map(async ({ name, hosts }) => ({
      name,
      hosts,
      granted: await browser.permissions.contains({ origins: originsOf(hosts) }),
      on: !hosts.every((host) => sitesOff.includes(host)),
    })),
  );
}
