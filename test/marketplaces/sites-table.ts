import type { Site } from '../../lib/marketplaces/site';

const START = '<!-- sites -->';
const END = '<!-- /sites -->';

/** The README with its table of sites written anew from the descriptions. Throws when the markers are gone. */
export function withSitesTable(readme: string, sites: readonly Site[]): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${table(sites)}\n\n${readme.slice(end)}`;
}

function table(sites: readonly Site[]): string {
  const rows = sites.map((site) => [site.name, hostsOf(site), kindsOf(site), verifiedOn(site)]);
  const all = [['site', 'hosts', 'pages', 'newest captures it was verified on'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(all[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
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
