/** `npm run readme:registers`: writes the README's table of registers from the descriptions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { registers } from '../../lib/lists/registers/registry';
import { withRegistersTable } from './registers-table';

writeFileSync('README.md', withRegistersTable(readFileSync('README.md', 'utf8'), registers));
