import type { Site } from '../../lib/marketplaces/site';
import { withTable } from '../repository/readme-table';

/** The README with its table of sites written anew from the descriptions. Throws when the markers are gone. */
export function withSitesTable(readme: string, sites: readonly Site[]): string {
  const rows = sites.map((site) => [site.name, hostsOf(site), kindsOf(site), verifiedOn(site)]);
  const header = ['site', 'hosts', 'pages', 'newest captures it was verified on'];
  return withTable(readme, 'sites', [header, ...rows]);
}

function hostsOf({ hosts, shopDomains = [] }: Site): string {
  const [first = ''] = hosts;
  const more = hosts.length - 1;
  const shops =
    shopDomains.length === 0
      ? ''
      : shopDomains.length > 2
        ? ', and every shop below'
        : `, *.${shopDomains.join(', *.')}`;
  return (more > 0 ? `${first} and ${more} more` : first) + shops;
}

function kindsOf({ pages, item }: Site): string {
  const kinds = [...new Set(pages.map((page) => page.kind))].filter(
    (kind) => kind !== 'other' && (kind !== 'detail' || item),
  );
  return kinds.join(', ');
}

function verifiedOn({ captures }: Site): string {
  if (captures.length === 0) return 'written from documentation, not verified on a capture';
  return captures.map(({ page, date, where }) => `${page} ${date}${where ? ` (${where})` : ''}`).join(', ');
}
