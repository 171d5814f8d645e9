import type { Layout, Register } from '../../lib/lists/registers/register';
import { withTable } from '../repository/readme-table';

/** The README with its table of registers written anew from the descriptions. Throws when the markers are gone. */
export function withRegistersTable(readme: string, registers: readonly Register[]): string {
  const rows = registers.map(({ name, country, layouts }) => [
    name,
    country,
    [...new Set(layouts.map(({ form }) => form))].join(', '),
    layouts.map(verifiedOn).join('; '),
  ]);
  return withTable(readme, 'registers', [['register', 'country', 'form', 'verified on'], ...rows]);
}

function verifiedOn({ source, from, verified }: Layout): string {
  return `${source}: ${verified ?? `written from ${from}`}`;
}
