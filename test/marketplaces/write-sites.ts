/** `npm run readme:sites`: writes the README's tables of sites and of seller centres from their descriptions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { marketplaces } from '../../lib/marketplaces/registry';
import { sellerCentres } from '../../lib/seller-centres/centres';
import { withCentresTable } from '../seller-centres/centres-table';
import { withSitesTable } from './sites-table';

const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withCentresTable(withSitesTable(readme, marketplaces), sellerCentres));
