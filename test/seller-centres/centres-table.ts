import type { SellerCentre } from '../../lib/seller-centres/seller-centre';
import { withTable } from '../repository/readme-table';

/** The README with its table of seller centres written anew from the data. Throws when the markers are gone. */
export function withCentresTable(readme: string, centres: readonly SellerCentre[]): string {
  const rows = centres.map(({ name, hosts, seen }) => [name, hostsOf(hosts), seen]);
  return withTable(readme, 'centres', [['seller centre', 'hosts', 'what is known, and from where'], ...rows]);
}

function hostsOf([first = '', ...more]: readonly string[]): string {
  return more.length > 0 ? `${first} and ${more.length} more` : first;
}
