import { sellerCentres } from './centres';
import type { SellerCentre } from './seller-centre';

/** The seller centre that a host belongs to: exact hosts only. */
export function centreAt({ hostname }: Pick<URL, 'hostname'>): SellerCentre | undefined {
  return sellerCentres.find(({ hosts }) => hosts.includes(hostname));
}

/** Match patterns of the pages on which the script runs: an editor may be reached from any of them without loading. */
export function matchesOf({ hosts, paths = ['/*'] }: Pick<SellerCentre, 'hosts' | 'paths'>): string[] {
  return hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));
}
