/** `npm run readme:sites`: writes the README's table of sites from the descriptions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { marketplaces } from '../../lib/marketplaces/registry';
import { withSitesTable } from './sites-table';

writeFileSync('README.md', withSitesTable(readFileSync('README.md', 'utf8'), marketplaces));
